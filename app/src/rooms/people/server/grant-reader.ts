// Tells the web server who holds a session, and with which roles, at each call: a right taken back ends at once.
import type { SpaceRole } from '../../../platform/contract.js';
import { type Database, mintScope, type TenantScope } from '../../../platform/server/db/index.js';
import type { GrantReader } from '../../../platform/server/http/caller.js';
import { type Grant, getSession, listGrants, recordSessionSeen, removeSession } from './repo.js';

const HOUR = 3_600_000;

/** A session ends after this long without a call. */
export const IDLE_MS = 12 * HOUR;

/** A session ends after this long, used or not. */
export const LONGEST_MS = 7 * 24 * HOUR;

/** Seen is written at this grain, so that reading a page does not mean writing a row each time. */
const SEEN_GRAIN_MS = 5 * 60_000;

/** Reads standings from the sessions and grants of this installation. */
export function createGrantReader(database: Database): GrantReader {
  return {
    readStanding: (sessionHash, space, now) =>
      database.outside(async (tx) => {
        const found = await getSession(tx, sessionHash);
        if (found === null) return null;
        const idle = now - found.seenAt.getTime();
        if (found.expiresAt.getTime() <= now || idle >= IDLE_MS) {
          await removeSession(tx, sessionHash);
          return null;
        }
        if (idle >= SEEN_GRAIN_MS) await recordSessionSeen(tx, sessionHash, new Date(now));
        const grants = await listGrants(tx, found.id);
        return {
          account: { id: found.id, displayName: found.displayName },
          instanceRoles: listRoles(grants, null),
          spaceRoles: space === null ? [] : listRoles(grants, space),
        };
      }),
  };
}

function listRoles(grants: readonly Grant[], space: string | null) {
  return grants.filter((grant) => grant.space === space).map((grant) => grant.role);
}

/** A space somebody may open, and as what. */
export interface GrantedSpace {
  readonly scope: TenantScope;
  readonly roles: readonly SpaceRole[];
}

/** The spaces where an account holds a role, in the order they were given: the proof of each goes with it. */
export async function listGrantedSpaces(
  database: Database,
  account: string,
): Promise<readonly GrantedSpace[]> {
  const grants = await database.outside((tx) => listGrants(tx, account));
  const spaces = new Map<string, { readonly fabrique: string; readonly roles: SpaceRole[] }>();
  for (const { space, fabrique, role } of grants) {
    if (space === null || fabrique === null) continue;
    const known = spaces.get(space) ?? { fabrique, roles: [] };
    known.roles.push(role);
    spaces.set(space, known);
  }
  return [...spaces].map(([space, { fabrique, roles }]) => ({ scope: mintScope(space, fabrique), roles }));
}
