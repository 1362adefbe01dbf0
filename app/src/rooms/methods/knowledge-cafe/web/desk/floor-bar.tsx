// Whose ideas all discuss now, and who is still to be heard (R069).
import { Badge, Button, formatSentence } from '../../../../../design/index.js';
import { useDesk, useWords } from './context.js';
import styles from './desk.module.css';

export function FloorBar() {
  const { state, send, canWrite } = useDesk();
  const words = useWords().floor;
  if (state.teams.length === 0) return null;
  return (
    <section className={styles.part} aria-label={words.label}>
      <p className={styles.small}>{words.hint}</p>
      <ul className={styles.floor}>
        {state.teams.map(({ id, name }) => (
          <li key={id} aria-current={state.floor === id || undefined}>
            {state.floor === id ? (
              <strong>{formatSentence(words.now, { team: name })}</strong>
            ) : (
              <Button
                size="small"
                isDisabled={!canWrite}
                onPress={() => send({ type: 'give-floor', team: id })}
              >
                {formatSentence(words.give, { team: name })}
              </Button>
            )}
            {state.heard.includes(id) && state.floor !== id && <Badge>{words.heard}</Badge>}
          </li>
        ))}
      </ul>
      {canWrite && state.floor !== null && (
        <div>
          <Button size="small" kind="quiet" onPress={() => send({ type: 'give-floor', team: null })}>
            {words.stop}
          </Button>
        </div>
      )}
    </section>
  );
}
