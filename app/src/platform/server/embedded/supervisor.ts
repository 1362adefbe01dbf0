// Starts the embedded database, watches over it, starts it again when it falls, stops it.
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { OperatorRefusal } from '../operator-refusal.js';
import { chooseAccount } from './account.js';
import { locateBinaries } from './binaries.js';
import {
  createSecrets,
  type DataLayout,
  getLayout,
  inspectDatabase,
  prepareFolder,
  readSecrets,
  type Secrets,
} from './folder.js';
import { acquireLock, type DataLock } from './lock.js';
import { adminRole, type ClusterPlan, makeCluster, sweepDrafts } from './make-cluster.js';
import {
  adoptSurvivor,
  formatSocketUrl,
  type Postmaster,
  readPostmasterFile,
  startPostmaster,
  stopPostmaster,
} from './postmaster.js';
import { isAlive } from './process.js';
import { databaseName, ownerRole, provision, serverRole } from './provision.js';

/** What to start, and who wants to know. */
export interface EmbeddedOptions {
  readonly dataFolder: string;
  /** Settings of PostgreSQL on top of ours. Production gives none; a test engine may trade durability for speed. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Told of what happens after the start. */
  readonly onEvent?: (event: EmbeddedEvent) => void;
}

/** What happens to the engine while Trame runs. */
export type EmbeddedEvent =
  | { readonly type: 'adopted' | 'lost' | 'restarted'; readonly pid: number }
  | { readonly type: 'restart-failed'; readonly error: unknown };

/** Connection strings: the administrator (supervisor only), the owner (migrations, backups), the application. */
export interface EmbeddedUrls {
  readonly admin: string;
  readonly owner: string;
  readonly server: string;
}

/** A running embedded database. */
export interface Embedded {
  readonly urls: EmbeddedUrls;
  /** Number of the PostgreSQL process now. */
  readonly pid: () => number;
  /** True when the PostgreSQL of a killed Trame was found alive and kept. */
  readonly adopted: boolean;
  /** Says to a second Trame on the same folder where this one is. */
  announce(address: string): void;
  /** Stops PostgreSQL cleanly and gives the folder back. Close the pools first. */
  stop(): Promise<void>;
}

/** Starts the embedded database on a data folder, made at the first start. */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const layout = getLayout(options.dataFolder);
  prepareFolder(layout);
  const lock = acquireLock(layout.lock);
  try {
    const state = inspectDatabase(layout);
    sweepDrafts(layout);
    const binaries = locateBinaries();
    const plan: ClusterPlan = {
      layout,
      binaries,
      account: chooseAccount({
        reach: [binaries.folder, layout.root],
        dataOf: state === 'ready' ? layout.pg : null,
      }),
      secrets: existsSync(layout.secrets) ? readSecrets(layout) : createSecrets(layout),
    };
    if (state === 'absent') await makeCluster(plan);
    return await supervise(plan, lock, options);
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Connection strings to the database that a running Trame serves from a data folder. */
export function getRunningUrls(layout: DataLayout): EmbeddedUrls {
  const found = readPostmasterFile(layout.pg);
  if (found === null) {
    throw new OperatorRefusal(
      'embedded/not-ready',
      `Trame démarre ou s’arrête sur le dossier ${layout.root}. Attendez quelques secondes, puis recommencez.`,
    );
  }
  return formatUrls(found.socketFolder, readSecrets(layout));
}

function formatUrls(socketFolder: string, secrets: Secrets): EmbeddedUrls {
  const format = (user: string, password: string) =>
    formatSocketUrl({ socketFolder, user, password, database: databaseName });
  return {
    admin: format(adminRole, secrets.admin),
    owner: format(ownerRole, secrets.owner),
    server: format(serverRole, secrets.server),
  };
}

async function supervise(plan: ClusterPlan, lock: DataLock, options: EmbeddedOptions): Promise<Embedded> {
  const settings = options.settings ?? {};
  let running: Postmaster = (await adoptSurvivor(plan)) ?? (await startPostmaster(plan, settings));
  if (running.adopted) options.onEvent?.({ type: 'adopted', pid: running.pid });
  // Kept across restarts, so that the connection strings stay true.
  const { socketFolder, adopted } = running;
  try {
    await provision(plan, socketFolder);
  } catch (error) {
    await stopPostmaster(plan, running);
    throw error;
  }

  const end = new AbortController();
  const restart = async () => {
    options.onEvent?.({ type: 'lost', pid: running.pid });
    for (let delay = 50; !end.signal.aborted; delay = Math.min(delay * 2, 5_000)) {
      try {
        running = (await adoptSurvivor(plan)) ?? (await startPostmaster(plan, settings, socketFolder));
        options.onEvent?.({ type: 'restarted', pid: running.pid });
        return;
      } catch (error) {
        options.onEvent?.({ type: 'restart-failed', error });
        await sleep(delay);
      }
    }
  };
  // Adopted or ours, it is watched in the same way: by its number.
  const watch = async () => {
    while (!end.signal.aborted) {
      await sleep(250, undefined, { ref: false, signal: end.signal }).catch(() => undefined);
      if (!end.signal.aborted && !isAlive(running.pid)) await restart();
    }
  };
  const watching = watch();

  return {
    urls: formatUrls(socketFolder, plan.secrets),
    pid: () => running.pid,
    adopted,
    announce: (address) => lock.announce(address),
    stop: async () => {
      if (end.signal.aborted) return;
      end.abort();
      await watching;
      await stopPostmaster(plan, running);
      lock.release();
    },
  };
}
