// The big screen opened by who runs the seminar: it also knows the code of the door.
import { useCallback, useEffect, useState } from 'react';
import { callRoute, useData, useParam, useScale } from '../../../../platform/web/index.js';
import { getJoinCard, getSeminar } from '../../contract.js';
import type { RoomScreenProps } from '../room/index.js';
import { Alone } from './alone.js';
import { ProjectorRoom } from './projector-room.js';
import { useJoinCard } from './use-join-card.js';
import { useWords } from './words.js';

/** Asks until the room is open: a screen switched on early must need nobody. */
const ASK_MS = 4_000;

interface SeminarPlace {
  readonly space: string;
  readonly seminar: string;
}

function useOpenedRoom(place: SeminarPlace): string | null {
  const { roomId } = useData(getSeminar, { params: place });
  const [found, setFound] = useState(roomId);
  const { space, seminar } = place;
  useEffect(() => {
    if (found !== null) return;
    const ask = () =>
      callRoute(getSeminar, { params: { space, seminar } }).then(
        (sheet) => setFound(sheet.roomId),
        () => undefined,
      );
    const timer = setInterval(() => void ask(), ASK_MS);
    return () => clearInterval(timer);
  }, [found, space, seminar]);
  return found;
}

export function OrganiserProjector(props: RoomScreenProps) {
  const place = { space: useParam('space'), seminar: useParam('seminar') };
  const room = useOpenedRoom(place);
  const words = useWords();
  useScale('projector');
  if (room === null) return <Alone title={words.notOpen} text={words.notOpenText} />;
  return <OpenedProjector {...props} {...place} room={room} />;
}

function OpenedProjector({ seminar, ...rest }: RoomScreenProps & SeminarPlace & { readonly room: string }) {
  const { space } = rest;
  const read = useCallback(() => callRoute(getJoinCard, { params: { space, seminar } }), [space, seminar]);
  const card = useJoinCard(read);
  return <ProjectorRoom {...rest} as="account" card={card} />;
}
