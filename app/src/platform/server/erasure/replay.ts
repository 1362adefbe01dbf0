// Does the erasures of a ledger again in a restored database, before anybody is served.
import { createDatabase, mintScope, type TenantScope, type Tx } from '../db/index.js';
import type { Erasure } from './ledger.repo.js';
import { sweepDatabase } from './sweep.js';

/** Erases again, in one space, those whom the ledger names; answers how many erasures had to be done again. */
export type Replay = (tx: Tx, scope: TenantScope, erased: readonly Erasure[]) => Promise<number>;

/** A restored database, and how to reach it. */
export interface Restored {
  readonly url: string;
  readonly ownerUrl: string;
  readonly adminUrl: string | null;
}

/** Replays the ledger space by space, then sweeps what came back with the backup out of the files. */
export async function replayLedger(
  restored: Restored,
  erasures: readonly Erasure[],
  replay: Replay,
): Promise<number> {
  if (erasures.length === 0) return 0;
  const database = createDatabase({ connectionString: restored.url });
  let count = 0;
  try {
    for (const [space, fabrique] of new Map(erasures.map((one) => [one.space, one.fabrique]))) {
      const scope = mintScope(space, fabrique);
      const erased = erasures.filter((one) => one.space === space);
      count += await database.within(scope, (tx) => replay(tx, scope, erased));
    }
  } finally {
    await database.close();
  }
  if (count > 0) await sweepDatabase(restored);
  return count;
}
