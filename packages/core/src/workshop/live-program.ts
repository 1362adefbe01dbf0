// The contract between a pure room of rules and the engine that carries it live.
import type { Brand, Instant, Refusal, Result } from '../kernel/index.js';

/** A seat in a live room; a random identifier that names nobody. */
export type MemberId = Brand<string, 'MemberId'>;

/** What a seat may do in a room. Roles are given per room, never for life (R038). */
export type RoomRole = 'facilitator' | 'scribe' | 'participant' | 'observer' | 'projector';

/** Who sends a command: the seat and its role at that instant. */
export interface Actor {
  readonly member: MemberId;
  readonly role: RoomRole;
  /** The line of the attendance list this seat is, when it is one: the same person under another identifier. */
  readonly attendee?: string | null;
}

/** Everything a rule may know besides the state: who, when, and the dice, all handed in. */
export interface DecideContext {
  readonly who: Actor;
  readonly at: Instant;
  /** 32-bit seed drawn by the server for this command and kept nowhere else: put what it decided in the event. */
  readonly seed: number;
  /** Identifier of the operation, made by the client; the root of every identifier an event creates. */
  readonly op: string;
}

/** An order, as it travels; `type` is an imperative in kebab-case (`post-report`). */
export interface Command {
  readonly type: string;
}

/** A past fact, as it is kept; `type` is in kebab-case (`report-posted`). */
export interface Event {
  readonly type: string;
}

/** An event with its place in the room's history. */
export interface Recorded<E extends Event = Event> {
  readonly seq: number;
  readonly at: Instant;
  readonly by: MemberId;
  readonly role: RoomRole;
  readonly op: string;
  readonly body: E;
}

/** Who receives an event as it is; the others receive its number only, sealed. */
export type Reach = 'room' | 'staff' | 'author';

/** Who looks at a state: staff (facilitator, scribe) or the whole room. */
export type Audience = 'room' | 'staff';

/**
 * A room of rules that the live engine can carry: state from a log of events, decisions from commands.
 * All functions are pure and total: `decide` and `parse*` answer a refusal, they never throw.
 */
export interface LiveProgram<Settings, State, C extends Command, E extends Event> {
  readonly id: string;
  /** Version of the event bodies written today; older ones pass through `upgrade`. */
  readonly version: number;
  parseSettings(input: unknown): Result<Settings, Refusal>;
  parseCommand(input: unknown): Result<C, Refusal>;
  /** The state before any event. */
  start(settings: Settings): State;
  /** Roles that may send each type of command; the engine checks it before `decide`. */
  readonly rights: Readonly<Record<string, readonly RoomRole[]>>;
  decide(state: State, command: C, context: DecideContext): Result<readonly E[], Refusal>;
  evolve(state: State, event: Recorded<E>): State;
  /** Who receives this event in clear. */
  reach(event: E): Reach;
  /** The state as an audience may see it; identity for a program without secrets. */
  redact(state: State, audience: Audience): State;
  /** Brings an event body written under an older version to today's. */
  upgrade(body: unknown, fromVersion: number): E;
}
