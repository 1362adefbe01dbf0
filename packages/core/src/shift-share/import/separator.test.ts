// A table printed with any separator is cut again into the cells it had.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessSeparator, separators } from './separator.js';

const seed = 59;
const word = fc.constantFrom('76217', 'Dieppe', 'BE', '12', '', 's', '2015', 'Industrie');
const table = fc
  .integer({ min: 2, max: 6 })
  .chain((width) =>
    fc.array(fc.array(word, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
  );

describe(`the separator of a table (seed ${seed})`, () => {
  it.each(separators)('is found: %j', (separator) => {
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n', '\r'), (rows, end) => {
        expect(guessSeparator(rows.map((row) => row.join(separator)).join(end))).toBe(separator);
      }),
      { seed, numRuns: 60 },
    );
  });

  it('is not hidden by decimal commas in every cell', () => {
    expect(guessSeparator('code;a;b\n01;12,5;3,2\n02;1,5;3,25\n03;0,5;8,0')).toBe(';');
    expect(guessSeparator('code\ta\n01\t12,5\n02\t1,5')).toBe('\t');
  });

  it('is not that of words between quotes', () => {
    expect(guessSeparator('"a;b;c;d",1\n"e;f;g;h",2\n"i;j;k;l",3')).toBe(',');
  });

  it('is told by the table under a title full of commas and empty lines', () => {
    expect(guessSeparator('Emploi, par zone, par année, en milliers\n\n\na|b|c\n1|2|3\n4|5|6')).toBe('|');
  });

  it('of what nothing cuts is supposed', () => {
    expect(guessSeparator('')).toBe(';');
    expect(guessSeparator('76217\n76218\n')).toBe(';');
  });
});
