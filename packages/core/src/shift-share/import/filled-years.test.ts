// Marks say what two sets a place would say, and weigh as many bytes as there are places and years, however many rows.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFilledYears } from './filled-years.js';

const seed = 2031;

interface Cell {
  readonly place: string;
  readonly year: number;
  readonly isFilled: boolean;
}

const aCell: fc.Arbitrary<Cell> = fc.record({
  place: fc.constantFrom('76217', '76218', '97601', '01001'),
  year: fc.constantFrom(2009, 2013, 2014, 2015),
  isFilled: fc.boolean(),
});

function mark(cells: readonly Cell[]) {
  const marks = openFilledYears();
  for (const { place, year, isFilled } of cells) marks.mark(place, year, isFilled);
  return marks;
}

/** The same count by another path: the years of each place gathered in sets. */
function countPartial(cells: readonly Cell[]): number {
  const places = [...new Set(cells.map(({ place }) => place))];
  return places.filter((place) => {
    const own = cells.filter((cell) => cell.place === place);
    const seen = new Set(own.map(({ year }) => year));
    const filled = new Set(own.filter(({ isFilled }) => isFilled).map(({ year }) => year));
    return filled.size > 0 && filled.size < seen.size;
  }).length;
}

describe(`the years of places (seed ${seed})`, () => {
  it('are counted as sets would count them, in whatever order cells come', () => {
    fc.assert(
      fc.property(fc.array(aCell, { maxLength: 40 }), (cells) => {
        const marks = mark(cells);
        expect(marks.partial()).toBe(countPartial(cells));
        expect(marks.places()).toBe(new Set(cells.map(({ place }) => place)).size);
        expect(mark([...cells].reverse()).partial()).toBe(marks.partial());
      }),
      { seed, numRuns: 200 },
    );
  });

  it('hold a place blank before a date, and none that is blank everywhere', () => {
    const marks = mark([
      { place: '97601', year: 2013, isFilled: false },
      { place: '97601', year: 2014, isFilled: true },
      { place: '76217', year: 2013, isFilled: false },
      { place: '76217', year: 2014, isFilled: false },
    ]);
    expect(marks.partial()).toBe(1);
  });

  it('do not grow with rows: a hundred times the same cells weigh the same [R092]', () => {
    const marks = openFilledYears();
    const year = () => {
      for (let place = 0; place < 3000; place += 1) marks.mark(String(place), 2015, true);
    };
    year();
    const once = marks.bytes();
    for (let again = 0; again < 99; again += 1) year();
    expect(marks.bytes()).toBe(once);
    expect(once).toBeLessThanOrEqual(2 * 3000);
    expect(marks.places()).toBe(3000);
  });

  it('weigh at most two bytes a place and a year', () => {
    const marks = openFilledYears();
    for (let place = 0; place < 35_000; place += 1) {
      for (const year of [2006, 2011, 2016, 2022]) marks.mark(String(place), year, place % 2 === 0);
    }
    expect(marks.bytes()).toBeLessThanOrEqual(2 * 4 * 35_000);
    expect(marks.partial()).toBe(0);
  });

  it('keep what was marked when room is made', () => {
    const marks = openFilledYears();
    marks.mark('0', 2013, false);
    marks.mark('0', 2014, true);
    for (let place = 1; place < 5000; place += 1) marks.mark(String(place), 2014, true);
    expect(marks.partial()).toBe(1);
  });
});
