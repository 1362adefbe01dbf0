// The timed steps of the exercise: five minutes alone, fifteen to share, fifteen to make, then each emblem in plenary.
import { type Instant, type Minutes, minutes } from '../../kernel/index.js';
import type { TimedStep } from '../../workshop/index.js';
import type { EmblemSettings, EmblemState } from './state.js';

const TEAM_NAMES = ['A', 'B', 'C', 'D', 'E', 'F'];

/**
 * The publication's timings: 5 minutes alone, 15 of sharing, 15 of collective design (ANCT, section 3, « l’exercice des
 * emblèmes »; R059); then 3 per emblem, for each is shown and explained to all (R060), which the source does not time.
 * Six groups of eight at most: the publication says « en sous-groupe », usage says five to eight.
 */
export const EMBLEM_DEFAULTS: EmblemSettings = {
  instruction: null,
  teams: TEAM_NAMES.map((name) => ({ id: `group-${name.toLowerCase()}`, name, place: null, seats: 8 })),
  durations: { alone: minutes(5), sharing: minutes(15), making: minutes(15), perEmblem: minutes(3) },
  vocabulary: [],
  attribution: 'group',
  carried: [],
  neighbours: [],
};

/**
 * The steps in order, those of no duration left out; the plenary lasts as long as there are groups, one at least.
 * Thinking alone is individual expression, then sharing; an emblem made by several is a collective choice (R055).
 */
export function planEmblem({ durations, teams }: EmblemSettings): readonly TimedStep[] {
  const plenary = minutes(durations.perEmblem * Math.max(1, teams.length));
  const steps: readonly TimedStep[] = [
    { id: 'alone', minutes: durations.alone, grouping: 'alone', moment: 'individual' },
    { id: 'sharing', minutes: durations.sharing, grouping: 'groups', moment: 'sharing' },
    { id: 'making', minutes: durations.making, grouping: 'groups', moment: 'choice' },
    { id: 'plenary', minutes: plenary, grouping: 'plenary', moment: null },
  ];
  return steps.filter((step) => step.minutes > 0);
}

/** The spell of the group that has the floor, for a clock; null when nobody has it or when it is not timed. */
export function getFloorSpan({
  floor,
  settings,
}: EmblemState): { readonly startedAt: Instant; readonly minutes: Minutes } | null {
  const { perEmblem } = settings.durations;
  return floor === null || perEmblem === 0 ? null : { startedAt: floor.startedAt, minutes: perEmblem };
}

/** How many groups make five to eight people each; fewer than ten people make one group. */
export function countGroups(people: number): number {
  return Math.max(1, Math.floor(Math.max(0, people) / 6.5 + 0.5) || 1);
}
