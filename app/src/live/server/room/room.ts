// One live room in memory: its state as of the last committed event, its recent past, its people.
import type { Command, Event, LiveProgram, Reach, Recorded } from '@trame/core/workshop';
import type { MemberCard } from '../../protocol.js';
import type { RoomKey } from '../sql.js';

/** A program whose inner types are its own business. */
export type AnyProgram = LiveProgram<unknown, unknown, Command, Event>;

/** An event with what fan-out needs, computed once for all who listen. */
export interface KeptEvent {
  readonly event: Recorded;
  readonly reach: Reach;
  readonly json: string;
}

/** A seat as the room knows it. */
export interface Member {
  readonly card: MemberCard;
  readonly removed: boolean;
  readonly joinedAt: number;
}

/** A live room. `seq` and `state` move together, only after the events are on disk: memory is never ahead of it. */
export interface LiveRoom {
  readonly key: RoomKey;
  readonly program: AnyProgram;
  readonly settings: unknown;
  readonly createdAt: number;
  seq: number;
  state: unknown;
  /** The last events, oldest first, up to `seq`. */
  recent: KeptEvent[];
  people: Map<string, Member>;
  peopleRev: number;
  closedAt: number | null;
  locked: boolean;
  seats: number;
  /** Seq of the snapshot on disk. */
  snapshotSeq: number;
  touchedAt: number;
}

/** How many events are kept to serve those who come back: a little more than the longest tail. */
export const KEPT_EVENTS = 1000;

/** Adds committed events to the room. Those already there are passed over; a hole is a defect of the caller. */
export function applyEvents(room: LiveRoom, events: readonly Recorded[], folded?: unknown): void {
  const fresh = events.filter((event) => event.seq > room.seq);
  const first = fresh[0];
  if (first === undefined) return;
  if (first.seq !== room.seq + 1) {
    throw new Error(`live/applyEvents: event ${first.seq} after ${room.seq}`);
  }
  const whole = folded !== undefined && fresh.length === events.length;
  room.state = whole ? folded : foldEvents(room.program, room.state, fresh);
  room.seq += fresh.length;
  room.recent.push(...fresh.map((event) => keepEvent(room.program, event)));
  // Cut late and by half: shifting one by one would copy the list at every event.
  if (room.recent.length > 2 * KEPT_EVENTS) room.recent = room.recent.slice(-KEPT_EVENTS);
}

/** Folds events into a state. */
export function foldEvents(program: AnyProgram, state: unknown, events: readonly Recorded[]): unknown {
  return events.reduce((folded, event) => program.evolve(folded, event), state);
}

/** Prepares an event for fan-out. */
export function keepEvent(program: AnyProgram, event: Recorded): KeptEvent {
  return { event, reach: program.reach(event.body), json: JSON.stringify(event) };
}

/** The events after `since`, or null when the room no longer keeps them all. */
export function listEventsSince(room: LiveRoom, since: number): readonly KeptEvent[] | null {
  if (since > room.seq) return null;
  if (since === room.seq) return [];
  const oldest = room.recent[0]?.event.seq ?? Number.POSITIVE_INFINITY;
  return since + 1 < oldest ? null : room.recent.slice(since + 1 - oldest);
}

/** The cards of everybody who ever sat here: the past keeps its names until they are erased. */
export function listCards(room: LiveRoom): readonly MemberCard[] {
  return [...room.people.values()].map((member) => member.card);
}

/** Tells whether a seat is still held. */
export function isSeated(room: LiveRoom, member: string): boolean {
  return room.people.get(member)?.removed === false;
}
