// The big screen on a machine without an account, seated by a one-time link.
import { useCallback } from 'react';
import { callRoute, useParam, useScale } from '../../../../platform/web/index.js';
import { getShownCard } from '../../contract.js';
import type { RoomScreenProps } from '../room/index.js';
import { ProjectorRoom } from './projector-room.js';
import { useJoinCard } from './use-join-card.js';

export function SeatProjector(props: RoomScreenProps) {
  const space = useParam('space');
  const room = useParam('room');
  const read = useCallback(() => callRoute(getShownCard, { params: { space, room } }), [space, room]);
  // An observer's seat may not read it: the screen then says who gives the code.
  const card = useJoinCard(read);
  useScale('projector');
  return <ProjectorRoom {...props} space={space} room={room} as="seat" card={card} />;
}
