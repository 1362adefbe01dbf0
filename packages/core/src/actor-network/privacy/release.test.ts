// Publishing again, map without names, and what can be rebuilt: laws and small cases.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGraph, type GraphTie } from '../graph/graph.js';
import { groupByCategory } from '../mixing/grouping.js';
import { canReleaseAgain, FEWEST_BETWEEN_RELEASES } from './release.js';
import { createSpan } from './span.js';
import { computeUniqueness } from './uniqueness.js';

describe('publishing a wave again', () => {
  const people = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 10 });

  it('is the same both ways: a leaver one way is a newcomer the other', () => {
    fc.assert(
      fc.property(people, people, (before, after) => {
        expect(canReleaseAgain(before, after)).toBe(canReleaseAgain(after, before));
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  it('is allowed on the same people, in any order, somebody told twice or not', () => {
    fc.assert(
      fc.property(people, (list) => {
        expect(canReleaseAgain(list, [...list, ...list].reverse())).toBe(true);
      }),
      { numRuns: 40, seed: 4 },
    );
  });

  it.each([
    [0, 0, true],
    [1, 0, false],
    [2, 0, false],
    [3, 0, true],
    [0, 2, false],
    [0, 3, true],
    [3, 3, true],
    [3, 2, false],
    [1, 3, false],
  ])('%i came, %i left: %s', (came, left, expected) => {
    const stay = ['s', 't'];
    const list = (mark: string, count: number) => Array.from({ length: count }, (_, k) => `${mark}${k}`);
    expect(FEWEST_BETWEEN_RELEASES).toBe(3);
    expect(canReleaseAgain([...stay, ...list('l', left)], [...stay, ...list('c', came)])).toBe(expected);
  });

  it('from nobody to a few is a first release of few: one newcomer is still told', () => {
    expect(canReleaseAgain([], ['a'])).toBe(false);
    expect(canReleaseAgain([], [])).toBe(true);
  });
});

describe('what can be rebuilt', () => {
  const vectors = fc.array(
    fc
      .array(fc.integer({ min: 0, max: 1 }), { minLength: 5, maxLength: 5 })
      .map((list) => Float64Array.from(list)),
    { minLength: 1, maxLength: 5 },
  );

  it('is what the coefficients say it is', () => {
    const weights = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(vectors, weights, (published, some) => {
        const combine = (factors: ArrayLike<number>): number[] =>
          Array.from({ length: 5 }, (_, c) =>
            published.reduce((sum, vector, k) => sum + (factors[k] ?? 0) * (vector[c] ?? 0), 0),
          );
        const target = combine(some);
        const made = createSpan(published).rebuild(Float64Array.from(target));
        if (made === null) throw new Error('a combination that cannot be rebuilt');
        combine(made).forEach((x, c) => {
          expect(x).toBeCloseTo(target[c] ?? 0, 8);
        });
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  it('is not what has a part that no published sum holds', () => {
    const span = createSpan([Float64Array.of(1, 1, 0), Float64Array.of(1, 0, 0)]);
    expect(span.rebuild(Float64Array.of(0, 1, 0))).not.toBeNull();
    expect(span.rebuild(Float64Array.of(0, 1, 1))).toBeNull();
  });

  it('does not change what it was given', () => {
    const [one, secret] = [Float64Array.of(2, 4), Float64Array.of(1, 2)];
    expect(Array.from(createSpan([one]).rebuild(secret) ?? [])).toEqual([0.5]);
    expect([Array.from(one), Array.from(secret)]).toEqual([
      [2, 4],
      [1, 2],
    ]);
  });

  it('uses a sum published twice once', () => {
    const made = createSpan([Float64Array.of(1, 1), Float64Array.of(1, 1)]).rebuild(Float64Array.of(2, 2));
    expect(Array.from(made ?? [], Math.abs)).toEqual([2, 0]);
  });
});

describe('a map without names would name', () => {
  const uniqueness = (n: number, ties: readonly GraphTie[], categories: readonly (string | null)[]) =>
    computeUniqueness(createGraph({ n, directed: false, ties }), groupByCategory(categories));

  it('the ends of a path of five by nothing, its middle by its neighbours', () => {
    // Degrees 1 2 2 2 1: the middle alone has two neighbours of degree 2.
    expect(
      uniqueness(
        5,
        [
          [0, 1],
          [1, 2],
          [2, 3],
          [3, 4],
        ],
        Array(5).fill('A'),
      ),
    ).toEqual({ category: 0, degree: 0, categoryAndDegree: 0, categoryDegreeAndNeighbours: 1 / 5 });
  });

  it('the one without a category among others', () => {
    expect(uniqueness(3, [], ['A', 'A', null])).toMatchObject({ category: 1 / 3, degree: 0 });
  });

  it('ever more as more is known', () => {
    const pair = fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 }));
    const letters = fc.array(fc.constantFrom('A', 'B', null), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 14 }), letters, (ties, categories) => {
        const found = uniqueness(7, ties, categories);
        const values = [found.category, found.categoryAndDegree, found.categoryDegreeAndNeighbours];
        expect(values).toEqual([...values].sort((x, y) => (x ?? 0) - (y ?? 0)));
        expect((found.degree ?? 0) <= (found.categoryAndDegree ?? 0)).toBe(true);
      }),
      { numRuns: 50, seed: 6 },
    );
  });
});
