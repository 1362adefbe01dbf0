// Tables joined, passed to another ground, read at coarser levels.
import { describe, expect, it } from 'vitest';
import { hasSharedData, readSharedRows } from '../../../test/shared-data.js';
import { analyse } from '../analysis/analyse.js';
import { estel, tableOf } from '../testing/sources.js';
import { createTableBuilder } from './build.js';
import { readCell } from './cell.js';
import { joinTables, passTable } from './join.js';
import { listNafLevels, mapNafLevel, nafLevels } from './naf.js';
import type { EmploymentTable } from './table.js';

const before = tableOf({ A: [[10, 5]], B: [[20, null]] }, [2009]);
const after = tableOf({ A: [[12, 6]], C: [[7, 0]] }, [2015]);

function tableOfSectors(level: string, sectors: readonly string[]): EmploymentTable {
  const builder = createTableBuilder({ ...estel, nomenclature: { name: 'NAF rév. 2', level } });
  for (const [t, territory] of ['A', 'B', 'C'].entries()) {
    for (const [s, sector] of sectors.entries()) {
      for (const year of [2009, 2015]) {
        const jobs = 40 + ((7 * s + 11 * t + year) % 50);
        builder.add({ territory, sector, year }, { kind: 'value', jobs });
      }
    }
  }
  const built = builder.build();
  if (!built.ok) throw new Error(built.refusal.code);
  return built.value;
}

describe('two tables joined', () => {
  it('make one of both years; what neither holds stays missing', () => {
    const joined = joinTables([before, after]);
    if (!joined.ok) throw new Error(joined.refusal.code);
    const { territories, years } = joined.value;
    expect([territories.map(({ code }) => code), years]).toEqual([
      ['A', 'B', 'C'],
      [2009, 2015],
    ]);
    const read = (territory: number, sector: number, year: number) =>
      readCell(joined.value, { territory, sector, year });
    expect(read(0, 1, 1)).toEqual({ kind: 'value', jobs: 6 });
    expect(read(1, 1, 0)).toEqual({ kind: 'missing' });
    expect(read(2, 1, 1)).toEqual({ kind: 'value', jobs: 0 });
    expect(read(2, 0, 0)).toEqual({ kind: 'missing' });
  });

  it('are refused when one counts where people work and the other where they live', () => {
    const lived = { ...after, source: { ...after.source, basis: 'residence' as const } };
    expect(joinTables([before, lived])).toMatchObject({ refusal: { code: 'bases-mixed' } });
    const moved = { ...after, source: { ...after.source, geography: { ...estel.geography, year: 2020 } } };
    expect(joinTables([before, moved])).toMatchObject({ refusal: { code: 'geographies-mixed' } });
  });

  it('are refused when both give a cell, which would count its jobs twice', () => {
    expect(joinTables([before, before])).toMatchObject({
      refusal: { code: 'same-code-twice', data: { code: 'A' } },
    });
    expect(joinTables([before]).ok).toBe(true);
  });
});

describe('a table passed to another ground', () => {
  const passage = {
    label: 'zones 2010 → 2020',
    from: { kind: 'ZE2010', year: 2010 },
    to: { kind: 'ZE2020', year: 2020 },
    lines: [{ from: 'A', to: 'N', share: 1 }],
  };

  it('bears the passage in its source, and names those left behind [R015]', () => {
    const passed = passTable(before, passage, new Map([['N', 'Nord']]));
    if (!passed.ok) throw new Error(passed.refusal.code);
    expect(passed.value.table.source.geography).toEqual({
      kind: 'ZE2020',
      year: 2020,
      passage: 'zones 2010 → 2020',
    });
    expect([passed.value.table.territories, passed.value.unmatched]).toEqual([
      [{ code: 'N', label: 'Nord' }],
      ['B'],
    ]);
    const onward = {
      ...passage,
      label: 'suite',
      from: passage.to,
      to: { kind: 'ZE2020', year: 2025 },
      lines: [],
    };
    const twice = passTable(passed.value.table, onward);
    expect(twice).toMatchObject({
      value: { table: { source: { geography: { passage: 'zones 2010 → 2020, suite' } } } },
    });
  });

  it('is refused when it is not on the ground where the passage starts', () => {
    expect(passTable(before, { ...passage, from: { kind: 'COM', year: 2019 } })).toMatchObject({
      refusal: { code: 'geographies-mixed', data: { first: 'ZE2010 2010', second: 'COM 2019' } },
    });
  });
});

describe('the levels of the nomenclature', () => {
  it.skipIf(!hasSharedData)('are those of the public table, division by division', () => {
    for (const [division = '', ...codes] of readSharedRows('nomenclature-naf-rev2-agregations-a88.csv')) {
      expect(nafLevels.slice(1).map((level) => mapNafLevel('A88', level)?.[division])).toEqual(
        codes.map((code) => code.trim()),
      );
    }
  });

  it('go down only, and never through a code that is cut', () => {
    expect(mapNafLevel('A17', 'A88')).toBeNull();
    expect(mapNafLevel('A21', 'A17')).toBeNull();
    expect(mapNafLevel('NA5', 'NA5')).toBeNull();
    expect(mapNafLevel('A10', 'NA5')).toEqual({
      AZ: 'AZ',
      BE: 'BE',
      FZ: 'FZ',
      GI: 'GU',
      JZ: 'GU',
      KZ: 'GU',
      LZ: 'GU',
      MN: 'GU',
      OQ: 'OQ',
      RU: 'GU',
    });
  });

  it('are listed for a table whose sectors are all of its level', () => {
    const sectors = [...new Set(Object.values(mapNafLevel('A88', 'A17') ?? {}))];
    expect(listNafLevels(tableOfSectors('A17', sectors)).map(({ level }) => level)).toEqual(['A10', 'NA5']);
    expect(listNafLevels(tableOfSectors('A17', [...sectors, 'TOTAL']))).toEqual([]);
    expect(listNafLevels(tableOfSectors('NA5', ['AZ', 'BE']))).toEqual([]);
    expect(listNafLevels(tableOfSectors('A732', ['0111Z']))).toEqual([]);
  });

  it('stand side by side in the grid of an analysis [R095]', () => {
    const table = tableOfSectors('A17', [...new Set(Object.values(mapNafLevel('A88', 'A17') ?? {}))]);
    const answer = analyse(table, {
      territory: 'A',
      perimeter: 'zone',
      from: 2009,
      to: 2015,
      reference: { label: 'ensemble', territories: null },
      sectors: null,
      course: 'static',
      variant: 'dunn',
      smallBase: 30,
      grid: { shift: 0, levels: listNafLevels(table), references: [], courses: [], variants: [] },
      draws: 0,
      seed: 1,
    });
    if (!answer.ok) throw new Error(answer.refusal.code);
    const { cells, tried } = answer.value.result.stability;
    expect([cells.map(({ level }) => level), tried]).toEqual([['A17', 'A10', 'NA5'], 3]);
    expect(new Set(cells.map(({ points }) => points?.toFixed(6))).size).toBe(3);
  });
});
