// The account loses no row and no cell, in whatever order rows come.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ImportedFact, openReconciliation, type SkippedRow } from './index.js';

const seed = 2023;
const runs = { seed, numRuns: 60 };

const aCell = fc.oneof(
  fc.record({ kind: fc.constant('value' as const), value: fc.nat(10_000) }),
  fc.constant({ kind: 'hidden' as const }),
  fc.constant({ kind: 'missing' as const }),
  fc.record({ kind: fc.constant('unreadable' as const), text: fc.constantFrom('douze', '-4', '?') }),
);
const aFact: fc.Arbitrary<ImportedFact> = fc.record({
  territory: fc.constantFrom('76217', '76218', '97601'),
  territoryLabel: fc.constant(null),
  sector: fc.constantFrom('BE', 'FZ', 'TT'),
  sectorLabel: fc.constant(null),
  year: fc.constantFrom(2009, 2015),
  cell: aCell,
  isTotal: fc.boolean(),
  isRepaired: fc.boolean(),
});
const aSkip = fc.constantFrom<SkippedRow>('blank', 'filtered', 'no-territory', 'no-sector', 'no-year');
type Read = readonly ImportedFact[] | SkippedRow;
const rows: fc.Arbitrary<Read[]> = fc.array(
  fc.oneof(aSkip, fc.array(aFact, { minLength: 1, maxLength: 4 })),
  {
    maxLength: 30,
  },
);

function take(list: readonly Read[]) {
  const account = openReconciliation();
  for (const [at, read] of list.entries()) account.take(at + 1, read);
  return account.report();
}

const factsOf = (list: readonly Read[]) => list.flatMap((read) => (typeof read === 'string' ? [] : read));
const add = (facts: readonly ImportedFact[]) =>
  facts.reduce((all, { cell }) => all + (cell.kind === 'value' ? cell.value : 0), 0);

function fact(change: Partial<ImportedFact>): ImportedFact {
  return {
    territory: '76217',
    territoryLabel: null,
    sector: 'BE',
    sectorLabel: null,
    year: 2015,
    cell: { kind: 'value', value: 1 },
    isTotal: false,
    isRepaired: false,
    ...change,
  };
}

describe(`the account of an import (seed ${seed})`, () => {
  it('counts each row once, read or left', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const report = take(list);
        const left = Object.values(report.skipped).reduce((all, one) => all + one, 0);
        expect(report.rows).toBe(list.length);
        expect(left).toBe(list.filter((read) => typeof read === 'string').length);
      }),
      runs,
    );
  });

  it('counts each cell once: number, secret, blank or fault', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { values, hidden, missing, unreadable } = take(list);
        expect(values + hidden + missing + unreadable).toBe(factsOf(list).length);
      }),
      runs,
    );
  });

  it('adds activities and printed totals apart, year by year, and nothing else', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const facts = factsOf(list);
        for (const { year, details, published } of take(list).sums) {
          const ofYear = facts.filter((one) => one.year === year);
          expect(details).toBe(add(ofYear.filter(({ isTotal }) => !isTotal)));
          expect(published ?? 0).toBe(add(ofYear.filter(({ isTotal }) => isTotal)));
        }
      }),
      runs,
    );
  });

  it('does not depend on the order of rows, but for its examples', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { examples: _there, ...forth } = take(list);
        const { examples: _back, ...backward } = take(list.toReversed());
        expect(backward).toEqual(forth);
      }),
      runs,
    );
  });
});

describe('the account of little', () => {
  it('of nothing is zeros', () => {
    expect(take([])).toEqual({
      rows: 0,
      skipped: { blank: 0, filtered: 0, 'no-territory': 0, 'no-sector': 0, 'no-year': 0 },
      values: 0,
      hidden: 0,
      missing: 0,
      unreadable: 0,
      examples: [],
      repaired: 0,
      territories: 0,
      sectors: 0,
      years: [],
      sums: [],
      partial: 0,
    });
  });

  it('given once does not change when the file goes on', () => {
    const account = openReconciliation();
    account.take(2, [fact({ cell: { kind: 'unreadable', text: 'x' } })]);
    const before = account.report();
    account.take(3, 'blank');
    account.take(4, [fact({ cell: { kind: 'unreadable', text: 'y' } })]);
    expect(before).toMatchObject({ rows: 1, skipped: { blank: 0 }, examples: [{ row: 2, text: 'x' }] });
  });
});

describe('examples of what could not be read', () => {
  it('are the first twenty, with the row of each, and the count goes on', () => {
    const report = take(
      Array.from({ length: 25 }, () => [fact({ cell: { kind: 'unreadable', text: '?' } })]),
    );
    expect(report.unreadable).toBe(25);
    expect(report.examples.map(({ row }) => row)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  });
});

describe('mended codes', () => {
  it('are counted by row, not by cell', () => {
    const mended = fact({ isRepaired: true });
    expect(take([[mended, mended, mended], [mended], [fact({})]]).repaired).toBe(2);
  });
});

describe('a place of which a year is lacking', () => {
  const blank = { kind: 'missing' } as const;

  it.each([
    ['a year is all blank, and another is filled', [fact({ year: 2009, cell: blank }), fact({})], 1],
    ['a year is blank for one activity only', [fact({ sector: 'FZ', cell: blank }), fact({})], 0],
    ['all is blank: it has nothing to lack', [fact({ year: 2009, cell: blank }), fact({ cell: blank })], 0],
    [
      'a year is secret: it is known to be there',
      [fact({ year: 2009, cell: { kind: 'hidden' } }), fact({})],
      0,
    ],
    ['a year cannot be read', [fact({ year: 2009, cell: { kind: 'unreadable', text: '?' } }), fact({})], 1],
  ] as const)('where %s', (_what, facts, partial) => {
    expect(take([facts]).partial).toBe(partial);
  });
});

describe('sums', () => {
  it('say that no total is printed, rather than zero', () => {
    expect(take([[fact({})]]).sums).toEqual([{ year: 2015, details: 1, published: null }]);
  });

  it('of a file of totals alone have no activity to add', () => {
    expect(take([[fact({ isTotal: true, sector: 'TT' })]])).toMatchObject({
      sectors: 0,
      sums: [{ year: 2015, details: 0, published: 1 }],
    });
  });

  it('are in the order of years', () => {
    const report = take([[fact({ year: 2015 }), fact({ year: 1999 }), fact({ year: 2009, isTotal: true })]]);
    expect(report.years).toEqual([1999, 2009, 2015]);
  });
});
