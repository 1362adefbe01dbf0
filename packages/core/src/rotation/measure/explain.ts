// A plan told in plain figures: what a facilitator says aloud before the day, and what the screen proves.

import type { RotationInstance, SeatingPlan } from '../instance/instance.js';
import { createProblem, type Problem } from '../instance/problem.js';
import { computeBoundOf, type RotationBound } from './bound.js';
import { countMeetings, listTables } from './evaluate.js';

/** Two people who sit together more than once, or again after an earlier seminar: in which rounds, and why. */
export interface RepeatedMeeting {
  readonly people: readonly [number, number];
  readonly rounds: readonly number[];
  /** Meetings before this plan. */
  readonly before: number;
  /** `together`: a rule asks for it; `no-room`: too many rounds for too few people or tables. */
  readonly reason: 'together' | 'no-room';
}

/** Themes that a mover does not reach, in an activity where each table is a theme. */
export interface MissedThemes {
  readonly person: number;
  readonly activity: number;
  readonly themes: readonly number[];
}

/** What a plan gives each person and the room (R077: the proof; R076 is `computePlanMinutes`). */
export interface PlanAccount {
  readonly rounds: number;
  /** Themes of the activities where a table is a theme; 0 where none is. */
  readonly themes: number;
  /** Fewest and most themes met by a mover who comes to every round of such an activity. */
  readonly leastThemes: number;
  readonly mostThemes: number;
  /** Whether everyone who moves and comes meets every theme; false where there is no theme. */
  readonly everyTheme: boolean;
  /** Who misses which themes, absences included. */
  readonly missed: readonly MissedThemes[];
  /** Whether some mover meets one theme twice (only a repair does that). */
  readonly themeRepeats: number;
  /** Pairs who meet for the first time ever; the most that any plan could give; their ratio, 0–1 (1 when none is possible). */
  readonly newMeetings: number;
  readonly possibleMeetings: number;
  readonly shareOfPossible: number;
  /** True when the number of new meetings is proved to be the largest possible. */
  readonly proven: boolean;
  /** Smallest number of new people met by anyone who comes, and who has no more. */
  readonly leastNewContacts: number;
  readonly leastNewContactsOf: readonly number[];
  readonly repeated: readonly RepeatedMeeting[];
  /** Smallest and largest table. */
  readonly smallestTable: number;
  readonly largestTable: number;
  /** Fewest and most colleges at a table; both 0 where colleges are not said. */
  readonly leastColleges: number;
  readonly mostColleges: number;
}

function hasColleges(problem: Problem): boolean {
  return problem.instance.weights.category !== undefined;
}

function measureTables(problem: Problem, plan: SeatingPlan) {
  const tables = plan.flatMap((row, r) => listTables(row, problem.tables[r] ?? 1));
  const sizes = tables.map((seated) => seated.length);
  const colleges = hasColleges(problem)
    ? tables.map((seated) => new Set(seated.map((person) => problem.category[person])).size)
    : [0];
  return {
    smallestTable: Math.min(...sizes),
    largestTable: Math.max(...sizes),
    leastColleges: Math.min(...colleges),
    mostColleges: Math.max(...colleges),
  };
}

interface Visits {
  readonly person: number;
  readonly activity: number;
  readonly seen: readonly number[];
  readonly rounds: number;
  readonly themes: number;
  readonly full: boolean;
}

/** What each mover meets of each activity with themes; hosts stay and are not counted. */
function listVisits(problem: Problem, plan: SeatingPlan): readonly Visits[] {
  const { n, instance, tables } = problem;
  return instance.activities.flatMap((activity, a) => {
    if (activity.distinctThemes !== true) return [];
    const rounds = plan.flatMap((_, r) => (problem.activity[r] === a ? [r] : []));
    const themes = Math.max(0, ...rounds.map((r) => tables[r] ?? 0));
    const hosts = new Set(activity.hosts ?? []);
    return Array.from({ length: n }, (_, person): Visits => {
      const seen = rounds.flatMap((r) => ((plan[r]?.[person] ?? -1) < 0 ? [] : [plan[r]?.[person] ?? -1]));
      return {
        person,
        activity: a,
        seen,
        rounds: rounds.length,
        themes,
        full: seen.length === rounds.length,
      };
    }).filter(({ person, seen }) => !hosts.has(person) && seen.length > 0);
  });
}

function explainThemes(problem: Problem, plan: SeatingPlan) {
  const visits = listVisits(problem, plan);
  const distinct = (one: Visits): number => new Set(one.seen).size;
  const counts = visits.filter((one) => one.full).map(distinct);
  const missed = visits.flatMap(({ person, activity, seen, themes }): readonly MissedThemes[] => {
    const left = Array.from({ length: themes }, (_, theme) => theme).filter((theme) => !seen.includes(theme));
    return left.length === 0 ? [] : [{ person, activity, themes: left }];
  });
  return {
    themes: Math.max(0, ...visits.map((one) => one.themes)),
    leastThemes: counts.length === 0 ? 0 : Math.min(...counts),
    mostThemes: Math.max(0, ...counts),
    everyTheme: visits.length > 0 && missed.length === 0,
    missed,
    themeRepeats: visits.reduce((sum, one) => sum + one.seen.length - distinct(one), 0),
  };
}

function isTied(problem: Problem, a: number, b: number): boolean {
  return problem.rules.together.some(([c, d]) => (a === c && b === d) || (a === d && b === c));
}

function explainMeetings(problem: Problem, plan: SeatingPlan) {
  const { n, history } = problem;
  const met = countMeetings(problem, plan);
  const fresh = new Array<number>(n).fill(0);
  const repeated: RepeatedMeeting[] = [];
  for (let a = 0; a < n; a += 1) {
    for (let b = a + 1; b < n; b += 1) {
      const times = met[a * n + b] ?? 0;
      const before = history[a * n + b] ?? 0;
      if (times === 0) continue;
      if (before === 0) {
        fresh[a] = (fresh[a] ?? 0) + 1;
        fresh[b] = (fresh[b] ?? 0) + 1;
      }
      if (times + before < 2) continue;
      const rounds = plan.flatMap((row, r) => ((row[a] ?? -1) >= 0 && row[a] === row[b] ? [r] : []));
      repeated.push({
        people: [a, b],
        rounds,
        before,
        reason: isTied(problem, a, b) ? 'together' : 'no-room',
      });
    }
  }
  const comes = fresh.flatMap((_, i) => (plan.some((row) => (row[i] ?? -1) >= 0) ? [i] : []));
  const least = comes.length === 0 ? 0 : Math.min(...comes.map((i) => fresh[i] ?? 0));
  return {
    newMeetings: fresh.reduce((sum, count) => sum + count, 0) / 2,
    leastNewContacts: least,
    leastNewContactsOf: comes.filter((i) => fresh[i] === least),
    repeated,
  };
}

function explainShare(bound: RotationBound, newMeetings: number) {
  const possibleMeetings = bound.fresh;
  return {
    possibleMeetings,
    shareOfPossible: possibleMeetings === 0 ? 1 : newMeetings / possibleMeetings,
    proven: newMeetings === possibleMeetings,
  };
}

/**
 * Tells a plan: themes seen, new meetings out of the possible, who meets fewest, who meets again and why.
 *
 * @example explainPlan(instance, plan).shareOfPossible // 0.975: « 97,5 % du maximum »
 */
export function explainPlan(instance: RotationInstance, plan: SeatingPlan): PlanAccount {
  const problem = createProblem(instance);
  const meetings = explainMeetings(problem, plan);
  return {
    rounds: plan.length,
    ...explainThemes(problem, plan),
    ...meetings,
    ...explainShare(computeBoundOf(problem), meetings.newMeetings),
    ...measureTables(problem, plan),
  };
}
