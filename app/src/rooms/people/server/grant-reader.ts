// Tells the web server who holds a session, and with which roles, at each call: a right taken back ends at once.
import type { Database } from '../../../platform/server/db/index.js';
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

/** The roles an account holds, everywhere: for the room that lists the spaces it may open. */
export function listAccountGrants(database: Database, account: string): Promise<readonly Grant[]> {
  return database.outside((tx) => listGrants(tx, account));
}
