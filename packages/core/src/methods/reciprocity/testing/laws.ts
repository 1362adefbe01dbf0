// Disorderly gestures around offers and needs: strangers' answers, pairs upside down, contacts asked too early.

import { improviseKit, improviseWord } from '../../../../test/improvise-kit.js';
import type { MethodLaws } from '../../../../test/replay.js';
import type { Draw } from '../../../kernel/index.js';
import type { Actor, Command, RehearsedCommand } from '../../../workshop/index.js';
import { RECIPROCITY_KINDS, type ReciprocityCommand, type ReciprocityState } from '../index.js';

/** One gesture picked among all kinds; answers come from the right seat two times in three. */
function improviseReciprocity(
  state: ReciprocityState,
  cast: readonly Actor[],
  draw: Draw,
): RehearsedCommand<ReciprocityCommand> {
  const offers = state.slips.filter(({ kind }) => kind === 'offer');
  const needs = state.slips.filter(({ kind }) => kind === 'need');
  const offer = draw.pick(offers);
  const need = draw.pick(needs);
  const pair = { offer: offer?.id ?? 'x', need: need?.id ?? 'y' };
  const side = draw.below(2) === 0 ? 'offer' : 'need';
  const answer = {
    type: 'answer-introduction',
    ...pair,
    side,
    agrees: draw.below(4) > 0,
    contact: improviseWord(draw),
  };
  const own = [
    { type: 'propose-introduction', ...pair },
    { type: 'propose-introduction', offer: pair.need, need: pair.offer },
    answer,
    { ...answer, contact: null },
    { ...answer, agrees: true },
    { type: 'ask-contact', ...pair },
  ] as unknown as readonly Command[];
  const kit = {
    kinds: RECIPROCITY_KINDS,
    stages: ['writing', 'tables', 'introductions'],
    abouts: [],
    tags: ['training', 'housing', 'sea'],
    own,
  };
  const gesture = improviseKit<ReciprocityCommand>(state, kit, { cast, draw });
  const end = cast.find(({ member }) => member === (side === 'offer' ? offer : need)?.by);
  const isAnswer = gesture.command.type === 'answer-introduction' || gesture.command.type === 'ask-contact';
  return isAnswer && end !== undefined && draw.below(3) > 0 ? { ...gesture, who: end } : gesture;
}

/** What the law suite needs of this method. */
export const laws: MethodLaws = {
  improvise: (state, cast, draw) => improviseReciprocity(state as ReciprocityState, cast, draw),
  forStaff: (state) => ({ ...(state as ReciprocityState), shown: [] }),
};
