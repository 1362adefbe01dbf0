// Cells, codes, encodings and separators as printed by those who publish.
import { describe, expect, it } from 'vitest';
import { guessEncoding } from './encoding.js';
import { guessComma, parseCell } from './printed-cell.js';
import { findBoroughCity, isOverseas, repairCode, splitCode } from './printed-code.js';
import { guessSeparator } from './separator.js';

const bytes = (...given: number[]) => Uint8Array.from(given);
const value = (number: number) => ({ kind: 'value', value: number });

describe('a printed cell [R018]', () => {
  it.each([
    ['2,558', 'thousands', 2558],
    ['2,558', 'decimal', 2.558],
    ['50,0', 'decimal', 50],
    ['76.9798398259956', 'decimal', 76.979_839_825_995_6],
    ['12\u202f345', 'decimal', 12_345],
    ['12\u00a0345,5', 'decimal', 12_345.5],
    ['12 345 678', 'decimal', 12_345_678],
    ["12'345", 'decimal', 12_345],
    ['1.234.567', 'decimal', 1_234_567],
    ['1.234,5', 'decimal', 1234.5],
    ['1,234.5', 'decimal', 1234.5],
    ['1,234,567', 'decimal', 1_234_567],
    ['0', 'decimal', 0],
    ['+3', 'decimal', 3],
    ['1e3', 'decimal', 1000],
    ['3.', 'decimal', 3],
  ] as const)('reads %j with a comma for %s as %d', (text, comma, expected) => {
    expect(parseCell(text, comma)).toEqual(value(expected));
  });

  it.each(['s', 'S', ' s ', 'c', 'Secret'])('keeps %j as a secret, never as a zero', (text) => {
    expect(parseCell(text, 'decimal')).toEqual({ kind: 'hidden' });
  });

  it.each(['', '  ', '\u202f', 'nd', 'n/a', 'N.D.', 'ns', '-', '..', ':', 'NaN', 'null'])(
    'keeps %j as missing, never as a zero',
    (text) => {
      expect(parseCell(text, 'decimal')).toEqual({ kind: 'missing' });
    },
  );

  it.each(['douze', '12 emplois', '-4', '1,2,3.4.5', 'Infinity', '0x10', '12/05/2017'])(
    'says that %j cannot be read',
    (text) => {
      expect(parseCell(text, 'decimal')).toEqual({ kind: 'unreadable', text });
    },
  );
});

describe('the role of commas', () => {
  it.each([
    [['2,558', '12,301'], ',', 'thousands'],
    [['2,558', '12,301'], ';', null],
    [['2,558', '12,301'], null, null],
    [['1,234,567'], ';', 'thousands'],
    [['2,558', '12,3'], ';', 'decimal'],
    [['50,0'], ';', 'decimal'],
    [['12', 's', ''], ';', 'decimal'],
    [['1234,567'], ';', 'decimal'],
  ] as const)('of %j cut by %j is %j', (cells, separator, expected) => {
    expect(guessComma(cells, separator)).toBe(expected);
  });
});

describe('a printed code', () => {
  it.each([
    ['0050_Mont-de-Marsan', '0050', 'Mont-de-Marsan'],
    ['BE-Industrie', 'BE', 'Industrie'],
    ['TT-Total', 'TT', 'Total'],
    ['GS1 Industrie', 'GS1', 'Industrie'],
    ['75 - Paris', '75', 'Paris'],
    ['2A004 Ajaccio', '2A004', 'Ajaccio'],
    ['01001', '01001', null],
    ['Dieppe', 'Dieppe', null],
    ['C1', 'C1', null],
  ])('%j is the code %j and the label %j', (text, code, label) => {
    expect(splitCode(text)).toEqual({ code, label });
  });

  it.each([
    ['1001', 'COM', '01001'],
    ['1001.0', 'COM', '01001'],
    ['01001', 'COM', '01001'],
    ['2A004', 'COM', '2A004'],
    ['50', 'ZE2010', '0050'],
    ['7', 'DEP', '07'],
    ['COM-69123', 'COM', '69123'],
    ['2025-COM-69123', 'COM', '69123'],
    ['ZE2020-5204', 'ZE2020', '5204'],
    ['200041630', 'EPCI', '200041630'],
    ['1001', null, '1001'],
    ['Dieppe', 'COM', 'Dieppe'],
  ])('%j among %j is %j', (text, kind, expected) => {
    expect(repairCode(text, kind)).toBe(expected);
  });

  it.each([
    ['75101', '75056'],
    ['75120', '75056'],
    ['75121', null],
    ['69381', '69123'],
    ['69380', null],
    ['13216', '13055'],
    ['13217', null],
    ['01001', null],
  ])('the borough %j belongs to %j', (code, city) => {
    expect(findBoroughCity(code)).toBe(city);
  });
});

describe('a place overseas', () => {
  it.each([
    ['97411', 'COM', true],
    ['76217', 'COM', false],
    ['2A004', 'COM', false],
    ['974', 'DEP', true],
    ['0101', 'ZE2010', true],
    ['0050', 'ZE2010', false],
    ['0601', 'ZE2020', true],
    ['2305', 'ZE2010', false],
    ['97123', 'BV2022', true],
    ['200041630', 'EPCI', null],
  ])('%j of %s: %j', (code, kind, expected) => {
    expect(isOverseas(code, kind)).toBe(expected);
  });
});

describe('the encoding of a file', () => {
  it.each([
    ['plain letters', bytes(0x41, 0x42), 'utf-8'],
    ['an accent in UTF-8', bytes(0x52, 0xc3, 0xa9), 'utf-8'],
    ['a narrow space in UTF-8', bytes(0x31, 0xe2, 0x80, 0xaf, 0x32), 'utf-8'],
    ['a letter outside the first plane', bytes(0xf0, 0x9f, 0x8f, 0xad), 'utf-8'],
    ['a mark of UTF-8', bytes(0xef, 0xbb, 0xbf, 0x41), 'utf-8'],
    ['a character cut by the end', bytes(0x52, 0xc3), 'utf-8'],
    ['an accent in latin1', bytes(0x52, 0xe9, 0x67), 'windows-1252'],
    ['an accent in latin1 at the end of a word', bytes(0x52, 0xe9, 0x3b), 'windows-1252'],
    ['UTF-16 of Windows', bytes(0xff, 0xfe, 0x41, 0), 'utf-16le'],
    ['UTF-16 of the other end', bytes(0xfe, 0xff, 0, 0x41), 'utf-16be'],
    ['nothing', bytes(), 'utf-8'],
  ])('with %s', (_what, given, expected) => {
    expect(guessEncoding(given)).toBe(expected);
  });
});

describe('the separator of a file', () => {
  it.each([
    ['a;b;c\n1;2;3', ';'],
    ['a,b,c\n1,2,3', ','],
    ['a\tb\n1\t2', '\t'],
    ['a|b\n1|2', '|'],
    ['code;part\n01;12,5\n02;13,5', ';'],
    ['zone,2017\n0050,"2,558"\n0051,"3,120"', ','],
    ['Un titre, avec une virgule\na;b;c\n1;2;3\n4;5;6', ';'],
    ['rien', ';'],
  ])('of %j', (text, expected) => {
    expect(guessSeparator(text)).toBe(expected);
  });
});
