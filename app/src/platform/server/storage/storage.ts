// Opens the database of this installation, embedded or outside, brought to the shape this code expects.
import type { Config } from '../config/index.js';
import { createDatabase, type Database, migrateDatabase } from '../db/index.js';
import { type Embedded, type EmbeddedEvent, startEmbedded } from '../embedded/index.js';
import { checkOutsideDatabase } from './outside.js';

/** An open database and how to close it. */
export interface Storage {
  readonly kind: 'embedded' | 'outside';
  readonly database: Database;
  /** Connection string of the tables' owner: migrations and backups. */
  readonly ownerUrl: string;
  /** Connection string of the application's account, for a connection of one's own. */
  readonly url: string;
  /** Says to a second Trame on the same data folder where this one is. */
  announce(address: string): void;
  /** Closes the pool, then stops the embedded database. Safe to call twice. */
  stop(): Promise<void>;
}

/** What the caller wants to know of the database's life. */
export interface StorageListeners {
  readonly onEngineEvent?: (event: EmbeddedEvent) => void;
  readonly onConnectionLost?: (error: Error) => void;
}

/** Opens the database the configuration names. */
export async function openStorage(
  config: Pick<Config, 'dataFolder' | 'database'>,
  listeners: StorageListeners = {},
): Promise<Storage> {
  if (config.database.kind === 'embedded') {
    return openEmbedded(config.dataFolder, listeners);
  }
  const { url, ownerUrl } = config.database;
  await checkOutsideDatabase(ownerUrl);
  await migrateDatabase({ ownerUrl });
  if (url !== ownerUrl) await checkOutsideDatabase(url);
  return createStorage({ kind: 'outside', url, ownerUrl }, listeners, null);
}

async function openEmbedded(dataFolder: string, listeners: StorageListeners): Promise<Storage> {
  const { onEngineEvent } = listeners;
  const engine = await startEmbedded({
    dataFolder,
    ...(onEngineEvent === undefined ? {} : { onEvent: onEngineEvent }),
  });
  try {
    await migrateDatabase({ ownerUrl: engine.urls.owner });
  } catch (error) {
    await engine.stop();
    throw error;
  }
  const { server: url, owner: ownerUrl } = engine.urls;
  return createStorage({ kind: 'embedded', url, ownerUrl }, listeners, engine);
}

function createStorage(
  what: Pick<Storage, 'kind' | 'url' | 'ownerUrl'>,
  listeners: StorageListeners,
  engine: Embedded | null,
): Storage {
  const { onConnectionLost } = listeners;
  const database = createDatabase({
    connectionString: what.url,
    ...(onConnectionLost === undefined ? {} : { onConnectionLost }),
  });
  return {
    ...what,
    database,
    announce: (address) => engine?.announce(address),
    stop: async () => {
      await closePool(database);
      await engine?.stop();
    },
  };
}

// A connection that was lent and never came back must not keep the machine from stopping.
async function closePool(database: Database): Promise<void> {
  let patience: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    patience = setTimeout(resolve, 3_000);
  });
  await Promise.race([database.close(), late]);
  clearTimeout(patience);
}
