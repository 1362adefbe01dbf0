// Common measures of four territories, from real analyses to the lines of the comparison.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrap } from '../../test/on-paper.js';
import { type Analysis, analyse, createTableBuilder, type TableSource } from '../shift-share/index.js';
import { compareMeasures, type MeasuredFigure, MOST_COMPARED, measureLocalEffect } from './measure.js';

const source: TableSource = {
  publisher: 'INSEE',
  title: 'Emplois au lieu de travail',
  licence: 'Licence Ouverte 2.0',
  url: null,
  basis: 'workplace',
  population: { workers: 'salaried', employers: 'all', moment: '31-december', sampled: false },
  nomenclature: { name: 'NAF rév. 2', level: 'A17' },
  geography: { kind: 'ZE2010', year: 2010, passage: null },
};

const jobs: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  A: [
    [40, 50],
    [60, 54],
  ],
  B: [
    [80, 80],
    [20, 20],
  ],
  R: [
    [400, 440],
    [100, 90],
  ],
};

function build() {
  const builder = createTableBuilder(source);
  for (const [territory, sectors] of Object.entries(jobs)) {
    for (const [s, dates] of sectors.entries()) {
      for (const [y, count] of dates.entries()) {
        builder.add({ territory, sector: `s${s}`, year: 2009 + 6 * y }, { kind: 'value', jobs: count });
      }
    }
  }
  return unwrap(builder.build());
}

const table = build();

function run(territory: string): Analysis {
  return unwrap(
    analyse(table, {
      territory,
      perimeter: 'Zone d’emploi 2010',
      from: 2009,
      to: 2015,
      reference: { label: 'Région', territories: ['R'] },
      sectors: null,
      course: 'static',
      variant: 'dunn',
      smallBase: 30,
      grid: { shift: 0, levels: [], references: [], courses: ['dynamic'], variants: [] },
      draws: 0,
      seed: 1,
    }),
  );
}

const figure = (value: number, more: Partial<MeasuredFigure> = {}): MeasuredFigure => ({
  value,
  unit: 'points',
  source: 'INSEE, Estel',
  year: 2015,
  basis: '2009–2015',
  caveats: [],
  band: null,
  ...more,
});

describe('the local effect as a common measure', () => {
  const measure = measureLocalEffect([run('A'), run('B')]);

  it('is that of paper for each, in points of its own jobs [R086] [R093]', () => {
    expect(measure.key).toBe('local-effect');
    expect([...measure.figures.keys()]).toEqual(['A', 'B']);
    // A: 50 − 44 + 54 − 54. B: 80 − 88 + 20 − 18.
    expect(measure.figures.get('A')?.value).toBeCloseTo(6, 10);
    expect(measure.figures.get('B')?.value).toBeCloseTo(-6, 10);
  });

  it('never comes without its unit, its source, its year, its basis, its caveats and its band [R018] [R095]', () => {
    expect(measure.figures.get('A')).toMatchObject({
      unit: 'points',
      source: 'INSEE, Emplois au lieu de travail',
      year: 2015,
      basis: '2009–2015, Région, A17',
      caveats: ['sign-not-established', 'reference-not-covered'],
      band: { low: expect.closeTo(6, 10), high: expect.closeTo(6, 10) },
    });
  });

  it('of nobody is empty; of one territory twice keeps the last', () => {
    expect(measureLocalEffect([]).figures.size).toBe(0);
    expect(measureLocalEffect([run('A'), run('A')]).figures.size).toBe(1);
  });

  it('is laid in the order asked, though the other would flatter more', () => {
    const [row] = unwrap(compareMeasures([measure], ['B', 'A', 'Z']));
    expect(row?.figures.map((one) => (one === null ? null : Math.round(one.value)))).toEqual([-6, 6, null]);
    expect(row).toMatchObject({ key: 'local-effect', missing: 1, warnings: [] });
  });
});

describe('lines', () => {
  it('come in the order of the measures, and may say nothing at all', () => {
    const rows = unwrap(
      compareMeasures(
        [
          { key: 'z', figures: new Map() },
          { key: 'a', figures: new Map([['x', figure(1)]]) },
        ],
        ['x', 'y'],
      ),
    );
    expect(rows.map(({ key, missing }) => [key, missing])).toEqual([
      ['z', 2],
      ['a', 1],
    ]);
    expect(rows[0]).toMatchObject({ figures: [null, null], warnings: [] });
  });

  it('have no figure when no territory is asked', () => {
    expect(unwrap(compareMeasures([{ key: 'a', figures: new Map([['x', figure(1)]]) }], []))).toEqual([
      { key: 'a', figures: [], missing: 0, warnings: [] },
    ]);
  });

  it('give every warning at once, in one order', () => {
    const figures = new Map([
      ['x', figure(1)],
      ['y', figure(2, { unit: '%', year: 2012, basis: null, source: 'URSSAF' })],
    ]);
    const [row] = unwrap(compareMeasures([{ key: 'a', figures }], ['x', 'y']));
    expect(row?.warnings).toEqual(['units-differ', 'years-differ', 'bases-differ', 'sources-differ']);
  });

  it('do not warn of a figure that is not shown', () => {
    const figures = new Map([
      ['x', figure(1)],
      ['y', figure(2, { unit: '%' })],
    ]);
    const [row] = unwrap(compareMeasures([{ key: 'a', figures }], ['x']));
    expect(row?.warnings).toEqual([]);
  });

  it('hold four territories, not five; nobody twice', () => {
    expect(compareMeasures([], ['a', 'b', 'c', 'd']).ok).toBe(true);
    expect(compareMeasures([], ['a', 'b', 'c', 'd', 'd'])).toEqual({
      ok: false,
      refusal: { code: 'too-many-compared', data: { most: MOST_COMPARED } },
    });
    expect(compareMeasures([], ['a', 'b', 'a'])).toEqual({
      ok: false,
      refusal: { code: 'compared-twice', data: { code: 'a' } },
    });
  });

  it('count figures and gaps to the number of territories asked, whatever they are', () => {
    const codes = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 4 });
    fc.assert(
      fc.property(codes, codes, (known, asked) => {
        const figures = new Map(known.map((code, k) => [code, figure(k)]));
        const [row] = unwrap(compareMeasures([{ key: 'k', figures }], asked));
        const shown = row?.figures.filter((one) => one !== null) ?? [];
        expect(shown.length + (row?.missing ?? Number.NaN)).toBe(asked.length);
        return asked.every((code, i) => (row?.figures[i] ?? null) === (figures.get(code) ?? null));
      }),
      { numRuns: 60, seed: 86 },
    );
  });
});
