// What a workshop method is: a live program that also plans its time, ends in a harvest and can rehearse.
import type { Draw, Minutes } from '../kernel/index.js';
import type { WorkGroup } from './kit/group.js';
import type { HarvestItem, HarvestKind } from './kit/harvest.js';
import type { Person } from './kit/person.js';
import type { Actor, Command, Event, LiveProgram } from './live-program.js';

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
  /** What it leaves, for whoever starts from what they want to obtain; `harvest` gives no other kind. */
  readonly leaves: readonly HarvestKind[];
  plan(settings: Settings): readonly TimedStep[];
  /** Deterministic: the same state gives the same harvest, in the same order. */
  harvest(state: State): readonly HarvestItem[];
  /** Groups of people that sat together, round after round, so that the next plan mixes them (R107); absent: not known. */
  listMeetings?(state: State): readonly (readonly Person[])[];
  /** Groups at work side by side, for whoever runs the room; absent: the method works in one piece. */
  listGroups?(state: State): readonly WorkGroup[];
  /** A plausible next gesture of one of the invented people; null when nothing is left to do. */
  rehearse(state: State, cast: readonly Actor[], draw: Draw): RehearsedCommand<C> | null;
}

/** A method whose inner types are its own business, as a list of methods holds it. */
export type AnyMethod = Method<unknown, unknown, Command, Event>;
