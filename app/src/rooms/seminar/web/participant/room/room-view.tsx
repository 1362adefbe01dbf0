// The room on a phone: head, what the facilitator says, the activity, the agenda, the way out.
import type { SeminarState } from '@trame/core/seminar';
import { useEffect } from 'react';
import { Button, Notice, SkipLink } from '../../../../../design/plain.js';
import type { RoomPlace } from '../join/last-room.js';
import { LocaleChoice } from '../locale-choice.js';
import styles from '../participant.module.css';
import { Leave } from '../seat/leave.js';
import { useWords } from '../words.js';
import { Activities } from './activities.js';
import { AgendaStrip } from './agenda-strip.js';
import type { LiveHand, LiveView } from './live-view.js';
import type { MethodFaces } from './method-face.js';
import { Between, Lobby, Name, Thanks } from './moment.js';
import { RoomHeader } from './room-header.js';

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
        <Activities room={place.room} view={view} hand={hand} faces={faces} state={state} />
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
