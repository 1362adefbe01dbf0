// A durable PostgreSQL of a test's own, that may be killed and brought back without harm to the other tests.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase, type Database, migrateDatabase } from '../src/platform/server/db/index.js';
import { type EmbeddedEvent, startEmbedded } from '../src/platform/server/embedded/index.js';

/** The engine and its migrated database. */
export interface OwnEngine {
  readonly database: Database;
  readonly ownerUrl: string;
  readonly dataFolder: string;
  /** What the supervisor saw, in order. */
  readonly events: readonly EmbeddedEvent[];
  /** Kills PostgreSQL without a word; the supervisor brings it back. */
  crash(): void;
  stop(): Promise<void>;
}

/** Starts an engine with every setting of production. */
export async function startOwnEngine(): Promise<OwnEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'trame-own-'));
  // Root's PostgreSQL runs as nobody, who must be able to walk through.
  chmodSync(folder, 0o755);
  const dataFolder = join(folder, 'data');
  const events: EmbeddedEvent[] = [];
  const engine = await startEmbedded({ dataFolder, onEvent: (event) => events.push(event) });
  await migrateDatabase({ ownerUrl: engine.urls.owner });
  const database = createDatabase({ connectionString: engine.urls.server });
  return {
    database,
    ownerUrl: engine.urls.owner,
    dataFolder,
    events,
    crash: () => process.kill(engine.pid(), 'SIGKILL'),
    stop: async () => {
      await database.close();
      await engine.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
