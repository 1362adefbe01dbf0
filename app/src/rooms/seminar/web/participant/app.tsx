// The phones' application: three addresses, no router.
import { useCallback, useEffect, useState } from 'react';
import { LocaleRoot } from '../../../../platform/web/locale.js';
import { type Address, formatRoomPath, parseAddress } from './address.js';
import { ArrivalPage } from './join/arrival-page.js';
import { JoinPage } from './join/join-page.js';
import { type RoomPlace, recordLastRoom } from './join/last-room.js';
import type { MethodFaces } from './room/method-face.js';
import { RoomPage, type UseRoom } from './room/room-page.js';

export interface ParticipantAppProps {
  readonly faces: MethodFaces;
  readonly useRoom: UseRoom;
}

function readAddress(): Address {
  return parseAddress(location.pathname, location.hash);
}

export function ParticipantApp({ faces, useRoom }: ParticipantAppProps) {
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
