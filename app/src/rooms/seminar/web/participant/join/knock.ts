// Knocking at the door: what the phone tells when it stays shut.
import { type JoinRequest, joinRoom } from '../../../../../live/web/index.js';
import { finishLeaving } from '../seat/seat.js';
import type { RoomPlace } from './last-room.js';

/** How it ended. */
export type KnockOutcome =
  | ({ readonly kind: 'joined' } & RoomPlace)
  /** The server's own sentence. */
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'unreachable' }
  /** Something on the way answered in the server's place: the hall's network asks for an identification. */
  | { readonly kind: 'portal' };

/** Knocks; never throws. */
export type Knock = (request: JoinRequest) => Promise<KnockOutcome>;

/** Knocks at the real door. */
export const knockAtDoor: Knock = async (request) => {
  // The seat of whoever held this phone before must be given back first.
  if (!(await finishLeaving())) return { kind: 'unreachable' };
  const outcome = await joinRoom(request);
  if (outcome.ok) return { kind: 'joined', space: outcome.space, room: outcome.room };
  if (outcome.captive) return { kind: 'portal' };
  return outcome.sentence === null
    ? { kind: 'unreachable' }
    : { kind: 'refused', sentence: outcome.sentence };
};
