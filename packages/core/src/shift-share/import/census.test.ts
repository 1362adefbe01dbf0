// The census since 1968: a sheet a year and a level, codes in two parts, men and women apart, two headers.
import { describe, expect, it } from 'vitest';
import { cut, readFacts, recognise, reconcile, tell } from '../testing/printed-files.js';
import { listQuestions } from './index.js';
import { recogniseCensus } from './profile/census.js';

const words =
  'Région;Département;Commune;Libellé;Agriculture H;Agriculture F;Industrie H;Industrie F;Construction H;Tertiaire F';
const codes = 'RR;DR;CR;LIB;a;b;c;d;e;f';
const communes = (...rows: readonly string[]) =>
  cut(['Actifs occupés;;;;;;;;;', '', words, codes, ...rows].join('\n'), { sheet: 'COM_1975' });
const departments = (...rows: readonly string[]) =>
  cut(['Département;Libellé;Agriculture;Industrie;Bâtiment;Tertiaire', 'DR;RR;a;b;c;d', ...rows].join('\n'), {
    sheet: 'DEP_1982',
  });

describe('a sheet of communes', () => {
  it('adds men and women in one cell of the account', () => {
    const head = communes('28;76;217;Dieppe;10;5;100;20;30;40');
    expect(recognise(head).combine).toBe('add');
    expect(reconcile(head)).toMatchObject({
      rows: 1,
      values: 6,
      sectors: 4,
      territories: 1,
      sums: [{ year: 1975, details: 205, published: null }],
    });
  });

  it.each([
    ['76', '217', '76217'],
    ['1', '4', '01004'],
    ['01', '004', '01004'],
    ['2A', '4', '2A004'],
    ['2B', '033', '2B033'],
    ['971', '1', '97101'],
    ['974', '11', '97411'],
  ])('joins the department %s and the number %s into %s', (department, number, commune) => {
    const facts = readFacts(communes(`28;${department};${number};X;1;2;3;4;5;6`));
    expect(new Set(facts.map(({ territory }) => territory))).toEqual(new Set([commune]));
  });

  it('reads no commune where a part of its code is missing', () => {
    const head = communes('28;76;;X;1;2;3;4;5;6', '28;;217;X;1;2;3;4;5;6');
    expect(reconcile(head)).toMatchObject({ rows: 2, values: 0, skipped: { 'no-territory': 2 } });
  });

  it('says each sector in words, the services being all of them', () => {
    const facts = readFacts(communes('28;76;217;Dieppe;10;5;100;20;30;40'));
    expect(facts.map(({ sector, sectorLabel }) => `${sector} ${sectorLabel}`)).toEqual([
      'AZ Agriculture',
      'AZ Agriculture',
      'BE Industrie',
      'BE Industrie',
      'FZ Construction',
      'GQ Tertiaire',
    ]);
    expect(facts[0]?.territoryLabel).toBe('Dieppe');
  });

  it('keeps blanks apart from zeros', () => {
    expect(tell(readFacts(communes('28;76;217;Dieppe;0;;1 000,5;nd;s;7')))).toEqual([
      '76217 AZ 1975 0',
      '76217 AZ 1975 missing',
      '76217 BE 1975 1000.5',
      '76217 BE 1975 missing',
      '76217 FZ 1975 hidden',
      '76217 GQ 1975 7',
    ]);
  });
});

describe('a sheet of departments', () => {
  it('is read by department, zeros given back', () => {
    const head = departments('1;Ain;10;20;5;30', '76;Seine-Maritime;11;21;6;31');
    expect(tell(readFacts(head, { geographyKind: null }))).toEqual([
      '01 AZ 1982 10',
      '01 BE 1982 20',
      '01 FZ 1982 5',
      '01 GQ 1982 30',
      '76 AZ 1982 11',
      '76 BE 1982 21',
      '76 FZ 1982 6',
      '76 GQ 1982 31',
    ]);
    expect(recognise(head).about.geographyKind).toBe('DEP');
  });
});

describe('what the file does not say', () => {
  it('is where these people are counted: either answer is taken, none is supposed', () => {
    const layout = recognise(communes('28;76;217;Dieppe;1;2;3;4;5;6'));
    expect(listQuestions(layout)).toEqual(['basis', 'geography-year']);
    expect(layout.about).toMatchObject({ basis: null, population: { moment: 'census', sampled: true } });
  });
});

describe('what is not such a sheet', () => {
  const head = communes('28;76;217;Dieppe;1;2;3;4;5;6');

  it.each([
    ['another name', 'Lisez-moi'],
    ['a level that is not known', 'REG_1975'],
    ['no year', 'COM'],
    ['no name', null],
  ])('has %s', (_what, sheet) => {
    expect(recogniseCensus({ ...head, sheet })).toBeNull();
  });

  it('lacks its row of technical names, or its sectors', () => {
    const without = head.rows.filter((row) => row[0] !== 'RR');
    expect(recogniseCensus({ ...head, rows: without })).toBeNull();
    const poor = cut('Département;Agriculture;Industrie;Tertiaire\nDR;RR;b;c\n76;1;2;3', {
      sheet: 'DEP_1975',
    });
    expect(recogniseCensus(poor)).toBeNull();
  });

  it('begins with its technical names: there is no header above to read', () => {
    expect(recogniseCensus(cut(`${codes}\n28;76;217;D;1;2;3;4;5;6`, { sheet: 'COM_1975' }))).toBeNull();
  });
});
