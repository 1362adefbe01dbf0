// What a reading says of an analysis on paper, and what it keeps silent.
import { describe, expect, it } from 'vitest';
import { unwrap } from '../../../test/on-paper.js';
import { analyse } from '../analysis/analyse.js';
import type { Analysis, AnalysisParameters } from '../analysis/analysis.js';
import type { EmploymentTable } from '../table/table.js';
import { census, tableOf } from '../testing/sources.js';
import { type Reading, readAnalysis, readingCautions } from './read.js';

const years = [2010, 2020];
const paper = {
  A: [
    [40, 60],
    [50, 54],
  ],
  R: [
    [400, 100],
    [440, 90],
  ],
};

const asked: AnalysisParameters = {
  territory: 'A',
  perimeter: 'EPCI 2025',
  from: 2010,
  to: 2020,
  reference: { label: 'Région', territories: ['R'] },
  sectors: null,
  course: 'static',
  variant: 'dunn',
  smallBase: 30,
  grid: { shift: 0, levels: [], references: [], courses: [], variants: [] },
  draws: 50,
  seed: 4,
};

const run = (
  table: EmploymentTable = tableOf(paper, years),
  more: Partial<AnalysisParameters> = {},
): Analysis => unwrap(analyse(table, { ...asked, ...more }));

const themes = ({ paragraphs }: Reading): readonly (readonly string[])[] =>
  paragraphs.map((sentences) => sentences.map(({ theme }) => theme));

const find = ({ paragraphs }: Reading, theme: string) =>
  paragraphs.flat().find((sentence) => sentence.theme === theme)?.figures;

describe('the first paragraph', () => {
  it('says from where to where, and what the reference would have given [R093]', () => {
    const reading = readAnalysis(run());
    expect(find(reading, 'change')).toEqual({
      from: 2010,
      to: 2020,
      territory: 'A',
      start: 100,
      end: 104,
      points: 4,
    });
    // 100 + 6 − 8: ninety-eight jobs expected, six more found.
    expect(find(reading, 'expected')).toEqual({
      reference: 'Région',
      jobs: expect.closeTo(98, 10),
      local: expect.closeTo(6, 10),
      national: expect.closeTo(6, 10),
      structural: expect.closeTo(-8, 10),
    });
  });

  it('speaks of jobs apart only where there are some', () => {
    expect(themes(readAnalysis(run()))[0]).toEqual(['change', 'expected']);
    const apart = tableOf(
      {
        A: [
          [40, 60, 3],
          [50, 54, 8],
        ],
        R: [
          [400, 100, 0],
          [440, 90, 2],
        ],
      },
      years,
    );
    expect(find(readAnalysis(run(apart)), 'unreferenced')).toEqual({ jobs: 5 });
  });
});

describe('the second paragraph', () => {
  it('says that one choice establishes nothing, and which sector weighs most', () => {
    const reading = readAnalysis(run());
    expect(themes(reading)[1]).toEqual(['sign-not-established', 'largest-sector']);
    expect(find(reading, 'sign-not-established')).toMatchObject({ sameSign: 1, tried: 1 });
    expect(find(reading, 'largest-sector')).toEqual({ sector: 's0', local: expect.closeTo(6, 10) });
  });

  it('names the largest among those of the sign of the whole, not the largest of all', () => {
    // Local +30 and −40 and +20: the whole is +10, and the sector named is the first.
    const table = tableOf(
      {
        A: [
          [100, 100, 100],
          [130, 60, 120],
        ],
        R: [
          [100, 100, 100],
          [100, 100, 100],
        ],
      },
      years,
    );
    expect(find(readAnalysis(run(table)), 'largest-sector')).toEqual({ sector: 's0', local: 30 });
  });

  it('names no sector when the effect is nothing, nor when there is one sector', () => {
    const flat = tableOf({ A: paper.R, R: paper.R }, years);
    expect(find(readAnalysis(run(flat)), 'largest-sector')).toBeUndefined();
    expect(find(readAnalysis(run(undefined, { sectors: ['s0'] })), 'largest-sector')).toBeUndefined();
  });

  it('says that the sign holds once enough choices agree [R095]', () => {
    const grid = { ...asked.grid, courses: ['dynamic'], variants: ['patterson'] } as const;
    const more = {
      A: [[100], [120]],
      B: [[100], [100]],
      C: [[100], [90]],
    };
    const reading = readAnalysis(
      run(tableOf(more, years), { grid, reference: { label: 'ensemble', territories: null } }),
    );
    expect(find(reading, 'sign-holds')).toMatchObject({ sameSign: 4, tried: 4 });
    expect(find(reading, 'sign-not-established')).toBeUndefined();
  });

  it('adds the measurement error for a sample', () => {
    const sample = readAnalysis(run({ ...tableOf(paper, years), source: census }));
    expect(themes(sample)[1]).toContain('measurement');
    expect(Number(find(sample, 'measurement')?.['low'])).toBeLessThan(6);
    expect(themes(readAnalysis(run()))[1]).not.toContain('measurement');
  });
});

describe('what is always there', () => {
  it.each([
    ['a gain', run()],
    ['nothing', run(tableOf({ A: paper.R, R: paper.R }, years))],
    ['one sector', run(undefined, { sectors: ['s1'] })],
  ])('three cautions and a question, over %s [R095] [R096]', (_, analysis) => {
    const reading = readAnalysis(analysis);
    expect(reading.cautions).toBe(readingCautions);
    expect(reading.cautions).toHaveLength(3);
    expect(reading.question).toBe('what-here-explains-it');
  });

  it('a quotation with its perimeter, its source and its print', () => {
    const analysis = run();
    expect(readAnalysis(analysis).quoted).toEqual({
      territory: 'A',
      perimeter: 'EPCI 2025',
      source: 'INSEE, Estimations d’emploi localisées',
      hash: analysis.hash,
    });
  });

  it('no figure that is not one', () => {
    expect(JSON.stringify(readAnalysis(run(undefined, { sectors: ['s1'] })))).not.toMatch(/null|NaN/);
  });
});
