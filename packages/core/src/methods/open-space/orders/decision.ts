// The forms that the deciders and evolvers of every part of an open space share.
import type { Refusal, Result } from '../../../kernel/index.js';
import type { DecideContext, Recorded } from '../../../workshop/index.js';
import type { OpenSpaceState } from '../state.js';
import type { OpenSpaceEvent } from './event.js';

/** Facts, or a refusal. */
export type Decision = Result<readonly OpenSpaceEvent[], Refusal>;

/** One decider per type of order. */
export type Deciders<C extends { readonly type: string }> = {
  readonly [K in C['type']]: (
    state: OpenSpaceState,
    command: Extract<C, { readonly type: K }>,
    context: DecideContext,
  ) => Decision;
};

/** One evolver per type of fact; the record says who, when and in which place of the history. */
export type Evolvers<E extends { readonly type: string }> = {
  readonly [K in E['type']]: (
    state: OpenSpaceState,
    event: Extract<E, { readonly type: K }>,
    record: Omit<Recorded, 'body'>,
  ) => OpenSpaceState;
};
