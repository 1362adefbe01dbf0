// The room on a phone: head, what the facilitator says, the activity, the agenda, the way out.
import { useEffect } from 'react';
import { SkipLink } from '../../../../../design/plain.js';
import type { PhoneFace } from '../../../../workshop/web/participant/index.js';
import type { FaceStore } from '../../columns.js';
import type { RoomPlace } from '../join/last-room.js';
import styles from '../participant.module.css';
import { HandOver } from '../seat/hand-over.js';
import { WayOut } from '../seat/way-out.js';
import { Activities } from './activities.js';
import { AgendaStrip } from './agenda-strip.js';
import type { LiveHand, LiveView } from './live-view.js';
import { Between, Lobby, Name, Thanks } from './moment.js';
import { RoomHeader } from './room-header.js';
import { Spoken } from './spoken.js';
import { useWarmFaces } from './warm.js';

export interface RoomViewProps {
  readonly place: RoomPlace;
  readonly view: LiveView;
  readonly hand: LiveHand;
  readonly faces: FaceStore<PhoneFace>;
  readonly onLeave: () => Promise<void>;
  /** False where no server stands behind the room: nothing is shown that would speak to one. */
  readonly isReal?: boolean;
}

export function RoomView({ place, view, hand, faces, onLeave, isReal = true }: RoomViewProps) {
  const { state } = view;
  const title = state?.settings.title ?? '';
  useEffect(() => {
    if (isReal && title !== '') document.title = `${title} — Trame`;
  }, [title, isReal]);
  useWarmFaces(faces, state);
  if (state === null) return null;
  // Shown inside another page, it is not that page's main part.
  const Body = isReal ? 'main' : 'div';
  return (
    <div className={styles.room}>
      <SkipLink />
      <RoomHeader view={view} state={state} />
      <Body id="contenu" tabIndex={-1} className={styles.main}>
        <Spoken view={view} state={state} />
        {isReal && <HandOver place={place} view={view} state={state} hand={hand} />}
        {state.phase === 'lobby' && <Lobby place={isReal ? place : null} view={view} />}
        {state.phase === 'closed' && <Thanks />}
        {state.phase === 'running' && <Between state={state} />}
        <Activities room={place.room} view={view} hand={hand} faces={faces} state={state} />
      </Body>
      <footer className={styles.foot}>
        <AgendaStrip state={state} offset={view.offset} open={state.phase === 'lobby'} />
        {state.phase !== 'lobby' && isReal && <Name place={place} view={view} />}
        {isReal && <WayOut waiting={view.waiting.size} onLeave={onLeave} />}
      </footer>
    </div>
  );
}
