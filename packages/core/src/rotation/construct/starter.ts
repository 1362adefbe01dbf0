// Groups without hosts from one well-chosen round, turned: the pairs of the starter differ so that none comes back.
import { createDraw, type Draw } from '../../kernel/index.js';
import type { SeatingPlan } from '../instance/instance.js';

const TRIALS = 40_000;
const HEAT = 0.35;

/** Points are `levels` turning circles of `order` each, then points that stay still. */
interface Circles {
  readonly n: number;
  readonly order: number;
  readonly levels: number;
  readonly kinds: number;
  /** Kind of a pair, at `p·n + q`: pairs of one kind are the turns of each other. */
  readonly kind: Int32Array;
}

interface Starter {
  readonly seat: Int16Array;
  readonly tables: readonly (readonly number[])[];
  readonly uses: Int32Array;
  cost: number;
}

function layKinds(n: number, order: number): Circles {
  const levels = Math.floor(n / order);
  const kind = new Int32Array(n * n);
  const names = new Map<string, number>();
  const circle = (p: number): number => (p < levels * order ? Math.floor(p / order) : p);
  for (let p = 0; p < n; p += 1) {
    for (let q = 0; q < n; q += 1) {
      const [low, high] = circle(p) <= circle(q) ? [p, q] : [q, p];
      const turn = (high % order) - (low % order);
      const step = high >= levels * order ? 0 : (turn + order) % order;
      const folded = circle(p) === circle(q) ? Math.min(step, order - step) : step;
      const name = `${circle(low)} ${circle(high)} ${folded}`;
      // A pair that half a turn brings back, and two still points, meet again whatever one does.
      const returns = (circle(p) === circle(q) && 2 * folded === order) || (low >= levels * order && p !== q);
      if (!names.has(name)) names.set(name, names.size);
      kind[p * n + q] = returns ? -1 : (names.get(name) ?? 0);
    }
  }
  return { n, order, levels, kinds: names.size, kind };
}

function usePair(circles: Circles, starter: Starter, pair: { p: number; q: number; step: 1 | -1 }): void {
  const kind = circles.kind[pair.p * circles.n + pair.q] as number;
  if (kind < 0) {
    starter.cost += pair.step;
    return;
  }
  const uses = starter.uses[kind] as number;
  starter.cost += pair.step === 1 ? (uses > 0 ? 1 : 0) : uses > 1 ? -1 : 0;
  starter.uses[kind] = uses + pair.step;
}

function shiftPoint(circles: Circles, starter: Starter, change: { slot: number; step: 1 | -1 }): void {
  const table = starter.tables[change.slot % starter.tables.length] as readonly number[];
  const p = starter.seat[change.slot] as number;
  for (const slot of table) {
    if (slot !== change.slot)
      usePair(circles, starter, { p, q: starter.seat[slot] as number, step: change.step });
  }
}

/** Exchanges the points of two slots of different tables; done twice, it undoes itself. */
function exchange(circles: Circles, starter: Starter, slots: readonly [number, number]): void {
  for (const slot of slots) shiftPoint(circles, starter, { slot, step: -1 });
  const [a, b] = slots;
  const kept = starter.seat[a] as number;
  starter.seat[a] = starter.seat[b] as number;
  starter.seat[b] = kept;
  for (const slot of slots) shiftPoint(circles, starter, { slot, step: 1 });
}

function createStarter(circles: Circles, tables: number, draw: Draw): Starter {
  const points = draw.shuffle(Array.from({ length: circles.n }, (_, p) => p));
  const slots = points.map((_, slot) => slot);
  const starter: Starter = {
    seat: Int16Array.from(points),
    tables: Array.from({ length: tables }, (_, t) => slots.filter((slot) => slot % tables === t)),
    uses: new Int32Array(circles.kinds),
    cost: 0,
  };
  for (const slot of slots) {
    for (const other of starter.tables[slot % tables] ?? []) {
      if (other > slot) usePair(circles, starter, { p: points[slot] ?? 0, q: points[other] ?? 0, step: 1 });
    }
  }
  return starter;
}

function solveStarter(circles: Circles, tables: number, draw: Draw): Starter | null {
  const starter = createStarter(circles, tables, draw);
  for (let trial = 0; trial < TRIALS && starter.cost > 0; trial += 1) {
    const slots = [draw.below(circles.n), draw.below(circles.n)] as const;
    if (slots[0] % tables === slots[1] % tables) continue;
    const before = starter.cost;
    exchange(circles, starter, slots);
    const worse = starter.cost - before;
    if (worse > 0 && draw.u32() > 2 ** 32 * Math.exp(-worse / HEAT)) exchange(circles, starter, slots);
  }
  return starter.cost === 0 ? starter : null;
}

function turnStarter(circles: Circles, starter: Starter, rounds: number): SeatingPlan {
  const { n, order, levels } = circles;
  const table = new Array<number>(n).fill(0);
  starter.seat.forEach((point, slot) => {
    table[point] = slot % starter.tables.length;
  });
  return Array.from({ length: rounds }, (_, r) =>
    table.map((still, p) => {
      if (p >= levels * order) return still;
      const circle = p - (p % order);
      return table[circle + ((((p - r) % order) + order) % order)] ?? still;
    }),
  );
}

/** Whether a round could use each kind of pair once at most. */
function hasRoom(circles: Circles, tables: number): boolean {
  const size = circles.n / tables;
  const still = circles.n - circles.levels * circles.order;
  const kinds = new Set(circles.kind.filter((kind) => kind > 0 || kind === 0));
  const needed = Math.floor((tables * Math.floor(size) * (Math.floor(size) - 1)) / 2);
  return kinds.size >= needed && still <= tables && (still === 0 || Math.ceil(size) - 1 <= circles.levels);
}

/**
 * Looks for a plan of groups without any pair meeting twice: a starter, turned round after round (the
 * starters of cyclic designs; I. Anderson, *Combinatorial Designs and Tournaments*, 1997). Null when the
 * trials allowed find none.
 */
export function turnGroups(size: { n: number; tables: number; rounds: number }): SeatingPlan | null {
  const { n, tables, rounds } = size;
  const draw = createDraw(n * 100 + rounds);
  for (let order = rounds; order <= Math.min(n, rounds + 3); order += 1) {
    const circles = layKinds(n, order);
    if (!hasRoom(circles, tables)) continue;
    const starter = solveStarter(circles, tables, draw);
    if (starter !== null) return turnStarter(circles, starter, rounds);
  }
  return null;
}
