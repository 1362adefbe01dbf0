// Who calls, and whether the route's rule lets them in. Rooms give the readers; nothing here knows a room.
import type { Instant } from '@trame/core/kernel';
import type { AccessRule, SpaceRole } from '../../contract.js';
import { mintScope, type TenantScope } from '../db/scope.js';
import type { CallingAccount, CallingSeat } from './handler.js';

/** An organiser and the roles held, on the installation and on the space that was asked about. */
export interface Standing {
  readonly account: CallingAccount;
  readonly instanceRoles: readonly SpaceRole[];
  readonly spaceRoles: readonly SpaceRole[];
}

/** Finds an organiser from a session; implemented by the room that keeps accounts. */
export interface GrantReader {
  readStanding(sessionHash: string, space: string | null, now: Instant): Promise<Standing | null>;
}

/** Finds a seat from a device; implemented by the live engine. `place` lets one device sit in several rooms. */
export interface SeatReader {
  readSeat(
    deviceHash: string,
    place: { readonly space: string; readonly room: string },
  ): Promise<CallingSeat | null>;
}

/** Finds the Fabrique a space belongs to (itself when it is one); null when there is no such space. */
export interface SpaceReader {
  readFabrique(space: string): Promise<string | null>;
}

/** What the caller shows, before anything is believed. */
export interface Credentials {
  readonly session: string | null;
  readonly device: string | null;
  readonly space: string | null;
  readonly room: string | null;
}

/** What a let-in caller may be known by. A quality that the rule does not name is not handed over. */
export interface Admission {
  readonly scope: TenantScope | null;
  readonly account: CallingAccount | null;
  readonly seat: CallingSeat | null;
  readonly roles: readonly SpaceRole[];
}

/** Nobody, nothing here for you, or not with this role. */
export type Denial = 'sign-in' | 'not-found' | 'forbidden';

/** The readers the decision stands on. */
export interface Readers {
  readonly grants: GrantReader;
  readonly seats: SeatReader;
  readonly spaces: SpaceReader;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const NOBODY: Admission = { scope: null, account: null, seat: null, roles: [] };

function readPlace(id: string | null): string | null {
  return id !== null && UUID.test(id) ? id.toLowerCase() : null;
}

/** Applies a rule to a caller. Somebody else's space and a space that does not exist read the same. */
export async function admitCaller(
  rule: AccessRule,
  shown: Credentials,
  context: { readonly readers: Readers; readonly now: Instant },
): Promise<Admission | Denial> {
  if (rule.scope === 'public') return NOBODY;
  const space = readPlace(shown.space);
  const standing =
    shown.session === null
      ? null
      : await context.readers.grants.readStanding(shown.session, space, context.now);
  if (rule.scope === 'account' || rule.scope === 'instance') return admitAccount(rule, standing);

  const seat = rule.scope === 'room' ? await findSeat(shown, context.readers.seats) : 'none';
  if (standing === null && seat === 'none') return 'sign-in';
  const fabrique = space === null ? null : await context.readers.spaces.readFabrique(space);
  if (space === null || fabrique === null) return 'not-found';
  return admitToSpace(rule, { standing, seat, scope: mintScope(space, fabrique) });
}

function admitAccount(rule: AccessRule, standing: Standing | null): Admission | Denial {
  if (standing === null) return 'sign-in';
  const roles = standing.instanceRoles;
  if (rule.scope === 'instance' && !roles.some((role) => rule.roles.includes(role))) return 'forbidden';
  return { ...NOBODY, account: standing.account, roles };
}

type SeatFound = CallingSeat | 'elsewhere' | 'none';

async function findSeat(shown: Credentials, seats: SeatReader): Promise<SeatFound> {
  const space = readPlace(shown.space);
  const room = readPlace(shown.room);
  if (shown.device === null) return 'none';
  if (space === null || room === null) return 'elsewhere';
  const seat = await seats.readSeat(shown.device, { space, room });
  if (seat === null) return 'none';
  return seat.space === space && seat.room === room ? seat : 'elsewhere';
}

function admitToSpace(
  rule: AccessRule,
  known: { readonly standing: Standing | null; readonly seat: SeatFound; readonly scope: TenantScope },
): Admission | Denial {
  const { standing, scope } = known;
  const held = standing === null ? [] : [...standing.spaceRoles, ...standing.instanceRoles];
  const hasRole = held.some((role) => rule.roles.includes(role));
  const seat = typeof known.seat === 'string' ? null : known.seat;
  const hasSeat = seat !== null && (rule.seats ?? []).includes(seat.role);
  if (!hasRole && !hasSeat) {
    return seat !== null || (standing?.spaceRoles.length ?? 0) > 0 ? 'forbidden' : 'not-found';
  }
  return {
    scope,
    account: hasRole && standing !== null ? standing.account : null,
    seat: hasSeat ? seat : null,
    roles: hasRole ? held : [],
  };
}
