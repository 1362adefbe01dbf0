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
  const follower = new Follower(target, events);
  void follower.run();
  return follower;
}

class Follower implements Following {
  readonly #target: LineTarget;
  readonly #events: LineEvents;
  #line = new AbortController();
  #stopped = false;
  #heardAt = Date.now();
  #failures = 0;
  #heldBack = 0;
  #streamAgainAt = 0;
  #wake: () => void = () => undefined;

  constructor(target: LineTarget, events: LineEvents) {
    this.#target = target;
    this.#events = {
      ...events,
      frame: (frame) => {
        this.#heardAt = Date.now();
        return events.frame(frame);
      },
    };
  }

  async run(): Promise<void> {
    while (!this.#stopped) {
      this.#line = new AbortController();
      const { signal } = this.#line;
      const poll = Date.now() < this.#streamAgainAt;
      const read = poll ? readPoll : readStream;
      const { heard, ended } = await read({ target: this.#target, events: this.#events, signal });
      if (this.#stopped) return;
      if (ended === 'removed') return this.#events.status('removed');
      if (signal.aborted) continue;
      if (ended !== 'news' && ended !== 'again') this.#events.status(ended);
      const again = await this.#learn(poll, heard, signal);
      if (again || (poll && ended === 'news')) continue;
      await this.#pause(
        ended === 'closed' ? CLOSED_WAIT_MS : computeBackoff(this.#failures, LONGEST_WAIT_MS),
      );
    }
  }

  // True when the next line is to be opened at once.
  async #learn(poll: boolean, heard: boolean, signal: AbortSignal): Promise<boolean> {
    this.#failures = heard ? 0 : this.#failures + 1;
    if (poll && !heard) this.#streamAgainAt = 0;
    if (!poll && heard) this.#heldBack = 0;
    if (poll || heard || !(await probeServer(this.#target, signal))) return signal.aborted;
    // The server answers and its stream does not come through: something in between holds it back.
    this.#heldBack += 1;
    const wait = STREAM_AGAIN_MS[Math.min(this.#heldBack, STREAM_AGAIN_MS.length) - 1] ?? 0;
    this.#streamAgainAt = Date.now() + wait;
    return true;
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  restart(): void {
    // A poll that hangs looks like a poll that waits: back to streams, which are asked again within seconds.
    this.#streamAgainAt = 0;
    this.#line.abort();
    this.#wake();
  }

  doubt(): void {
    if (Date.now() - this.#heardAt > SILENT_MS) this.restart();
  }

  stop(): void {
    this.#stopped = true;
    this.#line.abort();
    this.#wake();
  }
}
