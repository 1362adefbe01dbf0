// The forms that the deciders and evolvers of every part of an open space share.
import type * as column from '../../../workshop/index.js';
import type { OpenSpaceState } from '../state.js';
import type { OpenSpaceEvent } from './event.js';

/** Facts, or a refusal. */
export type Decision = column.Decision<OpenSpaceEvent>;

/** One decider per type of order. */
export type Deciders<C extends column.Command> = column.Deciders<OpenSpaceState, C, OpenSpaceEvent>;

/** One evolver per type of fact. */
export type Evolvers<E extends column.Event> = column.Evolvers<OpenSpaceState, E>;
