// The real server in its own process: started from the built bundle, killed without warning, started again.
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cli = `${root}app/dist/server/cli.js`;

/** A port nobody uses at this instant. */
export async function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address !== null && typeof address === 'object'
          ? resolve(address.port)
          : reject(new Error('no port')),
      );
    });
  });
}

/** How a server is to run. */
export interface ServerPlan {
  readonly port: number;
  /** Folder of the data, for the engine that Trame carries. */
  readonly dataFolder?: string;
  /** An outside PostgreSQL instead. */
  readonly databaseUrl?: string;
}

/** A server of flesh: what it printed, and how to end it. */
export interface RunningServer {
  readonly address: string;
  readonly pid: number;
  /** The organiser's one-time link, as printed. */
  readonly organiserLink: string;
  /** Milliseconds from the order to the printed link. */
  readonly startedIn: number;
  /** Ends at once, with nothing said to anybody. */
  kill(): Promise<void>;
  /** Ends politely. */
  stop(): Promise<void>;
}

function waitExit(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
}

function waitLink(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    // A busy machine is slow, not wrong; one that never starts leaves no server behind.
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`e2e/server: no link after 110 s\n${printed}`));
    }, 110_000);
    const read = (chunk: Buffer): void => {
      printed += chunk.toString('utf8');
      const link = /https?:\/\/\S+\/entrer#\S+/.exec(printed)?.[0];
      if (link === undefined) return;
      clearTimeout(timer);
      resolve(link);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', (chunk: Buffer) => {
      printed += chunk.toString('utf8');
    });
    child.once('exit', (code) => reject(new Error(`e2e/server: ended with ${code}\n${printed}`)));
  });
}

/** Starts the built server and waits for its link. */
export async function startServer(plan: ServerPlan): Promise<RunningServer> {
  const startedAt = performance.now();
  const address = `http://localhost:${plan.port}`;
  const child = spawn(process.execPath, [cli, 'start'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PORT: String(plan.port),
      NODE_ENV: 'production',
      ...(plan.dataFolder === undefined ? {} : { TRAME_DATA: plan.dataFolder }),
      ...(plan.databaseUrl === undefined ? {} : { DATABASE_URL: plan.databaseUrl }),
    },
  });
  let isAsked = false;
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said = `${said}${chunk.toString('utf8')}`.slice(-4000);
  });
  // One that ends by itself says why, or the test that follows only sees a closed door.
  child.once('exit', (code, signal) => {
    if (!isAsked) process.stderr.write(`e2e/server: ended by itself with ${code ?? signal}\n${said}\n`);
  });
  const printed = await waitLink(child);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    isAsked = true;
    child.kill(signal);
    await waitExit(child);
  };
  return {
    address,
    pid: child.pid ?? 0,
    organiserLink: `${address}/entrer#${printed.split('#')[1] ?? ''}`,
    startedIn: performance.now() - startedAt,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}
