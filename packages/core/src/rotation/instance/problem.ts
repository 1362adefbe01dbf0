// An instance laid out in flat arrays, as the planner reads it millions of times a second.
import { NO_RULES, type RotationInstance, type SeatingRules } from './instance.js';

/** An instance, compiled. Cells `(round, person)` are at `round·n + person`, pairs at `i·n + j`. */
export interface Problem {
  readonly instance: RotationInstance;
  readonly n: number;
  readonly rounds: number;
  /** Most tables in a round. */
  readonly width: number;
  readonly tables: Int32Array;
  /** Smallest and largest size a table may have, per round. */
  readonly least: Int32Array;
  readonly most: Int32Array;
  readonly activity: Int32Array;
  /** Rounds where a mover must not meet a theme again. */
  readonly distinct: Uint8Array;
  readonly present: Uint8Array;
  /** Table of a host who is there; -1 for movers. */
  readonly fixed: Int32Array;
  /** Weight of a pair in thousandths; meetings before the plan. */
  readonly weight: Int32Array;
  readonly history: Uint8Array;
  /** Worth of meeting number k, in thousandths, far enough for any pair. */
  readonly value: Int32Array;
  /** Colleges; all 0 where the instance has none. */
  readonly category: Int32Array;
  readonly rules: SeatingRules;
}

function computeWeights(instance: RotationInstance): Int32Array {
  const { n, weights: by } = instance;
  const weight = new Int32Array(n * n).fill(1000);
  if (by.kind === 'uniform') return weight;
  const known = new Set(by.known.flatMap(([i, j]) => [i * n + j, j * n + i]));
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < n; j += 1) {
      const cross = by.category[i] === by.category[j] ? 0 : by.values.crossBonus;
      const fresh = known.has(i * n + j) ? by.values.known : by.values.base + cross;
      weight[i * n + j] = by.org[i] === by.org[j] ? by.values.sameOrg : fresh;
    }
  }
  return weight;
}

function layValues(instance: RotationInstance): Int32Array {
  const longest = 256 + instance.rounds.length;
  const last = instance.meetingValue.length - 1;
  return Int32Array.from({ length: longest }, (_, k) => instance.meetingValue[Math.min(k, last)] ?? 0);
}

function layHistory({ n, history }: RotationInstance): Uint8Array {
  const met = new Uint8Array(n * n);
  for (const [i, j, times] of history) {
    const total = Math.min(180, (met[i * n + j] ?? 0) + times);
    met[i * n + j] = total;
    met[j * n + i] = total;
  }
  return met;
}

function layHosts(instance: RotationInstance, present: Uint8Array): Int32Array {
  const { n, rounds } = instance;
  const fixed = new Int32Array(rounds.length * n).fill(-1);
  rounds.forEach(({ activity, tables }, r) => {
    (instance.activities[activity]?.hosts ?? []).forEach((host, table) => {
      if (host >= 0 && table < tables && present[r * n + host] === 1) fixed[r * n + host] = table;
    });
  });
  return fixed;
}

/**
 * Most people at one table of a round whose tables differ by `spread` at most; 0 where no such sizes exist.
 *
 * @example countLargest({ people: 11, tables: 4, spread: 3 }) // 5: the other six sit two by two
 */
export function countLargest(round: { people: number; tables: number; spread: number }): number {
  const { people, tables, spread } = round;
  const even = Math.floor(people / tables);
  let largest = 0;
  for (let least = even; least >= Math.max(0, even - spread); least -= 1) {
    if (people > tables * (least + spread)) break;
    largest = Math.max(largest, Math.min(least + spread, people - least * (tables - 1)));
  }
  return largest;
}

/** Sizes a round may have: a window of `maxSpread` around the average. */
function laySizes(instance: RotationInstance, present: Uint8Array): readonly [Int32Array, Int32Array] {
  const { n, rounds, maxSpread } = instance;
  const least = new Int32Array(rounds.length);
  const most = new Int32Array(rounds.length);
  rounds.forEach(({ tables }, r) => {
    let there = 0;
    for (let i = 0; i < n; i += 1) there += present[r * n + i] ?? 0;
    const floor = Math.floor(there / tables);
    const below = Math.max(0, Math.floor((maxSpread - 1) / 2));
    least[r] = Math.max(0, floor - below);
    most[r] = Math.max(Math.ceil(there / tables), (least[r] ?? 0) + maxSpread);
  });
  return [least, most];
}

/** Compiles an instance. Who is both host and absent is absent; without presence, everyone is there. */
export function createProblem(instance: RotationInstance): Problem {
  const { n, rounds, activities, weights: by } = instance;
  const present = new Uint8Array(rounds.length * n).fill(1);
  instance.presence?.forEach((row, r) => {
    for (let i = 0; i < n; i += 1) present[r * n + i] = row[i] === '1' ? 1 : 0;
  });
  const [least, most] = laySizes(instance, present);
  return {
    instance,
    n,
    rounds: rounds.length,
    width: Math.max(...rounds.map(({ tables }) => tables)),
    tables: Int32Array.from(rounds, ({ tables }) => tables),
    least,
    most,
    activity: Int32Array.from(rounds, ({ activity }) => activity),
    distinct: Uint8Array.from(rounds, ({ activity }) => (activities[activity]?.distinctThemes ? 1 : 0)),
    present,
    fixed: layHosts(instance, present),
    weight: computeWeights(instance),
    history: layHistory(instance),
    value: layValues(instance),
    category: Int32Array.from(by.category ?? new Int32Array(n)),
    rules: instance.constraints ?? NO_RULES,
  };
}
