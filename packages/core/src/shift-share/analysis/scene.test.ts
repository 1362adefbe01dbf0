// What an analysis refuses to start from, what it covers, what it hides.
import { describe, expect, it } from 'vitest';
import { unwrap } from '../../../test/on-paper.js';
import type { EmploymentTable } from '../table/table.js';
import { census, tableOf } from '../testing/sources.js';
import { analyse } from './analyse.js';
import type { AnalysisParameters } from './analysis.js';
import { computeCoverage, findHiddenSectors, setScene, sumHiddenStart } from './scene.js';

const table = tableOf(
  {
    A: [
      [40, 60],
      [50, 54],
    ],
    B: [
      [360, 30],
      [390, 36],
    ],
    R: [
      [400, 100],
      [440, 90],
    ],
  },
  [2010, 2020],
);

const asked: AnalysisParameters = {
  territory: 'A',
  perimeter: 'EPCI 2025',
  from: 2010,
  to: 2020,
  reference: { label: 'R', territories: ['R'] },
  sectors: null,
  course: 'static',
  variant: 'dunn',
  smallBase: 30,
  grid: { shift: 0, levels: [], references: [], courses: [], variants: [] },
  draws: 100,
  seed: 4,
};

const scene = (more: Partial<AnalysisParameters> = {}, of: EmploymentTable = table) =>
  setScene(of, { ...asked, ...more });

describe('a scene', () => {
  it.each([
    [{ territory: 'Z' }, 'territory-unknown'],
    [{ reference: { label: 'Z', territories: ['Z'] } }, 'territory-unknown'],
    [{ sectors: ['s9'] }, 'sector-unknown'],
    [{ from: 2009 }, 'year-unknown'],
    [{ to: 2010 }, 'years-not-in-order'],
    [{ reference: { label: 'personne', territories: [] } }, 'empty-reference'],
  ] as const)('from %j is refused: %s', (more, code) => {
    expect(scene(more as Partial<AnalysisParameters>)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('needs a job at the start, here and there', () => {
    const empty = tableOf(
      {
        A: [[0], [5]],
        R: [[10], [10]],
      },
      [2010, 2020],
    );
    expect(scene({}, empty)).toMatchObject({
      refusal: { code: 'no-jobs-at-start', data: { code: 'A', from: 2010 } },
    });
    expect(scene({ territory: 'R', reference: { label: 'A', territories: ['A'] } }, empty)).toMatchObject({
      refusal: { code: 'empty-reference', data: { from: 2010 } },
    });
  });

  it('covers the reference by the jobs of the others when it stands in a line of its own', () => {
    // 100 and 390 jobs beside 500.
    expect(computeCoverage(unwrap(scene()))).toBeCloseTo(98, 12);
    expect(computeCoverage(unwrap(scene({ reference: { label: 'tous', territories: null } })))).toBe(100);
  });

  it('knows which sectors the territory hides, and how many jobs that may be at the start', () => {
    const secret = {
      ...table,
      hidden: [
        { territory: 0, sector: 0, year: 0, low: 2, high: 9 },
        { territory: 0, sector: 1, year: 0, low: 1, high: 4 },
        { territory: 1, sector: 1, year: 0, low: 5, high: 50 },
      ],
    };
    const found = unwrap(scene({}, secret));
    expect(findHiddenSectors(found)).toEqual([true, true]);
    expect(sumHiddenStart(found)).toEqual({ low: 3, high: 13 });
    expect(findHiddenSectors(unwrap(scene()))).toEqual([false, false]);
    expect(sumHiddenStart(unwrap(scene()))).toBeNull();
  });
});

describe('the whole of it on paper', () => {
  const analysis = unwrap(analyse(table, asked));

  it('has the effects, the points and the readings of paper [R093]', () => {
    const { effects, points, readings, gerfin, pureLocal, allocation } = analysis.result;
    expect(effects.local).toBeCloseTo(6, 10);
    expect(points.local).toBeCloseTo(6, 10);
    expect(points.national).toBeCloseTo(6, 10);
    expect(readings.dunn).toBeCloseTo(6, 10);
    // One period: year after year is at once.
    expect(readings.dynamic).toBeCloseTo(6, 10);
    expect([pureLocal, allocation]).toEqual([expect.closeTo(12, 10), expect.closeTo(-6, 10)]);
    expect(gerfin?.location).toBeCloseTo(104 / 98, 12);
  });

  it('describes both dates beside the reference', () => {
    const [first, last] = analysis.result.indicators;
    // Shares 0.4 and 0.6 beside 0.8 and 0.2.
    expect(first).toMatchObject({ year: 2010 });
    expect(first?.krugman).toBeCloseTo(0.8, 12);
    expect(first?.herfindahl).toBeCloseTo(0.52, 12);
    expect(first?.equivalentSectors).toBeCloseTo(1 / 0.52, 12);
    expect(first?.hachman).toBeCloseTo(1 / (0.16 / 0.8 + 0.36 / 0.2), 12);
    expect(last?.year).toBe(2020);
    expect(last?.krugman).toBeCloseTo(2 * Math.abs(50 / 104 - 440 / 530), 12);
  });

  it('warns that one choice establishes nothing, and that the reference is not covered', () => {
    expect(analysis.result.caveats).toEqual(['sign-not-established', 'reference-not-covered']);
  });

  it('adds an error for a sample, and says so [R095]', () => {
    const sample = unwrap(analyse({ ...table, source: census }, asked)).result;
    expect(sample.measurement?.low).toBeLessThan(6);
    expect(sample.measurement?.high).toBeGreaterThan(6);
    expect(sample.caveats).toContain('sampled-source');
    const none = unwrap(analyse({ ...table, source: census }, { ...asked, draws: 0 })).result;
    expect([none.measurement, none.caveats.includes('sampled-source')]).toEqual([null, true]);
  });
});
