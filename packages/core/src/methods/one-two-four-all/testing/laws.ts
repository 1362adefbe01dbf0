// Disorderly gestures around a 1-2-4-all: ideas kept while hidden, stale versions, voices that do not exist.

import type { MethodLaws } from '../../../../test/replay.js';
import type { Draw } from '../../../kernel/index.js';
import type { Actor, RehearsedCommand } from '../../../workshop/index.js';
import type { OneTwoFourAllCommand, OneTwoFourAllState } from '../index.js';

const WORDS = ['Un mot', 'Un autre mot', '', ' \u202e ', 'é'.repeat(1_001)];

function improvise(
  state: OneTwoFourAllState,
  cast: readonly Actor[],
  draw: Draw,
): RehearsedCommand<OneTwoFourAllCommand> {
  const text = draw.pick(WORDS) ?? '';
  const { id: slip, version } = (draw.below(10) > 0 ? draw.pick(state.slips) : undefined) ?? {
    id: 'nobody',
    version: 1,
  };
  const seen = { slip, version: draw.below(5) > 0 ? version : version + 1 };
  const tags = draw.pick([[], ['one'], ['four'], ['seven'], ['one', 'two']]) ?? [];
  const draft = { kind: 'idea', text, team: null, about: null, tags, onBehalfOf: null, sources: [] } as const;
  const commands: readonly OneTwoFourAllCommand[] = [
    { type: 'write-slip', channel: draw.below(2) > 0 ? 'phone' : 'paper', ...draft },
    { type: 'edit-slip', ...seen, text },
    { type: 'retag-slip', ...seen, kind: 'idea', tags },
    { type: 'hide-slip', slip },
    { type: 'restore-slip', slip },
    { type: 'keep-idea', slip },
    { type: 'release-idea', slip },
    { type: 'set-question', question: text },
    { type: 'start-stage', stage: draw.pick(['alone', 'together', 'nowhere']) ?? '' },
    draw.below(4) === 0 ? { type: 'close' } : { type: 'reopen' },
  ];
  const who = (draw.below(2) > 0 ? draw.pick(cast.slice(0, 2)) : draw.pick(cast)) ?? cast[0];
  return { who: who as Actor, command: draw.pick(commands) ?? { type: 'close' } };
}

/** What the law suite needs of this method. */
export const laws: MethodLaws = {
  improvise: (state, cast, draw) => improvise(state as OneTwoFourAllState, cast, draw),
};
