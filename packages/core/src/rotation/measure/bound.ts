// What no plan can exceed, so that a plan is told as a share of the possible.
import type { RotationInstance } from '../instance/instance.js';
import { countLargest, createProblem, type Problem } from '../instance/problem.js';

/** How a bound was found. */
export type BoundMethod = 'pairs' | 'places' | 'overlap' | 'contacts';

/** The most pairs that can meet, the most worth in thousandths, and how each was found. */
export interface RotationBound {
  readonly D: number;
  readonly W: number;
  /** The most pairs that can meet who never met before the plan; `D` where there is no history. */
  readonly fresh: number;
  readonly how: BoundMethod;
  readonly howWorth: BoundMethod;
}

function choose2(x: number): number {
  return (x * (x - 1)) / 2;
}

/** Fewest pairs that stay together when `x` people spread over `q` places; all of them over none. */
export function countLeastPairs(x: number, q: number): number {
  if (q <= 0) return choose2(x);
  const each = Math.floor(x / q);
  const more = x % q;
  return more * choose2(each + 1) + (q - more) * choose2(each);
}

/** Most pairs at the tables of one round: the largest sizes that the spread allows. */
function countPlaces(people: number, tables: number, spread: number): number {
  let most = 0;
  for (
    let low = Math.floor(people / tables);
    low >= Math.max(0, Math.floor(people / tables) - spread);
    low -= 1
  ) {
    const extra = people - low * tables;
    const full = spread === 0 ? 0 : Math.floor(extra / spread);
    if (full > tables) continue;
    const rest = spread === 0 ? 0 : extra % spread;
    if (full === tables && rest > 0) continue;
    const plain = tables - full - (rest > 0 ? 1 : 0);
    most = Math.max(
      most,
      full * choose2(low + spread) + (rest > 0 ? choose2(low + rest) : 0) + plain * choose2(low),
    );
  }
  return most;
}

/** Movers of a round, and hosts who are there. */
function countRound(problem: Problem, r: number): { there: number; hosts: number } {
  const { n, present, fixed } = problem;
  let there = 0;
  let hosts = 0;
  for (let i = 0; i < n; i += 1) {
    there += present[r * n + i] ?? 0;
    hosts += (fixed[r * n + i] ?? -1) >= 0 ? 1 : 0;
  }
  return { there, hosts };
}

/** Rounds with the same people and hosts, told once, with how many there are. */
function listKinds(problem: Problem): readonly (readonly [round: number, times: number])[] {
  const { n, rounds, present, activity } = problem;
  const kinds = new Map<string, [number, number]>();
  for (let r = 0; r < rounds; r += 1) {
    const key = `${activity[r]} ${problem.tables[r]} ${present.subarray(r * n, (r + 1) * n).join('')}`;
    const known = kinds.get(key);
    if (known === undefined) kinds.set(key, [r, 1]);
    else known[1] += 1;
  }
  return [...kinds.values()];
}

/** Rounds in which a pair could meet. */
function countChances(problem: Problem): Uint8Array {
  const { n, present, fixed } = problem;
  const chances = new Uint8Array(n * n);
  for (const [r, times] of listKinds(problem)) {
    for (let i = 0; i < n; i += 1) {
      if (present[r * n + i] !== 1) continue;
      const iHosts = (fixed[r * n + i] as number) >= 0;
      for (let j = 0; j < n; j += 1) {
        const bothHost = iHosts && (fixed[r * n + j] as number) >= 0;
        if (j !== i && present[r * n + j] === 1 && !bothHost)
          chances[i * n + j] = (chances[i * n + j] as number) + times;
      }
    }
  }
  capChances(problem, chances);
  return chances;
}

/** A pair kept apart never meets; nor does a mover meet a host twice where themes are met once. */
function capChances(problem: Problem, chances: Uint8Array): void {
  const { n } = problem;
  for (const [a, b] of problem.rules.apart) {
    chances[a * n + b] = 0;
    chances[b * n + a] = 0;
  }
  const [activity, ...others] = problem.instance.activities;
  const whole = others.length === 0 && activity?.distinctThemes === true;
  const hosting = new Set((activity?.hosts ?? []).filter((host) => host >= 0));
  for (const host of whole ? hosting : []) {
    for (let i = 0; i < n; i += 1) {
      if (hosting.has(i)) continue;
      chances[i * n + host] = Math.min(1, chances[i * n + host] ?? 0);
      chances[host * n + i] = Math.min(1, chances[host * n + i] ?? 0);
    }
  }
}

/**
 * The pigeonhole bound: two rounds in a row share at least so many pairs, since a table of the first
 * spreads over too few tables of the second. Null where rounds differ or somebody is missing.
 */
function computeOverlap(problem: Problem): number | null {
  const { n, rounds, tables, activity } = problem;
  const T = tables[0] ?? 1;
  const same = tables.every((count) => count === T) && activity.every((a) => a === activity[0]);
  if (!same || problem.instance.maxSpread > 1 || problem.present.includes(0)) return null;
  const { hosts } = countRound(problem, 0);
  if (hosts !== 0 && hosts !== T) return null;
  const movers = n - hosts;
  const each = Math.floor(movers / T);
  const more = movers % T;
  const goTo = hosts > 0 && problem.distinct[0] === 1 ? T - 1 : T;
  const pairs = more * choose2(each + 1) + (T - more) * choose2(each);
  const kept = more * countLeastPairs(each + 1, goTo) + (T - more) * countLeastPairs(each, goTo);
  const withHosts = hosts === 0 ? 0 : movers * (problem.distinct[0] === 1 ? rounds : Math.min(rounds, T));
  return Math.min(choose2(movers), rounds * pairs - (rounds - 1) * kept) + withHosts;
}

function sumTop(values: number[], count: number): number {
  values.sort((a, b) => b - a);
  return values.slice(0, count).reduce((sum, value) => sum + value, 0);
}

/** Worth of all possible meetings of a person with others, one entry per meeting, in millionths. */
function listWorths(problem: Problem, chances: Uint8Array, i: number): number[] {
  const { n, weight, value, history } = problem;
  const worths: number[] = [];
  for (let j = 0; j < n; j += 1) {
    const pair = i * n + j;
    for (let k = 0; k < (chances[pair] ?? 0); k += 1)
      worths.push((weight[pair] ?? 0) * (value[(history[pair] ?? 0) + k] ?? 0));
  }
  return worths;
}

/** Most seats beside anyone, per round. */
function listMates(problem: Problem): readonly number[] {
  const spread = problem.instance.maxSpread;
  return Array.from(problem.tables, (tables, r) =>
    Math.max(0, countLargest({ people: countRound(problem, r).there, tables, spread }) - 1),
  );
}

function countContacts(problem: Problem, mates: readonly number[], i: number): number {
  return mates.reduce((sum, most, r) => sum + (problem.present[r * problem.n + i] === 1 ? most : 0), 0);
}

/** Worth bound: everyone's most valuable meetings, as many as there are seats beside them, each counted by half. */
function computeWorthBound(problem: Problem, chances: Uint8Array): number {
  const mates = listMates(problem);
  let twice = 0;
  for (let i = 0; i < problem.n; i += 1) {
    twice += sumTop(listWorths(problem, chances, i), countContacts(problem, mates, i));
  }
  return Math.floor(twice / 2000);
}

/** Worth when all pairs weigh the same: first meetings up to `D`, second ones with the places left. */
function computeUniformWorth(problem: Problem, places: number, D: number): number | null {
  if (problem.instance.weights.kind !== 'uniform' || problem.instance.history.length > 0) return null;
  return D * (problem.value[0] ?? 0) + (places - Math.min(D, places)) * (problem.value[1] ?? 0);
}

/** Pairs who could meet and never did. */
function countFresh(problem: Problem, chances: Uint8Array): number {
  let twice = 0;
  chances.forEach((times, pair) => {
    if (times > 0 && problem.history[pair] === 0) twice += 1;
  });
  return twice / 2;
}

/** Bounds a compiled instance. No plan that keeps the rules exceeds them; they need not be reachable. */
export function computeBoundOf(problem: Problem): RotationBound {
  const chances = countChances(problem);
  let possible = 0;
  for (const times of chances) if (times > 0) possible += 1;
  let places = 0;
  for (let r = 0; r < problem.rounds; r += 1) {
    places += countPlaces(countRound(problem, r).there, problem.tables[r] ?? 1, problem.instance.maxSpread);
  }
  const bounds: readonly (readonly [BoundMethod, number])[] = [
    ['overlap', computeOverlap(problem) ?? Number.POSITIVE_INFINITY],
    ['places', places],
    ['pairs', possible / 2],
  ];
  const fresh = countFresh(problem, chances);
  const [how, D] = bounds.reduce((least, one) => (one[1] < least[1] ? one : least));
  const uniform = computeUniformWorth(problem, places, D);
  if (uniform !== null) return { D, W: uniform, fresh: Math.min(D, fresh), how, howWorth: how };
  const contacts = computeWorthBound(problem, chances);
  return { D, W: contacts, fresh: Math.min(D, fresh), how, howWorth: 'contacts' };
}

/**
 * Bounds an instance: the most pairs that can meet and the most worth, by pigeonhole on consecutive rounds, by places,
 * by pairs, or by each person's best contacts. Nobody there: 0.
 *
 * @example computeBound(instance) // 25 people, 5 tables, 5 rounds: { D: 250, how: 'overlap', … }
 */
export function computeBound(instance: RotationInstance): RotationBound {
  return computeBoundOf(createProblem(instance));
}
