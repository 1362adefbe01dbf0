// The room on a phone: head, what the facilitator says, the activity, the agenda, the way out.
import { getCurrentStep, type SeminarState } from '@trame/core/seminar';
import { type ReactNode, useEffect, useState } from 'react';
import { formatSentence } from '../../../../../design/format.js';
import { Button, Notice, SkipLink } from '../../../../../design/plain.js';
import type { RoomPlace } from '../join/last-room.js';
import { LocaleChoice } from '../locale-choice.js';
import styles from '../participant.module.css';
import { useWords } from '../words.js';
import { Activity } from './activity.js';
import { AgendaStrip } from './agenda-strip.js';
import { Leave } from './leave.js';
import type { LiveHand, LiveView } from './live-view.js';
import type { MethodFaces } from './method-face.js';
import { OwnName } from './own-name.js';
import { RoomHeader } from './room-header.js';
import { updateName } from './seat.js';
import { getCurrentActivity, listPastActivities } from './shown.js';

export interface RoomViewProps {
  readonly place: RoomPlace;
  readonly view: LiveView;
  readonly hand: LiveHand;
  readonly faces: MethodFaces;
  readonly onLeave: () => Promise<void>;
}

export function RoomView({ place, view, hand, faces, onLeave }: RoomViewProps) {
  const { state } = view;
  const title = state?.settings.title ?? '';
  useEffect(() => {
    if (title !== '') document.title = `${title} — Trame`;
  }, [title]);
  if (state === null) return null;
  return (
    <div className={styles.room}>
      <SkipLink />
      <RoomHeader view={view} state={state} />
      <main id="contenu" tabIndex={-1} className={styles.main}>
        <Spoken view={view} state={state} />
        {state.phase === 'lobby' && <Lobby place={place} view={view} />}
        {state.phase === 'closed' && <Thanks />}
        {state.phase === 'running' && <Between state={state} />}
        <Activities place={place} view={view} hand={hand} faces={faces} state={state} />
      </main>
      <footer className={styles.foot}>
        <AgendaStrip state={state} offset={view.offset} open={state.phase === 'lobby'} />
        {state.phase !== 'lobby' && <Name place={place} view={view} />}
        <div className={styles.quiet}>
          <Leave waiting={view.waiting.size} onLeave={onLeave} />
          <LocaleChoice />
        </div>
      </footer>
    </div>
  );
}

interface PartProps {
  readonly view: LiveView;
  readonly state: SeminarState;
}

/** What the whole room must read: announcement, sending on hold, one's own role. */
function Spoken({ view, state }: PartProps) {
  const words = useWords().room;
  return (
    <>
      <div role="status" className={styles.spoken}>
        {state.announcement !== null && (
          <Notice title={words.announcement}>
            <p>{state.announcement.text}</p>
          </Notice>
        )}
        {state.frozen && state.phase === 'running' && (
          <Notice tone="warning" title={words.frozenTitle}>
            <p>{words.frozen}</p>
          </Notice>
        )}
      </div>
      {view.me?.role === 'observer' && <p className={styles.small}>{words.observer}</p>}
      {view.phase === 'stale' && (
        <Notice
          tone="warning"
          title={words.staleTitle}
          action={<Button onPress={() => location.reload()}>{words.reload}</Button>}
        >
          <p>{words.stale}</p>
        </Notice>
      )}
    </>
  );
}

function Lobby({ place, view }: { readonly place: RoomPlace; readonly view: LiveView }) {
  const words = useWords().room;
  return (
    <section className={styles.stack}>
      <h2 className={styles.hello}>{words.lobbyTitle}</h2>
      <p className={styles.lead}>{words.lobby}</p>
      <Name place={place} view={view} asks />
    </section>
  );
}

function Name(props: { readonly place: RoomPlace; readonly view: LiveView; readonly asks?: boolean }) {
  const { place, view, asks = false } = props;
  const card = view.people.find(({ member }) => member === view.me?.member) ?? null;
  if (view.me === null) return null;
  return (
    <OwnName
      key={card?.name ?? ''}
      name={card?.name ?? null}
      asks={asks}
      onRename={(name) => updateName(place, { name, family: card?.family ?? null })}
    />
  );
}

function Thanks() {
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
function Between({ state }: { readonly state: SeminarState }) {
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

type ActivitiesProps = Omit<RoomViewProps, 'onLeave'> & { readonly state: SeminarState };

function Activities({ place, view, hand, faces, state }: ActivitiesProps) {
  const current = getCurrentActivity(state);
  const past = listPastActivities(state);
  const parts = { view, hand, faces, room: place.room };
  return (
    <>
      {current !== null && <Activity key={current.step.id} shown={current} {...parts} />}
      {past.map((shown, index) => (
        // The last activity stays in full sight when nothing else is under way.
        <PastActivity key={shown.step.id} title={shown.step.title} open={current === null && index === 0}>
          <Activity shown={shown} {...parts} />
        </PastActivity>
      ))}
    </>
  );
}

interface PastActivityProps {
  readonly title: string;
  readonly open: boolean;
  readonly children: ReactNode;
}

function PastActivity({ title, open, children }: PastActivityProps) {
  const words = useWords().room;
  const [shown, setShown] = useState(open);
  return (
    <details className={styles.past} open={shown} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>{formatSentence(words.again, { title })}</summary>
      {shown && children}
    </details>
  );
}
