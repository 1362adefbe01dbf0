// Files read from their bytes: dialects, numbers, codes; the columns decomposed as the dense table is.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySystem, isNear, randomTables } from '../../../test/random-tables.js';
import { hasSharedData, readSharedBytes } from '../../../test/shared-data.js';
import { decomposeColumns } from '../analysis/columns.js';
import { decomposeTerritories } from '../analysis/territories.js';
import { readEstelTable, tableOf } from '../testing/sources.js';
import type { JobColumns } from './columns.js';
import { createDictionary, decodeUtf8 } from './dictionary.js';
import { type CsvLayout, readJobColumns } from './read-csv.js';
import { createNumberReader } from './read-number.js';
import { resolveReference } from './window.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const layout: CsvLayout = {
  separator: 44,
  skip: 1,
  territory: 0,
  sector: 1,
  years: [
    { year: 2009, column: 2 },
    { year: 2015, column: 3 },
  ],
};

function tell(columns: JobColumns): readonly unknown[] {
  return Array.from({ length: columns.rows }, (_, row) => [
    columns.territories.codes[columns.territories.positions[row] ?? -1],
    columns.sectors.codes[columns.sectors.positions[row] ?? -1],
    ...columns.jobs.map((jobs) => jobs[row]),
  ]);
}

function readNumber(text: string): readonly [number, boolean] {
  const bytes = encode(text);
  const reader = createNumberReader(bytes);
  return [reader.read(0, bytes.length), reader.wasHidden()];
}

describe('a number as a file writes it', () => {
  it.each([
    ['1234', 1234],
    ['0', 0],
    ['1 234', 1234],
    ['1\u00a0234', 1234],
    ['1\u202f234', 1234],
    ['1\u2009234', 1234],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1,234,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['-3', -3],
    ['+3', 3],
    ['76.9712345678901', 76.9712345678901],
  ])('%j is %d', (text, value) => {
    expect(readNumber(text)).toEqual([value, false]);
  });

  it.each(['', 'nd', 'n/a', 'ns', '-', '3 s', '1-2'])('%j is missing', (text) => {
    expect(readNumber(text)).toEqual([Number.NaN, false]);
  });

  it.each(['s', 'S', ' s '])('%j is hidden', (text) => {
    expect(readNumber(text)).toEqual([Number.NaN, true]);
  });
});

describe('a file of jobs', () => {
  const expected = [
    ['01001', '10', 5, 6],
    ['2A004', '10', Number.NaN, 0],
  ];

  it.each([
    ['plain', 'c,s,a,b\n01001,10,5,6\n2A004,10,,0\n'],
    ['without a last line end', 'c,s,a,b\n01001,10,5,6\n2A004,10,,0'],
    ['Windows lines', 'c,s,a,b\r\n01001,10,5,6\r\n2A004,10,,0\r\n'],
    ['a byte-order mark', '\ufeffc,s,a,b\n01001,10,5,6\n2A004,10,,0\n'],
    ['quotes', 'c,s,a,b\n"01001","10","5","6"\n"2A004","10","",0\n'],
    ['blank lines and a short one', 'c,s,a,b\n\n01001,10,5,6\n2A\n\n2A004,10,,0\n'],
    ['more columns', 'c,s,a,b,z\n01001,10,5,6,"un, deux\ntrois"\n2A004,10,,0,x\n'],
  ])('is read: %s', (_, text) => {
    expect(tell(readJobColumns(encode(text), layout))).toEqual(expected);
  });

  it('is read with semicolons, decimal commas and columns in any order', () => {
    const columns = readJobColumns(encode('x;b;s;a;c\n-;6,5;10;5;é1\n'), {
      separator: 59,
      skip: 1,
      territory: 4,
      sector: 2,
      years: [
        { year: 2015, column: 1 },
        { year: 2009, column: 3 },
      ],
    });
    expect(tell(columns)).toEqual([['é1', '10', 6.5, 5]]);
    expect(columns.years).toEqual([2015, 2009]);
  });

  it('keeps what is hidden apart from what is missing', () => {
    const columns = readJobColumns(encode('c,s,a,b\nA,1,s,3\nB,1,,s\nC,1,4,s\n'), layout);
    expect([...columns.hidden]).toEqual([0, 4, 5]);
  });

  it('keeps a quote doubled in a field that is not read, and an empty file', () => {
    expect(tell(readJobColumns(encode('c,s,a,b,l\nA,1,2,3,"dit ""ici"", là"\n'), layout))).toHaveLength(1);
    expect(readJobColumns(new Uint8Array(), layout).rows).toBe(0);
  });

  it('grows as it must: many short rows, many codes', () => {
    const lines = Array.from({ length: 5_000 }, (_, i) => `${i},${i % 3},${i},1`);
    const columns = readJobColumns(encode(`h\n${lines.join('\n')}`), layout);
    expect([columns.rows, columns.territories.codes.length, columns.sectors.codes]).toEqual([
      5_000,
      5_000,
      ['0', '1', '2'],
    ]);
    expect(tell(columns)[4_999]).toEqual(['4999', '1', 4_999, 1]);
  });

  it('reads what was written, whatever the values', () => {
    const row = fc.tuple(
      fc.stringMatching(/^[A-Z0-9]{1,6}$/),
      fc.stringMatching(/^[A-Z]{1,2}$/),
      fc.nat(),
      fc.double({ min: 0, max: 1e6, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const text = rows.map(([c, s, a, b]) => `${c},${s},${a},${b.toFixed(3)}`).join('\n');
        const read = tell(readJobColumns(encode(`h\n${text}\n`), layout));
        expect(read).toEqual(rows.map(([c, s, a, b]) => [c, s, a, Number(b.toFixed(3))]));
      }),
    );
  });
});

describe('codes', () => {
  it('are numbered in order of first appearance, and decoded from UTF-8', () => {
    const bytes = encode('abéaab€');
    const dictionary = createDictionary(bytes);
    expect([
      dictionary.code(0, 1),
      dictionary.code(1, 2),
      dictionary.code(4, 5),
      dictionary.code(2, 4),
      dictionary.code(5, 6),
    ]).toEqual([0, 1, 0, 2, 0]);
    expect(dictionary.list()).toEqual(['a', 'b', 'é']);
  });

  it('decode any text, and give a mark for bytes that are none', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => decodeUtf8(encode(text)) === text.replace(/\p{Cs}/gu, '\ufffd'),
      ),
    );
    expect(decodeUtf8(Uint8Array.from([0x41, 0xff, 0xc3]))).toBe('A\ufffd\ufffd');
  });
});

describe('coded columns', () => {
  it('are decomposed as the dense table is', () => {
    fc.assert(
      fc.property(anySystem, (system) => {
        const rows = system.start.flatMap((row, t) =>
          row.map((jobs, s) => `t${t},s${s},${jobs},${system.end[t]?.[s] ?? 0}`),
        );
        const columns = readJobColumns(encode(`h\n${rows.join('\n')}\n`), layout);
        const { territories, groups } = decomposeColumns(columns, { from: 0, to: 1 }, [
          { count: 1, of: new Int32Array(system.start.length) },
        ]);
        const table = tableOf(
          Object.fromEntries(system.start.map((row, t) => [`t${t}`, [row, system.end[t] ?? []]])),
          [2009, 2015],
        );
        const ground = resolveReference(table, null);
        if (!ground.ok) return false;
        const dense = decomposeTerritories(ground.value, { from: 0, to: 1 });
        const size = [...dense.start, ...dense.end].reduce((sum, jobs) => sum + jobs, 0);
        return (
          system.start.every(
            (_, t) =>
              (['local', 'unreferenced', 'start', 'end'] as const).every((key) =>
                isNear(territories[key][t] ?? Number.NaN, dense[key][t] ?? Number.NaN, size),
              ) &&
              isNear(
                (territories.pureLocal[t] ?? 0) + (territories.allocation[t] ?? 0),
                territories.local[t] ?? 0,
                size,
              ),
          ) && isNear(groups[0]?.local[0] ?? 1, 0, size)
        );
      }),
      { numRuns: randomTables },
    );
  });

  it('refuse a year that they do not have', () => {
    expect(() =>
      decomposeColumns(readJobColumns(encode('h\nA,1,2,3\n'), layout), { from: 0, to: 7 }, []),
    ).toThrow(/no such year/);
  });

  it.skipIf(!hasSharedData)('read the public file of the employment zones as the table holds it', () => {
    const bytes = readSharedBytes('insee-estimations-emploi-salarie-ze2010-na5-1998-2017.csv.gz');
    const columns = readJobColumns(bytes, {
      ...layout,
      sector: 3,
      years: [
        { year: 2009, column: 15 },
        { year: 2015, column: 21 },
      ],
    });
    expect([columns.rows, columns.territories.codes.length, columns.sectors.codes]).toEqual([
      1_605,
      321,
      ['AZ', 'BE', 'FZ', 'GU', 'OQ'],
    ]);
    const table = readEstelTable();
    const zone = columns.territories.codes.indexOf('2305');
    const { territories } = decomposeColumns(columns, { from: 0, to: 1 }, []);
    const dense = table.jobs[11]
      ?.subarray(5 * table.territories.findIndex(({ code }) => code === '2305'))
      .subarray(0, 5);
    expect(territories.start[zone]).toBe((dense ?? new Float64Array()).reduce((sum, jobs) => sum + jobs, 0));
  });
});
