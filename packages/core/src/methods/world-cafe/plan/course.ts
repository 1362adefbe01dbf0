// The timed steps of a world café, and how long the day is, told before the day.
import { type Minutes, minutes } from '../../../kernel/index.js';
import { computePlanMinutes } from '../../../rotation/index.js';
import type { TimedStep } from '../../../workshop/index.js';
import type { WorldCafeSettings } from '../state.js';

/**
 * Thirty minutes a table (ANCT, annexe 2; R076), the first two of them for the host to sum up (R075) ; five to open, when
 * each notes what they come with, and fifteen to read the visions together: five themes make 2 h 50.
 */
export const WORLD_CAFE_DEFAULTS: WorldCafeSettings = {
  question: null,
  themes: [],
  hosts: [],
  rounds: null,
  durations: { welcome: minutes(5), round: minutes(30), handover: minutes(2), harvest: minutes(15) },
  carried: [],
  attribution: 'group',
};

type Planned = Pick<WorldCafeSettings, 'rounds' | 'durations'> & { readonly themes: readonly unknown[] };

/** Rounds held: as many as themes, or fewer when so decided; never more, nobody meets a theme twice (R077). */
export function countRounds({ rounds, themes }: Pick<Planned, 'rounds' | 'themes'>): number {
  return Math.min(rounds ?? themes.length, themes.length);
}

/** The steps in order, those of no duration left out (R055, R075, R076). */
export function planWorldCafe(settings: Planned): readonly TimedStep[] {
  const { welcome, round, handover, harvest } = settings.durations;
  const rounds = Array.from({ length: countRounds(settings) }, (_, rank) => rank + 1);
  const steps: readonly TimedStep[] = [
    { id: 'welcome', minutes: welcome, grouping: 'plenary', moment: 'individual' },
    ...rounds.flatMap((number): readonly TimedStep[] => {
      const held = number === 1 ? 0 : handover;
      return [
        { id: `handover-${number}`, minutes: minutes(held), grouping: 'groups', moment: null },
        { id: `round-${number}`, minutes: minutes(round - held), grouping: 'groups', moment: 'sharing' },
      ];
    }),
    { id: 'harvest', minutes: harvest, grouping: 'plenary', moment: 'choice' },
  ];
  return steps.filter((step) => step.minutes > 0);
}

/**
 * Total time, announced before the day (R077).
 *
 * @example computeWorldCafeMinutes({ ...WORLD_CAFE_DEFAULTS, themes: fiveThemes }) // 170: « 2 h 50 »
 */
export function computeWorldCafeMinutes(settings: Planned): Minutes {
  const { welcome, round, harvest } = settings.durations;
  return computePlanMinutes({
    rounds: countRounds(settings),
    perRound: round,
    opening: welcome,
    closing: harvest,
  });
}

/** The number of the round that a step belongs to, from 1; null for the others. */
export function readRound(stage: string | null | undefined): number | null {
  const found = /^(?:round|handover)-(\d{1,3})$/.exec(stage ?? '');
  return found === null ? null : Number(found[1]);
}

/** The tag that a note bears for its round. */
export function formatRoundTag(round: number): string {
  return `round-${round}`;
}
