// First plans where freedom is small: tables barred, absences, themes all to be seen, several activities.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDraw } from '../../kernel/index.js';
import { formatPlan } from '../index.js';
import { NO_RULES, type RotationInstance } from '../instance/instance.js';
import { createProblem } from '../instance/problem.js';
import { judgePlan } from '../testing/checker.js';
import { createInstance, drawDay } from '../testing/days.js';
import { createStart } from './start.js';

const anyDay = fc.integer({ min: 1, max: 1_000_000 }).map(drawDay);

function judgeStart(instance: RotationInstance, seed: number): readonly string[] {
  return judgePlan(instance, formatPlan(createStart(createProblem(instance), createDraw(seed)))).faults;
}

describe('a first plan', () => {
  it('[R077] finds each of several people their own way through the tables they may take', () => {
    const allowed = { 10: [0, 2, 4], 11: [1, 2, 3], 12: [0, 1, 4], 13: [2, 3, 4], 14: [0, 3, 4] };
    const instance = createInstance(
      { tables: 5, n: 30, rounds: 3, hosted: true },
      { constraints: { ...NO_RULES, allowed } },
    );
    for (let seed = 1; seed <= 20; seed += 1) expect(judgeStart(instance, seed)).toEqual([]);
  });

  it('[R077] is a full one when everybody sees every theme, whatever the number of tables', () => {
    for (let tables = 2; tables <= 12; tables += 1) {
      for (const n of [tables * 2, tables * 3 + 1, tables * 5 - 1]) {
        const instance = createInstance({ tables, n, rounds: tables, hosted: true });
        expect(judgeStart(instance, n)).toEqual([]);
      }
    }
  });

  it('sits mates together through a whole day of themes', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const rounds = Array.from({ length: day.rounds }, (_, r) => r);
        const [a, b] = [day.n - 1, day.n - 2];
        if (day.hosted && b < day.tables) return;
        const together = [[a, b, rounds] as const];
        const instance = createInstance(day, { constraints: { ...NO_RULES, together } });
        const plan = createStart(createProblem(instance), createDraw(day.seed));
        const faults = judgePlan({ ...instance, maxSpread: 2 }, formatPlan(plan)).faults;
        expect(faults.filter((fault) => !fault.includes('together'))).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('seats each activity of a series with its own tables and hosts', () => {
    const instance: RotationInstance = {
      ...createInstance({ tables: 4, n: 22, rounds: 7, hosted: false }),
      rounds: [3, 3, 5, 5, 5, 4, 4].map((tables, r) => ({ activity: r < 2 ? 0 : r < 5 ? 1 : 2, tables })),
      activities: [{}, { hosts: [2, 4, 6, 8, 10], distinctThemes: true }, { distinctThemes: true }],
    };
    for (let seed = 1; seed <= 10; seed += 1) expect(judgeStart(instance, seed)).toEqual([]);
  });

  it('is drawn: another seed, another plan', () => {
    const problem = createProblem(createInstance({ tables: 5, n: 25, rounds: 4, hosted: true }));
    const one = createStart(problem, createDraw(1));
    expect(createStart(problem, createDraw(1))).toEqual(one);
    expect(createStart(problem, createDraw(2))).not.toEqual(one);
  });
});
