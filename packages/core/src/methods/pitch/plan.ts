// The timed steps of a session of pitches, and its default timings.
import { minutes } from '../../kernel/index.js';
import type { TimedStep } from '../../workshop/index.js';
import type { PitchSettings } from './state.js';

/**
 * Two minutes, then the word « conclude », three at most (ANCT, annexe 2, « Pitch »: two or three minutes; R071); two
 * minutes of questions; ten pitches, beyond which a room tires. The scale is the default mode (O1). The publication
 * gives no other duration.
 */
export const PITCH_DEFAULTS: PitchSettings = {
  question: null,
  talk: { soft: 120, hard: 180, questions: 120 },
  expected: 10,
  durations: {
    writing: minutes(25),
    voting: minutes(10),
    discussion: minutes(15),
    deciding: minutes(15),
  },
  mode: 'scale',
  dots: 3,
  teams: [],
  carried: [],
  attribution: 'group',
};

/** Whole minutes for that many pitches and their questions. */
function planPitches({ talk, expected }: PitchSettings): number {
  return Math.ceil((expected * (talk.hard + talk.questions)) / 60);
}

/**
 * The steps in order, those of no duration left out: cards written in groups and pitched are sharing, the private rating
 * is individual expression and comes before any talk, deciding aloud is the collective choice (R055).
 */
export function planPitch(settings: PitchSettings): readonly TimedStep[] {
  const { writing, voting, discussion, deciding } = settings.durations;
  const steps: readonly TimedStep[] = [
    { id: 'writing', minutes: writing, grouping: 'groups', moment: 'sharing' },
    { id: 'pitches', minutes: minutes(planPitches(settings)), grouping: 'plenary', moment: 'sharing' },
    { id: 'voting', minutes: voting, grouping: 'alone', moment: 'individual' },
    { id: 'discussion', minutes: discussion, grouping: 'plenary', moment: 'sharing' },
    { id: 'deciding', minutes: deciding, grouping: 'plenary', moment: 'choice' },
  ];
  return steps.filter((step) => step.minutes > 0);
}
