// Disorderly gestures around what a retro-prospective holds: cards changed under groups, levers held by strangers.

import { improviseKit, improviseWord } from '../../../../test/improvise-kit.js';
import type { MethodLaws } from '../../../../test/replay.js';
import type { Draw } from '../../../kernel/index.js';
import type { Actor, Command, RehearsedCommand } from '../../../workshop/index.js';
import { CANVAS_KINDS, type RetroCommand, type RetroState, SIDES } from '../index.js';

/** One gesture picked among all kinds. */
function improviseRetro(
  state: RetroState,
  cast: readonly Actor[],
  draw: Draw,
): RehearsedCommand<RetroCommand> {
  const situation = draw.pick(state.situations);
  const team = draw.pick(state.teams)?.id ?? 'nowhere';
  const slip = draw.pick(state.slips)?.id ?? 'nobody';
  const holder = draw.pick([null, { id: 'participant-2' }, { label: 'Mme A.' }]) ?? null;
  const card = { title: improviseWord(draw), happening: improviseWord(draw), polarity: 'mixed' };
  const draft = {
    kind: draw.pick(['lever', 'monday', 'solution']),
    text: improviseWord(draw),
    team,
    about: state.assignments.find((one) => one.team === team)?.situation ?? situation?.id,
  };
  const own = [
    { type: 'add-situation', card },
    { type: 'edit-situation', situation: situation?.id, version: situation?.version ?? 1, card },
    { type: 'offer-situations', situations: draw.shuffle(state.situations).map(({ id }) => id) },
    { type: 'assign-situations', assignments: [{ team, situation: situation?.id ?? 'x' }] },
    { type: 'write-held', draft, holder },
    { type: 'write-held', draft: { ...draft, kind: 'lever' }, holder },
    { type: 'name-holder', slip, holder },
  ] as unknown as readonly Command[];
  const kit = {
    kinds: CANVAS_KINDS,
    stages: ['reading', 'solutions', 'comparison'],
    abouts: state.offered,
    tags: [...SIDES, 'sea'],
    own,
  };
  return improviseKit<RetroCommand>(state, kit, { cast, draw });
}

/** What the law suite needs of this method. */
export const laws: MethodLaws = {
  improvise: (state, cast, draw) => improviseRetro(state as RetroState, cast, draw),
};
