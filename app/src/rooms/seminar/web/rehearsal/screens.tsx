// The big screen and the phone of a rehearsal, each at its true size.
import { useMemo, useSyncExternalStore } from 'react';
import { RoomView } from '../participant/room/room-view.js';
import { ProjectorRoom } from '../projector/projector-room.js';
import { createUseLocalRoom } from './local-line.js';
import { type PartProps, ROOM } from './part.js';
import { Stage } from './stage.js';

export function Wall({ play, house, title }: PartProps & { readonly title: string }) {
  const useRoom = useMemo(() => createUseLocalRoom(play.room, play.projector), [play]);
  return (
    <Stage title={title} kind="projector">
      <ProjectorRoom
        faces={house.faces}
        useRoom={useRoom}
        card={null}
        hasKeys={false}
        space={ROOM}
        room={ROOM}
        as="seat"
      />
    </Stage>
  );
}

export function Phone({ play, house, title }: PartProps & { readonly title: string }) {
  const view = useSyncExternalStore(play.room.subscribe, play.phone.getView);
  return (
    <Stage title={title} kind="phone">
      <RoomView
        place={{ space: ROOM, room: ROOM }}
        view={view}
        hand={play.phone.hand}
        faces={house.phones}
        onLeave={async () => undefined}
        isReal={false}
      />
    </Stage>
  );
}
