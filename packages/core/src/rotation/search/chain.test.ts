// Changes of a plan being worked on: what is counted step by step is what a fresh count says, and nothing hard is ever broken.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDraw } from '../../kernel/index.js';
import type { RotationInstance } from '../instance/instance.js';
import { formatPlan } from '../instance/plan-text.js';
import { createProblem } from '../instance/problem.js';
import { judgePlan } from '../testing/checker.js';
import { type AnyDay, createInstance, drawDay, drawWeights } from '../testing/days.js';
import { applyChain, undoChain } from './apply.js';
import { type Chain, chainDay, chainExchange, chainShift, createChain } from './chain.js';
import { createSeating, readPlan, type Seating } from './seating.js';
import { createStart } from './start.js';
import { createUnitMove, listUnits, moveUnit, undoUnit } from './unit.js';
import { estimateRing, isRing, weighChain } from './weigh.js';

const anyDay = fc.integer({ min: 1, max: 1_000_000 }).map(drawDay);

const FINE = 4e6;
const STEPS = 60;

function createRuled(day: AnyDay): RotationInstance {
  const movers = day.hosted ? day.tables : 0;
  const weights = drawWeights(day.n, day.seed);
  const [a, b, c] = [day.n - 1, day.n - 2, Math.min(day.n - 1, movers)];
  return createInstance(day, {
    weights,
    meetingValue: [1000, 150, 0],
    history: [[0, day.n - 1, 1]],
    constraints: {
      apart: [[a, c]].filter(([x, y]) => x !== y) as [number, number][],
      together: a >= movers && b >= movers ? [[a, b, [0]]] : [],
      allowed: { [c]: [0] },
      quota: [{ category: 1, min: 1, max: 2 }],
    },
  });
}

function open(instance: RotationInstance, seed: number): { s: Seating; next: (n: number) => number } {
  const problem = createProblem(instance);
  const draw = createDraw(seed);
  return { s: createSeating(problem, createStart(problem, draw), FINE), next: draw.below };
}

function recount(instance: RotationInstance, s: Seating): Seating {
  return createSeating(createProblem(instance), readPlan(s), FINE);
}

/** Draws a change of any kind; false when there is none to draw there. */
function drawAny(s: Seating, chain: Chain, next: (n: number) => number): boolean {
  const round = next(s.problem.rounds);
  const person = next(s.n);
  const other = next(s.n);
  const isMover = (one: number): boolean =>
    (s.problem.fixed[round * s.n + one] ?? 0) < 0 && s.problem.present[round * s.n + one] === 1;
  if (!isMover(person)) return false;
  if (next(3) === 0) return chainShift(s, chain, { round, person, to: next(s.problem.tables[round] ?? 1) });
  if (!isMover(other) || person === other) return false;
  if (next(3) === 0) return chainDay(s, chain, { activity: s.problem.activity[round] ?? 0, person, other });
  return chainExchange(s, chain, { round, person, other });
}

describe('any change of any plan', () => {
  it('weighs exactly what a fresh count finds', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const instance = createRuled(day);
        const { s, next } = open(instance, day.seed);
        const chain = createChain(s.n);
        for (let step = 0; step < STEPS; step += 1) {
          if (!drawAny(s, chain, next)) continue;
          weighChain(s, chain);
          applyChain(s, chain);
        }
        const fresh = recount(instance, s);
        expect(s.total).toBe(fresh.total);
        expect(s.faults.total).toBe(fresh.faults.total);
        expect(s.clashes).toBe(fresh.clashes);
        expect([...s.stand]).toEqual([...fresh.stand]);
        expect([...s.gain]).toEqual([...fresh.gain]);
        expect([...s.when]).toEqual([...fresh.when]);
      }),
      { numRuns: 80 },
    );
  });

  it('[R077] keeps themes met once, hosts in place, everyone seated', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const instance = createInstance(day);
        const { s, next } = open(instance, day.seed);
        const chain = createChain(s.n);
        for (let step = 0; step < STEPS; step += 1) {
          if (!drawAny(s, chain, next)) continue;
          weighChain(s, chain);
          applyChain(s, chain);
        }
        expect(judgePlan(instance, formatPlan(readPlan(s))).faults).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('of two themes for one another is never worth more than its quick estimate', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const more = { weights: drawWeights(day.n, day.seed), meetingValue: [1000, 150, 0] };
        const { s, next } = open(createInstance({ ...day, hosted: true }, more), day.seed);
        const chain = createChain(s.n);
        for (let step = 0; step < STEPS; step += 1) {
          const person = day.tables + next(day.n - day.tables);
          const other = day.tables + next(day.n - day.tables);
          if (!chainExchange(s, chain, { round: next(day.rounds), person, other })) continue;
          weighChain(s, chain);
          if (isRing(chain)) expect(estimateRing(s, chain)).toBeGreaterThanOrEqual(chain.worth);
          applyChain(s, chain);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('is taken back without a trace', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const instance = createRuled(day);
        const { s, next } = open(instance, day.seed);
        const chain = createChain(s.n);
        const before = { plan: readPlan(s), total: s.total, faults: s.faults.total };
        for (let step = 0; step < STEPS; step += 1) {
          if (!drawAny(s, chain, next)) continue;
          weighChain(s, chain);
          applyChain(s, chain);
          undoChain(s, chain);
        }
        expect({ plan: readPlan(s), total: s.total, faults: s.faults.total }).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a chain', () => {
  const cafe = createInstance({ tables: 2, n: 6, rounds: 2, hosted: true });

  it('exchanges in every round that themes ask for', () => {
    const s = createSeating(
      createProblem(cafe),
      [
        [0, 1, 0, 1, 0, 1],
        [0, 1, 1, 0, 1, 0],
      ],
      FINE,
    );
    const chain = createChain(6);
    expect(chainExchange(s, chain, { round: 0, person: 2, other: 3 })).toBe(true);
    expect(chain.length).toBe(2);
    weighChain(s, chain);
    applyChain(s, chain);
    expect(readPlan(s)).toEqual([
      [0, 1, 1, 0, 0, 1],
      [0, 1, 0, 1, 1, 0],
    ]);
  });

  it('is not drawn up between two people of one table, nor beyond the length allowed', () => {
    const { s } = open(cafe, 1);
    const chain = createChain(6);
    const [row = []] = readPlan(s);
    const mates = [2, 3, 4, 5].filter((i) => row[i] === row[2]);
    expect(chainExchange(s, chain, { round: 0, person: 2, other: mates[1] ?? 2 })).toBe(false);
    chain.longest = 1;
    const across = [3, 4, 5].find((i) => row[i] !== row[2]) ?? 2;
    expect(chainExchange(s, chain, { round: 0, person: 2, other: across })).toBe(false);
  });

  it('lets one person leave only where sizes leave room', () => {
    const free = createInstance({ tables: 2, n: 5, rounds: 1, hosted: false });
    const s = createSeating(createProblem(free), [[0, 0, 0, 1, 1]], FINE);
    const chain = createChain(5);
    expect(chainShift(s, chain, { round: 0, person: 3, to: 0 })).toBe(false);
    expect(chainShift(s, chain, { round: 0, person: 0, to: 1 })).toBe(true);
    weighChain(s, chain);
    applyChain(s, chain);
    expect(readPlan(s)).toEqual([[1, 0, 0, 1, 1]]);
  });
});

describe('people tied together', () => {
  const tied = createInstance(
    { tables: 5, n: 25, rounds: 3, hosted: true },
    { constraints: { apart: [], together: [[10, 11, [0, 1, 2]]], allowed: {}, quota: [] } },
  );

  it('are one unit in each round', () => {
    const { s } = open(tied, 3);
    expect(listUnits(s)).toEqual([0, 1, 2].map((round) => ({ round, people: [10, 11] })));
  });

  it('move together or not at all', () => {
    const { s } = open(tied, 3);
    const draw = createDraw(5);
    const move = createUnitMove(s.n);
    let made = 0;
    for (let k = 0; k < 200; k += 1) {
      const unit = listUnits(s)[k % 3];
      if (unit === undefined) throw new Error('no unit');
      const before = readPlan(s);
      if (moveUnit(s, draw, { unit, move, price: 4e6 }) && k % 2 === 0) made += 1;
      else {
        undoUnit(s, move);
        expect(readPlan(s)).toEqual(before);
      }
    }
    expect(made).toBeGreaterThan(5);
    const fresh = recount(tied, s);
    expect([s.total, s.faults.total]).toEqual([fresh.total, fresh.faults.total]);
  });
});
