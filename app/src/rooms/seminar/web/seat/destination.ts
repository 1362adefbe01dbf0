// Where a seat goes once it is taken.
import type { RoomRole } from '@trame/core/workshop';

export interface TakenSeat {
  readonly space: string;
  readonly room: string;
  readonly me: { readonly role: RoomRole };
}

/** The screen of each role. Whoever writes for others goes to the capture desk; a participant, to the phone's page. */
export function getDestination({ space, room, me }: TakenSeat): string {
  const place = `${space}/${room}`;
  if (me.role === 'participant') return `/salle/${place}`;
  if (me.role === 'facilitator') return `/console/${place}`;
  return me.role === 'projector' || me.role === 'observer' ? `/ecran/${place}` : `/saisie/${place}`;
}
