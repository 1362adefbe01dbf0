// Who listens to which room, and the sending of frames: one per room per flush, the same text for all of a kind.
import type { ByeReason, MemberCard } from '../../protocol.js';
import { isSeated, type LiveRoom, listCards, type Member } from '../room/room.js';
import { formatKey } from '../sql.js';
import { createFramePress, type PrintedFrame, printBye, type Viewer } from './frame.js';

/** The far end of a stream. */
export interface Sink {
  send(frame: PrintedFrame): void;
  /** Keeps the line warm, where lines need it. */
  beat(): void;
  /** Bytes accepted but not yet taken by the network. */
  buffered(): number;
  end(): void;
}

/** A reader of a room. */
export interface Listener {
  readonly viewer: Viewer;
  readonly sink: Sink;
  /** Where the reader stands: each frame starts there, so that there is never a hole nor a step back. */
  seq: number;
  /** Bytes the reader may leave waiting. */
  readonly allowance: number;
  wroteAt: number;
}

interface Audience {
  readonly room: LiveRoom;
  readonly listeners: Set<Listener>;
  shown: ReadonlyMap<string, Member>;
  shownRev: number;
  due: 'no' | 'soon' | 'now';
}

/** How a reader comes. */
export interface Line {
  /** Null asks for a snapshot. */
  readonly since: number | null;
  readonly sink: Sink;
  /** Stay silent until there is news, for a reader who is already up to date. */
  readonly quiet: boolean;
}

/** A reader's line, once open. */
export interface OpenLine {
  stop(): void;
  /** Sends where the room stands, news or not. */
  tell(): void;
}

/** The listeners of all rooms. */
export interface Hub {
  open(room: LiveRoom, viewer: Viewer, line: Line): OpenLine;
  /** Sends what is new to a room's readers, once this tick is over. */
  touch(room: LiveRoom): void;
  /** The same for names alone, which may wait a little and go together. */
  touchSoon(room: LiveRoom): void;
  isBusy(room: LiveRoom): boolean;
  listBusy(): readonly LiveRoom[];
  count(): number;
  /** Keeps quiet lines warm; to be called every second or so. */
  beat(now: number): void;
  /** Sends everybody away. */
  close(reason: ByeReason): void;
}

const BACKLOG_BYTES = 256 * 1024;
const BEAT_MS = 15_000;
const PEOPLE_DELAY_MS = 50;

type Audiences = Map<string, Audience>;

/** Opens the hub. */
export function createHub(clock: () => number): Hub {
  const audiences: Audiences = new Map();
  const schedule = (room: LiveRoom, due: 'soon' | 'now'): void => {
    const audience = audiences.get(formatKey(room.key));
    if (audience === undefined || audience.due === 'now' || audience.due === due) return;
    audience.due = due;
    const flush = (): void => flushAudience(audiences, audience, clock);
    // A flush that found nothing left to send is harmless: one for names may follow one for events.
    if (due === 'now') setImmediate(flush);
    else setTimeout(() => audience.due === 'soon' && flush(), PEOPLE_DELAY_MS).unref();
  };

  return {
    open: (room, viewer, line) => openLine(audiences, { room, viewer, line, clock }),
    touch: (room) => schedule(room, 'now'),
    touchSoon: (room) => schedule(room, 'soon'),
    isBusy: (room) => audiences.has(formatKey(room.key)),
    listBusy: () => [...audiences.values()].map((audience) => audience.room),
    count: () => [...audiences.values()].reduce((sum, audience) => sum + audience.listeners.size, 0),
    beat: (now) => {
      for (const { listeners } of audiences.values())
        for (const listener of listeners) beatLine(listener, now);
    },
    close: (reason) => {
      for (const audience of audiences.values()) {
        for (const listener of audience.listeners) dismiss(audience, listener, reason);
      }
      audiences.clear();
    },
  };
}

function dismiss(audience: Audience, listener: Listener, reason: ByeReason): void {
  audience.listeners.delete(listener);
  listener.sink.send(printBye(reason, listener.seq));
  listener.sink.end();
}

function tell(
  listener: Listener,
  frame: PrintedFrame,
  at: { readonly seq: number; readonly now: number },
): void {
  listener.sink.send(frame);
  listener.seq = at.seq;
  listener.wroteAt = at.now;
}

function beatLine(listener: Listener, now: number): void {
  if (now - listener.wroteAt < BEAT_MS && now >= listener.wroteAt) return;
  listener.sink.beat();
  listener.wroteAt = now;
}

function flushAudience(audiences: Audiences, audience: Audience, clock: () => number): void {
  const { room } = audience;
  audience.due = 'no';
  const now = clock();
  const people = listChangedCards(audience);
  const press = createFramePress(room, now, people);
  for (const listener of audience.listeners) {
    if (!isSeated(room, listener.viewer.member)) dismiss(audience, listener, 'removed');
    else if (listener.sink.buffered() > listener.allowance) dismiss(audience, listener, 'slow');
    else {
      const late = listener.seq < room.seq || people !== null;
      if (late) tell(listener, press.printSince(listener.viewer, listener.seq), { seq: room.seq, now });
      if (room.closedAt !== null) dismiss(audience, listener, 'closed');
    }
  }
  leaveEmpty(audiences, audience);
}

function leaveEmpty(audiences: Audiences, audience: Audience): void {
  if (audience.listeners.size === 0) audiences.delete(formatKey(audience.room.key));
}

function findAudience(audiences: Audiences, room: LiveRoom): Audience {
  const name = formatKey(room.key);
  const known = audiences.get(name);
  if (known !== undefined) return known;
  const shown = new Map(room.people);
  const audience: Audience = { room, listeners: new Set(), shown, shownRev: room.peopleRev, due: 'no' };
  audiences.set(name, audience);
  return audience;
}

interface Opening {
  readonly room: LiveRoom;
  readonly viewer: Viewer;
  readonly line: Line;
  readonly clock: () => number;
}

function openLine(audiences: Audiences, { room, viewer, line, clock }: Opening): OpenLine {
  const { since, sink, quiet } = line;
  const audience = findAudience(audiences, room);
  const print = (from: number | null): PrintedFrame =>
    createFramePress(room, clock(), listCards(room)).printSince(viewer, from);
  const silent = quiet && since === room.seq && room.closedAt === null;
  const first = silent ? null : print(since);
  // A large room on a thin line: the first frame alone may be more than a slow reader is allowed to leave waiting.
  const allowance = BACKLOG_BYTES + (first?.text.length ?? 0);
  const listener: Listener = { viewer, sink, seq: room.seq, allowance, wroteAt: clock() };
  audience.listeners.add(listener);
  if (first !== null) tell(listener, first, { seq: room.seq, now: clock() });
  if (room.closedAt !== null) dismiss(audience, listener, 'closed');
  return {
    tell: () => tell(listener, print(listener.seq), { seq: room.seq, now: clock() }),
    stop: () => {
      audience.listeners.delete(listener);
      leaveEmpty(audiences, audience);
    },
  };
}

function listChangedCards(audience: Audience): readonly MemberCard[] | null {
  const { room, shown } = audience;
  if (audience.shownRev === room.peopleRev && shown.size === room.people.size) return null;
  audience.shown = new Map(room.people);
  audience.shownRev = room.peopleRev;
  const changed = listCards(room).filter((card) => !isSameCard(card, shown.get(card.member)?.card));
  return changed.length === 0 ? null : changed;
}

function isSameCard(card: MemberCard, other: MemberCard | undefined): boolean {
  return (
    other !== undefined &&
    card.name === other.name &&
    card.family === other.family &&
    card.role === other.role
  );
}
