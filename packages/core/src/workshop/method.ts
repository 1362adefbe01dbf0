// What a workshop method is: a live program that also plans its time, ends in a harvest and can rehearse.
import type { Draw, Instant, Minutes } from '../kernel/index.js';
import type { Actor, Command, Event, LiveProgram, MemberId } from './live-program.js';

/** The three moments every method must offer (R055). */
export type Moment = 'individual' | 'sharing' | 'choice';

/** One timed step of a method; the sentence of its title lives in the web room's copy under `id`. */
export interface TimedStep {
  readonly id: string;
  readonly minutes: Minutes;
  readonly grouping: 'alone' | 'pairs' | 'groups' | 'plenary';
  /** Which of the three moments this step serves, if any (R055). */
  readonly moment: Moment | null;
}

/** The kinds a harvest may hold: the one stream from emblem to action (house, 3.4). */
export type HarvestKind =
  | 'attachment'
  | 'challenge'
  | 'asset'
  | 'idea'
  | 'solution'
  | 'vision'
  | 'obstacle'
  | 'lever'
  | 'change';

/** Where a harvested sentence comes from, so that an action can be traced back to its slip (R011, R147). */
export interface Origin {
  /** Identifier of the item within the activity's state. */
  readonly item: string;
  /** First event that carried it. */
  readonly seq: number;
  readonly at: Instant;
  /** Seats that wrote it; empty when it came from paper without a name. */
  readonly authors: readonly MemberId[];
}

/** One thing a method leaves to the seminar, in the words of the group. */
export interface HarvestItem {
  readonly id: string;
  readonly kind: HarvestKind;
  readonly text: string;
  /** Title of the group the room put it in, or null. */
  readonly group: string | null;
  readonly origins: readonly Origin[];
}

/** One invented gesture, for rehearsals and for the law suite. */
export interface RehearsedCommand<C extends Command> {
  readonly who: Actor;
  readonly command: C;
}

/** A workshop method as a pure value; the server has no code per method. */
export interface Method<Settings, State, C extends Command, E extends Event>
  extends LiveProgram<Settings, State, C, E> {
  /** The publication's timings, as settings ready to use. */
  readonly defaults: Settings;
  plan(settings: Settings): readonly TimedStep[];
  /** Deterministic: the same state gives the same harvest, in the same order. */
  harvest(state: State): readonly HarvestItem[];
  /** A plausible next gesture of one of the invented people; null when nothing is left to do. */
  rehearse(state: State, cast: readonly Actor[], draw: Draw): RehearsedCommand<C> | null;
}

/** A method whose inner types are its own business, as a list of methods holds it. */
export type AnyMethod = Method<unknown, unknown, Command, Event>;
