// Headers are found in spite of accents, capitals and marks, and a year only where it is one.
import { describe, expect, it } from 'vitest';
import { cut } from '../testing/printed-files.js';
import {
  findColumn,
  findHeaderRow,
  findOptional,
  foldHeader,
  guessColumnsComma,
  parseHeaderYear,
} from './head.js';

describe('a header', () => {
  it.each([
    ['Intitulé commune', 'intitule commune'],
    ['intitule_commune', 'intitule commune'],
    ["  Zone d'emploi ", 'zone d emploi'],
    ['ZONE D’EMPLOI', 'zone d emploi'],
    ['\ufeffCODGEO', 'codgeo'],
    ['Main-d’œuvre (2015)', 'main d oeuvre 2015'],
    ['', ''],
  ])('%j is folded into %j', (text, folded) => {
    expect(foldHeader(text)).toBe(folded);
  });

  it('is the first row that has all the names, in any order', () => {
    const head = cut('Titre;;\ncode;;\nAnnée;CODE;x\ncode;annee;y');
    expect(findHeaderRow(head, ['code', 'annee'])).toBe(2);
    expect(findHeaderRow(head, ['code'])).toBe(1);
    expect(findHeaderRow(head, ['code', 'secteur'])).toBe(-1);
  });

  it('is not sought beyond forty rows', () => {
    const rows = (before: number) => cut(`${';\n'.repeat(before)}code;annee`);
    expect(findHeaderRow(rows(39), ['code'])).toBe(39);
    expect(findHeaderRow(rows(40), ['code'])).toBe(-1);
  });
});

describe('a column', () => {
  const header = ['Commune', 'Code commune', 'APE', 'Commune'];

  it('is that of the name wished most, then the leftmost', () => {
    expect(findColumn(header, ['code commune', 'commune'])).toBe(1);
    expect(findColumn(header, ['commune', 'code commune'])).toBe(0);
  });

  it('that is not there is -1, or nothing when it may be absent', () => {
    expect(findColumn(header, ['code'])).toBe(-1);
    expect(findOptional(header, ['code'])).toBeNull();
    expect(findOptional(header, ['commune'])).toBe(0);
    expect(findColumn([], ['code'])).toBe(-1);
  });
});

describe('a year in a header', () => {
  it.each([
    ['2017', 2017],
    [' 2017 ', 2017],
    ['y1998', 1998],
    ['Effectifs salariés 2006', 2006],
    ['eff_2015', 2015],
    ['31-12-2015', 2015],
    ['1866', 1866],
  ])('%j is %i', (text, year) => {
    expect(parseHeaderYear(text)).toBe(year);
  });

  it.each(['', '15', '1750', '2117', '20170', '12015', '2015 (p)', 'P15_EMPLT', 'abc2015', '2015-2016 %'])(
    '%j holds none',
    (text) => {
      expect(parseHeaderYear(text)).toBeNull();
    },
  );
});

describe('the commas of some columns', () => {
  const head = cut('code;a;b\n1;2,558;7,5\n2;3,120');

  it('are told by these alone, under the header, short rows being blanks', () => {
    expect(guessColumnsComma(head, 1, [1])).toBeNull();
    expect(guessColumnsComma(head, 1, [2])).toBe('decimal');
    expect(guessColumnsComma(head, 1, [1, 2])).toBe('decimal');
    expect(guessColumnsComma({ ...head, separator: ',' }, 1, [1])).toBe('thousands');
  });
});
