// One row: what it gives, why it gives nothing; and a whole table, printed in any dialect, read back to the figure.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, readFacts, recognise, reconcile, settle } from '../testing/printed-files.js';
import { readRow } from './index.js';

const seed = 2016;
const head = cut('codgeo;libelle;secteur;annee;emplois\n1004;Ambérieu;BE-Industrie;2015;12');
const layout = settle(recognise(head));
const read = (line: string) => readRow(line.split(';'), layout);

describe('a row that gives nothing', () => {
  it.each([
    ['blank', ''],
    ['blank', ' ; ;\u00a0; ; '],
    ['no-territory', ';Ambérieu;BE;2015;12'],
    ['no-sector', '1004;Ambérieu;;2015;12'],
    ['no-year', '1004;Ambérieu;BE;;12'],
    ['no-year', '1004;Ambérieu;BE;an 15;12'],
  ])('says why: %s (%j)', (why, line) => {
    expect(read(line)).toBe(why);
  });

  it('is left by its filters before anything else is looked at', () => {
    const filtered = { ...layout, filters: [{ name: 'secteur', column: 2, keep: ['BE'] }] };
    expect(readRow(['', '', 'FZ', '', ''], filtered)).toBe('filtered');
    expect(readRow(['', '', 'BE', '', ''], filtered)).toBe('no-territory');
    expect(readRow(['', '', '', '', ''], filtered)).toBe('blank');
  });
});

describe('a row that gives a fact', () => {
  it('has its code mended, its labels taken off, its spaces cut', () => {
    expect(read(' 1004 ; Ambérieu ; BE - Industrie ; 31/12/2015 ; 1 200 ; en plus')).toEqual([
      {
        territory: '01004',
        territoryLabel: 'Ambérieu',
        sector: 'BE',
        sectorLabel: 'Industrie',
        year: 2015,
        cell: { kind: 'value', value: 1200 },
        isTotal: false,
        isRepaired: true,
      },
    ]);
  });

  it('takes the label of its column before the one glued to its code', () => {
    const [glued] = read('1004 Bugey;;BE;2015;1');
    const [beside] = read('1004 Bugey;Ambérieu;BE;2015;1');
    expect([glued, beside]).toMatchObject([{ territoryLabel: 'Bugey' }, { territoryLabel: 'Ambérieu' }]);
  });

  it.each([
    ['1004', true],
    ['1004.0', true],
    ['01004', false],
    ['01004.0', false],
    ['COM-01004', false],
    ['76217', false],
    ['2A004', false],
  ])('says of %s whether a zero was given back: %j', (code, isRepaired) => {
    expect(read(`${code};x;BE;2015;1`)).toMatchObject([{ isRepaired }]);
  });

  it('keeps a code that no list knows: it is for the account to say, not for the reading to drop', () => {
    expect(read('99999;x;ZZ9;2015;1')).toMatchObject([{ territory: '99999', sector: 'ZZ9' }]);
  });

  it('cut short has a blank where its figure should be', () => {
    expect(read('1004;Ambérieu;BE;2015')).toMatchObject([{ cell: { kind: 'missing' } }]);
  });

  it('has a secret by its status only where no figure is printed', () => {
    const status = { ...layout, status: { column: 5, hidden: ['C'] } };
    const cellOf = (line: string) => readRow(line.split(';'), status);
    expect(cellOf('1004;x;BE;2015;;c')).toMatchObject([{ cell: { kind: 'hidden' } }]);
    expect(cellOf('1004;x;BE;2015;7;C')).toMatchObject([{ cell: { kind: 'value', value: 7 } }]);
    expect(cellOf('1004;x;BE;2015;;A')).toMatchObject([{ cell: { kind: 'missing' } }]);
    expect(cellOf('1004;x;BE;2015;?;C')).toMatchObject([{ cell: { kind: 'hidden' } }]);
  });
});

interface Dialect {
  readonly thousands: string;
  readonly zeros: boolean;
  readonly wide: boolean;
  readonly title: number;
}

const dialect: fc.Arbitrary<Dialect> = fc.record({
  thousands: fc.constantFrom('', ' ', '\u202f', '\u00a0', "'"),
  zeros: fc.boolean(),
  wide: fc.boolean(),
  title: fc.nat(5),
});
const COMMUNES = ['01004', '01053', '2A004', '76217', '97411'];
const SECTORS = ['AZ', 'BE', 'FZ'];
const cells = COMMUNES.length * SECTORS.length * 2;
const jobs = fc.array(fc.nat(2_000_000), { minLength: cells, maxLength: cells });

const keys = COMMUNES.flatMap((place) => SECTORS.map((sector) => ({ place, sector })));

function print(figures: readonly number[], how: Dialect): string {
  const show = (at: number) => String(figures[at] ?? 0).replace(/\B(?=(\d{3})+$)/g, how.thousands);
  const code = (place: string) => (how.zeros ? place : place.replace(/^0/, ''));
  const header = how.wide ? 'codgeo;secteur;2009;2015' : 'codgeo;secteur;annee;emplois';
  const rows = keys.flatMap(({ place, sector }, at) => {
    const start = `${code(place)};${sector}`;
    if (how.wide) return [`${start};${show(2 * at)};${show(2 * at + 1)}`];
    return [`${start};2009;${show(2 * at)}`, `${start};2015;${show(2 * at + 1)}`];
  });
  return [...Array(how.title).fill('Un titre;;;'), header, ...rows].join('\n');
}

describe(`a table printed by anyone (seed ${seed})`, () => {
  it('is read back to the figure, long or wide, with or without zeros, spaces and titles', () => {
    fc.assert(
      fc.property(jobs, dialect, (figures, how) => {
        const facts = readFacts(cut(print(figures, how)));
        const expected = keys.flatMap(({ place, sector }, at) =>
          [2009, 2015].map((year, step) => [place, sector, year, figures[2 * at + step]]),
        );
        const found = facts.map((fact) => [
          fact.territory,
          fact.sector,
          fact.year,
          fact.cell.kind === 'value' ? fact.cell.value : fact.cell.kind,
        ]);
        expect(found).toEqual(expected);
      }),
      { seed, numRuns: 60 },
    );
  });

  it('has an account whose sums are those of the figures, whatever the dialect', () => {
    fc.assert(
      fc.property(jobs, dialect, (figures, how) => {
        const report = reconcile(cut(print(figures, how)));
        const sumOf = (step: number) =>
          figures.reduce((all, figure, at) => (at % 2 === step ? all + figure : all), 0);
        expect(report.sums).toEqual([
          { year: 2009, details: sumOf(0), published: null },
          { year: 2015, details: sumOf(1), published: null },
        ]);
        expect(report).toMatchObject({
          values: cells,
          unreadable: 0,
          territories: 5,
          sectors: 3,
          partial: 0,
        });
        const mended = how.zeros ? 0 : 2 * SECTORS.length * (how.wide ? 1 : 2);
        expect(report.repaired).toBe(mended);
      }),
      { seed, numRuns: 60 },
    );
  });
});
