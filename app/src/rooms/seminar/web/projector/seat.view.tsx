// The big screen on a machine without an account, seated by a one-time link.
import { useParam, useScale } from '../../../../platform/web/index.js';
import type { RoomScreenProps } from '../room/index.js';
import { ProjectorRoom } from './projector-room.js';

export function SeatProjector(props: RoomScreenProps) {
  const space = useParam('space');
  const room = useParam('room');
  useScale('projector');
  return <ProjectorRoom {...props} space={space} room={room} as="seat" card={null} />;
}
