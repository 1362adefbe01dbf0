// A rule named as impossible is impossible: no plan of a tiny day keeps it; one step back, and a plan does.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listImpossibleRules, planRotation, type RotationInstance, type SeatingRules } from '../index.js';
import { NO_RULES } from '../instance/instance.js';
import { createInstance } from '../testing/days.js';
import { listEveryPlan } from '../testing/exhaustion.js';

const rule = (more: Partial<SeatingRules>) => ({ constraints: { ...NO_RULES, ...more } });
const person = fc.integer({ min: 0, max: 4 });
const pair = fc.tuple(person, person).filter(([a, b]) => a !== b);

/** Tiny days with one or two rules of each kind drawn at random: many cannot be held. */
const anyRuled = fc
  .record({
    tables: fc.constantFrom(1, 2, 3),
    n: fc.constant(5),
    rounds: fc.constantFrom(1, 2),
    hosted: fc.boolean(),
    maxSpread: fc.constantFrom(0, 1, 1, 1, 3),
    away: fc.option(person),
    apart: fc.array(pair, { maxLength: 1 }),
    together: fc.array(pair, { maxLength: 2 }),
    only: fc.option(fc.tuple(person, fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { maxLength: 2 }))),
    quota: fc.option(fc.record({ min: fc.nat({ max: 2 }), max: fc.nat({ max: 3 }) })),
  })
  .map((drawn): RotationInstance => {
    const { rounds, n, away, only, quota } = drawn;
    const all = Array.from({ length: rounds }, (_, r) => r);
    const row = Array.from({ length: n }, (_, i) => (i === away ? '0' : '1')).join('');
    return createInstance(drawn, {
      presence: away === null ? undefined : all.map((r) => (r === 0 ? row : '1'.repeat(n))),
      maxSpread: drawn.maxSpread,
      weights: { kind: 'uniform', category: [0, 1, 0, 1, 0] },
      constraints: {
        apart: drawn.apart,
        together: drawn.together.map(([a, b]) => [a, b, all] as const),
        allowed: only === null ? {} : { [only[0]]: only[1] },
        quota: quota === null ? [] : [{ category: 1, ...quota }],
      },
    });
  });

describe('rules drawn at random on a tiny day', () => {
  it('when one is named impossible, none of all plans keeps them', () => {
    let named = 0;
    fc.assert(
      fc.property(anyRuled, (instance) => {
        if (listImpossibleRules(instance).length === 0) return;
        named += 1;
        expect(listEveryPlan(instance)).toEqual([]);
      }),
      { numRuns: 150, seed: 11 },
    );
    expect(named).toBeGreaterThan(20);
  });

  it('none is answered where there is none, and one nearly always where there is', () => {
    let possible = 0;
    let missed = 0;
    fc.assert(
      fc.property(
        anyRuled.filter(({ maxSpread }) => maxSpread <= 1),
        (instance) => {
          const { ok } = planRotation(instance, { seed: 5, budget: { trials: 500 } });
          const isPossible = listEveryPlan(instance).length > 0;
          if (!isPossible) expect(ok).toBe(false);
          possible += isPossible ? 1 : 0;
          missed += isPossible && !ok ? 1 : 0;
        },
      ),
      { numRuns: 40, seed: 11 },
    );
    expect(possible).toBeGreaterThan(2);
    expect(missed).toBeLessThanOrEqual(3);
  });
});

const day = { tables: 2, n: 6, rounds: 2, hosted: false };
const cafe = { ...day, hosted: true };
const every = [0, 1];

interface Step {
  readonly what: string;
  readonly code: string;
  readonly refused: RotationInstance;
  readonly held: RotationInstance;
}

const STEPS: readonly Step[] = [
  {
    what: 'sept à deux tables égales ; six y tiennent',
    code: 'spread-impossible',
    refused: createInstance({ ...day, n: 7 }, { maxSpread: 0 }),
    held: createInstance(day, { maxSpread: 0 }),
  },
  {
    what: 'deux à séparer à la seule table ; il suffit d’une table de plus',
    code: 'apart-at-one-table',
    refused: createInstance({ ...day, tables: 1 }, rule({ apart: [[0, 1]] })),
    held: createInstance(day, rule({ apart: [[0, 1]] })),
  },
  {
    what: 'un thème permis pour deux tours ; deux thèmes suffisent',
    code: 'themes-exhausted',
    refused: createInstance(cafe, rule({ allowed: { 4: [1] } })),
    held: createInstance(cafe, rule({ allowed: { 4: [1, 0] } })),
  },
  {
    what: 'deux tours auprès du même hôte ; un seul se peut',
    code: 'together-with-host',
    refused: createInstance(cafe, rule({ together: [[0, 4, every]] })),
    held: createInstance(cafe, rule({ together: [[0, 4, [1]]] })),
  },
  {
    what: 'quatre liés à des tables de trois ; trois y tiennent',
    code: 'together-too-many',
    refused: createInstance(
      day,
      rule({
        together: [
          [0, 1, every],
          [1, 2, every],
          [3, 2, every],
        ],
      }),
    ),
    held: createInstance(
      day,
      rule({
        together: [
          [0, 1, every],
          [1, 2, every],
        ],
      }),
    ),
  },
  {
    what: 'deux à réunir sans table commune ; une table en commun suffit',
    code: 'together-no-common-table',
    refused: createInstance(day, rule({ together: [[4, 5, every]], allowed: { 4: [0], 5: [1] } })),
    held: createInstance(day, rule({ together: [[4, 5, every]], allowed: { 4: [0], 5: [1, 0] } })),
  },
  {
    what: 'quatre au moins d’un collège par table ; trois se peuvent',
    code: 'quota-too-few',
    refused: createInstance(day, rule({ quota: [{ category: 0, min: 4 }] })),
    held: createInstance(day, rule({ quota: [{ category: 0, min: 3 }] })),
  },
  {
    what: 'deux au plus d’un collège par table ; trois se peuvent',
    code: 'quota-too-many',
    refused: createInstance(day, rule({ quota: [{ category: 0, max: 2 }] })),
    held: createInstance(day, rule({ quota: [{ category: 0, max: 3 }] })),
  },
  {
    what: 'une hôtesse écartée de sa table ; elle y est permise',
    code: 'host-not-allowed',
    refused: createInstance(cafe, rule({ allowed: { 1: [0] } })),
    held: createInstance(cafe, rule({ allowed: { 1: [1] } })),
  },
];

describe('a rule one step too far', () => {
  it.each(STEPS.map((step) => [step.what, step] as const))('%s', (_, { code, refused, held }) => {
    expect(listImpossibleRules(refused).map((one) => one.code)).toContain(code);
    expect(listImpossibleRules(held)).toEqual([]);
    expect(planRotation(held, { seed: 1, budget: { trials: 3_000 } }).ok).toBe(true);
    expect(planRotation(refused, { seed: 1, budget: { trials: 1 } })).toEqual({
      ok: false,
      refusals: listImpossibleRules(refused),
    });
  });
});
