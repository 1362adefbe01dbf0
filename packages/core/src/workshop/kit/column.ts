// How a method is put together from parts: one decider per order, one evolver per fact, and the two functions that use them.
import { type Refusal, type Result, refuse } from '../../kernel/index.js';
import type { Actor, Command, DecideContext, Event, Recorded, RoomRole } from '../live-program.js';

/** Facts, or a refusal. */
export type Decision<E extends Event> = Result<readonly E[], Refusal>;

/** One decider per type of order. */
export type Deciders<State, C extends Command, E extends Event> = {
  readonly [K in C['type']]: (
    state: State,
    command: Extract<C, { readonly type: K }>,
    context: DecideContext,
  ) => Decision<E>;
};

/** One evolver per type of fact; the record says who, when and at which place of the history. */
export type Evolvers<State, E extends Event> = {
  readonly [K in E['type']]: (
    state: State,
    event: Extract<E, { readonly type: K }>,
    record: Omit<Recorded, 'body'>,
  ) => State;
};

/** A refusal, or nothing to say. */
export type Objection = { readonly ok: false; readonly refusal: Refusal } | null;

/** Everybody who may contribute. */
export const ROOM: readonly RoomRole[] = ['facilitator', 'scribe', 'participant'];
/** Those who write for others and keep order. */
export const STAFF: readonly RoomRole[] = ['facilitator', 'scribe'];
/** The one who leads. */
export const FACILITATOR: readonly RoomRole[] = ['facilitator'];

/** Facilitators and scribes. */
export function isStaff(who: Actor): boolean {
  return who.role === 'facilitator' || who.role === 'scribe';
}

/** What a method's `decide` is made of. */
export interface DecideParts<State, C extends Command, E extends Event> {
  readonly parse: (input: unknown) => Result<C, Refusal>;
  readonly deciders: Deciders<State, C, E>;
  /** The contributions of the room are over; staff still sort and correct, for days if need be. */
  readonly isClosed: (state: State) => boolean;
}

/**
 * Makes the `decide` of a method. Total: what is not an order is refused as `malformed`; once closed, what the room
 * sends is refused as `closed` while staff go on (R085).
 */
export function createDecide<State, C extends Command, E extends Event>({
  parse,
  deciders,
  isClosed,
}: DecideParts<State, C, E>) {
  return (state: State, command: C, context: DecideContext): Decision<E> => {
    const parsed = parse(command);
    if (!parsed.ok) return parsed;
    if (isClosed(state) && !isStaff(context.who)) return refuse('closed');
    const type: C['type'] = parsed.value.type;
    const decide = deciders[type] as (state: State, command: C, context: DecideContext) => Decision<E>;
    return decide(state, parsed.value, context);
  };
}

/** Makes the `evolve` of a method; a fact of a type unknown to this version changes nothing. */
export function createEvolve<State, E extends Event>(evolvers: Evolvers<State, E>) {
  return (state: State, { body, ...record }: Recorded<E>): State => {
    if (!Object.hasOwn(evolvers, body.type)) return state;
    const type: E['type'] = body.type;
    const evolve = evolvers[type] as (state: State, event: E, record: Omit<Recorded, 'body'>) => State;
    return evolve(state, body, record);
  };
}

/** What brings an event from the version of the key to the next one. */
export type UpgradeSteps = Readonly<
  Record<number, (body: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>>
>;

/**
 * Makes the `upgrade` of a method: step by step to today's form. What is not an event, or comes from a later version,
 * is answered as it is: `evolve` leaves alone what it does not know.
 */
export function createUpgrade<E extends Event>(today: number, steps: UpgradeSteps = {}) {
  return (body: unknown, fromVersion: number): E => {
    let current = body as Readonly<Record<string, unknown>>;
    for (let version = fromVersion; version < today; version += 1) {
      current = steps[version]?.(current) ?? current;
    }
    return current as unknown as E;
  };
}
