// Disorderly gestures around what a world café holds: torn plans, plans made on yesterday's, hosts at two tables.

import { improviseKit, improviseWord } from '../../../../test/improvise-kit.js';
import type { MethodLaws } from '../../../../test/replay.js';
import type { Draw } from '../../../kernel/index.js';
import type { Actor, Command, RehearsedCommand } from '../../../workshop/index.js';
import { type RotationPlan, WORLD_CAFE_KINDS, type WorldCafeCommand, type WorldCafeState } from '../index.js';

/** The plan that stands with one seat changed in that round, somebody added, or a row torn. */
function disturbPlan(plan: RotationPlan, round: number, draw: Draw): RotationPlan {
  const { mode, people, hosts, rounds } = plan;
  const rank = draw.below(people.length);
  const moved = rounds.map((row, r) =>
    r === round ? row.map((table, i) => (i === rank ? draw.below(4) - 1 : table)) : row,
  );
  const fate = draw.below(6);
  if (fate === 0) return { mode, people, hosts, rounds: moved.slice(1) };
  if (fate > 2) return { mode, people, hosts, rounds: moved };
  const late = { id: `late-${draw.below(3)}` };
  const seats = rounds.map((row, r) => [...row, r < round ? -1 : draw.below(3)]);
  return { mode, people: [...people, late], hosts, rounds: seats };
}

/** One gesture picked among all kinds. */
function improviseWorldCafe(
  state: WorldCafeState,
  cast: readonly Actor[],
  draw: Draw,
): RehearsedCommand<WorldCafeCommand> {
  const theme = draw.pick(state.themes)?.id ?? 'nowhere';
  const host = draw.pick([null, { id: 'participant-2' }, { id: 'participant-3' }]) ?? null;
  const fromRound = Math.max(0, state.begun - 1) + draw.below(2);
  const plan = state.plan === null ? null : disturbPlan(state.plan, fromRound, draw);
  const version = (state.plan?.version ?? 1) + (draw.below(5) === 0 ? 1 : 0);
  const themes = state.themes.map((one) => ({ ...one, questions: [improviseWord(draw)] }));
  const own = [
    { type: 'appoint-host', theme, host },
    { type: 'set-themes', themes },
    { type: 'set-plan', plan },
    { type: 'change-plan', version, fromRound, plan },
    { type: 'change-plan', version, fromRound: draw.below(3), plan },
  ] as unknown as readonly Command[];
  const kit = {
    kinds: WORLD_CAFE_KINDS,
    stages: ['welcome', 'round-1', 'handover-2', 'round-2', 'harvest'],
    abouts: state.themes.map(({ id }) => id),
    tags: ['round-1', 'round-2', 'round-9'],
    own,
  };
  return improviseKit<WorldCafeCommand>(state, kit, { cast, draw });
}

/** What the law suite needs of this method. */
export const laws: MethodLaws = {
  improvise: (state, cast, draw) => improviseWorldCafe(state as WorldCafeState, cast, draw),
};
