// Rows of a delimited file, from the bytes to the coded columns, awkward shapes included.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeUtf8 } from './print.js';
import { type CsvLayout, readJobColumns } from './read-csv.js';

const layout: CsvLayout = {
  separator: 59,
  skip: 1,
  territory: 0,
  sector: 1,
  years: [
    { year: 2010, column: 2 },
    { year: 2020, column: 3 },
  ],
};

function read(text: string, more: Partial<CsvLayout> = {}) {
  const { rows, territories, sectors, years, jobs, hidden } = readJobColumns(encodeUtf8(text), {
    ...layout,
    ...more,
  });
  const decode = ({ codes, positions }: { codes: readonly string[]; positions: Uint32Array }) =>
    Array.from(positions, (position) => codes[position]);
  return {
    rows,
    places: decode(territories),
    sectors: decode(sectors),
    years,
    jobs: jobs.map((list) => Array.from(list)),
    hidden: Array.from(hidden),
  };
}

describe('a file of jobs', () => {
  it('gives one row a line, codes kept as written', () => {
    expect(read('zone;naf;2010;2020\n01001;AZ;10;12\n2A004;BE;1 200;1 300,5\n')).toEqual({
      rows: 2,
      places: ['01001', '2A004'],
      sectors: ['AZ', 'BE'],
      years: [2010, 2020],
      jobs: [
        [10, 1200],
        [12, 1300.5],
      ],
      hidden: [],
    });
  });

  it('reads the same with the line ends of Windows, a mark of order, no last line end', () => {
    const unix = read('z;n;a;b\nA;x;1;2\nB;y;3;4\n');
    expect(read('z;n;a;b\r\nA;x;1;2\r\nB;y;3;4\r\n')).toEqual(unix);
    expect(read('\ufeffz;n;a;b\nA;x;1;2\nB;y;3;4')).toEqual(unix);
    expect(read('z;n;a;b\n\n\r\nA;x;1;2\n\nB;y;3;4\n\n')).toEqual(unix);
  });

  it('reads the same with commas, tabs and quotes', () => {
    const plain = read('z;n;a;b\nA;x;1;2\n');
    expect(read('z,n,a,b\nA,x,1,2\n', { separator: 44 })).toEqual(plain);
    expect(read('z\tn\ta\tb\nA\tx\t1\t2\n', { separator: 9 })).toEqual(plain);
    expect(read('z;n;a;b\n"A";"x";"1";"2"\n')).toEqual(plain);
  });

  it('keeps a separator and a line end inside quotes', () => {
    const odd = read('z;n;a;b\n"A;1";"x\ny";1;2\nB;x;3;4\n');
    expect([odd.rows, odd.places, odd.sectors]).toEqual([2, ['A;1', 'B'], ['x\ny', 'x']]);
  });

  it('takes the columns where the layout says, whatever stands between and after', () => {
    const mixed = read('2020;label;naf;zone;2010;more\n5;« Ain »;AZ;01;4;z\n', {
      territory: 3,
      sector: 2,
      years: [
        { year: 2010, column: 4 },
        { year: 2020, column: 0 },
      ],
    });
    expect(mixed).toMatchObject({ rows: 1, places: ['01'], sectors: ['AZ'], jobs: [[4], [5]] });
  });

  it('leaves out a row too short, and the next one takes its place', () => {
    const short = read('z;n;a;b\nA;x;1\nB;y;3;4\n');
    expect([short.rows, short.places, short.jobs]).toEqual([1, ['B'], [[3], [4]]]);
  });

  it('leaves no secret of a row too short to the row that takes its place', () => {
    const short = read('z;n;a;b\nA;x;s\nB;y;3;4\nC;y;5;s\n');
    expect(short).toMatchObject({ rows: 2, places: ['B', 'C'], hidden: [3] });
  });

  it('never takes a code that holds a separator for the two fields written likewise', () => {
    const twins = read('z;n;a;b\n"A;1";x;1;2\nA;1;3;4\n"A;1";x;5;6\n\';1;3;4\n');
    expect(twins.places).toEqual(['A;1', 'A', 'A;1', "'"]);
    expect(twins.sectors).toEqual(['x', '1', 'x', '1']);
    expect(twins.jobs).toEqual([
      [1, 3, 5, 3],
      [2, 4, 6, 4],
    ]);
  });

  it('reads a long number, and a return that ends no line, as the short ways do', () => {
    const odd = read('z;n;a;b\r\nA;x;999999999;4294967297\r\nA;x\ry;9007199254740991;1\r\n');
    expect(odd.jobs).toEqual([
      [999_999_999, 9_007_199_254_740_991],
      [4_294_967_297, 1],
    ]);
    expect(odd.sectors).toEqual(['x', 'x\ry']);
  });

  it('keeps secrets by year and row, and blanks as blanks', () => {
    const secret = read('z;n;a;b\nA;x;s;2\nB;x;3;s\nC;x;;0\n');
    // Year 0 row 0 is 0; year 1 row 1 is 1·3 + 1.
    expect(secret.hidden).toEqual([0, 4]);
    expect(secret.jobs[0]?.[2]).toBeNaN();
    expect(secret.jobs[1]?.[2]).toBe(0);
  });

  it('shares one code between its rows', () => {
    const columns = readJobColumns(encodeUtf8('h\nA;x;1;2\nB;x;1;2\nA;y;1;2\n'), layout);
    expect(columns.territories.codes).toEqual(['A', 'B']);
    expect([...columns.territories.positions]).toEqual([0, 1, 0]);
    expect([...columns.sectors.positions]).toEqual([0, 0, 1]);
  });

  it('of headings alone, or of nothing, has no row', () => {
    expect(read('z;n;a;b\n').rows).toBe(0);
    expect(read('').rows).toBe(0);
    expect(read('z;n;a;b', { skip: 4 }).rows).toBe(0);
  });
});

/** Fields of a file without line ends inside quotes, cut the plain way: the second opinion on the reader. */
function cutPlainly(text: string): readonly (readonly string[])[] {
  return text
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.replace(/"[^"]*"/g, (quoted) => quoted.replaceAll('"', '').replaceAll(';', '\u0001')))
    .map((line) => line.split(';').map((cell) => cell.replaceAll('\u0001', ';')))
    .filter((row) => row.length >= 4);
}

describe('any file of jobs', () => {
  const code = fc.constantFrom(
    'A',
    'AB',
    'AZ',
    'BE',
    '01',
    '2A004',
    '01001',
    'éà',
    '"q;r"',
    '"AB"',
    '10.11Z',
    '',
  );
  const number = fc.constantFrom(
    '0',
    '7',
    '12',
    '123456789',
    '1234567890',
    '123456789012345',
    '"8"',
    's',
    '',
  );
  const row = fc.tuple(code, code, number, number, fc.constantFrom([], ['x'], ['"y;z"', '']));
  const short = code.map((one) => [one, 'x'] as const);

  it('is read as if its lines were cut and its fields compared as texts (property)', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(row, short)), fc.constantFrom('\n', '\r\n'), (rows, end) => {
        const lines = rows.map((cells) => cells.flat().join(';'));
        const text = ['z;n;a;b', ...lines].join(end);
        const plain = cutPlainly(text);
        const value = (cell = '') => (/^\d+$/.test(cell) ? Number(cell) : Number.NaN);
        const hidden = [2, 3].flatMap((column, y) =>
          plain.flatMap((cells, r) => (cells[column] === 's' ? [y * plain.length + r] : [])),
        );
        expect(read(text)).toEqual({
          rows: plain.length,
          places: plain.map(([place]) => place),
          sectors: plain.map(([, sector]) => sector),
          years: [2010, 2020],
          jobs: [2, 3].map((column) => plain.map((cells) => value(cells[column]))),
          hidden,
        });
      }),
      { numRuns: 400 },
    );
  });
});
