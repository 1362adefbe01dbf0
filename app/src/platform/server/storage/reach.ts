// Reaches the database for a tool: through the running Trame's socket, or by starting the engine for a moment.
import { existsSync } from 'node:fs';
import type { Config } from '../config/index.js';
import { getLayout, getRunningUrls, readLiveHolder, startEmbedded } from '../embedded/index.js';
import { OperatorRefusal } from '../operator-refusal.js';
import { checkOutsideDatabase } from './outside.js';

/** A database within a tool's reach. */
export interface ReachedStorage {
  readonly kind: 'embedded' | 'outside';
  /** True when a Trame serves this database now. Unknown, hence null, for an outside one. */
  readonly served: boolean | null;
  /** Where people find the running Trame, when known. */
  readonly address: string | null;
  readonly url: string;
  readonly ownerUrl: string;
  /** The administrator of our own PostgreSQL; null for an outside one. */
  readonly adminUrl: string | null;
  /** Leaves things as they were found. */
  leave(): Promise<void>;
}

/** Tells whether the data folder holds a database already. */
export function hasDatabase(config: Pick<Config, 'dataFolder' | 'database'>): boolean {
  return config.database.kind === 'outside' || existsSync(getLayout(config.dataFolder).pg);
}

/** Reaches the database of the configuration; refuses when there is none yet, rather than making one. */
export async function reachStorage(config: Pick<Config, 'dataFolder' | 'database'>): Promise<ReachedStorage> {
  if (config.database.kind === 'outside') {
    const { url, ownerUrl } = config.database;
    await checkOutsideDatabase(ownerUrl, 0);
    const leave = async () => undefined;
    return { kind: 'outside', served: null, address: null, url, ownerUrl, adminUrl: null, leave };
  }
  const layout = getLayout(config.dataFolder);
  if (!hasDatabase(config)) {
    throw new OperatorRefusal(
      'storage/nothing-yet',
      `Le dossier ${layout.root} ne contient pas encore de données de Trame. Lancez d’abord « npm start », ou indiquez le bon dossier avec TRAME_DATA.`,
    );
  }
  const holder = readLiveHolder(layout.lock);
  if (holder !== null) {
    const { server: url, owner: ownerUrl, admin: adminUrl } = getRunningUrls(layout);
    const { address } = holder;
    const leave = async () => undefined;
    return { kind: 'embedded', served: true, address, url, ownerUrl, adminUrl, leave };
  }
  const engine = await startEmbedded({ dataFolder: config.dataFolder });
  const { server: url, owner: ownerUrl, admin: adminUrl } = engine.urls;
  const leave = () => engine.stop();
  return { kind: 'embedded', served: false, address: null, url, ownerUrl, adminUrl, leave };
}
