// Carrying what waits to the server: in order, several at a time, again and again until an answer that is really ours.
import { type CommandAck, type CommandEnvelope, LARGEST_BATCH } from '../protocol.js';
import { checkAnswer, LiveTrouble, readTrouble } from './answer.js';
import { computeBackoff, createPatience, hedge } from './hedge.js';

/** What the courier asks and tells. */
export interface CourierEvents {
  /** What waits, in the order of the hand. */
  waiting(): readonly CommandEnvelope[];
  answered(ack: CommandAck): void;
  /** The whole request was refused: this command will never pass. */
  unreadable(op: string, sentence: string | null): void;
  /** Tells whether the room was heard since an instant, on a line that was already open then. */
  isAlive(since: number): boolean;
  /** The line is down, hangs, or leads elsewhere. */
  trouble(kind: 'slow' | 'away' | 'captive' | 'gone'): void;
}

/** Where commands go. */
export interface CourierTarget {
  readonly url: URL;
  readonly fetch: typeof fetch;
}

/** A courier at work. */
export interface Courier {
  /** There is something to carry, or a reason to try again now. */
  hurry(): void;
  /** The line is another one: what hangs is asked again at once. */
  restart(): void;
  stop(): void;
}

const MOST_AT_ONCE = 4;
const LONGEST_WAIT_MS = 2_500;

/** Starts a courier. It rests while nothing waits. */
export function startCourier(target: CourierTarget, events: CourierEvents): Courier {
  return new Postman(target, events);
}

class Postman implements Courier {
  readonly #target: CourierTarget;
  readonly #events: CourierEvents;
  readonly #patience = createPatience();
  #stopped = false;
  // One for each request: a signal that lives as long as the page would gather listeners for ever.
  #line = new AbortController();
  #going = false;
  #again = false;
  #failures = 0;
  // One by one after a refusal of a whole batch, until the culprit is found.
  #largest = LARGEST_BATCH;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(target: CourierTarget, events: CourierEvents) {
    this.#target = target;
    this.#events = events;
  }

  hurry(): void {
    clearTimeout(this.#timer);
    if (this.#going || this.#stopped) return;
    this.#going = true;
    void this.#go().finally(() => {
      this.#going = false;
    });
  }

  restart(): void {
    this.#failures = 0;
    this.#again = this.#going;
    if (this.#going) this.#line.abort();
    this.hurry();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#line.abort();
  }

  async #go(): Promise<void> {
    while (!this.#stopped) {
      const batch = this.#events.waiting().slice(0, this.#largest);
      if (batch.length === 0) return;
      const wait = await this.#carry(batch);
      if (wait === 0) continue;
      this.#timer = setTimeout(() => this.hurry(), wait);
      return;
    }
  }

  async #carry(batch: readonly CommandEnvelope[]): Promise<number> {
    try {
      const slow = (): void => this.#events.trouble('slow');
      const post = (signal: AbortSignal): Promise<readonly CommandAck[]> =>
        postCommands(this.#target, batch, signal);
      this.#line = new AbortController();
      const isAlive = (since: number): boolean => this.#events.isAlive(since);
      const rule = { patience: this.#patience, most: MOST_AT_ONCE, slow, isAlive, signal: this.#line.signal };
      const acks = await hedge(post, rule);
      this.#again = false;
      this.#failures = 0;
      this.#largest = LARGEST_BATCH;
      return hearAcks(this.#events, acks);
    } catch (error) {
      const isAskedAgain = this.#again || this.#stopped;
      this.#again = false;
      return isAskedAgain ? 0 : this.#hearTrouble(readTrouble(error), batch);
    }
  }

  #hearTrouble(trouble: LiveTrouble, batch: readonly CommandEnvelope[]): number {
    if (trouble.kind === 'invalid') {
      const [first] = batch;
      if (batch.length === 1 && first !== undefined) this.#events.unreadable(first.op, trouble.sentence);
      this.#largest = batch.length === 1 ? LARGEST_BATCH : 1;
      return 0;
    }
    this.#events.trouble(trouble.kind);
    this.#failures += 1;
    return computeBackoff(this.#failures, LONGEST_WAIT_MS);
  }
}

// The server asks a hasty hand to slow down: nothing is refused, the same commands go again a little later.
function hearAcks(events: CourierEvents, acks: readonly CommandAck[]): number {
  let wait = 0;
  for (const ack of acks) {
    if (ack.trame === 'refused' && ack.refusal.code === 'live/too-fast') {
      wait = Math.max(wait, Number(ack.refusal.data?.retryAfterSeconds ?? 1) * 1000);
    } else events.answered(ack);
  }
  return wait;
}

async function postCommands(
  target: CourierTarget,
  batch: readonly CommandEnvelope[],
  signal: AbortSignal,
): Promise<readonly CommandAck[]> {
  const commands = batch.map(({ op, command }) => ({ op, command }));
  const answer = await target.fetch(target.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(commands.length === 1 ? commands[0] : { commands }),
    redirect: 'manual',
    signal,
  });
  const said: unknown = await (await checkAnswer(answer, 'application/json')).json();
  return parseAcks(
    said,
    commands.map(({ op }) => op),
  );
}

/** Reads the acks of exactly these operations; anything else was not said by our server. */
export function parseAcks(said: unknown, ops: readonly string[]): readonly CommandAck[] {
  const mark = readField(said, 'trame');
  const acks: unknown = mark === 'acks' ? readField(said, 'acks') : [said];
  const good =
    Array.isArray(acks) &&
    acks.length === ops.length &&
    acks.every((ack, at) => isAck(ack) && readField(ack, 'op') === ops[at]);
  if (!good) throw new LiveTrouble('captive');
  return acks as readonly CommandAck[];
}

function isAck(ack: unknown): boolean {
  const mark = readField(ack, 'trame');
  if (mark === 'ack') return typeof readField(ack, 'seq') === 'number';
  return mark === 'refused' && typeof readField(readField(ack, 'refusal'), 'code') === 'string';
}

function readField(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
}
