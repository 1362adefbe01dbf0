// The final base and the mean of both, worked out on paper.
import { describe, expect, it } from 'vitest';
import { expectList, onPaper } from '../../../test/on-paper.js';
import { decomposeFinalBase, decomposeSymmetric } from './symmetric.js';

describe('on the final base', () => {
  const back = decomposeFinalBase(onPaper);

  it('is what the formulas of the final base give [R093]', () => {
    const shrink = [400 / 440, 100 / 90] as const;
    expect([back.start, back.end, back.change]).toEqual([100, 104, 4]);
    expectList(
      [back.national, back.structural, back.local],
      [
        104 * (1 - 500 / 530),
        50 * (500 / 530 - shrink[0]) + 54 * (500 / 530 - shrink[1]),
        50 * shrink[0] - 40 + (54 * shrink[1] - 60),
      ],
    );
  });

  it('still adds up', () => {
    expect(back.national + back.structural + back.local).toBeCloseTo(4, 10);
  });

  it('sets apart a sector that the reference has no more', () => {
    const gone = decomposeFinalBase({
      start: [40, 10],
      end: [50, 4],
      referenceStart: [400, 100],
      referenceEnd: [440, 0],
    });
    expect(gone.unreferenced).toBe(-6);
    expect(gone.national + gone.structural + gone.local + gone.unreferenced).toBeCloseTo(4, 10);
  });

  it('swaps with the first base when time is told backwards', () => {
    const reversed = decomposeFinalBase({
      start: onPaper.end,
      end: onPaper.start,
      referenceStart: onPaper.referenceEnd,
      referenceEnd: onPaper.referenceStart,
    });
    // Backwards, the final base is the first one: the paper example with its signs turned.
    expectList([reversed.national, reversed.structural, reversed.local], [-6, 8, -6]);
  });
});

describe('the mean of both bases', () => {
  it('is half of one and half of the other', () => {
    const mean = decomposeSymmetric(onPaper);
    expectList(
      [mean.national, mean.local],
      [(6 + 104 * (30 / 530)) / 2, (6 + (50 * (400 / 440) - 40) + (54 * (100 / 90) - 60)) / 2],
    );
    expect([mean.start, mean.end, mean.change]).toEqual([100, 104, 4]);
    expect(mean.national + mean.structural + mean.local).toBeCloseTo(4, 10);
  });
});
