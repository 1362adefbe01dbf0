// Figures keep their source, their year and those they replaced.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DatedFigure, evolveFigure, type Figure, figureKeys } from './index.js';

const insee = (value: number, year: number, source = 'INSEE'): DatedFigure => ({
  value,
  unit: 'habitants',
  source,
  year,
  basis: null,
  caveats: [],
});

function recordAll(figures: readonly DatedFigure[]): Figure | null {
  return figures.reduce<Figure | null>((current, next) => {
    const result = evolveFigure('population', current, next);
    return result.ok ? result.value : current;
  }, null);
}

describe('figures of a profile [R018]', () => {
  it('keeps the only figure as the newest, without history', () => {
    expect(recordAll([insee(124_487, 2017)])).toMatchObject({ value: 124_487, year: 2017, previous: [] });
  });

  it('puts the newer year first and keeps the old one', () => {
    const figure = recordAll([insee(124_487, 2017), insee(127_000, 2021)]);
    expect(figure).toMatchObject({ value: 127_000, year: 2021 });
    expect(figure?.previous).toEqual([insee(124_487, 2017)]);
  });

  it('files an older year found later at its place in the history', () => {
    const figure = recordAll([insee(3, 2021), insee(1, 2012), insee(2, 2017)]);
    expect(figure?.value).toBe(3);
    expect(figure?.previous.map((previous) => previous.year)).toEqual([2017, 2012]);
  });

  it('keeps two sources of one year, the last recorded first', () => {
    const figure = recordAll([insee(10, 2017, 'INSEE'), insee(11, 2017, 'Urssaf')]);
    expect(figure).toMatchObject({ value: 11, source: 'Urssaf' });
    expect(figure?.previous).toHaveLength(1);
  });

  it('changes nothing when the same figure is typed twice, even once it is history', () => {
    const once = recordAll([insee(1, 2017), insee(2, 2018)]);
    expect(recordAll([insee(1, 2017), insee(2, 2018), insee(1, 2017), insee(2, 2018)])).toEqual(once);
  });

  it.each([
    ['no source', insee(1, 2017, '  ')],
    ['no whole year', insee(1, 2017.5)],
    ['a value that is not a number', insee(Number.NaN, 2017)],
    ['an infinite value', insee(Number.POSITIVE_INFINITY, 2017)],
  ])('refuses a figure with %s', (_title, figure) => {
    const result = evolveFigure('population', null, figure);
    expect(result).toEqual({ ok: false, refusal: { code: 'figure-without-source' } });
  });

  it('never loses a figure and never puts an older year above a newer one', () => {
    const figures = fc.array(fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1990, max: 2030 })));
    fc.assert(
      fc.property(figures, (pairs) => {
        const recorded = pairs.map(([value, year]) => insee(value, year));
        const figure = recordAll(recorded);
        const kept = figure === null ? [] : [figure, ...figure.previous];
        const years = kept.map(({ year }) => year);
        expect(years).toEqual([...years].sort((a, b) => b - a));
        expect(new Set(kept.map(({ value, year }) => `${value} ${year}`))).toEqual(
          new Set(pairs.map(([value, year]) => `${value} ${year}`)),
        );
      }),
    );
  });

  it('names the five figures of the profiles once each [R017]', () => {
    expect(new Set(figureKeys).size).toBe(5);
  });
});
