// Following a room: server-sent events, long polling where a proxy holds them back, and always another try.
import { createGauge } from './gauge.js';
import { computeBackoff, createPatience } from './hedge.js';
import { type LineEvents, type LineTarget, probeServer, readPoll, readStream } from './line.js';

/** A room being followed. */
export interface Following {
  /** Starts the line again at once: the network came back, or the phone woke up. */
  restart(): void;
  /** Something else than the line seems to hang: a line silent for a while is started again. */
  doubt(): void;
  /** Tells whether something was heard since an instant, on a line that was already open then. */
  isAlive(since: number): boolean;
  stop(): void;
}

const LONGEST_WAIT_MS = 1_200;
const CLOSED_WAIT_MS = 30_000;
/** Silent for so long, the line was lost: what it taught says nothing of the one that comes back. */
const LOST_MS = 8_000;
const PROBE_MS = 2_500;
const LOST_PROBE_MS = 1_500;
/** In patiences of the line: three seconds on a good one. */
const SILENT_PATIENCES = 2;
/** Calm readers are told of nothing for seconds on end; the server's heartbeat comes within this. */
const CALM_SILENT_MS = 15_000;
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
  readonly #gauge = createGauge();
  readonly #patience = createPatience();
  #line = new AbortController();
  #stopped = false;
  #heardAt = Date.now();
  /** When the line under way was first heard; null while it is not. */
  #openedAt: number | null = null;
  #failures = 0;
  #heldBack = 0;
  /** A stream was given its chance since the line came back. */
  #isTriedAgain = false;
  #streamAgainAt = 0;
  #wake: () => void = () => undefined;

  constructor(target: LineTarget, events: LineEvents) {
    this.#target = target;
    this.#events = {
      ...events,
      frame: (frame) => {
        const lost = this.#openedAt === null && Date.now() - this.#heardAt > LOST_MS;
        this.#heardAt = Date.now();
        this.#openedAt ??= this.#heardAt;
        if (lost) events.back();
        const wasThin = this.#gauge.isThin;
        this.#gauge.answered(this.#patience.lastMs, this.#heardAt);
        this.#gauge.hear(frame.now, this.#heardAt);
        const taken = events.frame(frame);
        // The same room, asked for otherwise: what was heard until now is kept.
        if (taken && wasThin !== this.#gauge.isThin) this.#line.abort();
        return taken;
      },
    };
  }

  async run(): Promise<void> {
    while (!this.#stopped) {
      this.#line = new AbortController();
      this.#openedAt = null;
      if (Date.now() - this.#heardAt > LOST_MS) this.#gauge.forget();
      const { signal } = this.#line;
      const poll = Date.now() < this.#streamAgainAt;
      const read = poll ? readPoll : readStream;
      const learned = { calm: this.#gauge.isThin, patience: this.#patience };
      const reader = { target: this.#target, events: this.#events, signal, ...learned };
      const { heard, ended } = await read(reader);
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
    if (heard) this.#isTriedAgain = false;
    if (poll || heard) return signal.aborted;
    const askedAt = Date.now();
    const isLost = askedAt - this.#heardAt > LOST_MS;
    // A line that hangs was waited for already; one that breaks at once is not to be asked in a hurry.
    if (!(await probeServer(this.#target, signal, isLost ? LOST_PROBE_MS : PROBE_MS)))
      return signal.aborted || Date.now() - askedAt >= LOST_PROBE_MS;
    // A lost line that is back has not shown yet what it does to streams.
    if (isLost && this.#failures > 1 && !this.#isTriedAgain) {
      this.#isTriedAgain = true;
      return true;
    }
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
    const silent = this.#gauge.isThin ? CALM_SILENT_MS : SILENT_PATIENCES * this.#patience.ms;
    if (Date.now() - this.#heardAt > silent) this.restart();
  }

  isAlive(since: number): boolean {
    return this.#openedAt !== null && this.#openedAt <= since && this.#heardAt > since;
  }

  stop(): void {
    this.#stopped = true;
    this.#line.abort();
    this.#wake();
  }
}
