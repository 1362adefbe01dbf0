// Following a room: server-sent events, long polling where a proxy holds them back, and always another try.
import { computeBackoff } from './hedge.js';
import { type LineEvents, type LineTarget, probeServer, readPoll, readStream } from './line.js';

/** A room being followed. */
export interface Following {
  /** Starts the line again at once: the network came back, or the phone woke up. */
  restart(): void;
  /** Something else than the line seems to hang: a line silent for a while is started again. */
  doubt(): void;
  stop(): void;
}

const LONGEST_WAIT_MS = 1_200;
const CLOSED_WAIT_MS = 30_000;
const SILENT_MS = 3_000;
/** How long polling lasts before a stream is tried again, the longer the more often streams were held back. */
const STREAM_AGAIN_MS = [5_000, 20_000, 80_000, 300_000];

/** Follows until stopped, or until the seat is gone. */
export function followRoom(target: LineTarget, events: LineEvents): Following {
  let line = new AbortController();
  let stopped = false;
  let heardAt = Date.now();
  let streamAgainAt = 0;
  let wake: () => void = () => undefined;
  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const restart = (): void => {
    // A poll that hangs looks like a poll that waits: back to streams, which are asked again within seconds.
    streamAgainAt = 0;
    line.abort();
    wake();
  };
  const heard: LineEvents = {
    ...events,
    frame: (frame) => {
      heardAt = Date.now();
      return events.frame(frame);
    },
  };

  const run = async (): Promise<void> => {
    let failures = 0;
    let heldBack = 0;
    while (!stopped) {
      line = new AbortController();
      const { signal } = line;
      const poll = Date.now() < streamAgainAt;
      const outcome = await (poll ? readPoll : readStream)({ target, events: heard, signal });
      if (stopped) return;
      if (outcome.ended === 'removed') return events.status('removed');
      if (outcome.ended !== 'news' && outcome.ended !== 'again' && !signal.aborted)
        events.status(outcome.ended);
      failures = outcome.heard ? 0 : failures + 1;
      if (outcome.heard && !poll) heldBack = 0;
      if (!outcome.heard && poll) streamAgainAt = 0;
      if (!outcome.heard && !poll && !signal.aborted && (await probeServer(target, signal))) {
        // The server answers and its stream does not come through: something in between holds it back.
        heldBack += 1;
        streamAgainAt = Date.now() + (STREAM_AGAIN_MS[Math.min(heldBack, STREAM_AGAIN_MS.length) - 1] ?? 0);
        continue;
      }
      if (signal.aborted || (poll && outcome.ended === 'news')) continue;
      await pause(outcome.ended === 'closed' ? CLOSED_WAIT_MS : computeBackoff(failures, LONGEST_WAIT_MS));
    }
  };

  void run();
  return {
    restart,
    doubt: () => {
      if (Date.now() - heardAt > SILENT_MS) restart();
    },
    stop: () => {
      stopped = true;
      line.abort();
      wake();
    },
  };
}
