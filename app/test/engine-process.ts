// A process that holds an embedded database until it is killed, for the tests of kills and of second starts.
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startEmbedded } from '../src/platform/server/embedded/index.js';

const self = fileURLToPath(import.meta.url);

/** What a started process said. */
export interface EngineProcess {
  readonly child: ChildProcess;
  /** `ready <pid of PostgreSQL> <url of the owner>`, or `refused <code> <sentence>`. */
  readonly said: readonly string[];
}

/** Starts such a process and waits for its first word. */
export function startEngineProcess(
  folder: string,
  options: { readonly uid?: number; readonly settings?: Readonly<Record<string, string>> } = {},
): Promise<EngineProcess> {
  const { uid, settings = {} } = options;
  const args = [self, folder, JSON.stringify(settings)];
  const child = spawn(process.execPath, ['--conditions=@trame/source', '--import', 'tsx', ...args], {
    ...(uid === undefined ? {} : { uid, gid: uid }),
    env: { ...process.env, TMPDIR: '/tmp', HOME: '/tmp' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let heard = '';
    let complaint = '';
    child.stderr.on('data', (chunk) => {
      complaint += chunk;
    });
    child.stdout.on('data', (chunk) => {
      heard += chunk;
      if (heard.includes('\n')) resolve({ child, said: heard.trim().split('\t') });
    });
    child.once('exit', (code) => reject(new Error(`engine-process/start: exit ${code}\n${complaint}`)));
  });
}

/** Kills a process without a word, and waits until it is gone. */
export function killProcess(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}

async function hold(folder: string, settings: Readonly<Record<string, string>>): Promise<void> {
  const engine = await startEmbedded({ dataFolder: folder, settings });
  engine.announce('http://localhost:4400');
  process.once('SIGTERM', () => void engine.stop().then(() => process.exit(0)));
  process.stdout.write(`ready\t${engine.pid()}\t${engine.urls.owner}\n`);
  setInterval(() => undefined, 60_000);
}

if (process.argv[1] === self) {
  hold(process.argv[2] ?? '', JSON.parse(process.argv[3] ?? '{}')).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'defect';
    process.stdout.write(`refused\t${code}\t${error instanceof Error ? error.message : ''}\n`);
    process.exit(1);
  });
}
