// Disorderly gestures around what a knowledge café holds: stale versions, strangers' slips, unknown tags, odd moments.

import type { MethodLaws } from '../../../../test/replay.js';
import type { Draw } from '../../../kernel/index.js';
import type { Actor, RehearsedCommand } from '../../../workshop/index.js';
import type { CafeCommand, CafeState } from '../index.js';
import { CAFE_DEFAULTS, CAFE_SLIP_KINDS } from '../index.js';

const WORDS = ['Un mot', 'Un autre mot', '', ' \u202e ', 'é'.repeat(1_001), 'La rivière'];
const TAGS = ['digital', 'work', 'nowhere'];
const SOURCE = { seminar: 's', activity: 'a', item: 'i' };

/** One gesture picked among all kinds, aimed at something that exists nine times in ten. */
function improviseCafe(state: CafeState, cast: readonly Actor[], draw: Draw): RehearsedCommand<CafeCommand> {
  const word = (): string => draw.pick(WORDS) ?? '';
  const slip = (draw.below(10) > 0 ? draw.pick(state.slips) : undefined) ?? { id: 'nobody', version: 1 };
  const seen = { slip: slip.id, version: draw.below(5) > 0 ? slip.version : slip.version + 1 };
  const team = draw.below(5) > 0 ? (draw.pick(state.teams)?.id ?? null) : null;
  const kind = draw.pick(CAFE_SLIP_KINDS) ?? 'idea';
  const tags = draw.below(3) > 0 ? [draw.pick(TAGS) ?? 'work'] : [];
  const person = { id: draw.pick(cast)?.member ?? 'nobody' };
  const sources = draw.below(3) > 0 ? [] : [SOURCE];
  const about = draw.pick(['question-1', 'question-3', null]) ?? null;
  const draft = { kind, text: word(), team, about, tags, onBehalfOf: null, sources };
  const commands: readonly CafeCommand[] = [
    { type: 'write-slip', channel: 'phone', ...draft },
    { type: 'write-slip', channel: 'paper', ...draft },
    { type: 'edit-slip', ...seen, text: word() },
    { type: 'retag-slip', ...seen, kind, tags },
    { type: 'link-slip', ...seen, sources },
    { type: 'hide-slip', slip: slip.id },
    { type: 'restore-slip', slip: slip.id },
    { type: 'set-questions', questions: [word(), 'Que garder ?'] },
    { type: 'give-floor', team },
    { type: 'join-team', team },
    { type: 'move-person', person, team },
    { type: 'rename-team', team: team ?? 'none', name: word() },
    { type: 'name-host', team: team ?? 'none', host: person },
    {
      type: 'set-teams',
      teams: state.teams
        .slice(draw.below(2))
        .map(({ id, name, place, seats }) => ({ id, name, place, seats })),
    },
    { type: 'seat-people', seatings: [{ team: team ?? 'none', people: [person] }] },
    { type: 'start-stage', stage: draw.pick(['groups', 'plenary', 'round-1', 'nowhere']) ?? '' },
    draw.below(4) === 0 ? { type: 'close' } : { type: 'reopen' },
  ];
  const who = (draw.below(2) > 0 ? draw.pick(cast.slice(0, 2)) : draw.pick(cast)) ?? cast[0];
  return { who: who as Actor, command: draw.pick(commands) ?? { type: 'close' } };
}

/** What the law suite needs of this method. */
export const laws: MethodLaws = {
  improvise: (state, cast, draw) => improviseCafe(state as CafeState, cast, draw),
  variants: [{ ...CAFE_DEFAULTS, variant: 'gurteen' }],
};
