// The homothetic split of the local effect, worked out on paper, and the four places of a sector.
import { describe, expect, it } from 'vitest';
import { expectList, onPaper, withEdges } from '../../../test/on-paper.js';
import { decomposeEsteban, readQuadrant } from './esteban.js';

describe('the two halves of the local effect', () => {
  it('are those of paper: eighty and twenty jobs expected, fifteen points of lead [R093]', () => {
    const split = decomposeEsteban(onPaper);
    expectList(split.homothetic, [80, 20]);
    expectList(split.pureLocal, [80 * 0.15, 0]);
    expectList(split.allocation, [-40 * 0.15, 0]);
    expectList([split.totalPureLocal, split.totalAllocation], [12, -6]);
  });

  it('say nothing of a sector without a base: its local effect stays whole in the first half', () => {
    const split = decomposeEsteban(withEdges);
    expect([split.pureLocal[3], split.allocation[3]]).toEqual([5, 0]);
    expect([split.homothetic[2], split.pureLocal[2], split.allocation[2]]).toEqual([0, 0, 0]);
    expectList(
      [split.homothetic[4] ?? 0, split.pureLocal[4] ?? 0, split.allocation[4] ?? 0],
      [Number.NaN, Number.NaN, Number.NaN],
    );
  });

  it('share the jobs of the sectors used as the reference does, so that their sum is that of the territory', () => {
    // 100 jobs of the sectors used over 400, 100, 100.
    expectList(decomposeEsteban(withEdges).homothetic.subarray(0, 2), [100 * (400 / 600), 100 / 6]);
  });

  it('leave no allocation to a territory built as the reference is', () => {
    const alike = decomposeEsteban({ ...onPaper, start: [80, 20], end: [90, 30] });
    expectList(alike.allocation, [0, 0]);
    expectList([alike.totalPureLocal], [90 - 88 + (30 - 18)]);
  });
});

describe('the place of a sector', () => {
  it.each([
    [{ start: 60, homothetic: 20, local: 5 }, 'strength'],
    [{ start: 60, homothetic: 20, local: -5 }, 'exposed'],
    [{ start: 10, homothetic: 20, local: 5 }, 'emerging'],
    [{ start: 10, homothetic: 20, local: -5 }, 'no-effect-sought'],
    [{ start: 20, homothetic: 20, local: 5 }, 'none'],
    [{ start: 60, homothetic: 20, local: 0 }, 'none'],
    [{ start: 0, homothetic: 20, local: 5 }, 'none'],
    [{ start: 60, homothetic: 20, local: Number.NaN }, 'none'],
  ] as const)('of %j is %s [R096]', (cell, place) => {
    expect(readQuadrant(cell)).toBe(place);
  });
});
