// The search: first plans, places of a known plan, cooling; and that nothing hard is ever given up for worth.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDraw } from '../../kernel/index.js';
import { constructPlan } from '../construct/lines.js';
import { evaluatePlan, formatPlan } from '../index.js';
import { NO_RULES, type RotationInstance } from '../instance/instance.js';
import { createProblem } from '../instance/problem.js';
import { judgePlan, listMeetings } from '../testing/checker.js';
import { createInstance, drawDay, drawWeights } from '../testing/days.js';
import { annealPlan } from './anneal.js';
import { annealLabels } from './label.js';
import { levelSizes } from './level.js';
import { createSeating, readPlan } from './seating.js';
import { createStart } from './start.js';
import { drawAllowance } from './sweep.js';
import { layWorths } from './worth.js';

const anyDay = fc.integer({ min: 1, max: 1_000_000 }).map(drawDay);

/** What is wrong with the best of four first plans: as many as the search draws before it looks elsewhere. */
function judgeStarts(instance: RotationInstance, seed: number): readonly string[] {
  const draw = createDraw(seed);
  const problem = createProblem(instance);
  const faults = Array.from(
    { length: 4 },
    () => judgePlan(instance, formatPlan(createStart(problem, draw))).faults,
  );
  return faults.sort((a, b) => a.length - b.length)[0] ?? [];
}

describe('a first plan', () => {
  it('[R074] [R077] keeps hosts, themes, sizes and tables allowed', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const guest = day.n - 1;
        const tables = Array.from({ length: day.tables }, (_, t) => t);
        const allowed = { [guest]: tables.slice(0, Math.max(day.rounds, day.tables - 1)) };
        const instance = createInstance(day, { constraints: { ...NO_RULES, allowed } });
        expect(judgeStarts(instance, day.seed)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('is level when people miss rounds', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 3, max: 9 }), (day, step) => {
        const presence = Array.from({ length: day.rounds }, (_, r) =>
          Array.from({ length: day.n }, (__, i) =>
            i >= day.tables && (i + r) % step === 0 ? '0' : '1',
          ).join(''),
        );
        const instance = createInstance(day, { presence });
        expect(judgeStarts(instance, day.seed)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('has pairs apart and together, and colleges shared out, when that is easy', () => {
    const weights = { kind: 'uniform', category: Array.from({ length: 24 }, (_, i) => i % 3) } as const;
    const instance = createInstance(
      { tables: 4, n: 24, rounds: 3, hosted: true },
      {
        weights,
        constraints: {
          apart: [[10, 11]],
          together: [[12, 13, [0, 1, 2]]],
          allowed: {},
          quota: [{ category: 0, min: 1, max: 3 }],
        },
      },
    );
    const plan = createStart(createProblem(instance), createDraw(1));
    expect(judgePlan(instance, formatPlan(plan)).faults).toEqual([]);
  });
});

describe('levelling', () => {
  it('answers what it could not level, and leaves hosts alone', () => {
    const problem = createProblem(
      createInstance(
        { tables: 2, n: 6, rounds: 1, hosted: true },
        { constraints: { ...NO_RULES, allowed: { 2: [0], 3: [0], 4: [0], 5: [0] } } },
      ),
    );
    const rows = [[0, 1, 0, 0, 0, 0]];
    expect(levelSizes(problem, rows, createDraw(1))).toBeGreaterThan(0);
    expect(rows).toEqual([[0, 1, 0, 0, 0, 0]]);
  });

  it('moves people until tables are level', () => {
    const problem = createProblem(createInstance({ tables: 3, n: 9, rounds: 1, hosted: false }));
    const rows = [[0, 0, 0, 0, 0, 0, 0, 1, 2]];
    expect(levelSizes(problem, rows, createDraw(1))).toBe(0);
    expect(judgePlan(problem.instance, formatPlan(rows)).faults).toEqual([]);
  });
});

describe('places of a known plan', () => {
  const instance = createInstance(
    { tables: 7, n: 43, rounds: 4, hosted: true },
    { weights: drawWeights(43, 11) },
  );
  const problem = createProblem(instance);
  const written = constructPlan(problem) ?? [];
  const cooling = { hot: 0.8e6, cold: 0.05e6, spent: (trials: number) => trials / 20_000 };

  it('are exchanged for worth, while as many pairs meet', () => {
    const found = annealLabels(problem, written, { ...cooling, draw: createDraw(1) });
    const before = evaluatePlan(instance, written);
    const after = judgePlan(instance, formatPlan(found.plan ?? []));
    expect(after.faults).toEqual([]);
    expect(after.D).toBe(before.D);
    expect(after.W).toBeGreaterThan(before.W * 1.02);
    expect(found.score).toBe(after.W * 1000);
  });

  it('count pairs who meet several times, and meetings of the past', () => {
    const crowded = createInstance(
      { tables: 4, n: 23, rounds: 4, hosted: true },
      { weights: drawWeights(23, 3), meetingValue: [1000, 150, 0], history: [[5, 6, 1]] },
    );
    const small = createProblem(crowded);
    const found = annealLabels(small, constructPlan(small) ?? [], { ...cooling, draw: createDraw(2) });
    const met = listMeetings(formatPlan(found.plan ?? []));
    expect(Math.max(...met.values())).toBeGreaterThan(1);
    expect(found.score).toBe(judgePlan(crowded, formatPlan(found.plan ?? [])).W * 1000);
  });
});

describe('cooling', () => {
  const instance = createInstance({ tables: 6, n: 36, rounds: 4, hosted: true });
  const problem = createProblem(instance);
  const run = { hot: 0.5e6, cold: 0.15e6, price: 4e6, dearest: 20e6, target: Number.POSITIVE_INFINITY };

  it('answers the best plan it saw, with the worth the judge finds', () => {
    const draw = createDraw(3);
    const seating = createSeating(problem, createStart(problem, draw), 4e6);
    const found = annealPlan(seating, { ...run, draw, spent: (trials) => trials / 100_000 });
    const verdict = judgePlan(instance, formatPlan(found.plan ?? []));
    expect(verdict.faults).toEqual([]);
    expect(found.score).toBe(verdict.W * 1000);
    expect(verdict.D).toBeGreaterThanOrEqual(346);
    expect(evaluatePlan(instance, readPlan(seating)).W * 1000).toBeLessThanOrEqual(found.score);
  });

  it('stops at its target', () => {
    const draw = createDraw(3);
    const seating = createSeating(problem, createStart(problem, draw), 4e6);
    const found = annealPlan(seating, { ...run, target: 300e6, draw, spent: (trials) => trials / 1_000_000 });
    expect(found.score).toBeGreaterThanOrEqual(300e6);
    expect(found.trials).toBeLessThan(1_000_000);
  });

  it('answers no plan rather than one with a fault', () => {
    const clash = createProblem({
      ...createInstance({ tables: 1, n: 3, rounds: 1, hosted: false }),
      constraints: { ...NO_RULES, apart: [[0, 1]] },
    });
    const draw = createDraw(1);
    const seating = createSeating(clash, createStart(clash, draw), 4e6);
    expect(annealPlan(seating, { ...run, draw, spent: (trials) => trials / 1_000 }).plan).toBeNull();
  });

  it('accepts losses as often as the temperature says', () => {
    const draw = createDraw(9);
    const allowances = Array.from({ length: 20_000 }, () => drawAllowance(draw, 2));
    const mean = allowances.reduce((sum, one) => sum + one, 0) / allowances.length;
    expect(mean).toBeGreaterThan(1.9);
    expect(mean).toBeLessThan(2.1);
    expect(allowances.filter((one) => one > 2).length / allowances.length).toBeCloseTo(Math.exp(-1), 1);
  });
});

describe('worths laid out', () => {
  it('share one run between pairs alike, and add up', () => {
    const instance = createInstance(
      { tables: 2, n: 5, rounds: 3, hosted: false },
      { weights: drawWeights(5, 8), meetingValue: [1000, 150, 0], history: [[0, 1, 1]] },
    );
    const problem = createProblem(instance);
    const { stand, worth, sum } = layWorths(problem, new Uint8Array(25), 0);
    for (let i = 0; i < 5; i += 1) {
      for (let j = 0; j < 5; j += 1) {
        if (i === j) continue;
        const run = stand[i * 5 + j] ?? 0;
        const weight = problem.weight[i * 5 + j] ?? 0;
        const past = problem.history[i * 5 + j] ?? 0;
        const values = [1000, 150, 0, 0, 0, 0].slice(past, past + 4).map((value) => value * weight);
        expect([...worth.slice(run, run + 4)]).toEqual([0, ...values.slice(0, 3)]);
        expect(sum[run + 2]).toBe((values[0] ?? 0) + (values[1] ?? 0));
      }
    }
  });

  it('take a fine off each meeting of an apart pair', () => {
    const problem = createProblem(createInstance({ tables: 1, n: 2, rounds: 2, hosted: false }));
    const { stand, worth } = layWorths(problem, Uint8Array.of(0, 1, 1, 0), 4e6);
    const run = stand[1] ?? 0;
    expect([...worth.slice(run, run + 3)]).toEqual([0, -3e6, -4e6]);
  });
});
