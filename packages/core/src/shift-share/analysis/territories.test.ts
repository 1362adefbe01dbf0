// Territories decomposed at once, by rows of a table and by columns of a file, against paper.
import { describe, expect, it } from 'vitest';
import { expectList, unwrap } from '../../../test/on-paper.js';
import type { JobColumns } from '../table/columns.js';
import { resolveReference } from '../table/window.js';
import { tableOf } from '../testing/sources.js';
import { decomposeColumns } from './columns.js';
import { decomposeTerritories } from './territories.js';

const span = { from: 0, to: 1 };

describe('every territory of a table', () => {
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

  it('beside one of them is what paper gives [R093]', () => {
    const effects = decomposeTerritories(unwrap(resolveReference(table, ['R'])), span);
    expectList(effects.national, [6, 30]);
    expectList(effects.structural, [-8, 0]);
    expectList(effects.local, [6, 0]);
    expectList(effects.unreferenced, [0, 0]);
  });

  it('beside their own sum has local effects that cancel out [R093]', () => {
    const { local, structural } = decomposeTerritories(unwrap(resolveReference(table, null)), span);
    // Sectors 490/440 and 144/160.
    expectList(local, [50 - 40 * (490 / 440) + (54 - 60 * 0.9), 440 - 400 * (490 / 440) + (90 - 100 * 0.9)]);
    expect((local[0] ?? 0) + (local[1] ?? 0)).toBeCloseTo(0, 10);
    expect((structural[0] ?? 0) + (structural[1] ?? 0)).toBeCloseTo(0, 10);
  });

  it('takes the growth of the reference over the sectors that the territory has', () => {
    const holed = tableOf(
      {
        A: [
          [40, null],
          [50, 54],
        ],
        R: [
          [400, 100],
          [440, 90],
        ],
      },
      [2010, 2020],
    );
    const effects = decomposeTerritories(unwrap(resolveReference(holed, ['R'])), span);
    // One sector left: its growth is that of the reference, and there is no mix.
    expectList(effects.national, [4, 30]);
    expectList(effects.structural, [0, 0]);
    expect([effects.start[0], effects.end[0]]).toEqual([40, 50]);
  });

  it('sets apart what the reference lacked, and gives zeros to who has nothing', () => {
    const odd = tableOf(
      {
        A: [
          [40, 3],
          [50, 8],
        ],
        B: [
          [0, 0],
          [0, 0],
        ],
        R: [
          [400, 0],
          [440, 9],
        ],
      },
      [2010, 2020],
    );
    const effects = decomposeTerritories(unwrap(resolveReference(odd, ['R'])), span);
    expectList(effects.unreferenced, [5, 0, 9]);
    expectList(effects.local, [6, 0, 0]);
    expectList(effects.national, [4, 0, 40]);
  });
});

/** Rows as a file gives them: territory, sector, first year, second year. */
function columnsOf(rows: readonly (readonly [number, number, number, number])[], places = 2): JobColumns {
  const names = (count: number): string[] => Array.from({ length: count }, (_, i) => `c${i}`);
  return {
    rows: rows.length,
    territories: { codes: names(places), positions: Uint32Array.from(rows, ([t]) => t) },
    sectors: { codes: names(2), positions: Uint32Array.from(rows, ([, s]) => s) },
    years: [2010, 2020],
    jobs: [Float64Array.from(rows, (row) => row[2]), Float64Array.from(rows, (row) => row[3])],
    hidden: new Float64Array(),
  };
}

describe('coded rows', () => {
  const columns = columnsOf([
    [0, 0, 40, 50],
    [1, 1, 100, 90],
    [0, 1, 60, 54],
    [1, 0, 400, 440],
  ]);

  it('give each territory what the table gives it, in whatever order they come', () => {
    const { territories } = decomposeColumns(columns, span, []);
    expectList(territories.start, [100, 500]);
    expectList(territories.end, [104, 530]);
    expectList(territories.national, [100 * (34 / 600), 500 * (34 / 600)]);
    const ratio = 490 / 440;
    expectList(territories.local, [50 - 40 * ratio, 440 - 400 * ratio]);
    expectList(territories.structural, [
      40 * ratio + 54 - 100 - 100 * (34 / 600),
      400 * ratio + 90 - 500 - 500 * (34 / 600),
    ]);
  });

  it('split the local effect by the shares of the reference', () => {
    const { territories } = decomposeColumns(columns, span, []);
    // 100 jobs, 440 of 600 in the first sector: 73.33 instead of 40.
    const lead = (50 - 40 * (490 / 440)) / 40;
    expect(territories.pureLocal[0]).toBeCloseTo(100 * (440 / 600) * lead, 10);
    expect(territories.allocation[0]).toBeCloseTo((40 - 100 * (440 / 600)) * lead, 10);
  });

  it('are summed by groups; who is in none is in no sum', () => {
    const { groups } = decomposeColumns(columns, span, [
      { count: 1, of: Int32Array.of(0, 0) },
      { count: 2, of: Int32Array.of(1, -1) },
    ]);
    expectList(groups[0]?.start ?? [], [600]);
    expectList(groups[0]?.local ?? [], [0]);
    expectList(groups[1]?.start ?? [], [0, 100]);
    expectList(groups[1]?.national ?? [], [0, 100 * (34 / 600)]);
  });

  it('leave out a row missing at one date, of both dates', () => {
    const { territories } = decomposeColumns(
      columnsOf([
        [0, 0, 40, 50],
        [0, 1, 60, Number.NaN],
        [1, 0, 400, 440],
      ]),
      span,
      [],
    );
    expectList(territories.start, [40, 400]);
    expectList(territories.end, [50, 440]);
  });

  it('call jobs apart where nobody had the sector, and local where it is new here', () => {
    const { territories } = decomposeColumns(
      columnsOf([
        [0, 0, 40, 44],
        [0, 1, 0, 6],
      ]),
      span,
      [],
    );
    expectList(territories.unreferenced, [6, 0]);
    expectList(territories.local, [0, 0]);
    const fresh = decomposeColumns(
      columnsOf([
        [0, 0, 40, 44],
        [0, 1, 0, 6],
        [1, 1, 10, 10],
      ]),
      span,
      [],
    ).territories;
    expectList(fresh.unreferenced, [0, 0]);
    expectList(fresh.local, [6, 10 - 16]);
    // What is wholly new has no split: it stays in the first half.
    expect(fresh.pureLocal[0]).toBeCloseTo(6, 12);
    expect(fresh.allocation[0]).toBe(0);
  });

  it('have no third year', () => {
    expect(() => decomposeColumns(columns, { from: 0, to: 2 }, [])).toThrow('no such year');
  });
});
