// The plenary under the facilitator's hand: the draw, the order, the floor from group to group.
import { type Framed, getFloorSpan, getGallery, listWaitingGroups } from '@trame/core/methods/emblem';
import { Badge, Button, formatSentence, Timer } from '../../../../../design/index.js';
import { nameTeam, useDrawingWords } from '../drawing/words.js';
import { type EmblemOrganiserProps, useWords } from '../words.js';
import styles from './facilitator.module.css';

export function Plenary(props: EmblemOrganiserProps) {
  const { state, canWrite, send } = props;
  const words = useWords().plenary;
  const gallery = getGallery(state);
  const ordered = gallery.filter(({ team }) => state.order.includes(team.id));
  const others = gallery.filter(({ team, isAlive }) => isAlive && !state.order.includes(team.id));
  const isDrawn = state.order.length > 0;
  const canDraw = canWrite && listWaitingGroups(state).length > 1;
  return (
    <div className={styles.stack}>
      <Floor {...props} />
      {canDraw && (
        <div>
          <Button kind={isDrawn ? 'plain' : 'primary'} onPress={() => send({ type: 'draw-order' })}>
            {isDrawn ? words.drawAgain : words.draw}
          </Button>
        </div>
      )}
      {isDrawn ? (
        <Order {...props} label={words.order} groups={ordered} />
      ) : (
        <p className={styles.soft}>{words.none}</p>
      )}
      {others.length > 0 && <Order {...props} label={words.others} groups={others} />}
    </div>
  );
}

function Floor({ state, readClock, canWrite, send }: EmblemOrganiserProps) {
  const words = useWords().plenary;
  const names = useDrawingWords();
  const speaking = state.teams.find(({ id }) => id === state.floor?.team);
  const span = getFloorSpan(state);
  const face = span === null ? null : readClock(span.startedAt, span.minutes);
  if (speaking === undefined) return null;
  return (
    <div className={styles.floor} role="status">
      <strong>{formatSentence(words.now, { name: nameTeam(speaking.name, names) })}</strong>
      {face !== null && <Timer {...face} />}
      {canWrite && <Button onPress={() => send({ type: 'give-floor', team: null })}>{words.end}</Button>}
    </div>
  );
}

interface OrderProps extends EmblemOrganiserProps {
  readonly label: string;
  readonly groups: readonly Framed[];
}

function Order({ label, groups, state, canWrite, send }: OrderProps) {
  const words = useWords();
  const names = useDrawingWords();
  return (
    <section aria-label={label}>
      <h3>{label}</h3>
      <ol className={styles.order}>
        {groups.map(({ team, hasLeft }) => {
          const name = nameTeam(team.name, names);
          const isSpeaking = state.floor?.team === team.id;
          const hasSpoken = state.spoken.includes(team.id);
          return (
            <li key={team.id} aria-current={isSpeaking || undefined}>
              <strong>{name}</strong>
              {isSpeaking && <Badge tone="accent">{words.plenary.speaking}</Badge>}
              {hasSpoken && !isSpeaking && <Badge>{words.plenary.spoke}</Badge>}
              {!hasLeft && <span className={styles.soft}>{words.gallery.waiting}</span>}
              {canWrite && !isSpeaking && (
                <Button
                  size="small"
                  kind={hasSpoken ? 'quiet' : 'plain'}
                  aria-label={formatSentence(words.plenary.give, { name })}
                  onPress={() => send({ type: 'give-floor', team: team.id })}
                >
                  {words.plenary.giveShort}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
