// A printed sum adds up, on sums worked out on paper and on any sum.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseDigits } from '../index.js';

describe('the decimals of a printed sum [R093]', () => {
  it.each([
    [[90, -110, -180], -200, 0],
    [[0.4, 0.4, 0.4], 1.2, 1],
    [[0.45, 0.45, 0.45], 1.35, 2],
    [[], 0, 0],
  ])('%j = %d asks for %d', (parts, total, digits) => {
    expect(chooseDigits(parts, total)).toBe(digits);
  });

  it('are the fewest with which it adds up', () => {
    const part = fc.integer({ min: -500_000, max: 500_000 }).map((value) => value / 100);
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const total = parts.reduce((sum, one) => sum + one, 0);
        const digits = chooseDigits(parts, total);
        const adds = [0, 1].map((tried) => {
          const rounded = parts.reduce((sum, one) => sum + Math.round(one * 10 ** tried), 0);
          return rounded === Math.round(total * 10 ** tried);
        });
        expect(digits).toBe(adds[0] ? 0 : adds[1] ? 1 : 2);
      }),
    );
  });
});
