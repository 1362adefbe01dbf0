// What travels between a phone and the live engine: commands up, frames of events down.
import type { Refusal } from '@trame/core/kernel';
import type { Event, Recorded, RoomRole } from '@trame/core/workshop';

/** A command as the phone keeps it in its outbox and sends it: POST /api/spaces/:space/rooms/:room/commands. */
export interface CommandEnvelope {
  /** UUID made by the client once, kept across retries: a repeated operation has one effect. */
  readonly op: string;
  readonly command: { readonly type: string; readonly [field: string]: unknown };
}

/** Several commands in one request, in the order of the hand: what a phone kept while it was cut off. */
export interface CommandBatch {
  readonly commands: readonly CommandEnvelope[];
}

/** Most commands in one batch. */
export const LARGEST_BATCH = 20;

/** The answer, sent only once the events are on disk. Bears a mark that no captive portal can fake by accident. */
export type CommandAck =
  | { readonly trame: 'ack'; readonly op: string; readonly seq: number; readonly events: readonly Recorded[] }
  | { readonly trame: 'refused'; readonly op: string; readonly refusal: Refusal; readonly sentence: string };

/** The answers to a batch, one per command, in its order. */
export interface BatchAck {
  readonly trame: 'acks';
  readonly acks: readonly CommandAck[];
}

/** An event that this seat may not read: its number only, so that the count has no hole. */
export interface SealedEvent {
  readonly seq: number;
  readonly sealed: true;
}

/** Names shown in the room; the log itself holds seats only, so that a name can be erased. */
export interface MemberCard {
  readonly member: string;
  readonly role: RoomRole;
  /** Null when the person gave none. */
  readonly name: string | null;
  /** Family (college) of actors, or null. */
  readonly family: string | null;
  /** Line of the owner's list of guests that this seat is, when it is known. */
  readonly attendee: string | null;
}

/** One message of the stream, in SSE `data:` or in the array that answers a long poll. */
export type Frame =
  | {
      /** First frame when the client has nothing, or is too far behind. */
      readonly trame: 'snapshot';
      readonly seq: number;
      readonly state: unknown;
      readonly program: { readonly id: string; readonly version: number };
      readonly settings: unknown;
      readonly me: { readonly member: string; readonly role: RoomRole };
      readonly people: readonly MemberCard[];
      /** Number of this list of people: given back as `people`, the next stream does not repeat it. */
      readonly peopleRev?: number;
      /** Server instant, ms: clients compute their clock's offset from it. */
      readonly now: number;
    }
  | {
      /** Events with `from < seq <= to`, in order, without a hole. */
      readonly trame: 'events';
      readonly from: number;
      readonly to: number;
      readonly events: readonly (Recorded<Event> | SealedEvent)[];
      /** Cards that are new or changed; all of them in the first frame of a stream. */
      readonly people?: readonly MemberCard[];
      /** With `people`: what the list then is. */
      readonly peopleRev?: number;
      readonly now: number;
    }
  | { readonly trame: 'bye'; readonly reason: ByeReason };

/** Why the server ends a stream; `role`: the seat has another one since, and must read the room whole again. */
export type ByeReason = 'removed' | 'closed' | 'slow' | 'restarting' | 'role';
