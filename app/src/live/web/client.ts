// A room on a phone: shows at once, keeps until the server has kept, and ends in the server's order.
import type { CommandAck, CommandEnvelope, Frame } from '../protocol.js';
import { type Courier, startCourier } from './courier.js';
import { createOp, watchNetwork } from './device.js';
import { type Following, followRoom } from './follow.js';
import type { LineStatus } from './line.js';
import { createMemoryOutbox, type Outbox, type OutboxEntry, openOutbox, withinPatience } from './outbox.js';
import { type AnyProgram, type Confirmed, foldWaiting, receiveFrame, type Waiting } from './replica.js';
import type { RoomShelf } from './room-shelf.js';
import { createRules, type ProgramSource, type Rules } from './rules.js';
import type { LiveView } from './view.js';

export type { LiveView, RefusedCommand } from './view.js';

/** What the client is made of. */
export interface LiveClientParts {
  readonly space: string;
  readonly room: string;
  /** The rules of the room; or what brings them, told the room's settings. */
  readonly program: ProgramSource;
  /** Where the server is; the page's own origin by default. */
  readonly origin?: string;
  /** `seat` makes an organiser who also sits in the room act from that seat. */
  readonly as?: 'seat' | 'account';
  readonly fetch?: typeof fetch;
  readonly outbox?: Promise<Outbox>;
  /** Where the last room is kept; without it, a page reopened offline waits for the server. */
  readonly shelf?: Promise<RoomShelf>;
}

/** A live room on this device. */
export interface LiveClient<State = unknown> {
  getView(): LiveView<State>;
  subscribe(changed: () => void): () => void;
  /** Keeps a command, shows it, sends it; the answer is its operation. */
  send(command: CommandEnvelope['command']): string;
  /** Forgets a refused command, read or mended. */
  dismiss(op: string): void;
  /** The server's instant, as well as this phone can tell. */
  now(): number;
  /** Tries the line again at once. */
  retry(): void;
  /** Gives the seat back and leaves nothing on this phone. */
  leave(): Promise<void>;
  close(): void;
}

/** Opens a room on this device. */
export function createLiveClient<State = unknown>(parts: LiveClientParts): LiveClient<State> {
  return new Client<State>(parts);
}

const SHELF_MS = 1_000;

type RoomFrame = Exclude<Frame, { readonly trame: 'bye' }>;

interface Held extends Waiting {
  readonly entry: OutboxEntry;
}

class Client<State> implements LiveClient<State> {
  readonly #parts: LiveClientParts;
  readonly #place: string;
  readonly #listeners = new Set<() => void>();
  readonly #following: Following;
  readonly #courier: Courier;
  readonly #stopWatching: () => void;
  readonly #rules: Rules;
  /** Frames that came before the rules. */
  #early: readonly RoomFrame[] = [];
  #outbox: Outbox = createMemoryOutbox();
  #ready: Promise<void>;
  #confirmed: Confirmed | null = null;
  #held: readonly Held[] = [];
  #status: LineStatus = 'connecting';
  /** The last command met a page that is not ours, whatever the stream says. */
  #captive = false;
  #troubled = false;
  /** What is held was read with another role than today's. */
  #isStale = false;
  #offset = 0;
  #offsets: readonly number[] = [];
  #order = Date.now();
  #closed = false;
  #view: LiveView<State> | null = null;
  #shelfTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: LiveClientParts) {
    this.#parts = parts;
    this.#place = `${parts.space}/${parts.room}`;
    this.#rules = createRules(parts.program, () => this.#catchUp());
    this.#ready = this.#openOutbox();
    void this.#recall();
    const reach = { fetch: parts.fetch ?? fetch.bind(globalThis) };
    this.#following = followRoom(
      { ...reach, url: this.#address('stream') },
      {
        frame: (frame) => this.#receive(frame),
        status: (status) => this.#setStatus(status),
        back: () => this.#courier.restart(),
        since: () => (this.#isStale ? null : this.#getLastHeard()),
        // Frames that wait for the rules may hold names that are not counted yet.
        people: () => (this.#early.length > 0 ? null : (this.#confirmed?.peopleRev ?? null)),
        anew: () => {
          this.#isStale = true;
        },
      },
    );
    this.#courier = startCourier(
      { ...reach, url: this.#address('commands') },
      {
        waiting: () => this.#listUnkept().map(({ entry }) => entry),
        answered: (ack) => {
          this.#hearAnswer();
          this.#settle(ack);
        },
        unreadable: (op, sentence) =>
          this.#keepRefused(op, { code: 'live/unreadable', sentence: sentence ?? '' }),
        trouble: (kind) => this.#hearTrouble(kind),
        isAlive: (since) => this.#following.isAlive(since),
      },
    );
    this.#stopWatching = watchNetwork(() => this.retry());
  }

  getView(): LiveView<State> {
    this.#view ??= this.#print();
    return this.#view;
  }

  subscribe(changed: () => void): () => void {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  }

  send(command: CommandEnvelope['command']): string {
    const op = createOp();
    this.#order += 1;
    const entry = { op, command, place: this.#place, order: this.#order, madeAt: Date.now(), refused: null };
    this.#hold([entry]);
    // On this phone's disk first: a command sent and then lost by a reload could not be told from one never made.
    void this.#ready
      .then(() => withinPatience(this.#outbox.put(entry), undefined))
      .then(() => this.#courier.hurry());
    return op;
  }

  dismiss(op: string): void {
    this.#forget(new Set([op]));
  }

  now(): number {
    return Date.now() + this.#offset;
  }

  retry(): void {
    if (this.#closed) return;
    this.#rules.retry();
    this.#following.restart();
    this.#courier.hurry();
  }

  async leave(): Promise<void> {
    this.close();
    await this.#ready;
    await this.#outbox.clear(this.#place);
    await this.#withShelf((shelf) => shelf.clear());
    this.#held = [];
    this.#confirmed = null;
    const reach = this.#parts.fetch ?? fetch.bind(globalThis);
    await reach(this.#address('leave'), { method: 'POST' });
    this.#setStatus('removed');
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#shelfTimer);
    this.#rules.stop();
    this.#following.stop();
    this.#courier.stop();
    this.#stopWatching();
  }

  #address(what: string): URL {
    const { space, room, as } = this.#parts;
    const url = new URL(
      `/api/spaces/${space}/rooms/${room}/${what}`,
      this.#parts.origin ?? globalThis.location.origin,
    );
    if (as !== undefined && what !== 'leave') url.searchParams.set('as', as);
    return url;
  }

  async #openOutbox(): Promise<void> {
    this.#outbox = await (this.#parts.outbox ?? openOutbox()).catch(createMemoryOutbox);
    await this.#adopt();
  }

  // The server's word always wins: what this phone remembers is shown only until the first frame.
  async #recall(): Promise<void> {
    const kept = await this.#withShelf((shelf) => shelf.read(this.#place));
    if (!kept || this.#confirmed !== null || this.#closed) return;
    this.#confirmed = kept;
    this.#rules.bring(kept.settings);
    this.#change();
  }

  // A lively room moves several times a second: the disk is written now and then.
  #keepSoon(): void {
    this.#shelfTimer ??= setTimeout(() => {
      this.#shelfTimer = undefined;
      const confirmed = this.#confirmed;
      if (confirmed !== null) void this.#withShelf((shelf) => shelf.write(this.#place, confirmed));
    }, SHELF_MS);
  }

  async #withShelf<T>(work: (shelf: RoomShelf) => Promise<T>): Promise<T | null> {
    try {
      const shelf = await this.#parts.shelf;
      return shelf === undefined ? null : await work(shelf);
    } catch {
      return null;
    }
  }

  // What another tab of this phone, or this one before a reload, left waiting.
  async #adopt(): Promise<void> {
    const kept = await this.#outbox.list(this.#place).catch(() => []);
    const known = new Set(this.#held.map(({ op }) => op));
    this.#hold(kept.filter(({ op }) => !known.has(op)));
    this.#courier.hurry();
  }

  #hold(entries: readonly OutboxEntry[]): void {
    const held = entries.map((entry) => ({ ...entry, kept: null, entry }));
    this.#held = [...this.#held, ...held].sort((one, other) => one.entry.order - other.entry.order);
    this.#change();
  }

  #listUnkept(): readonly Held[] {
    return this.#held.filter(({ kept, entry }) => kept === null && entry.refused === null);
  }

  #getLastHeard(): number | null {
    const last = this.#early.at(-1);
    return last === undefined
      ? (this.#confirmed?.seq ?? null)
      : last.trame === 'snapshot'
        ? last.seq
        : last.to;
  }

  #receive(frame: RoomFrame): boolean {
    const isWhole = frame.trame === 'snapshot';
    if (isWhole) this.#rules.bring(frame.settings);
    const { program } = this.#rules;
    if (program !== null) return this.#apply(program, frame);
    const heard = this.#getLastHeard();
    if (!isWhole && (heard === null || frame.from > heard)) return false;
    this.#early = isWhole ? [frame] : [...this.#early, frame];
    return true;
  }

  // The rules are here: what waited for them is read in its order.
  #catchUp(): void {
    const { program } = this.#rules;
    const early = this.#early;
    if (program !== null) this.#early = [];
    if (program !== null && !early.every((frame) => this.#apply(program, frame))) this.#following.restart();
    this.#change();
  }

  #apply(program: AnyProgram, frame: RoomFrame): boolean {
    const received = receiveFrame(program, this.#confirmed, frame);
    if (received.kind === 'gap') return false;
    if (frame.trame === 'snapshot') this.#isStale = false;
    const first = this.#confirmed === null;
    this.#confirmed = received.confirmed;
    this.#learnOffset(frame.now - Date.now());
    this.#keepSoon();
    const { seq, me, people } = received.confirmed;
    // A poll hears of its own new role by its card alone: what it holds was read with the old one.
    if (frame.trame === 'events' && (people.get(me.member)?.role ?? me.role) !== me.role) {
      this.#isStale = true;
      return false;
    }
    const seen = this.#held.filter(({ op, kept }) => received.ops.has(op) || (kept !== null && kept <= seq));
    this.#forget(new Set(seen.map(({ op }) => op)));
    if (first) void this.#ready.then(() => this.#adopt());
    this.#courier.hurry();
    return true;
  }

  // A frame is never early: the largest difference seen lately is the least delayed.
  #learnOffset(difference: number): void {
    this.#offsets = [...this.#offsets.slice(-7), difference];
    this.#offset = Math.max(...this.#offsets);
  }

  #settle(ack: CommandAck): void {
    if (ack.trame === 'refused') {
      this.#keepRefused(ack.op, { code: ack.refusal.code, sentence: ack.sentence });
      return;
    }
    void this.#outbox.remove(ack.op).catch(() => undefined);
    const seen = this.#confirmed !== null && this.#confirmed.seq >= ack.seq;
    this.#held = seen
      ? this.#held.filter(({ op }) => op !== ack.op)
      : this.#held.map((one) => (one.op === ack.op ? { ...one, kept: ack.seq } : one));
    this.#change();
  }

  #keepRefused(op: string, refused: NonNullable<OutboxEntry['refused']>): void {
    this.#held = this.#held.map((one) => {
      if (one.op !== op) return one;
      const entry = { ...one.entry, refused };
      void this.#outbox.put(entry).catch(() => undefined);
      return { ...one, entry };
    });
    this.#change();
  }

  #forget(ops: ReadonlySet<string>): void {
    for (const op of ops) void this.#outbox.remove(op).catch(() => undefined);
    this.#held = this.#held.filter(({ op }) => !ops.has(op));
    this.#change();
  }

  #hearTrouble(kind: 'slow' | 'away' | 'captive' | 'gone'): void {
    this.#troubled = true;
    if (kind === 'captive') this.#setCaptive(true);
    // Commands that hang mean that the stream hangs too, whatever it believes.
    if (kind === 'slow') this.#following.doubt();
  }

  // The network is back: a line that was given up need not wait for its turn.
  #hearAnswer(): void {
    if (!this.#troubled) return;
    this.#troubled = false;
    this.#setCaptive(false);
    this.#following.doubt();
  }

  #setCaptive(captive: boolean): void {
    if (this.#captive === captive) return;
    this.#captive = captive;
    this.#change();
  }

  #setStatus(status: LineStatus): void {
    if (this.#status === status) return;
    this.#status = status;
    this.#change();
  }

  #change(): void {
    this.#view = null;
    for (const changed of this.#listeners) changed();
  }

  #print(): LiveView<State> {
    const confirmed = this.#confirmed;
    const waiting = this.#held.filter(({ entry }) => entry.refused === null);
    const { program, isLost } = this.#rules;
    const state =
      confirmed === null || program === null
        ? null
        : foldWaiting(program, confirmed, { waiting, offset: this.#offset });
    return {
      status: this.#captive && this.#status !== 'removed' ? 'captive' : this.#status,
      state: state as State | null,
      seq: confirmed?.seq ?? 0,
      settings: confirmed?.settings ?? null,
      me: confirmed?.me ?? null,
      people: confirmed?.people ?? new Map(),
      pending: this.#listUnkept().length,
      waiting: new Set(this.#listUnkept().map(({ op }) => op)),
      refused: this.#held.flatMap(({ op, command, entry }) =>
        entry.refused === null ? [] : [{ op, command, ...entry.refused }],
      ),
      offset: this.#offset,
      outdated: isLost || (confirmed?.outdated ?? false),
      durable: this.#outbox.durable,
    };
  }
}
