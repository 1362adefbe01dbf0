// A table as its host reads it (S20): the last group's notes first, then three steps (R075).
import { listNotes, type Theme } from '@trame/core/methods/world-cafe';
import { formatSentence, formatTypedText } from '../../../../../design/format.js';
import styles from './phone.module.css';
import { Questions } from './questions.js';
import { type CafePhoneProps, namePlace, useWords } from './words.js';

export interface HostViewProps {
  readonly room: CafePhoneProps;
  readonly theme: Theme;
  readonly round: number | null;
}

export function HostView({ room, theme, round }: HostViewProps) {
  const words = useWords();
  const { state } = room;
  return (
    <section className={styles.place} aria-label={words.place.host}>
      <p className={styles.eyebrow}>{words.place.host}</p>
      <p className={styles.big}>{namePlace(state, theme, words)}</p>
      <h3>{theme.title}</h3>
      {round !== null && round > 1 && <LastGroup room={room} theme={theme} round={round} />}
      <Questions theme={theme} />
      <h4>{words.host.title}</h4>
      <ol className={styles.steps}>
        {words.host.steps.map((step) => (
          <li key={step}>{formatSentence(step, { handover: state.settings.durations.handover })}</li>
        ))}
      </ol>
    </section>
  );
}

function LastGroup({ room, theme, round }: HostViewProps & { readonly round: number }) {
  const words = useWords().host;
  const last = listNotes(room.state, theme.id).find((one) => one.round !== null && one.round < round);
  return (
    <div className={styles.last}>
      <h4>{words.last}</h4>
      {last === undefined ? (
        <p>{words.nothing}</p>
      ) : (
        <ul className={styles.questions}>
          {last.notes.map(({ id, text }) => (
            <li key={id}>{formatTypedText(text)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
