// Reads the registry of spaces: which Fabrique a space belongs to.
import { sql } from 'drizzle-orm';
import type { Database } from '../db/database.js';
import type { SpaceReader } from './caller.js';

const MOST_REMEMBERED = 10_000;

/**
 * Reads spaces, and remembers those that exist: a space never moves to another Fabrique. One that is removed stays
 * remembered until the next start, harmless since its grants, seats and rows go with it.
 */
export function createSpaceReader(database: Database): SpaceReader {
  const known = new Map<string, string>();
  return {
    readFabrique: async (space) => {
      const remembered = known.get(space);
      if (remembered !== undefined) return remembered;
      const found = await database.outside((tx) =>
        tx.execute<{ fabrique: string }>(
          sql`select fabrique_id as fabrique from space where id = ${space}::uuid`,
        ),
      );
      const fabrique = found.rows[0]?.fabrique ?? null;
      if (fabrique === null) return null;
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(space, fabrique);
      return fabrique;
    },
  };
}
