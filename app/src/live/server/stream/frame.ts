// Frames as text, made once per kind of reader and sent to all of that kind.
import type { Audience, RoomRole } from '@trame/core/workshop';
import type { ByeReason, MemberCard } from '../../protocol.js';
import { type KeptEvent, type LiveRoom, listCards, listEventsSince } from '../room/room.js';
import { createPiece, type Piece } from './pack.js';

/** Who reads: a seat with its role. */
export interface Viewer {
  readonly member: string;
  readonly role: RoomRole;
}

/** What a role may see of a room. */
export function readAudience(role: RoomRole): Audience {
  return role === 'facilitator' || role === 'scribe' ? 'staff' : 'room';
}

/** Tells whether a viewer receives an event in clear. Authors always read themselves. */
export function canRead(kept: KeptEvent, viewer: Viewer): boolean {
  if (kept.reach === 'room' || kept.event.by === viewer.member) return true;
  return kept.reach === 'staff' && readAudience(viewer.role) === 'staff';
}

/** A frame ready to leave. The bytes of its stream form, in clear or compressed, are made once for all who read it. */
export interface PrintedFrame {
  readonly text: string;
  /** Its stream form, in the order of the wire. */
  readonly pieces: readonly Piece[];
  /** Holds what the room may not read, or is one reader's own: compressed apart from what others wrote. */
  readonly isAlone: boolean;
}

/** Frames of one room at one instant; each is kept, so that fifty phones cost one serialisation. */
export interface FramePress {
  /** Events after `since`; a snapshot when the room no longer keeps them. */
  printSince(viewer: Viewer, since: number | null): PrintedFrame;
}

/** Wraps the text of a frame that brings its reader to `seq`. */
function wrapFrame(text: string, seq: number, isAlone = false): PrintedFrame {
  const piece = createPiece(() => Buffer.from(`id: ${seq}\ndata: ${text}\n\n`));
  return { text, pieces: [piece], isAlone };
}

/** The large part of a snapshot, printed and compressed once for all who come while the room does not move. */
interface PrintedState {
  readonly seq: number;
  readonly text: string;
  readonly piece: Piece;
}

/** The states of one room already printed, by who may read them. */
export type StateShelf = Map<Audience, PrintedState>;

/** What a press needs besides the room. */
export interface Ink {
  readonly now: number;
  /** Cards that go with every tail. */
  readonly people: readonly MemberCard[] | null;
  /** Kept from one press to the next. */
  readonly states: StateShelf;
}

/** Opens a press on a room as it is now, to be thrown away when the room moves. */
export function createFramePress(room: LiveRoom, { now, people, states }: Ink): FramePress {
  const rev = `,"peopleRev":${room.peopleRev}`;
  const cards = people === null ? '' : `,"people":${JSON.stringify(people)}${rev}`;
  const tails = new Map<number, Tail | null>();

  const printSnapshot = (viewer: Viewer): PrintedFrame => {
    const state = printState(states, room, readAudience(viewer.role));
    const me = { member: viewer.member, role: viewer.role };
    const list = `,"people":${JSON.stringify(listCards(room))}${rev}`;
    const rest = `${list},"now":${now},"me":${JSON.stringify(me)}}`;
    const own = createPiece(() => Buffer.from(`${rest}\n\n`));
    return { text: `${state.text}${rest}`, pieces: [state.piece, own], isAlone: true };
  };

  const findTail = (since: number): Tail | null => {
    const known = tails.get(since);
    if (known !== undefined) return known;
    const events = listEventsSince(room, since);
    const tail = events === null ? null : { events, sealed: events.some(isSealed), frames: new Map() };
    tails.set(since, tail);
    return tail;
  };

  return {
    printSince(viewer, since) {
      const tail = since === null ? null : findTail(since);
      if (tail === null) return printSnapshot(viewer);
      const reader = tail.sealed ? nameReader(tail, viewer) : 'everybody';
      const made = tail.frames.get(reader);
      if (made !== undefined) return made;
      const events = tail.events.map((kept) => printEvent(kept, viewer)).join(',');
      const head = `{"trame":"events","from":${since},"to":${room.seq},"events":[${events}]`;
      const isAlone = tail.events.some((kept) => isSealed(kept) && canRead(kept, viewer));
      const frame = wrapFrame(`${head}${cards},"now":${now}}`, room.seq, isAlone);
      tail.frames.set(reader, frame);
      return frame;
    },
  };
}

/** The events after a number, with the frames already made of them. */
interface Tail {
  readonly events: readonly KeptEvent[];
  /** Some of them are not for everybody. */
  readonly sealed: boolean;
  readonly frames: Map<string, PrintedFrame>;
}

const isSealed = (kept: KeptEvent): boolean => kept.reach !== 'room';

// Those who read the same share a frame; whoever wrote a sealed event of the tail has one alone.
function nameReader({ events }: Tail, { member, role }: Viewer): string {
  return events.some((kept) => isSealed(kept) && kept.event.by === member) ? member : readAudience(role);
}

function printState(states: StateShelf, room: LiveRoom, audience: Audience): PrintedState {
  const { program, settings, state, seq } = room;
  const known = states.get(audience);
  if (known?.seq === seq) return known;
  const shown = {
    trame: 'snapshot',
    seq,
    state: program.redact(state, audience),
    program: { id: program.id, version: program.version },
    settings,
  };
  // Left open for what differs from one reader to the next: the people of this instant, the hour, `me`.
  const text = JSON.stringify(shown).slice(0, -1);
  const piece = createPiece(() => Buffer.from(`id: ${seq}\ndata: ${text}`));
  const printed = { seq, text, piece };
  states.set(audience, printed);
  return printed;
}

function printEvent(kept: KeptEvent, viewer: Viewer): string {
  return canRead(kept, viewer) ? kept.json : `{"seq":${kept.event.seq},"sealed":true}`;
}

/** The last frame of a stream. */
export function printBye(reason: ByeReason, seq: number): PrintedFrame {
  return wrapFrame(JSON.stringify({ trame: 'bye', reason }), seq);
}
