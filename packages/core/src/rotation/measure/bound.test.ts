// What no plan exceeds, against every plan of the smallest days, and against examples done by hand.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  computeBound,
  formatPlan,
  planRotation,
  type RotationInstance,
  type SeatingRules,
} from '../index.js';
import { NO_RULES } from '../instance/instance.js';
import { judgePlan, listMeetings } from '../testing/checker.js';
import { createInstance, drawWeights } from '../testing/days.js';
import { listEveryPlan } from '../testing/exhaustion.js';
import { countLeastPairs } from './bound.js';

/** Tiny days: few enough people and rounds for every plan to be written. */
const tinyDay = fc
  .record({
    tables: fc.constantFrom(1, 2, 3),
    n: fc.integer({ min: 3, max: 5 }),
    rounds: fc.constantFrom(1, 2),
    hosted: fc.boolean(),
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    away: fc.option(fc.nat({ max: 4 })),
    apart: fc.boolean(),
    past: fc.nat({ max: 2 }),
    maxSpread: fc.constantFrom(1, 1, 2, 3),
    weighed: fc.boolean(),
  })
  .map((drawn): RotationInstance => {
    const { n, rounds, away, apart, past } = drawn;
    const row = Array.from({ length: n }, (_, i) => (i === away ? '0' : '1')).join('');
    const presence = Array.from({ length: rounds }, (_, r) => (r === 0 ? row : '1'.repeat(n)));
    return createInstance(drawn, {
      presence: away === null ? undefined : presence,
      maxSpread: drawn.maxSpread,
      meetingValue: [1000, 150, 0],
      weights: drawn.weighed ? drawWeights(n, drawn.seed) : { kind: 'uniform' },
      history: past === 0 ? [] : [[0, n - 1, past]],
      constraints: { ...NO_RULES, apart: apart ? [[n - 2, n - 1]] : [] },
    });
  });

interface Reached {
  readonly D: number;
  readonly W: number;
  readonly fresh: number;
}

/** The most that any plan of a tiny day reaches, as the judge counts; null where there is no plan. */
function reachMost(instance: RotationInstance): Reached | null {
  const plans = listEveryPlan(instance);
  if (plans.length === 0) return null;
  const past = new Set(instance.history.map(([a, b]) => `${a} ${b}`));
  const most = { D: 0, W: 0, fresh: 0 };
  for (const plan of plans) {
    const text = formatPlan(plan);
    const { D, W } = judgePlan(instance, text);
    const fresh = [...listMeetings(text).keys()].filter((pair) => !past.has(pair)).length;
    most.D = Math.max(most.D, D);
    most.W = Math.max(most.W, W);
    most.fresh = Math.max(most.fresh, fresh);
  }
  return most;
}

describe('the bound of a tiny day', () => {
  it('is exceeded by none of all its plans: pairs, worth, new meetings', () => {
    fc.assert(
      fc.property(tinyDay, (instance) => {
        const most = reachMost(instance);
        if (most === null) return;
        const bound = computeBound(instance);
        expect(bound.D).toBeGreaterThanOrEqual(most.D);
        expect(bound.W).toBeGreaterThanOrEqual(Math.floor(most.W));
        expect(bound.fresh).toBeGreaterThanOrEqual(most.fresh);
      }),
      { numRuns: 100 },
    );
  });

  it('called reached by the planner, is what the best of all its plans reaches', () => {
    let proved = 0;
    fc.assert(
      fc.property(
        tinyDay.filter(({ maxSpread }) => maxSpread === 1),
        (instance) => {
          const most = reachMost(instance);
          const answer = planRotation(instance, { seed: 3, budget: { trials: 1_000 } });
          if (!answer.ok || most === null) {
            expect(most).toBeNull();
            return;
          }
          const { figures, optimal } = answer.value;
          expect(figures.W).toBeLessThanOrEqual(most.W);
          if (optimal) expect(figures.W).toBe(most.W);
          proved += optimal ? 1 : 0;
        },
      ),
      { numRuns: 40, seed: 11 },
    );
    expect(proved).toBeGreaterThan(5);
  });

  it('gives to five friends of eleven people the table of five that loose sizes allow', () => {
    const friends = [0, 1, 2, 3, 4];
    const others = [5, 6, 7, 8, 9, 10];
    const instance = createInstance(
      { tables: 4, n: 11, rounds: 1, hosted: false },
      {
        maxSpread: 3,
        weights: {
          kind: 'seminar',
          category: [...friends, ...others].map(() => 0),
          org: [...friends, ...others.map(() => 5)],
          known: friends.flatMap((a) => others.map((b) => [a, b] as const)),
          values: { base: 1000, crossBonus: 0, known: 0, sameOrg: 0 },
        },
      },
    );
    const { faults, W } = judgePlan(instance, ['00000112233']);
    expect([faults, W]).toEqual([[], 10_000]);
    expect(computeBound(instance).W).toBeGreaterThanOrEqual(10_000);
  });
});

/** Fewest pairs together when `x` people take `q` places, by trying every share of the first place. */
function shareOut(x: number, q: number): number {
  if (q === 1) return x === 0 ? 0 : (x * (x - 1)) / 2;
  return Math.min(...Array.from({ length: x + 1 }, (_, k) => (k * (k - 1)) / 2 + shareOut(x - k, q - 1)));
}

describe('people spread over places', () => {
  it('share as few pairs as the best of all ways to share them out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 4 }), (x, q) => {
        expect(countLeastPairs(x, q)).toEqual(shareOut(x, q));
      }),
      { numRuns: 60 },
    );
  });
});

const rule = (more: Partial<SeatingRules>) => ({ constraints: { ...NO_RULES, ...more } });
const first = (row: string, rounds: number): string[] =>
  Array.from({ length: rounds }, (_, r) => (r === 0 ? row : '1'.repeat(row.length)));

describe('what limits a day', () => {
  it.each([
    [
      'café de 25 à 5 tables : deux tours partagent des paires, 5·50 + 0',
      createInstance({ tables: 5, n: 25, rounds: 5, hosted: true }),
      { D: 250, how: 'overlap', W: 250_000 },
    ],
    [
      'un seul tour de 4 tables de 3 : les places, 4 × 3 paires',
      createInstance({ tables: 4, n: 12, rounds: 1, hosted: false }),
      { D: 12, W: 12_000 },
    ],
    [
      'deux tours à deux tables de 2 : deux nouvelles paires par tour',
      createInstance({ tables: 2, n: 4, rounds: 2, hosted: false }),
      { D: 4, W: 4000, how: 'overlap', howWorth: 'overlap' },
    ],
    [
      'deux hôtes ne se rencontrent jamais : 10 paires moins une',
      createInstance({ tables: 2, n: 5, rounds: 2, hosted: true }, { maxSpread: 4 }),
      { fresh: 9 },
    ],
    [
      'une table unique : tous avec tous, la même table de tour en tour',
      createInstance({ tables: 1, n: 5, rounds: 3, hosted: false }),
      { D: 10 },
    ],
    [
      'quelqu’un qui manque au seul tour ne rencontre personne',
      createInstance({ tables: 1, n: 4, rounds: 1, hosted: false }, { presence: ['1110'] }),
      { D: 3 },
    ],
    [
      'deux personnes que rien ne réunit jamais, l’une le matin, l’autre l’après-midi',
      createInstance({ tables: 1, n: 3, rounds: 2, hosted: false }, { presence: ['110', '101'] }),
      { D: 2, how: 'places' },
    ],
    [
      'trois à tenir à l’écart deux à deux : 15 paires moins 3',
      createInstance(
        { tables: 2, n: 6, rounds: 9, hosted: false },
        rule({
          apart: [
            [0, 1],
            [1, 2],
            [0, 2],
          ],
        }),
      ),
      { D: 12, how: 'pairs' },
    ],
    [
      'ceux d’un séminaire passé ne sont plus nouveaux, mais se retrouvent',
      createInstance({ tables: 1, n: 3, rounds: 1, hosted: false }, { history: [[0, 1, 1]] }),
      { D: 3, fresh: 2, W: 2000, howWorth: 'contacts' },
    ],
    [
      'une absente au premier tour ne change rien au second',
      createInstance({ tables: 2, n: 4, rounds: 2, hosted: false }, { presence: first('1110', 2) }),
      { D: 3, how: 'places' },
    ],
  ] as const)('%s', (_, instance, told) => {
    expect(computeBound(instance)).toMatchObject(told);
  });

  it('never rises when two are kept apart or have met before', () => {
    const day = fc.record({
      tables: fc.integer({ min: 1, max: 5 }),
      n: fc.integer({ min: 5, max: 20 }),
      rounds: fc.integer({ min: 1, max: 4 }),
      hosted: fc.boolean(),
    });
    fc.assert(
      fc.property(day, fc.nat({ max: 3 }), (drawn, a) => {
        const plain = computeBound(createInstance(drawn));
        const parted = computeBound(createInstance(drawn, rule({ apart: [[a, 4]] })));
        expect(parted.D).toBeLessThanOrEqual(plain.D);
        expect(parted.W).toBeLessThanOrEqual(plain.W);
        expect(parted.fresh).toBeLessThanOrEqual(plain.fresh);
        const met = computeBound(createInstance(drawn, { history: [[a, 4, 1]] }));
        expect(met.D).toBe(plain.D);
        expect(met.fresh).toBeLessThanOrEqual(plain.fresh);
      }),
      { numRuns: 60 },
    );
  });
});
