// The timed steps of a retro-prospective and the library it starts from.
import { minutes } from '../../kernel/index.js';
import type { TimedStep } from '../../workshop/index.js';
import situations from './situations.json' with { type: 'json' };
import type { RetroSettings, SituationDraft } from './state.js';

/**
 * The publication's situations: the four it tells (Saint-Nazaire, Dieppe), and the turn of the cycle it says must be
 * anticipated (ANCT, section 3, « Des exercices de rétroprospective » ; R079, R082, R100). It gives one clause for each:
 * the other sentences of a card are ours, without a figure, and every territory rewrites them.
 */
export const SITUATION_LIBRARY = situations as readonly SituationDraft[];

/**
 * Reading alone 5, solutions 15, obstacles and levers 10, changes 10, « qui, lundi ? » 5, comparison by all 15: one hour.
 * The publication gives no duration; forty-five minutes at the groups' tables come from usage.
 */
export const RETRO_DEFAULTS: RetroSettings = {
  situations: SITUATION_LIBRARY,
  offered: SITUATION_LIBRARY.map(({ id }) => id),
  teams: [],
  durations: {
    reading: minutes(5),
    solutions: minutes(15),
    levers: minutes(10),
    changes: minutes(10),
    monday: minutes(5),
    comparison: minutes(15),
  },
  carried: [],
  attribution: 'group',
};

/** The steps in order, those of no duration left out. Each reads alone, the group shares, all compare and choose (R055). */
export function planRetro({ durations }: Pick<RetroSettings, 'durations'>): readonly TimedStep[] {
  const steps: readonly TimedStep[] = [
    { id: 'reading', minutes: durations.reading, grouping: 'alone', moment: 'individual' },
    { id: 'solutions', minutes: durations.solutions, grouping: 'groups', moment: 'sharing' },
    { id: 'levers', minutes: durations.levers, grouping: 'groups', moment: 'sharing' },
    { id: 'changes', minutes: durations.changes, grouping: 'groups', moment: 'sharing' },
    { id: 'monday', minutes: durations.monday, grouping: 'groups', moment: 'choice' },
    { id: 'comparison', minutes: durations.comparison, grouping: 'plenary', moment: 'choice' },
  ];
  return steps.filter((step) => step.minutes > 0);
}

/** The fields a step of the groups fills in, so that a phone puts the right one first; none for the others. */
export const STAGE_FIELDS: Readonly<Record<string, readonly string[]>> = {
  solutions: ['solution'],
  levers: ['obstacle', 'lever'],
  changes: ['process', 'functioning', 'collective'],
  monday: ['monday'],
};
