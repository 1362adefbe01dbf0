// A world café in the hand: where to sit, very large; what to read when one hosts; what to write.
import {
  findHosted,
  findItinerary,
  getCurrentRound,
  type Itinerary,
  listCafeSteps,
  type Theme,
} from '@trame/core/methods/world-cafe';
import { formatSentence } from '../../../../../design/format.js';
import { Notice } from '../../../../../design/plain.js';
import { StageLine } from '../../../../workshop/web/participant/index.js';
import { HostView } from './host-view.js';
import { NotesPart } from './notes-part.js';
import styles from './phone.module.css';
import { Questions } from './questions.js';
import { VisionsPart } from './visions-part.js';
import { type CafePhoneProps, explainStage, namePlace, useWords } from './words.js';

export function CafePhone(props: CafePhoneProps) {
  const words = useWords();
  const { state, me } = props;
  const ids = [me.member, me.attendee];
  const itinerary = findItinerary(state, ids);
  const isHarvest = state.closed !== null || state.stage?.id === 'harvest';
  const round = getCurrentRound(state);
  const now = round === null ? null : (itinerary?.tables[round - 1] ?? null);
  const kept = itinerary?.hosts ?? findHosted(state, ids);
  // Somebody who takes a table over at the next round still sits where this one has them.
  const hosted = now === null || now.id === kept?.id ? kept : null;
  const table = hosted ?? now;
  return (
    <div className={styles.phone}>
      <StageLine room={props} plan={listCafeSteps(state)} explainStage={(id) => explainStage(words, id)} />
      {state.closed !== null && <Notice>{words.closed}</Notice>}
      {isHarvest ? (
        <VisionsPart {...props} />
      ) : (
        <>
          {hosted === null ? (
            <Place room={props} itinerary={itinerary} table={table} />
          ) : (
            <HostView room={props} theme={hosted} round={round} />
          )}
          {state.themes.length > 0 && <NotesPart room={props} table={table} round={round} />}
          {hosted === null && itinerary !== null && <Path room={props} itinerary={itinerary} round={round} />}
        </>
      )}
    </div>
  );
}

interface PlaceProps {
  readonly room: CafePhoneProps;
  readonly itinerary: Itinerary | null;
  readonly table: Theme | null;
}

/** Read at arm's length while walking. */
function Place({ room, itinerary, table }: PlaceProps) {
  const words = useWords();
  const { state } = room;
  if (state.plan === null) return <Nowhere title={words.place.noPlan} text={words.place.noPlanText} />;
  if (itinerary === null) return <Nowhere title={words.place.unknown} text={words.place.unknownText} />;
  if (table === null) return <Nowhere title={words.place.absent} text={words.place.absentText} />;
  const host = state.hosts.find(({ theme }) => theme === table.id)?.host ?? null;
  const hostName = host === null ? null : room.namePerson(host);
  const rank = state.plan.people.indexOf(itinerary.person);
  const isMoved = state.changes.at(-1)?.moved.includes(rank) === true;
  return (
    <section className={styles.place} aria-label={words.place.now}>
      {isMoved && <Notice tone="warning">{words.place.changed}</Notice>}
      <p className={styles.eyebrow}>{state.begun === 0 ? words.place.first : words.place.now}</p>
      <p className={styles.big}>{namePlace(state, table, words)}</p>
      <h3>{table.title}</h3>
      {hostName !== null && (
        <p className={styles.soft}>{formatSentence(words.place.held, { name: hostName })}</p>
      )}
      <Questions theme={table} />
    </section>
  );
}

function Nowhere({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <section className={styles.place}>
      <h3>{title}</h3>
      <p className={styles.soft}>{text}</p>
    </section>
  );
}

interface PathProps {
  readonly room: CafePhoneProps;
  readonly itinerary: Itinerary;
  readonly round: number | null;
}

function Path({ room, itinerary, round }: PathProps) {
  const words = useWords();
  const stops = itinerary.tables.map((table, rank) => ({ number: rank + 1, table }));
  return (
    <section className={styles.section} aria-label={words.place.path}>
      <h3>{words.place.path}</h3>
      <ol className={styles.path}>
        {stops.map(({ number, table }) => (
          <li
            key={number}
            aria-current={number === round ? 'step' : undefined}
            data-past={(round !== null && number < round) || undefined}
          >
            <span className={styles.soft}>{formatSentence(words.place.round, { number })}</span>
            {table === null ? (
              words.place.nowhere
            ) : (
              <span>
                <strong>{namePlace(room.state, table, words)}</strong> {table.title}
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
