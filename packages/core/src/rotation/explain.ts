// A plan told in plain figures: what a facilitator says aloud before the day.
import type { Minutes } from '../kernel/index.js';
import { minutes } from '../kernel/index.js';
import { countMeetings } from './evaluate.js';
import type { SeatingPlan } from './instance.js';
import type { Problem } from './problem.js';

/** Two people who sit together more than once, and in which rounds. */
export interface RepeatedMeeting {
  readonly people: readonly [number, number];
  readonly rounds: readonly number[];
  /** Asked for by a rule, or left over where no room was left. */
  readonly reason: 'together' | 'no-room';
}

/** What a plan gives each person and the room. */
export interface PlanAccount {
  /** Fewest and most themes met by a mover who comes to every round; the proof of R077 when both are the tables. */
  readonly leastThemes: number;
  readonly mostThemes: number;
  /** Pairs who meet for the first time, out of all pairs who had never met. */
  readonly newMeetings: number;
  readonly possibleMeetings: number;
  /** Smallest number of new people met by anyone who comes. */
  readonly leastNewContacts: number;
  readonly repeated: readonly RepeatedMeeting[];
  /** Announced before the day: six themes of thirty minutes are three hours (R076). */
  readonly total: Minutes;
}

function countThemes(problem: Problem, plan: SeatingPlan): readonly number[] {
  const { n, rounds, fixed, present } = problem;
  const movers = Array.from({ length: n }, (_, i) => i).filter((i) =>
    Array.from({ length: rounds }, (_, r) => r * n + i).every(
      (cell) => present[cell] === 1 && (fixed[cell] ?? -1) < 0,
    ),
  );
  return movers.map((i) => new Set(plan.map((row, r) => `${problem.activity[r]} ${row[i]}`)).size);
}

function listShared(plan: SeatingPlan, a: number, b: number): readonly number[] {
  return plan.flatMap((row, r) => ((row[a] ?? -1) >= 0 && row[a] === row[b] ? [r] : []));
}

function isTied(problem: Problem, a: number, b: number): boolean {
  return problem.rules.together.some(([c, d]) => (a === c && b === d) || (a === d && b === c));
}

/** Tells a plan; `perRound` is the length of a round, handover aside. */
export function explainPlan(problem: Problem, plan: SeatingPlan, perRound: Minutes): PlanAccount {
  const { n, history, present, rounds } = problem;
  const met = countMeetings(problem, plan);
  const fresh = new Array<number>(n).fill(0);
  const repeated: RepeatedMeeting[] = [];
  let newMeetings = 0;
  let possibleMeetings = 0;
  for (let a = 0; a < n; a += 1) {
    for (let b = a + 1; b < n; b += 1) {
      const times = met[a * n + b] ?? 0;
      const isNew = history[a * n + b] === 0;
      if (isNew) possibleMeetings += 1;
      if (times > 0 && isNew) {
        newMeetings += 1;
        fresh[a] = (fresh[a] ?? 0) + 1;
        fresh[b] = (fresh[b] ?? 0) + 1;
      }
      if (times < 2) continue;
      repeated.push({
        people: [a, b],
        rounds: listShared(plan, a, b),
        reason: isTied(problem, a, b) ? 'together' : 'no-room',
      });
    }
  }
  const comes = fresh.filter((_, i) =>
    Array.from({ length: rounds }, (__, r) => present[r * n + i]).includes(1),
  );
  const themes = countThemes(problem, plan);
  return {
    leastThemes: themes.length === 0 ? 0 : Math.min(...themes),
    mostThemes: Math.max(0, ...themes),
    newMeetings,
    possibleMeetings,
    leastNewContacts: comes.length === 0 ? 0 : Math.min(...comes),
    repeated,
    total: minutes(perRound * rounds),
  };
}
