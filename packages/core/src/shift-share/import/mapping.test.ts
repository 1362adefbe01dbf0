// What a person says of a file, and the account given back.
import { describe, expect, it } from 'vitest';
import {
  detectLayout,
  type Head,
  layOutMapping,
  type Mapping,
  openReconciliation,
  readRow,
  type SettledLayout,
  settleLayout,
} from './index.js';

const head: Head = {
  name: 'vrac.csv',
  sheet: null,
  separator: ';',
  rows: [
    ['lieu', 'quoi', 'emplois au lieu de travail', 'actifs au lieu de résidence', 'v'],
    ['1001', 'BE', '12', '14', '2015'],
    ['', '', '', '', ''],
    ['', 'BE', '3', '3', '2015'],
    ['1002', '', '3', '3', '2015'],
    ['1002', 'BE', 'douze', '3', '2015'],
    ['1002', 'FZ', 's', '3', 'sans date'],
  ],
};

const mapping: Mapping = {
  headerRow: 0,
  territory: 0,
  label: null,
  sector: 1,
  yearColumn: 4,
  values: [2],
  year: null,
};
const answers = {
  basis: 'workplace',
  geographyKind: 'COM',
  geographyYear: 2015,
  publisher: 'La mairie',
  licence: 'LO',
} as const;

function settle(given: Mapping = mapping): SettledLayout {
  const layout = layOutMapping(head, given);
  if (!layout.ok) throw new Error(layout.refusal.code);
  const settled = settleLayout(layout.value, answers);
  if (!settled.ok) throw new Error(settled.refusal.code);
  return settled.value;
}

describe('a guided mapping', () => {
  it('reads the columns pointed at', () => {
    expect(readRow(head.rows[1] ?? [], settle())).toEqual([
      {
        territory: '01001',
        territoryLabel: null,
        sector: 'BE',
        sectorLabel: null,
        year: 2015,
        cell: { kind: 'value', value: 12 },
        isTotal: false,
        isRepaired: true,
      },
    ]);
  });

  it('takes the one year a person gives, and one activity when none is pointed at', () => {
    const [fact] = readRow(
      head.rows[1] ?? [],
      settle({ ...mapping, yearColumn: null, year: 2012, sector: null }),
    );
    expect(fact).toMatchObject({ year: 2012, sector: 'TOT' });
  });

  it.each([
    ['no column of values', { values: [] }, 'import-no-values'],
    ['a column that is not there', { territory: 9 }, 'import-unknown-column'],
    ['no year', { yearColumn: null }, 'import-year-missing'],
    ['workplace beside residence', { values: [2, 3] }, 'import-basis-mixed'],
    ['one year for two columns', { values: [2, 4], yearColumn: null, year: 2015 }, 'import-year-twice'],
  ])('refuses %s', (_what, change, code) => {
    expect(layOutMapping(head, { ...mapping, ...change })).toEqual({ ok: false, refusal: { code } });
  });
});

describe('what is asked before anything is kept', () => {
  const layout = layOutMapping(head, mapping);

  it.each([
    ['geographyKind', 'import-geography-kind-missing'],
    ['geographyYear', 'import-geography-year-missing'],
    ['publisher', 'import-publisher-missing'],
    ['licence', 'import-licence-missing'],
  ])('%s', (name, code) => {
    if (!layout.ok) throw new Error(layout.refusal.code);
    expect(settleLayout(layout.value, { ...answers, [name]: null })).toEqual({
      ok: false,
      refusal: { code },
    });
  });

  it('refuses to call residence what the header calls workplace', () => {
    if (!layout.ok) throw new Error(layout.refusal.code);
    expect(settleLayout(layout.value, { ...answers, basis: 'residence' })).toEqual({
      ok: false,
      refusal: { code: 'import-basis-mixed' },
    });
  });

  it('keeps source, licence, basis and the year of the ground with the figures', () => {
    expect(settle().source).toMatchObject({
      publisher: 'La mairie',
      licence: 'LO',
      basis: 'workplace',
      geography: { kind: 'COM', year: 2015, passage: null },
    });
  });

  it('asks for a basis a profile does not know', () => {
    const census = detectLayout({
      ...head,
      rows: [
        ['territoire', 'secteur', 'annee', 'emplois'],
        ['A', 'BE', '2015', '3'],
      ],
    });
    expect(census && settleLayout(census, { ...answers, basis: null })).toMatchObject({
      refusal: { code: 'import-basis-missing' },
    });
  });
});

describe('the account of an import', () => {
  function account(rows = head.rows.slice(1)) {
    const opened = openReconciliation();
    for (const [at, row] of rows.entries()) opened.take(at + 2, readRow(row, settle()));
    return opened.report();
  }

  it('counts rows read and left, and why', () => {
    expect(account()).toMatchObject({
      rows: 6,
      skipped: { blank: 1, filtered: 0, 'no-territory': 1, 'no-sector': 1, 'no-year': 1 },
      values: 1,
      hidden: 0,
      unreadable: 1,
      repaired: 2,
      territories: 2,
      sectors: 1,
      years: [2015],
    });
  });

  it('shows what could not be read and where', () => {
    expect(account().examples).toEqual([{ row: 6, text: 'douze' }]);
  });

  it('sets the sum of activities beside the published total, and never adds them', () => {
    const rows = [
      ['1', 'BE', '10', '', '2015'],
      ['1', 'FZ', '5', '', '2015'],
      ['1', 'TOT', '16', '', '2015'],
    ];
    expect(account(rows)).toMatchObject({ sectors: 2, sums: [{ year: 2015, details: 15, published: 16 }] });
  });

  it('says how many places lack a year that others have', () => {
    const rows = [
      ['97601', 'BE', '', '', '2009'],
      ['97601', 'BE', '7', '', '2015'],
      ['76217', 'BE', '3', '', '2009'],
      ['76217', 'BE', '4', '', '2015'],
    ];
    expect(account(rows)).toMatchObject({ partial: 1, missing: 1 });
  });
});
