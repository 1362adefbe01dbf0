// Levels of people who turn around the tables in step, when no exact difference array is known: the fewest repeats found.
import { createDraw, type Draw } from '../../kernel/index.js';

/** A difference array being improved: `shift[level·rounds + round]`, level 0 the hosts, who do not turn. */
interface Turning {
  readonly order: number;
  readonly rounds: number;
  readonly levels: number;
  readonly shift: Int16Array;
  /** Times a difference occurs between two levels, at `(a·levels + b)·order + difference`. */
  readonly count: Int16Array;
  /** Pairs that a repeated difference costs, by level: as many as it has people. */
  readonly weight: Int16Array;
}

/** How a turning is looked for. */
export interface TurningSearch {
  /** Tables. */
  readonly order: number;
  readonly rounds: number;
  /** People of each level; the first are the hosts when there are any. */
  readonly sizes: readonly number[];
  readonly hosted: boolean;
  readonly trials: number;
}

const HOT = 0.7;
const COLD = 0.12;

function pairCell(turning: Turning, a: number, b: number): number {
  return (a * turning.levels + b) * turning.order;
}

/** Repeats that setting a shift to a value would cost with every other level, its own entry aside. */
function weighShift(turning: Turning, at: { level: number; round: number }, value: number): number {
  const { order, rounds, levels, shift, count, weight } = turning;
  let cost = 0;
  for (let other = 0; other < levels; other += 1) {
    if (other === at.level) continue;
    const difference = (value - (shift[other * rounds + at.round] as number) + order) % order;
    if ((count[pairCell(turning, at.level, other) + difference] as number) > 0)
      cost += Math.min(weight[other] as number, weight[at.level] as number);
  }
  return cost;
}

function countShift(turning: Turning, at: { level: number; round: number }, step: 1 | -1): void {
  const { order, rounds, levels, shift, count } = turning;
  const value = shift[at.level * rounds + at.round] as number;
  for (let other = 0; other < levels; other += 1) {
    if (other === at.level) continue;
    const difference = (value - (shift[other * rounds + at.round] as number) + order) % order;
    const mine = pairCell(turning, at.level, other) + difference;
    const theirs = pairCell(turning, other, at.level) + ((order - difference) % order);
    count[mine] = (count[mine] as number) + step;
    count[theirs] = (count[theirs] as number) + step;
  }
}

function setShift(turning: Turning, at: { level: number; round: number }, value: number): void {
  turning.shift[at.level * turning.rounds + at.round] = value;
}

/** Shifts in their first order, and the cost of their repeats. */
function createTurning(search: TurningSearch, draw: Draw): { turning: Turning; cost: number } {
  const { order, rounds, sizes, hosted } = search;
  const levels = sizes.length;
  const turning: Turning = {
    order,
    rounds,
    levels,
    shift: new Int16Array(levels * rounds),
    count: new Int16Array(levels * levels * order),
    weight: Int16Array.from(sizes),
  };
  const values = Array.from({ length: order }, (_, k) => k);
  let cost = 0;
  for (let level = hosted ? 1 : 0; level < levels; level += 1) {
    const row = draw.shuffle(values);
    for (let round = 0; round < rounds; round += 1) setShift(turning, { level, round }, row[round] as number);
  }
  for (let a = 0; a < levels; a += 1) {
    for (let b = 0; b < a; b += 1) {
      for (let round = 0; round < rounds; round += 1) {
        const difference =
          (turning.shift[a * rounds + round] as number) - (turning.shift[b * rounds + round] as number);
        const cell = pairCell(turning, a, b) + ((difference + order) % order);
        const mirror = pairCell(turning, b, a) + ((order - difference) % order);
        if ((turning.count[cell] as number) > 0) cost += Math.min(sizes[a] as number, sizes[b] as number);
        turning.count[cell] = (turning.count[cell] as number) + 1;
        turning.count[mirror] = (turning.count[mirror] as number) + 1;
      }
    }
  }
  return { turning, cost };
}

/** Gives a level another shift in a round, and the round that had it the former one; answers what that added. */
function change(turning: Turning, at: { level: number; round: number }, value: number): number {
  const { rounds, shift } = turning;
  const former = shift[at.level * rounds + at.round] as number;
  const row = shift.subarray(at.level * rounds, (at.level + 1) * rounds);
  const holder = row.indexOf(value);
  const back = { level: at.level, round: holder };
  countShift(turning, at, -1);
  if (holder >= 0) countShift(turning, back, -1);
  const before = weighBoth(turning, { at, value: former }, holder < 0 ? null : { at: back, value });
  const after = weighBoth(turning, { at, value }, holder < 0 ? null : { at: back, value: former });
  setShift(turning, at, value);
  countShift(turning, at, 1);
  if (holder >= 0) {
    setShift(turning, back, former);
    countShift(turning, back, 1);
  }
  return after - before;
}

interface Setting {
  readonly at: { readonly level: number; readonly round: number };
  readonly value: number;
}

/** Repeats of one or two entries of a level put back one after the other; both are left out as they were. */
function weighBoth(turning: Turning, first: Setting, second: Setting | null): number {
  const cost = weighShift(turning, first.at, first.value);
  if (second === null) return cost;
  setShift(turning, first.at, first.value);
  countShift(turning, first.at, 1);
  const more = weighShift(turning, second.at, second.value);
  countShift(turning, first.at, -1);
  return cost + more;
}

/** Looks for the shifts of each level, round by round, that bring the fewest pairs together again. */
export function searchTurning(search: TurningSearch): {
  readonly columns: readonly (readonly number[])[];
  readonly cost: number;
} {
  const { order, rounds, sizes, hosted, trials } = search;
  const draw = createDraw(order * 1000 + rounds * 40 + sizes.length);
  const { turning, cost: first } = createTurning(search, draw);
  const from = hosted ? 1 : 0;
  let cost = first;
  let best = { cost, shift: turning.shift.slice() };
  for (let trial = 0; trial < trials && best.cost > 0 && sizes.length > from; trial += 1) {
    const heat = order * HOT * (COLD / HOT) ** (trial / trials);
    const at = { level: from + draw.below(sizes.length - from), round: draw.below(rounds) };
    const former = turning.shift[at.level * rounds + at.round] as number;
    const value = draw.below(order);
    if (value === former) continue;
    const added = change(turning, at, value);
    if (added > 0 && added > -heat * Math.log((draw.u32() + 1) / 2 ** 32)) change(turning, at, former);
    else cost += added;
    if (cost < best.cost) best = { cost, shift: turning.shift.slice() };
  }
  const columns = sizes.map((_, level) =>
    Array.from(best.shift.subarray(level * rounds, (level + 1) * rounds)),
  );
  return { columns, cost: best.cost };
}
