// The timed steps of a 1-2-4-all: alone, in pairs, in fours, all together.
import { minutes } from '../../kernel/index.js';
import type { TimedStep } from '../../workshop/index.js';
import type { IdeaVoice, OneTwoFourAllSettings } from './state.js';

/** One, two, four and five minutes: Lipmanowicz and McCandless, *The Surprising Power of Liberating Structures* (2014). */
export const ONE_TWO_FOUR_ALL_DEFAULTS: OneTwoFourAllSettings = {
  question: null,
  durations: { alone: minutes(1), pairs: minutes(2), fours: minutes(4), together: minutes(5) },
  carried: [],
  attribution: 'group',
};

/** The steps in order, those of no duration left out: alone, then sharing twice, then the choice of all (R055). */
export function planOneTwoFourAll({ durations }: OneTwoFourAllSettings): readonly TimedStep[] {
  const steps: readonly TimedStep[] = [
    { id: 'alone', minutes: durations.alone, grouping: 'alone', moment: 'individual' },
    { id: 'pairs', minutes: durations.pairs, grouping: 'pairs', moment: 'sharing' },
    { id: 'fours', minutes: durations.fours, grouping: 'groups', moment: 'sharing' },
    { id: 'together', minutes: durations.together, grouping: 'plenary', moment: 'choice' },
  ];
  return steps.filter((step) => step.minutes > 0);
}

const VOICES: Readonly<Record<string, IdeaVoice>> = { pairs: 'two', fours: 'four', together: 'all' };

/** Whose voice speaks during a step; one person's when none is under way. */
export function getVoiceOf(stage: string | null): IdeaVoice {
  return VOICES[stage ?? ''] ?? 'one';
}
