// `trame start`: serves until asked to stop.
import type { Config } from '../config/index.js';
import type { Command } from './command.js';

/** A server that can be stopped. */
export interface Stoppable {
  stop(): Promise<void>;
}

/** Starts the server; given by whoever knows the rooms. */
export type StartServer = (config: Config, print: (text: string) => void) => Promise<Stoppable>;

/** Makes the command. */
export function createStartCommand(startServer: StartServer, getConfig: () => Config): Command {
  return {
    name: 'start',
    usage: '',
    summary: 'Démarre Trame et affiche ses adresses',
    run: async (_line, terminal) => {
      // Listened to first: asked to stop while it starts, it finishes starting, then stops cleanly.
      const stop = waitForStop();
      const server = await startServer(getConfig(), (text) => terminal.print(text));
      await stop;
      terminal.warn('Trame s’arrête : les dernières écritures sont terminées, puis la base se ferme…');
      await server.stop();
      return 0;
    },
  };
}

// npm hands on the Ctrl-C that the terminal has already given: one press is heard twice.
const onePressMs = 1_000;

// A later one is somebody who no longer wants to wait: the database recovers by itself at the next start.
function waitForStop(): Promise<void> {
  return new Promise((resolve) => {
    let asked: number | null = null;
    const ask = () => {
      if (asked !== null && performance.now() - asked > onePressMs) process.exit(130);
      asked ??= performance.now();
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
  });
}
