// The phones' application: a few addresses, no router.
import { type ComponentType, useCallback, useEffect, useState } from 'react';
import { LocaleRoot } from '../../../../platform/web/locale.js';
import type { PhoneFace } from '../../../workshop/web/participant/index.js';
import type { FaceStore } from '../columns.js';
import { type Address, formatRoomPath, parseAddress } from './address.js';
import { Later } from './aside/later.js';
import { ArrivalPage } from './join/arrival-page.js';
import { JoinPage } from './join/join-page.js';
import { type RoomPlace, recordLastRoom } from './join/last-room.js';
import { RoomPage, type UseRoom } from './room/room-page.js';

export interface ParticipantAppProps {
  readonly faces: FaceStore<PhoneFace>;
  readonly useRoom: UseRoom;
  /** What another room has to say to whoever shows a badge, under their trace. */
  readonly loadUnderTrace?: LoadUnderTrace;
}

/** Brings what stands under a trace; the file comes when a badge is shown. */
export type LoadUnderTrace = () => Promise<ComponentType<{ readonly badge: string }>>;

const loadBadgePage = () => import('./badge/badge-page.js').then(({ BadgePage }) => BadgePage);

const loadSheetPage = () => import('./sheet/sheet-page.js').then(({ SheetPage }) => SheetPage);

function readAddress(): Address {
  return parseAddress(location.pathname, location.hash);
}

export function ParticipantApp({ faces, useRoom, loadUnderTrace }: ParticipantAppProps) {
  const [address, setAddress] = useState(readAddress);
  useEffect(() => {
    const follow = () => setAddress(readAddress());
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  // Replaced, never pushed: « back » must not lead the next person to a QR token or to a room one has left.
  const go = useCallback((path: string) => {
    history.replaceState(null, '', path);
    setAddress(readAddress());
    scrollTo(0, 0);
  }, []);
  const enter = useCallback(
    (place: RoomPlace) => {
      recordLastRoom(place);
      go(formatRoomPath(place.space, place.room));
    },
    [go],
  );
  const toDoor = useCallback(() => go('/rejoindre'), [go]);
  return (
    <LocaleRoot>
      {address.kind === 'join' && <JoinPage onJoined={enter} />}
      {address.kind === 'arrival' && <ArrivalPage token={address.token} onJoined={enter} onCode={toDoor} />}
      {address.kind === 'badge' && (
        <Later
          load={loadBadgePage}
          props={{ token: address.token, onJoined: enter, onCode: toDoor, loadUnderTrace }}
        />
      )}
      {address.kind === 'sheet' && (
        <Later load={loadSheetPage} props={{ reference: address.reference, onRoom: enter, onCode: toDoor }} />
      )}
      {address.kind === 'room' && (
        <RoomPage
          key={`${address.space} ${address.room}`}
          place={address}
          faces={faces}
          useRoom={useRoom}
          onLeft={toDoor}
        />
      )}
    </LocaleRoot>
  );
}
