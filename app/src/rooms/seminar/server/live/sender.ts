// Whose hand a call on a room's route is: the seat of a phone, or the seat that an organiser has in the room.
import type { LiveEngine } from '../../../../live/server/index.js';
import type { Call } from '../../../../platform/server/http/handler.js';

/** Somebody acting in a room. */
export interface Hand {
  readonly member: string;
  /** Keeps the room: facilitator, project lead or scribe. */
  readonly isStaff: boolean;
  readonly name: string | null;
}

/** Finds the hand behind a call; an organiser gets a seat at the first call. */
export async function findHand(
  engine: LiveEngine,
  call: Pick<Call, 'seat' | 'account' | 'scope'> & {
    readonly query: { readonly as?: 'seat' | 'account' | undefined };
  },
  room: string,
): Promise<Hand> {
  const { seat, account, scope } = call;
  if (account !== null && scope !== null && (seat === null || call.query.as !== 'seat')) {
    const key = { space: scope.space, room };
    const role = 'facilitator' as const;
    const card = await engine.seats.seatAccount(key, { id: account.id, name: account.displayName, role });
    return { member: card.member, isStaff: true, name: card.name };
  }
  if (seat === null) throw new Error('seminar/findHand: a caller without a seat or an account');
  const isStaff = seat.role === 'facilitator' || seat.role === 'scribe';
  const live = await engine.getRoom({ space: seat.space, room: seat.room });
  return { member: seat.member, isStaff, name: live?.people.get(seat.member)?.card.name ?? null };
}
