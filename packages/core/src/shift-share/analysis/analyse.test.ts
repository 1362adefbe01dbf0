// A whole analysis: its identity, its marks, its refusals, its hash, its reading.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readAnalysis, readingCautions } from '../reading/read.js';
import { createTableBuilder } from '../table/build.js';
import { computePrint, computeTablePrint, encodeUtf8, writeCanonical } from '../table/print.js';
import { computeSha256 } from '../table/sha256.js';
import type { EmploymentTable } from '../table/table.js';
import { census, estel, tableOf } from '../testing/sources.js';
import { analyse } from './analyse.js';
import type { AnalysisParameters } from './analysis.js';

const rows = {
  A: [
    [100, 50, 0, 20],
    [110, 45, 5, 20],
    [120, 40, 10, 10],
  ],
  B: [
    [200, 100, 50, 0],
    [190, 110, 55, 0],
    [180, 120, 60, 0],
  ],
  C: [
    [100, 50, 150, 0],
    [120, 45, 140, 0],
    [140, 40, 130, 0],
  ],
};
const years = [2010, 2011, 2012];

const parameters: AnalysisParameters = {
  territory: 'A',
  perimeter: 'EPCI 2025',
  from: 2010,
  to: 2012,
  reference: { label: 'ensemble', territories: null },
  sectors: null,
  course: 'static',
  variant: 'dunn',
  smallBase: 30,
  grid: { shift: 0, levels: [], references: [], courses: [], variants: [] },
  draws: 200,
  seed: 1,
};

function run(more: Partial<AnalysisParameters> = {}, table: EmploymentTable = tableOf(rows, years)) {
  const answer = analyse(table, { ...parameters, ...more });
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

describe('an analysis', () => {
  it('adds up: national, structural, local and apart make the change [R093]', () => {
    const { effects, points, sectors } = run().result;
    const { national, structural, local, unreferenced, change } = effects;
    expect(national + structural + local + unreferenced).toBeCloseTo(change, 9);
    expect(change).toBe(10);
    expect(points.local).toBeCloseTo((100 * local) / 170, 12);
    const sum = sectors.reduce((total, line) => total + (line.local ?? 0), 0);
    expect(sum).toBeCloseTo(local, 9);
  });

  it('marks what is new, what is small, what the reference lacked', () => {
    const builder = createTableBuilder(estel);
    const put = (territory: string, sector: string, jobs: readonly (number | null)[]) => {
      for (const [y, count] of jobs.entries()) {
        const cell =
          count === null ? ({ kind: 'missing' } as const) : ({ kind: 'value', jobs: count } as const);
        builder.add({ territory, sector, year: 2010 + y }, cell);
      }
    };
    put('A', 'old', [100, 90]);
    put('A', 'new', [0, 10]);
    put('A', 'ends', [20, 0]);
    put('A', 'void', [null, 5]);
    put('A', 'alone', [5, 9]);
    put('R', 'old', [1000, 900]);
    put('R', 'new', [100, 120]);
    put('R', 'ends', [200, 210]);
    put('R', 'void', [10, 10]);
    put('R', 'alone', [0, 0]);
    const built = builder.build();
    if (!built.ok) throw new Error(built.refusal.code);
    const analysis = run(
      { from: 2010, to: 2011, reference: { label: 'R', territories: ['R'] } },
      built.value,
    );
    const marks = Object.fromEntries(analysis.result.sectors.map((line) => [line.sector, line.marks]));
    expect(marks).toEqual({
      old: [],
      new: ['new-activity'],
      ends: ['ended-activity', 'small-base'],
      void: ['missing'],
      alone: ['absent-from-reference', 'small-base'],
    });
    expect(analysis.result.effects).toMatchObject({ start: 125, end: 109, unreferenced: 4 });
    const fresh = analysis.result.sectors.find(({ sector }) => sector === 'new');
    expect(fresh).toMatchObject({ rate: null, national: 0, structural: 0, local: 10, quadrant: 'none' });
    expect(analysis.result.caveats).toEqual([
      'sign-not-established',
      'missing-cells',
      'absent-from-reference',
      'new-activities',
      'reference-not-covered',
    ]);
    expect(readAnalysis(analysis).paragraphs[0].map(({ theme }) => theme)).toEqual([
      'change',
      'expected',
      'unreferenced',
    ]);
  });

  it('bounds a hidden cell, and holds the value that it hides', () => {
    const builder = createTableBuilder(estel);
    for (const [territory, byYear] of Object.entries(rows)) {
      for (const [y, list] of byYear.entries()) {
        for (const [s, jobs] of list.entries()) {
          const hide = territory === 'A' && s === 0 && y === 0;
          builder.add(
            { territory, sector: `s${s}`, year: years[y] ?? 0 },
            hide ? { kind: 'hidden', low: 80, high: 130 } : { kind: 'value', jobs },
          );
        }
      }
    }
    const built = builder.build();
    if (!built.ok) throw new Error(built.refusal.code);
    const { result } = run({}, built.value);
    const shown = run().result;
    expect([result.hiddenCells, result.caveats.includes('hidden-cells')]).toEqual([1, true]);
    expect([result.hiddenStart, run().result.hiddenStart]).toEqual([{ low: 80, high: 130 }, null]);
    expect(result.localRange?.low).toBeLessThanOrEqual(shown.effects.local);
    expect(result.localRange?.high).toBeGreaterThanOrEqual(shown.effects.local);
    expect(result.sectors[0]).toMatchObject({ local: null, marks: ['hidden'] });
    expect(readAnalysis(run({}, built.value)).paragraphs[1].map(({ theme }) => theme)).toContain(
      'hidden-range',
    );
  });

  it('gives Patterson’s reading with its error, none where nothing is left to measure it', () => {
    const { patterson, pattersonError } = run().result.readings;
    expect(patterson).not.toBeNull();
    expect(pattersonError).toBeGreaterThan(0);
    expect(run({ sectors: ['s0'] }).result.readings.pattersonError).toBeNull();
  });

  it('tries every choice of the grid, and a rank never goes without its band [R094] [R095]', () => {
    const { stability } = run({
      from: 2010,
      to: 2012,
      grid: {
        shift: 1,
        levels: [{ level: 'deux', parents: { s0: 'a', s1: 'a', s2: 'b', s3: 'b' } }],
        references: [{ label: 'B', territories: ['B'] }],
        courses: ['dynamic'],
        variants: ['patterson'],
      },
    }).result;
    const windows = new Set(stability.cells.map(({ from, to }) => `${from}-${to}`));
    expect([...windows].sort()).toEqual(['2010-2011', '2010-2012', '2011-2012']);
    expect(stability.cells).toHaveLength(3 * 2 * 2 * 2 * 2);
    expect(stability.tried).toBe(stability.cells.filter(({ local }) => local !== null).length);
    expect(stability.rank).toMatchObject({ of: 3 });
    const { rank, low, high } = stability.rank ?? { rank: 0, low: 1, high: 0 };
    expect(low <= rank && rank <= high).toBe(true);
  });

  it('gives no rank to a base too small, and establishes nothing on one choice', () => {
    const { stability } = run({ smallBase: 1000 }).result;
    expect([stability.rank, stability.tried, stability.established]).toEqual([null, 1, false]);
  });

  it('prints a measurement error for a sample, never for an exhaustive source', () => {
    const sampled = run({}, tableOf(rows, years, census)).result;
    expect(sampled.measurement?.low).toBeLessThan(sampled.effects.local);
    expect(sampled.measurement?.high).toBeGreaterThan(sampled.effects.local);
    expect(sampled.caveats).toContain('sampled-source');
    expect(run().result.measurement).toBeNull();
  });

  it('keeps the sectors asked; one alone says that it cannot tell them apart', () => {
    const { result } = run({ sectors: ['s0'] });
    expect([result.sectorCount, result.caveats.includes('single-sector')]).toEqual([1, true]);
    expect(result.effects.structural).toBeCloseTo(0, 12);
  });

  it.each([
    [{ territory: 'Z' }, 'territory-unknown'],
    [{ from: 1975 }, 'year-unknown'],
    [{ from: 2012, to: 2010 }, 'years-not-in-order'],
    [{ sectors: ['s9'] }, 'sector-unknown'],
    [{ reference: { label: 'Z', territories: ['Z'] } }, 'territory-unknown'],
    [{ sectors: ['s3'], territory: 'B' }, 'no-jobs-at-start'],
    [{ sectors: ['s3'], reference: { label: 'B', territories: ['B'] } }, 'empty-reference'],
  ])('refuses %j: %s', (more, code) => {
    expect(analyse(tableOf(rows, years), { ...parameters, ...more })).toMatchObject({
      ok: false,
      refusal: { code },
    });
  });
});

describe('the hash', () => {
  it('is the same for the same input, and so is the result [R093]', () => {
    expect(JSON.stringify(run())).toBe(JSON.stringify(run()));
  });

  it('changes with a cell, a year, a choice, the source, and not with a label', () => {
    const first = run().hash;
    const moved = tableOf({ ...rows, A: [[101, 50, 0, 20], ...rows.A.slice(1)] }, years);
    expect(run({ seed: 2 }).hash).not.toBe(first);
    expect(run({}, moved).hash).not.toBe(first);
    expect(run({}, tableOf(rows, years, census)).hash).not.toBe(first);
    const table = tableOf(rows, years);
    const renamed = {
      ...table,
      territories: table.territories.map(({ code }) => ({ code, label: 'autre' })),
    };
    expect(run({}, renamed).hash).toBe(first);
  });

  it('takes the print of the table when the caller kept it, and gives the same', () => {
    const table = tableOf(rows, years);
    expect(analyse(table, parameters, computeTablePrint(table))).toEqual(analyse(table, parameters));
  });

  it('is SHA-256, as any tool computes it', () => {
    for (const text of ['', 'abc', 'é'.repeat(200), 'x'.repeat(55), 'x'.repeat(56), 'x'.repeat(64), '€𝄞']) {
      expect(computeSha256(encodeUtf8(text))).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    }
  });

  it('writes an object with its keys in order', () => {
    expect(writeCanonical({ b: [1, null], a: { d: 'é', c: undefined } })).toBe(
      '{"a":{"d":"é"},"b":[1,null]}',
    );
    expect(computePrint({ a: 1, b: 2 })).toBe(computePrint({ b: 2, a: 1 }));
    expect(computeTablePrint(tableOf(rows, years))).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('the reading', () => {
  it('is two paragraphs, three cautions and one question, whatever the figures [R096]', () => {
    for (const territory of ['A', 'B', 'C']) {
      const reading = readAnalysis(run({ territory }));
      expect(reading.paragraphs).toHaveLength(2);
      expect([reading.cautions, reading.question]).toEqual([readingCautions, 'what-here-explains-it']);
      expect(reading.quoted).toMatchObject({
        territory,
        perimeter: 'EPCI 2025',
        source: 'INSEE, Estimations d’emploi localisées',
      });
    }
  });

  it('says what there would be if every activity had followed the reference [R093]', () => {
    const { result, ...analysis } = run();
    const [change, expected] = readAnalysis({ ...analysis, result }).paragraphs[0];
    expect(change?.figures).toMatchObject({ from: 2010, to: 2012, start: 170, end: 180 });
    const { jobs, local } = expected?.figures ?? {};
    expect(Number(jobs) + Number(local)).toBeCloseTo(180, 9);
  });

  it('says that a sign does not hold, and names the sector that weighs most', () => {
    const [strength, ...others] = readAnalysis(run()).paragraphs[1];
    expect(strength?.theme).toBe('sign-not-established');
    expect(others.at(-1)?.theme).toBe('largest-sector');
    expect(readAnalysis(run({ sectors: ['s0'] })).paragraphs[1].map(({ theme }) => theme)).toEqual([
      'sign-not-established',
    ]);
  });
});
