// Starting, killing and reading the process under test.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { Client } from 'pg';
import { listProcessesIn } from '../../app/src/platform/server/embedded/process.js';
import type { HallPlan, HallReady } from './hall-process.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = join(root, '.trame', 'guarantees');

/** A hall that listens. */
export interface Hall extends HallReady {
  readonly child: ChildProcess;
  /** Everything dies at once, server and database, as when a machine freezes. */
  kill(): Promise<void>;
  /** Resident memory of the server process, in MB. */
  readMemory(): number;
}

/** A place for halls: one data folder, started as often as one likes. */
export interface HallPlace {
  start(): Promise<Hall>;
  /** Rows of the database, as the administrator sees them. */
  query<T>(hall: HallReady, text: string, values?: readonly unknown[]): Promise<readonly T[]>;
  remove(): Promise<void>;
}

/** What the guarantees ask for; the rest is as in production. */
export type HallWish = Pick<HallPlan, 'rooms' | 'seatsPerRoom'> & Partial<HallPlan>;

/** Bundles a file of the sources for Node, once per call: a process then starts in a blink, as the built server does. */
export async function bundleForNode(entry: string, name: string): Promise<string> {
  const outfile = join(built, `${name}-${process.pid}.mjs`);
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    conditions: ['@trame/source'],
    plugins: [
      {
        name: 'packages-stay-outside',
        setup: (builder) => {
          builder.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
            kind === 'entry-point' || path.startsWith('@trame/core') ? undefined : { path, external: true },
          );
        },
      },
    ],
    logLevel: 'error',
  });
  return outfile;
}

/** Prepares a place. */
export async function openPlace(wish: HallWish): Promise<HallPlace> {
  mkdirSync(built, { recursive: true });
  const script = await bundleForNode(join(root, 'guarantees/engine/hall-process.ts'), 'hall');
  const folder = mkdtempSync(join(tmpdir(), 'trame-hall-'));
  const plan: HallPlan = {
    role: 'scribe',
    clockRate: 1,
    engineSettings: {},
    connectionOptions: '',
    screens: null,
    instances: 1,
    plenaries: [],
    migrations: join(root, 'app/migrations'),
    ...wish,
    folder: join(folder, 'data'),
  };
  const halls: Hall[] = [];
  return {
    start: async () => {
      const hall = await startHall(script, plan);
      halls.push(hall);
      return hall;
    },
    query: async <T>(hall: HallReady, text: string, values: readonly unknown[] = []) => {
      const client = new Client({ connectionString: hall.adminUrl });
      await client.connect();
      try {
        return (await client.query(text, [...values])).rows as T[];
      } finally {
        await client.end();
      }
    },
    remove: async () => {
      for (const hall of halls) await hall.kill();
      rmSync(folder, { recursive: true, force: true });
      rmSync(script, { force: true });
    },
  };
}

async function startHall(script: string, plan: HallPlan): Promise<Hall> {
  const child = spawn(process.execPath, ['--enable-source-maps', script, JSON.stringify(plan)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ready = await new Promise<HallReady>((resolve, reject) => {
    let said = '';
    let complaint = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const end = said.indexOf('\n');
      if (end >= 0) resolve(JSON.parse(said.slice(0, end)) as HallReady);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      complaint = (complaint + chunk.toString()).slice(-4_000);
    });
    child.once('exit', (code) => reject(new Error(`guarantees/startHall: exit ${code}\n${complaint}`)));
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    ...ready,
    child,
    kill: async () => {
      child.kill('SIGKILL');
      const folder = join(plan.folder, 'pg');
      // Until none is left: a backend forked during the first round would go on.
      for (let left = listProcessesIn(folder); left.length > 0; left = listProcessesIn(folder)) {
        for (const pid of left) killQuietly(pid);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      if (child.exitCode === null && child.signalCode === null) await gone;
    },
    readMemory: () => {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
    },
  };
}

function killQuietly(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Gone already.
  }
}
