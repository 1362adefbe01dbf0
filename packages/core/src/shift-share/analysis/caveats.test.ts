// Which words stand beside a result, each alone and all together.
import { describe, expect, it } from 'vitest';
import { unwrap } from '../../../test/on-paper.js';
import { tableOf } from '../testing/sources.js';
import { analyse } from './analyse.js';
import type { AnalysisResult } from './analysis.js';
import { listCaveats } from './caveats.js';

const table = tableOf(
  {
    A: [
      [40, 60],
      [50, 54],
    ],
    R: [
      [400, 100],
      [440, 90],
    ],
  },
  [2010, 2020],
);

const { result } = unwrap(
  analyse(table, {
    territory: 'A',
    perimeter: 'EPCI 2025',
    from: 2010,
    to: 2020,
    reference: { label: 'ensemble', territories: null },
    sectors: null,
    course: 'static',
    variant: 'dunn',
    smallBase: 30,
    grid: { shift: 0, levels: [], references: [], courses: [], variants: [] },
    draws: 0,
    seed: 1,
  }),
);

/** A result that calls for no word. */
const clean: AnalysisResult = { ...result, stability: { ...result.stability, established: true } };
const [line] = clean.sectors;
const about = { sampled: false, smallBase: 30 };
const marked = (mark: AnalysisResult['sectors'][number]['marks'][number]): Partial<AnalysisResult> => ({
  sectors: line === undefined ? [] : [{ ...line, marks: [mark] }],
});

describe('caveats', () => {
  it('are none over a clean result', () => {
    expect(listCaveats(clean, about)).toEqual([]);
  });

  it.each([
    ['sign-not-established', { stability: { ...clean.stability, established: false } }],
    ['small-base', { effects: { ...clean.effects, start: 29 } }],
    ['hidden-cells', { hiddenCells: 1 }],
    ['hidden-cells', { localRange: { low: 1, high: 2 } }],
    ['missing-cells', { missingCells: 2 }],
    ['absent-from-reference', marked('absent-from-reference')],
    ['new-activities', marked('new-activity')],
    ['single-sector', { sectorCount: 1 }],
    ['reference-not-covered', { coverage: 99.4 }],
  ] as const)('say %s when it holds, and nothing more [R095]', (caveat, more) => {
    expect(listCaveats({ ...clean, ...(more as Partial<AnalysisResult>) }, about)).toEqual([caveat]);
  });

  it('say that a source is a sample', () => {
    expect(listCaveats(clean, { ...about, sampled: true })).toEqual(['sampled-source']);
  });

  it.each([
    ['a base at the threshold', { effects: { ...clean.effects, start: 30 } }],
    ['a reference covered but for a trifle', { coverage: 99.5 }],
    ['a coverage that nobody can say', { coverage: null }],
    ['an activity that ended', marked('ended-activity')],
    ['a small sector of a large territory', marked('small-base')],
  ])('say nothing of %s', (_, more) => {
    expect(listCaveats({ ...clean, ...(more as Partial<AnalysisResult>) }, about)).toEqual([]);
  });

  it('come the gravest first', () => {
    const worst: AnalysisResult = {
      ...clean,
      stability: { ...clean.stability, established: false },
      effects: { ...clean.effects, start: 1 },
      hiddenCells: 1,
      missingCells: 1,
      sectorCount: 1,
      coverage: 10,
    };
    expect(listCaveats(worst, { sampled: true, smallBase: 30 })).toEqual([
      'sign-not-established',
      'small-base',
      'hidden-cells',
      'missing-cells',
      'single-sector',
      'reference-not-covered',
      'sampled-source',
    ]);
  });
});
