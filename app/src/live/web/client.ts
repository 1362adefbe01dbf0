// A room on a phone: shows at once, keeps until the server has kept, and ends in the server's order.
import type { CommandAck, CommandEnvelope, Frame, MemberCard } from '../protocol.js';
import { type Courier, startCourier } from './courier.js';
import { type Following, followRoom } from './follow.js';
import type { LineStatus } from './line.js';
import { createMemoryOutbox, type Outbox, type OutboxEntry, openOutbox, withinPatience } from './outbox.js';
import { type AnyProgram, type Confirmed, foldWaiting, receiveFrame, type Waiting } from './replica.js';
import type { RoomShelf } from './room-shelf.js';

/** What the client is made of. */
export interface LiveClientParts {
  readonly space: string;
  readonly room: string;
  readonly program: AnyProgram;
  /** Where the server is; the page's own origin by default. */
  readonly origin?: string;
  /** `seat` makes an organiser who also sits in the room act from that seat. */
  readonly as?: 'seat' | 'account';
  readonly fetch?: typeof fetch;
  readonly outbox?: Promise<Outbox>;
  /** Where the last room is kept; without it, a page reopened offline waits for the server. */
  readonly shelf?: Promise<RoomShelf>;
}

/** A command the room said no to; its words are kept until the person has read why. */
export interface RefusedCommand {
  readonly op: string;
  readonly command: CommandEnvelope['command'];
  readonly code: string;
  readonly sentence: string;
}

/** What a screen may show. A new object each time something changed, the same one otherwise. */
export interface LiveView<State = unknown> {
  readonly status: LineStatus;
  /** The room with one's own waiting gestures on top; null before the first answer of the server. */
  readonly state: State | null;
  readonly seq: number;
  readonly settings: unknown;
  readonly me: Confirmed['me'] | null;
  readonly people: ReadonlyMap<string, MemberCard>;
  /** How many gestures are not yet on the server's disk (« n en attente »). */
  readonly pending: number;
  /** Their operations, to mark each contribution. */
  readonly waiting: ReadonlySet<string>;
  readonly refused: readonly RefusedCommand[];
  /** Server's clock minus this phone's, in ms. */
  readonly offset: number;
  /** The page is older than the server: reload, nothing is lost. */
  readonly outdated: boolean;
  /** False when this browser would lose what waits at a reload. */
  readonly durable: boolean;
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
  #outbox: Outbox = createMemoryOutbox();
  #ready: Promise<void>;
  #confirmed: Confirmed | null = null;
  #held: readonly Held[] = [];
  #status: LineStatus = 'connecting';
  /** The last command met a page that is not ours, whatever the stream says. */
  #captive = false;
  #troubled = false;
  #offset = 0;
  #offsets: readonly number[] = [];
  #order = Date.now();
  #closed = false;
  #view: LiveView<State> | null = null;
  #shelfTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: LiveClientParts) {
    this.#parts = parts;
    this.#place = `${parts.space}/${parts.room}`;
    this.#ready = this.#openOutbox();
    void this.#recall();
    const reach = { fetch: parts.fetch ?? fetch.bind(globalThis) };
    this.#following = followRoom(
      { ...reach, url: this.#address('stream') },
      {
        frame: (frame) => this.#receive(frame),
        status: (status) => this.#setStatus(status),
        since: () => this.#confirmed?.seq ?? null,
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

  #receive(frame: Exclude<Frame, { readonly trame: 'bye' }>): boolean {
    const received = receiveFrame(this.#parts.program, this.#confirmed, frame);
    if (received.kind === 'gap') return false;
    const first = this.#confirmed === null;
    this.#confirmed = received.confirmed;
    this.#learnOffset(frame.now - Date.now());
    this.#keepSoon();
    const { seq } = received.confirmed;
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
    const state =
      confirmed === null
        ? null
        : foldWaiting(this.#parts.program, confirmed, { waiting, offset: this.#offset });
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
      outdated: confirmed?.outdated ?? false,
      durable: this.#outbox.durable,
    };
  }
}

function watchNetwork(back: () => void): () => void {
  if (typeof globalThis.addEventListener !== 'function' || typeof document === 'undefined')
    return () => undefined;
  const woken = (): void => {
    if (document.visibilityState === 'visible') back();
  };
  globalThis.addEventListener('online', back);
  document.addEventListener('visibilitychange', woken);
  return () => {
    globalThis.removeEventListener('online', back);
    document.removeEventListener('visibilitychange', woken);
  };
}

// `crypto.randomUUID` exists only over https, which a hall without certificates has not.
function createOp(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, at) =>
    (at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte).toString(16).padStart(2, '0'),
  );
  const part = (from: number, to: number): string => hex.slice(from, to).join('');
  return `${part(0, 4)}-${part(4, 6)}-${part(6, 8)}-${part(8, 10)}-${part(10, 16)}`;
}
