// Work that comes back every so often while the server runs; a turn that fails is told, and the next one comes.
import { describeDefect, type LogSink } from '../http/log.js';

/** Repeats `run` every `every` milliseconds, without keeping the process alive; answers what stops it. */
export function repeatRounds(run: () => Promise<unknown>, every: number, log: LogSink): () => void {
  const rounds = setInterval(() => {
    run().catch((cause: unknown) =>
      log({ level: 'error', event: 'defect', round: 'all', ...describeDefect(cause) }),
    );
  }, every);
  rounds.unref();
  return () => clearInterval(rounds);
}
