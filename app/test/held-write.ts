// Two writers whose order is certain: one holds an uncommitted change while the other arrives.
import type { Database, TenantScope, Tx } from '../src/platform/server/db/index.js';

/** Who writes first, and who arrives meanwhile. */
export interface HeldWrite<T> {
  readonly scope: TenantScope;
  /** Changes the row, and is committed only once the other has had time to arrive. */
  readonly first: (tx: Tx) => Promise<unknown>;
  readonly second: () => Promise<T>;
}

const MEANWHILE_MS = 250;

/** Runs `second` while `first` is not committed yet, and answers what `second` got. */
export async function arriveMeanwhile<T>(database: Database, write: HeldWrite<T>): Promise<T> {
  let arrived: Promise<T> | undefined;
  await database.within(write.scope, async (tx) => {
    await write.first(tx);
    arrived = write.second();
    arrived.catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, MEANWHILE_MS));
  });
  if (arrived === undefined) throw new Error('test/arriveMeanwhile: nobody arrived');
  return arrived;
}
