// What the phone shows around the activities: before the opening, between two steps, after the end.
import { getCurrentStep, type SeminarState } from '@trame/core/seminar';
import type { RoomPlace } from '../join/last-room.js';
import styles from '../participant.module.css';
import { OwnName } from '../seat/own-name.js';
import { updateName } from '../seat/seat.js';
import { OwnTrace } from '../trace/own-trace.js';
import { useWords } from '../words.js';
import type { LiveView } from './live-view.js';
import { getCurrentActivity } from './shown.js';

/** Without a place to speak to, nobody is asked for a name. */
export function Lobby({ place, view }: { readonly place: RoomPlace | null; readonly view: LiveView }) {
  const words = useWords().room;
  return (
    <section className={styles.stack}>
      <h2 className={styles.hello}>{words.lobbyTitle}</h2>
      <p className={styles.lead}>{words.lobby}</p>
      {place !== null && <Name place={place} view={view} asks />}
    </section>
  );
}

export function Name(props: { readonly place: RoomPlace; readonly view: LiveView; readonly asks?: boolean }) {
  const { place, view, asks = false } = props;
  const card = view.people.find(({ member }) => member === view.me?.member) ?? null;
  if (view.me === null) return null;
  return (
    <>
      <OwnName
        key={card?.name ?? ''}
        name={card?.name ?? null}
        asks={asks}
        onRename={(name) => updateName(place, { name, family: card?.family ?? null })}
      />
      {/* Came in with a badge: this phone knows who it is from one seminar to the next. */}
      {!asks && card !== null && card.attendee !== null && <OwnTrace place={place} />}
    </>
  );
}

export function Thanks() {
  const words = useWords().room;
  return (
    <section className={styles.stack}>
      <h2 className={styles.hello}>{words.closedTitle}</h2>
      <p className={styles.lead}>{words.closed}</p>
      <p className={styles.small}>{words.closedTrace}</p>
    </section>
  );
}

/** A step without an activity: the phone says so, rather than look broken. */
export function Between({ state }: { readonly state: SeminarState }) {
  const words = useWords().room;
  const step = getCurrentStep(state);
  if (getCurrentActivity(state) !== null) return null;
  return (
    <section className={styles.stack}>
      <h2 className={styles.hello}>
        {step === null ? words.between : step.kind === 'break' ? words.breakTitle : step.title}
      </h2>
      {step?.kind !== 'break' && <p className={styles.lead}>{words.nothing}</p>}
    </section>
  );
}
