// Readers of one room who are told at the same moments, and what they were last shown.
import type { ByeReason, MemberCard } from '../../protocol.js';
import { isSeated, type LiveRoom, listCards, type Member } from '../room/room.js';
import { createFramePress, type PrintedFrame, printBye, type StateShelf, type Viewer } from './frame.js';

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

/** Readers told together. */
export interface Circle {
  readonly listeners: Set<Listener>;
  /** The people as these readers were last told of them. */
  shown: ReadonlyMap<string, Member>;
  shownRev: number;
}

/** A room as the hub knows it, as far as telling goes. */
interface Told {
  readonly room: LiveRoom;
  readonly states: StateShelf;
}

const BEAT_MS = 15_000;

/** Nobody yet, up to date with the people. */
export function createCircle(room: LiveRoom): Circle {
  return { listeners: new Set(), shown: new Map(room.people), shownRev: room.peopleRev };
}

/** Sends a last word. */
export function dismiss(circle: Circle, listener: Listener, reason: ByeReason): void {
  circle.listeners.delete(listener);
  listener.sink.send(printBye(reason, listener.seq));
  listener.sink.end();
}

/** Sends a frame, and notes where the reader stands. */
export function tell(
  listener: Listener,
  frame: PrintedFrame,
  at: { readonly seq: number; readonly now: number },
): void {
  listener.sink.send(frame);
  listener.seq = at.seq;
  listener.wroteAt = at.now;
}

/** Keeps a quiet line warm. */
export function beatLine(listener: Listener, now: number): void {
  if (now - listener.wroteAt < BEAT_MS && now >= listener.wroteAt) return;
  listener.sink.beat();
  listener.wroteAt = now;
}

/** Tells a circle what is new, when it is its turn; whoever must leave leaves in any case. */
export function flushCircle(
  { room, states }: Told,
  circle: Circle,
  { now, isTurn }: { readonly now: number; readonly isTurn: boolean },
): void {
  const people = isTurn ? takeChangedCards(room, circle) : null;
  const press = createFramePress(room, { now, people, states });
  for (const listener of circle.listeners) {
    if (!isSeated(room, listener.viewer.member)) dismiss(circle, listener, 'removed');
    else if (!hasRole(room, listener.viewer)) dismiss(circle, listener, 'role');
    else if (listener.sink.buffered() > listener.allowance) dismiss(circle, listener, 'slow');
    else {
      const late = listener.seq < room.seq || people !== null;
      if (late && isTurn)
        tell(listener, press.printSince(listener.viewer, listener.seq), { seq: room.seq, now });
      if (room.closedAt !== null) dismiss(circle, listener, 'closed');
    }
  }
}

/** A reader whose role changed was shown too much or too little: the room is read whole again. */
function hasRole(room: LiveRoom, viewer: Viewer): boolean {
  return room.people.get(viewer.member)?.card.role === viewer.role;
}

function takeChangedCards(room: LiveRoom, circle: Circle): readonly MemberCard[] | null {
  const { shown } = circle;
  if (circle.shownRev === room.peopleRev && shown.size === room.people.size) return null;
  circle.shown = new Map(room.people);
  circle.shownRev = room.peopleRev;
  const changed = listCards(room).filter((card) => !isSameCard(card, shown.get(card.member)?.card));
  return changed.length === 0 ? null : changed;
}

function isSameCard(card: MemberCard, other: MemberCard | undefined): boolean {
  return (
    other !== undefined &&
    card.name === other.name &&
    card.family === other.family &&
    card.attendee === other.attendee &&
    card.role === other.role
  );
}
