// The speaking order and the floor under the facilitator's hand (R071).
import { minutes } from '@trame/core/kernel';
import { getNextPitch, getTalkSpan, listPitches } from '@trame/core/methods/pitch';
import { findItem } from '@trame/core/workshop';
import { Badge, Button, formatSentence, formatTypedText, Timer } from '../../../../../design/index.js';
import { useDesk, useWords } from './context.js';
import styles from './desk.module.css';

export function TalksPanel() {
  const { state, send, canWrite } = useDesk();
  const words = useWords().talks;
  const pitches = listPitches(state);
  const isDrawn = state.order.length > 0;
  return (
    <div className={styles.part}>
      <FloorBar />
      <div className={styles.row}>
        {canWrite && (
          <Button
            kind={isDrawn ? 'quiet' : 'plain'}
            isDisabled={pitches.length === 0}
            onPress={() => send({ type: 'draw-order' })}
          >
            {isDrawn ? words.again : words.draw}
          </Button>
        )}
        <p className={styles.small}>{isDrawn ? words.drawn : words.undrawn}</p>
      </div>
      <ol className={styles.list}>
        {pitches.map(({ id, title }, rank) => (
          <li key={id} className={styles.line} aria-current={state.floor?.proposal === id || undefined}>
            <span className={styles.rank}>{rank + 1}</span>
            <strong className={styles.lineBody}>{formatTypedText(title)}</strong>
            <Heard id={id} />
            {canWrite && state.floor?.proposal !== id && (
              <Button
                size="small"
                aria-label={formatSentence(words.giveTo, { title })}
                onPress={() => send({ type: 'start-talk', proposal: id })}
              >
                {words.give}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Where a proposal stands: its group speaks, or has been heard. */
function Heard({ id }: { readonly id: string }) {
  const words = useWords().talks;
  const { state } = useDesk();
  if (state.floor?.proposal === id) return <Badge>{words.now}</Badge>;
  return state.pitched.includes(id) ? <Badge>{words.done}</Badge> : null;
}

/** Who speaks, for how long, and the one button that comes next. */
function FloorBar() {
  const { state, send, canWrite, readClock } = useDesk();
  const words = useWords().talks;
  const { floor, settings } = state;
  const next = getNextPitch(state);
  const proposal = floor === null ? undefined : findItem(state.proposals, floor.proposal);
  const face =
    floor === null
      ? null
      : readClock(floor.startedAt, minutes(getTalkSpan(floor, settings.talk).seconds / 60));
  return (
    <div className={styles.now}>
      {floor !== null && proposal !== undefined && (
        <p>
          <span className={styles.small}>{floor.phase === 'talk' ? words.talk : words.asked}</span>
          <br />
          <strong>{formatTypedText(proposal.title)}</strong>
        </p>
      )}
      {face !== null && <Timer {...face} />}
      {canWrite && floor?.phase === 'talk' && (
        <Button kind="primary" onPress={() => send({ type: 'start-questions' })}>
          {words.questions}
        </Button>
      )}
      {canWrite && next !== null && (
        <Button
          kind={floor?.phase === 'talk' ? 'plain' : 'primary'}
          onPress={() => send({ type: 'start-talk', proposal: next.id })}
        >
          {formatSentence(words.next, { title: next.title })}
        </Button>
      )}
      {canWrite && floor !== null && (
        <Button kind="quiet" onPress={() => send({ type: 'end-talk' })}>
          {words.end}
        </Button>
      )}
      {next === null && state.pitched.length > 0 && <p className={styles.small}>{words.none}</p>}
    </div>
  );
}
