// The timed steps of an open space: theme, marketplace, slots with time to move, reading, sorting, capacity.
import { type Instant, type Minutes, minutes } from '../../kernel/index.js';
import type { TimedStep } from '../../workshop/index.js';
import type { OpenSpaceSettings, OpenSpaceState } from './state.js';

/**
 * Timings of a half-day: theme 15, marketplace 15, three slots of 35 with 5 to move between, silent reading 15,
 * défi / atout 20, capacity to answer 10; 190 minutes in all, over four rooms. The publication (ANCT, annexe 2,
 * « Forum ouvert ») gives the order and no duration.
 */
export const OPEN_SPACE_DEFAULTS: OpenSpaceSettings = {
  theme: null,
  rooms: ['A', 'B', 'C', 'D'].map((name) => ({ id: `room-${name.toLowerCase()}`, name, seats: 12 })),
  slots: [1, 2, 3].map((rank) => ({ id: `slot-${rank}`, minutes: minutes(35) })),
  durations: {
    theme: minutes(15),
    marketplace: minutes(15),
    move: minutes(5),
    reading: minutes(15),
    sorting: minutes(20),
    capacity: minutes(10),
  },
  preflight: { answerAlreadyKnown: null },
  attribution: 'group',
  carried: [],
};

function planSlots(settings: OpenSpaceSettings): TimedStep[] {
  return settings.slots.flatMap((slot, rank): TimedStep[] => {
    const spell: TimedStep = { id: slot.id, minutes: slot.minutes, grouping: 'groups', moment: 'sharing' };
    if (rank === 0) return [spell];
    return [
      { id: `move-${rank}`, minutes: settings.durations.move, grouping: 'groups', moment: null },
      spell,
    ];
  });
}

/**
 * The steps in order, those of no duration left out. Posing a question and reading in silence are individual
 * expression, the slots are sharing, sorting défis and atouts together is collective choice (R055).
 */
export function planOpenSpace(settings: OpenSpaceSettings): readonly TimedStep[] {
  const { theme, marketplace, reading, sorting, capacity } = settings.durations;
  const steps: readonly TimedStep[] = [
    { id: 'theme', minutes: theme, grouping: 'plenary', moment: null },
    { id: 'marketplace', minutes: marketplace, grouping: 'plenary', moment: 'individual' },
    ...planSlots(settings),
    { id: 'reading', minutes: reading, grouping: 'alone', moment: 'individual' },
    { id: 'sorting', minutes: sorting, grouping: 'plenary', moment: 'choice' },
    { id: 'capacity', minutes: capacity, grouping: 'plenary', moment: null },
  ];
  return steps.filter((step) => step.minutes > 0);
}

/** Where a timed step stands at an instant; milliseconds. */
export interface StageClock {
  readonly stage: string;
  readonly minutes: Minutes;
  readonly elapsedMs: number;
  /** Never below zero; what runs over is `overMs`. */
  readonly remainingMs: number;
  readonly overMs: number;
}

/**
 * The clock of the step under way, or null before the first. `pausedMs` is the time during which the seminar's own
 * clock stood still since the step began: the method does not know of pauses.
 */
export function getStageClock(state: OpenSpaceState, now: Instant, pausedMs = 0): StageClock | null {
  const step = planOpenSpace(state.settings).find(({ id }) => id === state.stage?.id);
  if (state.stage === null || step === undefined) return null;
  const elapsedMs = Math.max(0, now - state.stage.startedAt - pausedMs);
  const left = step.minutes * 60_000 - elapsedMs;
  return {
    stage: step.id,
    minutes: step.minutes,
    elapsedMs,
    remainingMs: Math.max(0, left),
    overMs: Math.max(0, -left),
  };
}
