// A first plan, balanced and with hosts in place, that the annealing then mends and improves.
import type { Draw } from '../kernel/index.js';
import type { SeatingPlan } from './instance.js';
import type { Problem } from './problem.js';

function seatRound(
  problem: Problem,
  r: number,
  order: readonly number[],
): { row: number[]; sizes: number[] } {
  const { n, tables, fixed, present } = problem;
  const row: number[] = new Array(n).fill(-1);
  const sizes: number[] = new Array(tables[r] ?? 1).fill(0);
  for (const person of order) {
    const host = fixed[r * n + person] ?? -1;
    if (host < 0 || present[r * n + person] !== 1) continue;
    row[person] = host;
    sizes[host] = (sizes[host] ?? 0) + 1;
  }
  return { row, sizes };
}

/** The emptiest table, preferring one whose theme the person has not met. */
function chooseTable(sizes: readonly number[], seen: ReadonlySet<number>): number {
  let chosen = 0;
  sizes.forEach((size, table) => {
    const held = sizes[chosen] ?? 0;
    const fresher = !seen.has(table) && seen.has(chosen);
    if (size < held || (size === held && fresher)) chosen = table;
  });
  return chosen;
}

/** Seats everyone by filling the emptiest table first; sizes differ by one at most wherever hosts allow it. */
export function createStart(problem: Problem, draw: Draw): SeatingPlan {
  const { n, rounds, present, activity } = problem;
  const seen = new Map<string, Set<number>>();
  const people = Array.from({ length: n }, (_, i) => i);
  return Array.from({ length: rounds }, (_, r) => {
    const order = draw.shuffle(people);
    const { row, sizes } = seatRound(problem, r, order);
    for (const person of order) {
      if (present[r * n + person] !== 1 || (row[person] ?? -1) >= 0) continue;
      const key = `${activity[r]} ${person}`;
      const met = seen.get(key) ?? new Set<number>();
      const table = chooseTable(sizes, met);
      row[person] = table;
      sizes[table] = (sizes[table] ?? 0) + 1;
      seen.set(key, met.add(table));
    }
    return row;
  });
}
