// Who listens to which room, and the sending of frames: one per room per flush, the same text for all of a kind.
import type { ByeReason } from '../../protocol.js';
import { type LiveRoom, listCards } from '../room/room.js';
import { formatKey } from '../sql.js';
import {
  beatLine,
  type Circle,
  createCircle,
  dismiss,
  flushCircle,
  type Listener,
  type Sink,
  tell,
} from './circle.js';
import { createFramePress, type PrintedFrame, type StateShelf, type Viewer } from './frame.js';

interface Audience {
  readonly room: LiveRoom;
  /** Those who are told at once, and those on thin lines, told together now and then. */
  readonly lively: Circle;
  readonly calm: Circle;
  due: 'no' | 'soon' | 'now';
  calmTimer: NodeJS.Timeout | null;
  /** When calm readers were last told, in ms of the machine. */
  calmAt: number;
  readonly states: StateShelf;
}

/** How a reader comes. */
export interface Line {
  /** Null asks for a snapshot. */
  readonly since: number | null;
  readonly sink: Sink;
  /** Stay silent until there is news, for a reader who is already up to date. */
  readonly quiet: boolean;
  /** Take what is new a few events at a time. */
  readonly calm: boolean;
  /** Which list of people the reader already holds; null tells it whole. */
  readonly people: number | null;
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
const PEOPLE_DELAY_MS = 50;
/** A calm reader waits this at most: a few events then share one frame and one packet. */
const CALM_MS = 2_000;

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
    count: () => [...audiences.values()].reduce((sum, audience) => sum + countReaders(audience), 0),
    beat: (now) => {
      for (const audience of audiences.values())
        for (const listener of listReaders(audience)) beatLine(listener, now);
    },
    close: (reason) => {
      for (const { lively, calm, calmTimer } of audiences.values()) {
        if (calmTimer !== null) clearTimeout(calmTimer);
        for (const circle of [lively, calm])
          for (const listener of circle.listeners) dismiss(circle, listener, reason);
      }
      audiences.clear();
    },
  };
}

const listReaders = ({ lively, calm }: Audience): readonly Listener[] => [
  ...lively.listeners,
  ...calm.listeners,
];

const countReaders = ({ lively, calm }: Audience): number => lively.listeners.size + calm.listeners.size;

function flushAudience(audiences: Audiences, audience: Audience, clock: () => number): void {
  audience.due = 'no';
  for (const [who, { seq }] of audience.states) if (seq !== audience.room.seq) audience.states.delete(who);
  flushCircle(audience, audience.lively, { now: clock(), isTurn: true });
  if (audience.calm.listeners.size > 0) flushCalm(audiences, audience, clock);
  leaveEmpty(audiences, audience);
}

// What is new waits for the calm readers' turn; an end does not.
function flushCalm(audiences: Audiences, audience: Audience, clock: () => number): void {
  const wait = audience.calmAt + CALM_MS - performance.now();
  const isTurn = wait <= 0 || audience.room.closedAt !== null;
  flushCircle(audience, audience.calm, { now: clock(), isTurn });
  if (isTurn) {
    audience.calmAt = performance.now();
    if (audience.calmTimer !== null) clearTimeout(audience.calmTimer);
    audience.calmTimer = null;
    return;
  }
  audience.calmTimer ??= setTimeout(() => {
    audience.calmTimer = null;
    flushCalm(audiences, audience, clock);
    leaveEmpty(audiences, audience);
  }, wait).unref();
}

// An audience that emptied may have a flush still to come, and a new one in its place by then: that one stays.
function leaveEmpty(audiences: Audiences, audience: Audience): void {
  const name = formatKey(audience.room.key);
  if (countReaders(audience) === 0 && audiences.get(name) === audience) audiences.delete(name);
}

function findAudience(audiences: Audiences, room: LiveRoom): Audience {
  const name = formatKey(room.key);
  const known = audiences.get(name);
  if (known !== undefined) return known;
  const audience: Audience = {
    room,
    lively: createCircle(room),
    calm: createCircle(room),
    due: 'no',
    calmTimer: null,
    calmAt: Number.NEGATIVE_INFINITY,
    states: new Map(),
  };
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
  const { since, sink, quiet, calm } = line;
  const audience = findAudience(audiences, room);
  const { states } = audience;
  const circle = calm ? audience.calm : audience.lively;
  const print = (from: number | null): PrintedFrame => {
    const people = line.people === room.peopleRev ? null : listCards(room);
    return createFramePress(room, { now: clock(), people, states }).printSince(viewer, from);
  };
  const silent = quiet && since === room.seq && room.closedAt === null;
  const first = silent ? null : print(since);
  // A large room on a thin line: the first frame alone may be more than a slow reader is allowed to leave waiting.
  const allowance = BACKLOG_BYTES + (first?.text.length ?? 0);
  const listener: Listener = { viewer, sink, seq: room.seq, allowance, wroteAt: clock() };
  circle.listeners.add(listener);
  if (first !== null) tell(listener, first, { seq: room.seq, now: clock() });
  if (room.closedAt !== null) dismiss(circle, listener, 'closed');
  return {
    tell: () => tell(listener, print(listener.seq), { seq: room.seq, now: clock() }),
    stop: () => {
      circle.listeners.delete(listener);
      leaveEmpty(audiences, audience);
    },
  };
}
