// The big screen opened by who runs the seminar: it also knows the code of the door.
import { useEffect, useState } from 'react';
import { callRoute, useData, useParam, useScale } from '../../../../platform/web/index.js';
import { getJoinCard, getSeminar, type JoinCard } from '../../contract.js';
import type { RoomScreenProps } from '../room/index.js';
import { Alone } from './alone.js';
import { ProjectorRoom } from './projector-room.js';
import { useWords } from './words.js';

/** Asks until the room is open: a screen switched on early must need nobody. */
const ASK_MS = 4_000;
/** The code may be changed at the console while it is shown. */
const CARD_MS = 45_000;

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

/** The door's card, read again now and then; the last one stays when the server is away. */
function useJoinCard({ space, seminar }: SeminarPlace): JoinCard | null {
  const [card, setCard] = useState<JoinCard | null>(null);
  useEffect(() => {
    const read = () => callRoute(getJoinCard, { params: { space, seminar } }).then(setCard, () => undefined);
    void read();
    const timer = setInterval(() => void read(), CARD_MS);
    return () => clearInterval(timer);
  }, [space, seminar]);
  return card;
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
  const card = useJoinCard({ space: rest.space, seminar });
  return <ProjectorRoom {...rest} as="account" card={card} />;
}
