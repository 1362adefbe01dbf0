// The timed steps of the expectations: one, two, four, all; then the rules of the game; or the re-reading.
import { minutes } from '../../kernel/index.js';
import type { TimedStep } from '../../workshop/index.js';
import type { AskedQuestion, ExpectationsSettings, ExpectationsState } from './state.js';

/**
 * Timings of local seminar 1: expectations in half an hour (5 alone, 5 in pairs, 10 in fours, 10 all together), then
 * the rules of the game in twenty-five minutes (8 to propose, 12 for the charter, 5 to sign); the re-reading of
 * seminar 4 takes ten. The publication asks the three questions (ANCT, section 3, MOTIVE !) and gives no duration;
 * 1-2-4-all is Lipmanowicz and McCandless's (*Liberating Structures*, 2014).
 */
export const EXPECTATIONS_DEFAULTS: ExpectationsSettings = {
  variant: 'whole',
  questions: { purpose: null, hope: null, rule: null },
  durations: {
    alone: minutes(5),
    pairs: minutes(5),
    fours: minutes(10),
    together: minutes(10),
    proposals: minutes(8),
    charter: minutes(12),
    signing: minutes(5),
    reread: minutes(10),
  },
  attribution: 'group',
  carried: [],
};

function planHopes({ durations }: ExpectationsSettings): readonly TimedStep[] {
  return [
    { id: 'alone', minutes: durations.alone, grouping: 'alone', moment: 'individual' },
    { id: 'pairs', minutes: durations.pairs, grouping: 'pairs', moment: 'sharing' },
    { id: 'fours', minutes: durations.fours, grouping: 'groups', moment: 'sharing' },
    { id: 'together', minutes: durations.together, grouping: 'plenary', moment: 'choice' },
  ];
}

function planRules({ durations }: ExpectationsSettings): readonly TimedStep[] {
  return [
    { id: 'proposals', minutes: durations.proposals, grouping: 'groups', moment: 'sharing' },
    { id: 'charter', minutes: durations.charter, grouping: 'plenary', moment: 'choice' },
    { id: 'signing', minutes: durations.signing, grouping: 'alone', moment: 'individual' },
  ];
}

/**
 * The steps of the variant in order, those of no duration left out. Alone is individual expression, pairs and fours are
 * sharing, what each four brings to all and what is kept in the charter are choices of the room (R055).
 */
export function planExpectations(settings: ExpectationsSettings): readonly TimedStep[] {
  const { variant, durations } = settings;
  const steps: Readonly<Record<typeof variant, readonly TimedStep[]>> = {
    whole: [...planHopes(settings), ...planRules(settings)],
    hopes: planHopes(settings),
    rules: planRules(settings),
    reread: [{ id: 'reread', minutes: durations.reread, grouping: 'plenary', moment: 'choice' }],
  };
  return steps[variant].filter((step) => step.minutes > 0);
}

/** The questions put to the room, in order; none when expectations are read again. */
export function listAskedQuestions({ variant }: ExpectationsSettings): readonly AskedQuestion[] {
  if (variant === 'reread') return [];
  if (variant === 'rules') return ['rule'];
  return variant === 'hopes' ? ['purpose', 'hope'] : ['purpose', 'hope', 'rule'];
}

/** Whether a step belongs to the rules of the game. */
export function isRulesStage(state: Pick<ExpectationsState, 'stage'>): boolean {
  return ['proposals', 'charter', 'signing'].includes(state.stage?.id ?? '');
}
