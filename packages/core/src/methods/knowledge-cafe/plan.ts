// The timed steps of a knowledge café, its default timings, and what is said when a spell is out of its usual range.
import { type Minutes, minutes } from '../../kernel/index.js';
import type { TimedStep } from '../../workshop/index.js';
import type { CafeSettings } from './state.js';

/** Rounds of Gurteen's variant. */
export const CAFE_ROUNDS = 3;

/**
 * The publication's timings: 25 to 45 minutes in sub-groups, 35 by default (ANCT, annexe 2, « Knowledge café »; R068);
 * Gurteen's rounds of 10 to 15 minutes, 12 by default. The transitions are those the publication treats; their labels
 * are data, to be said otherwise by a territory.
 */
export const CAFE_DEFAULTS: CafeSettings = {
  variant: 'fabrique',
  questions: [],
  durations: {
    introduction: minutes(5),
    alone: minutes(5),
    groups: minutes(35),
    plenary: minutes(20),
    round: minutes(12),
    circle: minutes(15),
    closing: minutes(5),
  },
  teams: [],
  transitions: [
    { id: 'digital', label: 'Numérique et technologique' },
    { id: 'work', label: 'Façons de travailler' },
    { id: 'ecological', label: 'Écologique' },
    { id: 'societal', label: 'Sociétale' },
  ],
  carried: [],
  attribution: 'group',
};

function listRounds(round: Minutes): readonly TimedStep[] {
  return Array.from({ length: CAFE_ROUNDS }, (_, rank) => ({
    id: `round-${rank + 1}`,
    minutes: round,
    grouping: 'groups' as const,
    moment: 'sharing' as const,
  }));
}

/**
 * The steps in order, those of no duration left out. The Fabrique's variant holds the three moments (R055): noting
 * alone, the sub-groups, and the plenary where ideas become solutions. Gurteen's ends with each one's own words and
 * chooses nothing together.
 */
export function planCafe({ variant, durations }: CafeSettings): readonly TimedStep[] {
  const { introduction, alone, groups, plenary, round, circle, closing } = durations;
  const opening: TimedStep = {
    id: 'introduction',
    minutes: introduction,
    grouping: 'plenary',
    moment: null,
  };
  const steps: readonly TimedStep[] =
    variant === 'fabrique'
      ? [
          opening,
          { id: 'alone', minutes: alone, grouping: 'alone', moment: 'individual' },
          { id: 'groups', minutes: groups, grouping: 'groups', moment: 'sharing' },
          { id: 'plenary', minutes: plenary, grouping: 'plenary', moment: 'choice' },
        ]
      : [
          opening,
          ...listRounds(round),
          { id: 'circle', minutes: circle, grouping: 'plenary', moment: 'sharing' },
          { id: 'closing', minutes: closing, grouping: 'alone', moment: 'individual' },
        ];
  return steps.filter((step) => step.minutes > 0);
}

/** Whether people sit in sub-groups during this step. */
export function isCafeSpell(stage: string | null): boolean {
  return stage === 'groups' || stage?.startsWith('round-') === true;
}

/** A spell shorter or longer than usage: said, never forbidden. */
export interface CafeTimeWarning {
  readonly spell: 'groups' | 'round';
  readonly minutes: Minutes;
  readonly min: number;
  readonly max: number;
}

/** The usual range of the spell of each variant, in minutes: R068 for `groups`, Gurteen's own page for `round`. */
const RANGES = { groups: { min: 25, max: 45 }, round: { min: 10, max: 15 } } as const;

/** What to say of the time in sub-groups; null within the usual range, bounds included. */
export function checkCafeTime({ variant, durations }: CafeSettings): CafeTimeWarning | null {
  const spell = variant === 'fabrique' ? 'groups' : 'round';
  const range = RANGES[spell];
  const given = durations[spell];
  return given < range.min || given > range.max ? { spell, minutes: given, ...range } : null;
}
