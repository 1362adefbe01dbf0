// Tiny days, where every plan can be written: a plan is answered when one exists, and a reason when none does.
import { describe, expect, it } from 'vitest';
import { createDraw, type Draw } from '../../kernel/index.js';
import type { RotationInstance, SeatingRules } from '../instance/instance.js';
import { NO_RULES } from '../instance/instance.js';
import { formatPlan } from '../instance/plan-text.js';
import { createProblem } from '../instance/problem.js';
import { planRotation } from '../plan.js';
import { judgePlan } from '../testing/checker.js';
import { createInstance } from '../testing/days.js';
import { listEveryPlan } from '../testing/exhaustion.js';
import { exhaustPlans } from './exhaust.js';

const DAYS = 150;

function drawPair(draw: Draw, n: number): [number, number] {
  const a = draw.below(n);
  return [a, (a + 1 + draw.below(n - 1)) % n];
}

function drawRules(draw: Draw, day: { n: number; tables: number; rounds: number }): SeatingRules {
  const { n, tables, rounds } = day;
  const some = (out: number): boolean => draw.below(out) === 0;
  const first = Array.from({ length: 1 + draw.below(rounds) }, (_, r) => r);
  const open = Array.from({ length: 1 + draw.below(tables) }, (_, t) => t);
  return {
    apart: n > 1 && some(2) ? [drawPair(draw, n), drawPair(draw, n)] : [],
    together: n > 1 && some(2) ? [[...drawPair(draw, n), first]] : [],
    allowed: some(3) ? { [draw.below(n)]: open } : {},
    quota: some(4) ? [{ category: draw.below(2), min: draw.below(2), max: 1 + draw.below(3) }] : [],
  };
}

/** A day of one to six people, one to three tables, one or two rounds, some of them away, hosts or not, rules or not. */
function drawTiny(seed: number): RotationInstance {
  const draw = createDraw(seed);
  const day = { n: 1 + draw.below(6), tables: 1 + draw.below(3), rounds: 1 + draw.below(2) };
  const hosted = draw.below(2) === 0 && day.n >= day.tables;
  const presence = Array.from({ length: day.rounds }, () =>
    Array.from({ length: day.n }, () => (draw.below(6) === 0 ? '0' : '1')).join(''),
  );
  return createInstance(
    { ...day, hosted },
    {
      ...(draw.below(2) === 0 ? { presence } : {}),
      maxSpread: draw.below(4) === 0 ? draw.below(4) : 1,
      weights: { kind: 'uniform', category: Array.from({ length: day.n }, () => draw.below(2)) },
      constraints: drawRules(draw, day),
    },
  );
}

describe('a tiny day', () => {
  it('is planned whenever a plan exists, and otherwise refused for a reason that is named', () => {
    const told = { planned: 0, refused: 0 };
    for (let seed = 1; seed <= DAYS; seed += 1) {
      const instance = drawTiny(seed);
      const exists = listEveryPlan(instance).length > 0;
      const answer = planRotation(instance, { seed, budget: { trials: 500 } });
      expect([seed, answer.ok]).toEqual([seed, exists]);
      if (answer.ok) expect(judgePlan(instance, formatPlan(answer.value.plan)).faults).toEqual([]);
      else expect(answer.refusals.map(({ code }) => code)).not.toContain('no-plan');
      told[answer.ok ? 'planned' : 'refused'] += 1;
    }
    expect(told.planned).toBeGreaterThan(40);
    expect(told.refused).toBeGreaterThan(40);
  });

  it('tried in turn gives a plan or the proof that there is none, as writing all of them does', () => {
    for (let seed = 1001; seed <= 1000 + DAYS; seed += 1) {
      const instance = drawTiny(seed);
      const found = exhaustPlans(createProblem(instance), 100_000);
      const exists = listEveryPlan(instance).length > 0;
      expect([seed, found !== null]).toEqual([seed, exists]);
      if (found === null || found === 'unknown') continue;
      expect(judgePlan(instance, formatPlan(found)).faults).toEqual([]);
    }
  });

  it('with more hosts than tables is planned while those without a table are away', () => {
    const day = { n: 3, tables: 1, rounds: 1, hosted: false };
    const activities = [{ hosts: [0, 1], distinctThemes: true }];
    const away = createInstance(day, { activities, presence: ['101'] });
    const there = createInstance(day, { activities, presence: ['111'] });
    expect(planRotation(away, { seed: 1, budget: { trials: 10 } })).toMatchObject({
      ok: true,
      value: { plan: [[0, -1, 0]] },
    });
    expect(planRotation(there, { seed: 1, budget: { trials: 10 } })).toMatchObject({
      ok: false,
      refusals: [{ code: 'hosts-exceed-tables', data: { hosts: 2, tables: 1, round: 0 } }],
    });
  });
});

describe('trying plans in turn', () => {
  it('stops when its steps run out, and says that it does not know', () => {
    const clique = Array.from({ length: 7 }, (_, a) => a).flatMap((a) =>
      Array.from({ length: a }, (_, b): [number, number] => [a, b]),
    );
    const instance = createInstance(
      { tables: 6, n: 30, rounds: 1, hosted: false },
      { constraints: { ...NO_RULES, apart: clique } },
    );
    expect(exhaustPlans(createProblem(instance), 50)).toBe('unknown');
    expect(exhaustPlans(createProblem(instance), 100_000)).toBeNull();
  });

  it('seats a whole room that leaves little choice', () => {
    const instance = createInstance(
      { tables: 5, n: 25, rounds: 5, hosted: true },
      { constraints: { ...NO_RULES, together: [[13, 14, [0, 1, 2, 3, 4]]], apart: [[10, 11]] } },
    );
    const found = exhaustPlans(createProblem(instance), 60_000);
    if (found !== 'unknown' && found !== null)
      expect(judgePlan(instance, formatPlan(found)).faults).toEqual([]);
    expect(found).not.toBeNull();
  });
});
