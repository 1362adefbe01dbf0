// One run of PostgreSQL on a data folder: started, or found alive and adopted; stopped cleanly.
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { OperatorRefusal } from '../operator-refusal.js';
import { readLogTail } from './log-tail.js';
import { adminRole, type ClusterPlan } from './make-cluster.js';
import { isAlive, isNumberTaken, listProcessesIn, sendSignal, waitUntilGone } from './process.js';
import { spawnAs } from './run.js';

/** A running PostgreSQL. */
export interface Postmaster {
  readonly pid: number;
  readonly socketFolder: string;
  readonly adopted: boolean;
}

const port = 5432;
// sun_path holds 108 bytes, the last one for the closing zero.
const longestSocketPath = 107;
const socketPrefix = 'trame-socket-';

// Fast, then immediate: cut clients and write everything; failing that, stop dead and recover at the next start.
const stopSignals = [
  ['SIGINT', 30_000],
  ['SIGQUIT', 5_000],
] as const;

/** Settings that make an acknowledged write survive a power cut, and a log that holds no one's words. */
const settings: Readonly<Record<string, string>> = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  port: String(port),
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  // A segment of the journal that was turned is removed, not kept for later with the words of people who were erased.
  wal_recycle: 'off',
  max_connections: '100',
  log_destination: 'stderr',
  logging_collector: 'off',
  log_line_prefix: '%m [%p] ',
  // Errors quote the values they stumble on; the application logs its own, without them.
  log_min_messages: 'log',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_parameter_max_length_on_error: '0',
};

/** Starts PostgreSQL and waits until it answers. */
export async function startPostmaster(
  plan: ClusterPlan,
  extra: Readonly<Record<string, string>>,
  keptSocketFolder?: string,
): Promise<Postmaster> {
  const logFile = getLogFile(plan);
  rotateLog(logFile);
  const socketFolder = chooseSocketFolder(plan, keptSocketFolder);
  const given = { ...settings, unix_socket_directories: socketFolder, ...extra };
  const log = openSync(logFile, 'a', 0o600);
  const child = spawnAs({
    account: plan.account,
    program: plan.binaries.postgres,
    args: [
      '-D',
      plan.layout.pg,
      ...Object.entries(given).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    log,
  });
  closeSync(log);
  let ended = false;
  child.once('exit', () => {
    ended = true;
  });
  child.once('error', () => {
    ended = true;
  });
  child.unref();
  const pid = child.pid ?? -1;
  try {
    await waitUntilReady(plan, socketFolder, () => ended);
  } catch (error) {
    if (!ended) await stopProcesses(plan.layout.pg, pid);
    throw error;
  }
  return { pid, socketFolder, adopted: false };
}

/** Finds a PostgreSQL that outlived its Trame: adopts it when healthy, else stops it. Null when there is none. */
export async function adoptSurvivor(plan: ClusterPlan): Promise<Postmaster | null> {
  const pids = listProcessesIn(plan.layout.pg);
  const found = readPostmasterFile(plan.layout.pg);
  if (found !== null && pids.includes(found.pid) && (await isHealthy(plan, found.socketFolder))) {
    return { ...found, adopted: true };
  }
  if (pids.length > 0) await stopProcesses(plan.layout.pg, found?.pid ?? null);
  if (found !== null) sweepRemains(plan.layout.pg, found);
  return null;
}

// Nothing runs here any more, but the number left behind may name another process, or a dead one that nobody buried
// (a container without init): PostgreSQL would take either for itself, and give up.
function sweepRemains(
  pgFolder: string,
  found: { readonly pid: number; readonly socketFolder: string },
): void {
  if (isNumberTaken(found.pid)) {
    rmSync(join(pgFolder, 'postmaster.pid'), { force: true });
    rmSync(join(found.socketFolder, `.s.PGSQL.${port}.lock`), { force: true });
  }
  if (basename(found.socketFolder).startsWith(socketPrefix))
    rmSync(found.socketFolder, { recursive: true, force: true });
}

/** Stops PostgreSQL: clients are cut, everything is written, nothing has to be recovered at the next start. */
export async function stopPostmaster(plan: ClusterPlan, running: Postmaster): Promise<void> {
  await stopProcesses(plan.layout.pg, running.pid);
  if (running.socketFolder !== plan.layout.pg) rmSync(running.socketFolder, { recursive: true, force: true });
}

/** What postmaster.pid says of the last PostgreSQL started on a folder. */
export function readPostmasterFile(
  pgFolder: string,
): { readonly pid: number; readonly socketFolder: string } | null {
  const file = join(pgFolder, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  return Number.isInteger(pid) && pid > 0 ? { pid, socketFolder: lines[4] ?? '' } : null;
}

/** A connection string through the unix socket. */
export function formatSocketUrl(to: {
  readonly socketFolder: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}): string {
  const host = encodeURIComponent(to.socketFolder);
  return `postgres://${to.user}:${encodeURIComponent(to.password)}@localhost:${port}/${to.database}?host=${host}`;
}

function getLogFile(plan: ClusterPlan): string {
  return join(plan.layout.log, 'postgresql.log');
}

async function stopProcesses(pgFolder: string, postmaster: number | null): Promise<void> {
  const left = () => listProcessesIn(pgFolder);
  // A process on its way out leaves the folder a little before its number.
  const bury = () =>
    waitUntilGone(() => (postmaster !== null && isAlive(postmaster) ? [postmaster] : []), 2_000);
  for (const [signal, patience] of stopSignals) {
    const found = left();
    // Signals go to numbers seen at work in the folder, never to one that may be somebody else's by now.
    const leads = postmaster !== null && found.includes(postmaster);
    if (leads) sendSignal(postmaster, signal);
    if (await waitUntilGone(left, leads ? patience : 2_000)) {
      await bury();
      return;
    }
  }
  for (const pid of left()) sendSignal(pid, 'SIGKILL');
  if (await waitUntilGone(left, 5_000)) return;
  throw new OperatorRefusal(
    'embedded/stuck-survivor',
    `Un ancien PostgreSQL (processus ${left().join(', ')}) occupe encore le dossier ${pgFolder} et ne s’arrête pas. Arrêtez-le (kill), puis relancez Trame.`,
  );
}

async function isHealthy(plan: ClusterPlan, socketFolder: string): Promise<boolean> {
  const client = await connectAsAdmin(plan, socketFolder).catch(() => null);
  if (client === null) return false;
  try {
    const { rows } = await client.query<{ setting: string }>(
      `select setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit')`,
    );
    return rows.length === 3 && rows.every((row) => row.setting === 'on');
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Connects as the administrator, to the database that is always there. */
export async function connectAsAdmin(plan: ClusterPlan, socketFolder: string): Promise<Client> {
  const client = new Client({
    connectionString: formatSocketUrl({
      socketFolder,
      user: adminRole,
      password: plan.secrets.admin,
      database: 'postgres',
    }),
    connectionTimeoutMillis: 5_000,
  });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

// After a crash PostgreSQL first replays its journal: patience is long, and ends at once if the process does.
async function waitUntilReady(
  plan: ClusterPlan,
  socketFolder: string,
  hasEnded: () => boolean,
): Promise<void> {
  for (const end = Date.now() + 120_000; ; await sleep(25)) {
    if (hasEnded() || Date.now() > end) throw refuseStart(plan);
    try {
      await (await connectAsAdmin(plan, socketFolder)).end();
      return;
    } catch (error) {
      // Wrong password: the secrets are not those of this database, waiting changes nothing.
      if (error instanceof Error && 'code' in error && error.code === '28P01') throw refuseStart(plan);
    }
  }
}

function refuseStart(plan: ClusterPlan): OperatorRefusal {
  return new OperatorRefusal(
    'embedded/start-failed',
    `La base de données de ${plan.layout.root} n’a pas démarré. Lisez ci-dessous ce qu’elle a dit ; le plus souvent, il manque de la place ou des droits. PostgreSQL a dit :\n${readLogTail(getLogFile(plan))}`,
  );
}

function chooseSocketFolder(plan: ClusterPlan, kept?: string): string {
  const { pg } = plan.layout;
  if (Buffer.byteLength(join(pg, `.s.PGSQL.${port}`)) <= longestSocketPath) return pg;
  if (kept !== undefined && existsSync(kept)) return kept;
  const folder =
    kept ?? mkdtempSync(join(Buffer.byteLength(tmpdir()) > 60 ? '/tmp' : tmpdir(), socketPrefix));
  // Not recursive: a folder that somebody made meanwhile under that name is not ours.
  if (kept !== undefined) mkdirSync(kept, { mode: 0o700 });
  if (plan.account.kind === 'other') chownSync(folder, plan.account.uid, plan.account.gid);
  return folder;
}

function rotateLog(file: string): void {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) < 10_000_000) return;
  renameSync(file, join(dirname(file), 'postgresql.1.log'));
}
