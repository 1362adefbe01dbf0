// The room's address: opens the line, waits for the first state, lets one leave.
import { useEffect } from 'react';
import { Button, Skeleton } from '../../../../../design/plain.js';
import type { PhoneFace } from '../../../../workshop/web/participant/index.js';
import type { FaceStore } from '../../columns.js';
import { LAST_ROOM_KEY, type RoomPlace } from '../join/last-room.js';
import styles from '../participant.module.css';
import { erasePhone } from '../seat/erase-phone.js';
import { finishLeaving, recordLeaving } from '../seat/seat.js';
import { useWords } from '../words.js';
import type { LiveHand, LiveView } from './live-view.js';
import { RoomView } from './room-view.js';
import { Stale } from './stale.js';
import { StatusBar } from './status-bar.js';

/** Opens the line to a room; the composition gives the one that knows this house's methods. */
export type UseRoom = (place: RoomPlace) => { readonly view: LiveView; readonly hand: LiveHand };

export interface RoomPageProps {
  readonly place: RoomPlace;
  readonly faces: FaceStore<PhoneFace>;
  readonly useRoom: UseRoom;
  readonly onLeft: () => void;
}

export function RoomPage({ place, faces, useRoom, onLeft }: RoomPageProps) {
  const { view, hand } = useRoom(place);
  const leave = async () => {
    await hand.purge();
    erasePhone();
    // The cookie is the server's to take back: noted until it has.
    recordLeaving(place);
    await finishLeaving();
    onLeft();
  };
  // Left in another tab of this phone: this one must not go on showing the room.
  useEffect(() => {
    const follow = ({ key, newValue }: StorageEvent) => {
      if (key === LAST_ROOM_KEY && newValue === null) onLeft();
    };
    addEventListener('storage', follow);
    return () => removeEventListener('storage', follow);
  }, [onLeft]);
  if (view.phase === 'gone') return <Gone onLeave={leave} />;
  if (view.state === null) return <Waiting view={view} />;
  return <RoomView place={place} view={view} hand={hand} faces={faces} onLeave={leave} />;
}

function Waiting({ view }: { readonly view: LiveView }) {
  const words = useWords().room;
  return (
    <main className={`${styles.doorMain} ${styles.alone}`}>
      <h1>{words.loading}</h1>
      <StatusBar view={view} />
      {view.phase === 'stale' && <Stale />}
      <Skeleton lines={5} />
    </main>
  );
}

/** Removed, or never seated: what was on the phone goes, so that the next person starts afresh. */
function Gone({ onLeave }: { readonly onLeave: () => Promise<void> }) {
  const words = useWords().room;
  return (
    <main className={`${styles.doorMain} ${styles.alone}`}>
      <h1>{words.goneTitle}</h1>
      <p className={styles.lead}>{words.gone}</p>
      <Button kind="primary" wide onPress={() => void onLeave()}>
        {words.goneGo}
      </Button>
    </main>
  );
}
