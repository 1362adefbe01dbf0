// Figures of the board as they are written: a unit, a sign, and an interval that stays where the figure can be.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BoardFigure } from '../../contract/board.js';
import { formatGap, formatValue, readInterval } from './format.js';

const figure = (value: number | null, standardError: number | null, unit: BoardFigure['unit'] = 'share') => ({
  key: 'thick-share' as const,
  value,
  unit,
  basis: { actors: 48, respondents: 44, counted: 'active-answers', count: 200 },
  steps: [],
  caveats: [],
  error: standardError === null ? null : { kind: 'dyad' as const, standardError },
  visibleChange: null,
});

describe('une valeur dans son unité [R112]', () => {
  it.each([
    [0.6364, 'share', '63,6\u202f%'],
    [0, 'share', '0,0\u202f%'],
    [4.866, 'ties', '4,9'],
    [0.826, 'ratio', '0,83'],
    [12, 'count', '12'],
  ] as const)('%d en %s s’écrit %j', (value, unit, text) => {
    expect(formatValue(value, unit, 'fr').replace('\u00a0', '\u202f')).toBe(text);
  });
});

describe('un écart', () => {
  it.each([
    [0.041, 'share', '+4,1\u00a0pts'],
    [-0.041, 'share', '−4,1\u00a0pts'],
    [1, 'share', '+100,0\u00a0pts'],
    [-0.256, 'ratio', '−0,26'],
    [0.3, 'ties', '+0,3'],
  ] as const)('%d en %s s’écrit %j', (value, unit, text) => {
    expect(formatGap(value, unit, 'fr')).toBe(text);
  });

  it('qui s’arrondit à zéro n’a pas de signe', () => {
    expect(formatGap(0, 'share', 'fr')).toBe('0,0\u00a0pts');
    expect(formatGap(-0.0004, 'share', 'fr')).toBe('0,0\u00a0pts');
    expect(formatGap(0.0004, 'ratio', 'fr')).toBe('0,00');
  });

  it('et son opposé ne diffèrent que du signe', () => {
    const unit = fc.constantFrom('share', 'ratio', 'ties', 'count');
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1, noNaN: true }), unit, (value, of) => {
        fc.pre(/[1-9]/.test(formatGap(value, of, 'fr')));
        expect(formatGap(-value, of, 'fr')).toBe(formatGap(value, of, 'fr').replace('+', '−'));
      }),
      { numRuns: 60, seed: 112 },
    );
  });
});

describe('la marge', () => {
  it('va de 1,96 erreur de part et d’autre', () => {
    // 0,5 ± 1,96 × 0,1 = de 0,304 à 0,696.
    const [low, high] = readInterval(figure(0.5, 0.1)) ?? [];
    expect(low).toBeCloseTo(0.304, 9);
    expect(high).toBeCloseTo(0.696, 9);
  });

  it('ne sort ni d’une part, ni sous zéro', () => {
    expect(readInterval(figure(0.97, 0.1))?.[1]).toBe(1);
    expect(readInterval(figure(0.2, 1, 'ties'))?.[0]).toBe(0);
    expect(readInterval(figure(3, 1, 'ties'))?.[1]).toBeCloseTo(4.96, 9);
  });

  it('n’existe pas sans valeur ou sans erreur', () => {
    expect(readInterval(figure(null, 0.1))).toBeNull();
    expect(readInterval(figure(0.5, null))).toBeNull();
  });

  it('contient toujours la valeur, et s’élargit avec l’erreur', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, (value, one, other) => {
        const [narrow, wide] = [Math.min(one, other), Math.max(one, other)].map((error) =>
          readInterval(figure(value, error)),
        );
        if (narrow == null || wide == null) throw new Error('no interval');
        expect(narrow[0]).toBeLessThanOrEqual(value);
        expect(narrow[1]).toBeGreaterThanOrEqual(value);
        expect(wide[0]).toBeLessThanOrEqual(narrow[0]);
        expect(wide[1]).toBeGreaterThanOrEqual(narrow[1]);
      }),
      { numRuns: 60, seed: 112 },
    );
  });
});
