// Places of a known plan exchanged: what stays whatever is exchanged, what is told, and the best of all exchanges.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDraw } from '../../kernel/index.js';
import { formatPlan, type RotationInstance, type SeatingPlan } from '../index.js';
import { createProblem } from '../instance/problem.js';
import { judgePlan, listMeetings } from '../testing/checker.js';
import { createInstance, drawDay, drawWeights, solve } from '../testing/days.js';
import { annealLabels } from './label.js';

/** Exchanges for so many trials, from hot to cold. */
function exchangeFor(instance: RotationInstance, plan: SeatingPlan, at: { trials: number; seed: number }) {
  const annealed = annealLabels(createProblem(instance), plan, {
    hot: 400_000,
    cold: 20_000,
    draw: createDraw(at.seed),
    spent: (made) => made / at.trials,
  });
  if (annealed.plan === null) throw new Error('test: no plan');
  return { ...annealed, plan: annealed.plan };
}

interface Started {
  readonly instance: RotationInstance;
  readonly plan: SeatingPlan;
  readonly seed: number;
}

/** A plan good for pairs that weigh the same, in a day where they do not. */
const anyStart = fc.integer({ min: 1, max: 1_000_000 }).map((seed): Started => {
  const day = drawDay(seed);
  const { plan } = solve(createInstance(day), 300, seed);
  const weights = drawWeights(day.n, seed);
  const more = { weights, meetingValue: [1000, 150, 0], history: [[0, day.n - 1, 1] as const] };
  return { instance: createInstance(day, more), plan, seed };
});

/** Days of all people, written as one word each, in alphabetical order. */
const listDays = (plan: SeatingPlan): readonly string[] =>
  (plan[0] ?? []).map((_, person) => plan.map((row) => row[person]).join(' ')).sort();

describe('exchanging places', () => {
  it('gives each person somebody’s whole day: the days are the same, taken by others', () => {
    fc.assert(
      fc.property(anyStart, ({ instance, plan, seed }) => {
        const { plan: after } = exchangeFor(instance, plan, { trials: 1_000, seed });
        expect(listDays(after)).toEqual(listDays(plan));
      }),
      { numRuns: 20 },
    );
  });

  it('[R074] [R077] breaks no rule that the plan kept, hosts’ tables first', () => {
    fc.assert(
      fc.property(anyStart, ({ instance, plan, seed }) => {
        const { plan: after } = exchangeFor(instance, plan, { trials: 1_000, seed });
        expect(judgePlan(instance, formatPlan(after)).faults).toEqual([]);
        const hosts = instance.activities[0]?.hosts ?? [];
        for (const row of after) expect(hosts.map((host) => row[host])).toEqual(hosts.map((_, t) => t));
      }),
      { numRuns: 20 },
    );
  });

  it('meets as many pairs, as often', () => {
    fc.assert(
      fc.property(anyStart, ({ instance, plan, seed }) => {
        const countTimes = (one: SeatingPlan): readonly number[] =>
          [...listMeetings(formatPlan(one)).values()].sort();
        const { plan: after } = exchangeFor(instance, plan, { trials: 1_000, seed });
        expect(countTimes(after)).toEqual(countTimes(plan));
      }),
      { numRuns: 20 },
    );
  });

  it('tells the worth that the judge finds, never less than before', () => {
    fc.assert(
      fc.property(anyStart, ({ instance, plan, seed }) => {
        const { plan: after, score } = exchangeFor(instance, plan, { trials: 1_000, seed });
        const judged = judgePlan(instance, formatPlan(after));
        expect(score).toBeCloseTo(judged.W * 1000, 3);
        expect(judged.W).toBeGreaterThanOrEqual(judgePlan(instance, formatPlan(plan)).W);
      }),
      { numRuns: 20 },
    );
  });

  it('is the same for the same seed, and spends what it was given', () => {
    fc.assert(
      fc.property(anyStart, ({ instance, plan, seed }) => {
        const one = exchangeFor(instance, plan, { trials: 1_000, seed });
        expect(exchangeFor(instance, plan, { trials: 1_000, seed })).toEqual(one);
        const movers = instance.n - (instance.activities[0]?.hosts?.length ?? 0);
        expect(one.trials).toBe(movers > 1 ? 1_024 : 0);
      }),
      { numRuns: 8 },
    );
  });

  it('changes nothing when no time is left, nor where one person alone moves', () => {
    const day = { tables: 3, n: 4, rounds: 3, hosted: true };
    const alone = [
      [0, 1, 2, 0],
      [0, 1, 2, 1],
      [0, 1, 2, 2],
    ];
    const weights = drawWeights(4, 9);
    const instance = createInstance(day, { weights });
    expect(exchangeFor(instance, alone, { trials: 5_000, seed: 1 })).toMatchObject({
      plan: alone,
      trials: 0,
    });
    const crowd = createInstance({ ...day, n: 9 }, { weights: drawWeights(9, 9) });
    const { plan } = solve(createInstance({ ...day, n: 9 }), 1);
    const told = annealLabels(createProblem(crowd), plan, {
      hot: 1,
      cold: 1,
      draw: createDraw(1),
      spent: () => 1,
    });
    expect(told).toMatchObject({ plan, trials: 0 });
  });
});

/** Every order of a few things. */
function listOrders(things: readonly number[]): readonly (readonly number[])[] {
  if (things.length < 2) return [things];
  return things.flatMap((one) =>
    listOrders(things.filter((other) => other !== one)).map((rest) => [one, ...rest]),
  );
}

describe('the best of all exchanges', () => {
  it.each([
    ['six personnes, deux tables, deux tours', { tables: 2, n: 6, rounds: 2, hosted: false }],
    ['cinq personnes et deux hôtes', { tables: 2, n: 7, rounds: 2, hosted: true }],
    ['six personnes par deux, trois tours', { tables: 3, n: 6, rounds: 3, hosted: false }],
  ])('%s : trouvé parmi tous les ordres possibles', (_, day) => {
    const { plan } = solve(createInstance(day), 2_000);
    const hosts = day.hosted ? day.tables : 0;
    const movers = Array.from({ length: day.n - hosts }, (__, k) => k + hosts);
    const held = Array.from({ length: hosts }, (__, host) => host);
    for (const seed of [1, 2, 3]) {
      const instance = createInstance(day, { weights: drawWeights(day.n, seed) });
      const worths = listOrders(movers).map((order) => {
        const places = [...held, ...order];
        const turned = plan.map((row) => places.map((place) => row[place] ?? -1));
        return judgePlan(instance, formatPlan(turned)).W;
      });
      const { score } = exchangeFor(instance, plan, { trials: 4_000, seed });
      expect(score / 1000).toBeCloseTo(Math.max(...worths), 3);
    }
  });
});
