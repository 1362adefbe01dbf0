// Rows of a delimited file, from the bytes to the coded columns, awkward shapes included.
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
