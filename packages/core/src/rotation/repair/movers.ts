// Whom to move after a departure: the smallest set found whose tables, once free, let every remaining round be levelled.
import { createDraw } from '../../kernel/index.js';
import { isFree, type Remainder } from './change.js';

/** People per table once those of the list are taken out; answers how many were taken or are to be seated. */
function takeOut(
  rest: Remainder,
  at: { round: number; movers: readonly number[] },
  sizes: Int16Array,
): number {
  const { round, movers } = at;
  const row = rest.rows[round] as readonly number[];
  sizes.set(rest.load[round] as Int16Array);
  let free = 0;
  for (let k = 0; k < movers.length; k += 1) {
    const person = movers[k] as number;
    if (!isFree(rest, round, person)) continue;
    const table = row[person] as number;
    if (table >= 0) sizes[table] = (sizes[table] as number) - 1;
    free += 1;
  }
  return free;
}

function fillEmptiest(sizes: Int16Array, free: number): void {
  for (let left = free; left > 0; left -= 1) {
    let emptiest = 0;
    for (let t = 1; t < sizes.length; t += 1)
      if ((sizes[t] as number) < (sizes[emptiest] as number)) emptiest = t;
    sizes[emptiest] = (sizes[emptiest] as number) + 1;
  }
}

/** How far sizes are from level: seats wanting at the emptiest tables, or too many at the fullest, whichever is fewer. */
function measureSpread(sizes: Int16Array, tolerance: number): number {
  let most = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const size of sizes) {
    most = Math.max(most, size);
    least = Math.min(least, size);
  }
  let wanting = 0;
  let excess = 0;
  for (const size of sizes) {
    wanting += Math.max(0, most - tolerance - size);
    excess += Math.max(0, size - least - tolerance);
  }
  return Math.min(wanting, excess);
}

/** How far the remaining rounds stay from level when some people may sit anywhere. */
function measure(rest: Remainder, movers: readonly number[]): number {
  const everyone = [...rest.change.arrivals, ...movers];
  let sum = 0;
  for (let round = rest.change.fromRound; round < rest.rows.length; round += 1) {
    const sizes = rest.sizes[round] as Int16Array;
    fillEmptiest(sizes, takeOut(rest, { round, movers: everyone }, sizes));
    sum += measureSpread(sizes, rest.tolerance);
  }
  return sum;
}

/** People who could be asked to move, in an order that a start draws. */
function listPeople(rest: Remainder, start: number): readonly number[] {
  const { problem, change } = rest;
  const people = Array.from({ length: problem.n }, (_, i) => i).filter(
    (i) =>
      !change.arrivals.includes(i) &&
      Array.from({ length: problem.rounds - change.fromRound }, (_, k) => change.fromRound + k).some((r) =>
        isFree(rest, r, i),
      ),
  );
  return start === 0 ? people : createDraw(start).shuffle(people);
}

function addBest(rest: Remainder, people: readonly number[], movers: readonly number[]): readonly number[] {
  let best: readonly number[] = movers;
  let least = Number.POSITIVE_INFINITY;
  for (const person of people) {
    if (movers.includes(person)) continue;
    const next = [...movers, person];
    const left = measure(rest, next);
    if (left >= least) continue;
    least = left;
    best = next;
  }
  return best;
}

/** Replaces one of the movers by someone who helps more, as long as that helps. */
function swapBest(rest: Remainder, people: readonly number[], movers: readonly number[]): readonly number[] {
  let best = movers;
  let least = measure(rest, movers);
  for (let k = 0; k < movers.length && least > 0; k += 1) {
    for (const person of people) {
      if (best.includes(person)) continue;
      const next = best.map((one, at) => (at === k ? person : one));
      const left = measure(rest, next);
      if (left >= least) continue;
      least = left;
      best = next;
    }
  }
  return best;
}

/**
 * A small set of people who, moved, let every round be levelled; another one for another start. Nobody when sizes are well;
 * null once more than `limit` people would be needed.
 */
export function chooseMovers(rest: Remainder, start: number, limit: number): readonly number[] | null {
  const people = listPeople(rest, start);
  let movers: readonly number[] = [];
  while (measure(rest, movers) > 0 && movers.length < people.length) {
    if (movers.length >= limit) return null;
    movers = swapBest(rest, people, addBest(rest, people, movers));
  }
  return movers;
}
