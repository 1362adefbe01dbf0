// Windows on a table: sectors kept, references, years, pairs.
import { describe, expect, it } from 'vitest';
import { expectList, unwrap } from '../../../test/on-paper.js';
import { estel, tableOf } from '../testing/sources.js';
import { checkSources, checkTable } from './check.js';
import {
  indexHidden,
  readPair,
  readSystem,
  resolveReference,
  resolveSpan,
  resolveTerritory,
  selectSectors,
} from './window.js';

const table = tableOf(
  {
    A: [
      [40, 60, 5],
      [50, 54, null],
    ],
    B: [
      [400, 100, 10],
      [440, 90, 12],
    ],
  },
  [2010, 2020],
);

describe('a window', () => {
  it('keeps the sectors asked; null keeps them all', () => {
    const kept = unwrap(selectSectors(table, ['s1']));
    expect(kept.sectors.map(({ code }) => code)).toEqual(['s1']);
    expect(kept.jobs.map((plane) => [...plane])).toEqual([
      [60, 100],
      [54, 90],
    ]);
    expect(unwrap(selectSectors(table, null))).toBe(table);
  });

  it('refuses a sector, a territory, a year that it does not hold, and years out of order', () => {
    expect(selectSectors(table, ['s1', 'zz'])).toMatchObject({
      refusal: { code: 'sector-unknown', data: { code: 'zz' } },
    });
    expect(resolveTerritory(table, 'Z')).toMatchObject({
      refusal: { code: 'territory-unknown', data: { code: 'Z' } },
    });
    expect(resolveReference(table, ['B', 'Z'])).toMatchObject({
      refusal: { code: 'territory-unknown', data: { code: 'Z' } },
    });
    expect(resolveSpan(table, 2010, 2015)).toMatchObject({
      refusal: { code: 'year-unknown', data: { year: 2015 } },
    });
    expect(resolveSpan(table, 2020, 2010)).toMatchObject({
      refusal: { code: 'years-not-in-order', data: { from: 2020, to: 2010 } },
    });
    expect(resolveSpan(table, 2010, 2010)).toMatchObject({ refusal: { code: 'years-not-in-order' } });
  });

  it('counts a territory once in its reference, even named twice', () => {
    expect(unwrap(resolveReference(table, ['B', 'B', 'A'])).reference).toEqual([1, 0]);
    expect(unwrap(resolveReference(table, null)).reference).toEqual([0, 1]);
  });

  it('gives the pair of a territory beside its reference, cells known at both dates', () => {
    const ground = unwrap(resolveReference(table, null));
    const pair = readPair(ground, unwrap(resolveSpan(table, 2010, 2020)), 0);
    expectList(pair.start, [40, 60, 5]);
    expectList(pair.end, [50, 54, Number.NaN]);
    expectList(pair.referenceStart, [440, 160, 10]);
    expectList(pair.referenceEnd, [490, 144, 12]);
  });

  it('reads the rows of the territories asked, in the order asked', () => {
    const system = readSystem(table, { from: 0, to: 1 }, [1, 0]);
    expect(Array.from(system.start[0] ?? [])).toEqual([400, 100, 10]);
    expect(system.end).toHaveLength(2);
  });

  it('finds hidden cells by year alone', () => {
    const secret = { ...table, hidden: [{ territory: 0, sector: 2, year: 1, low: 1, high: 9 }] };
    expect([...indexHidden(secret, 1)]).toEqual([[2, { low: 1, high: 9 }]]);
    expect(indexHidden(secret, 0).size).toBe(0);
  });
});

describe('sources read together', () => {
  it('are one, or many of one kind', () => {
    expect(checkSources([])).toEqual({ ok: true, value: true });
    expect(checkSources([estel])).toEqual({ ok: true, value: true });
    expect(checkSources([estel, { ...estel, title: 'Autre' }, estel])).toEqual({ ok: true, value: true });
  });

  it.each([
    [{ ...estel, basis: 'residence' as const }, { code: 'bases-mixed' }],
    [
      { ...estel, geography: { ...estel.geography, year: 2020 } },
      { code: 'geographies-mixed', data: { first: 'ZE2010 2010', second: 'ZE2010 2020' } },
    ],
    [
      { ...estel, nomenclature: { ...estel.nomenclature, level: 'A17' } },
      { code: 'nomenclatures-mixed', data: { first: 'NAF rév. 2 NA5', second: 'NAF rév. 2 A17' } },
    ],
  ])('are refused when they differ: %#', (other, refusal) => {
    expect(checkSources([estel, estel, other])).toMatchObject({ ok: false, refusal });
  });
});

describe('a table checked', () => {
  it('names the place and the year of a negative count', () => {
    const planes = table.jobs.map((plane) => Float64Array.from(plane));
    (planes[1] as Float64Array)[4] = -2;
    expect(checkTable({ ...table, jobs: planes })).toMatchObject({
      refusal: { code: 'negative-jobs', data: { code: 'B', year: 2020 } },
    });
  });

  it('refuses a sector or a year written twice', () => {
    const again = table.sectors.map(() => table.sectors[0] ?? { code: '', label: '' });
    expect(checkTable({ ...table, sectors: again })).toMatchObject({
      refusal: { code: 'same-code-twice', data: { code: 's0' } },
    });
    expect(checkTable({ ...table, years: [2010, 2010] })).toMatchObject({
      refusal: { code: 'same-code-twice', data: { code: '2010' } },
    });
  });

  it('accepts a table without anything', () => {
    const empty = { ...table, territories: [], sectors: [], years: [], jobs: [], hidden: [] };
    expect(checkTable(empty)).toEqual({ ok: true, value: empty });
  });
});
