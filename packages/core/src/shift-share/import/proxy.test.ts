// A figure a place, wherever its columns stand.
import { describe, expect, it } from 'vitest';
import type { Head } from './layout.js';
import { layOutProxy, readProxyRow } from './proxy.js';

const cut = (text: string): Head => ({
  name: 'participation.csv',
  sheet: null,
  separator: ';',
  rows: text.split('\n').map((line) => line.split(';')),
});

describe('a file of one figure a place', () => {
  const head = cut(
    'Participation 2017;;\n;;\nZE2010;nom;Taux\n50;Mont-de-Marsan;78,4\n0051;Pau;77,9\n0052;Dax;79,1\n0053;Agen;nd',
  );

  it('is read under its title, names left aside', () => {
    expect(layOutProxy(head)).toEqual({ firstRow: 3, place: 0, value: 2, label: 'Taux', comma: 'decimal' });
  });

  it('gives each place its figure, codes mended', () => {
    const layout = layOutProxy(head);
    if (layout === null) throw new Error('the file of the test has a place and a figure');
    expect(head.rows.slice(3).map((row) => readProxyRow(row, layout, 'ZE2010'))).toEqual([
      { code: '0050', value: 78.4 },
      { code: '0051', value: 77.9 },
      { code: '0052', value: 79.1 },
      null,
    ]);
    expect(readProxyRow([''], layout, 'ZE2010')).toBeNull();
  });

  it.each([
    ['no place', 'x;y\n1;2\n3;4'],
    ['no figure', 'code;nom\n1;a\n2;b\n3;c'],
    ['too few figures', 'code;taux\n1;2'],
    ['nothing', ''],
  ])('is not found where there is %s', (_what, text) => {
    expect(layOutProxy(cut(text))).toBeNull();
  });

  it('may take the commas of thousands', () => {
    expect(layOutProxy(cut('code;nb\n1;1,234,567\n2;2,000,000\n3;3,000,001'))?.comma).toBe('thousands');
  });

  it('may hold figures below zero, whichever sign was printed; a dash alone is nothing', () => {
    const balance = cut('code;Solde\n1101;-2,5\n1102;\u22127\n1103;- 3\n1104;-');
    const layout = layOutProxy(balance);
    if (layout === null) throw new Error('the file of the test has a place and a figure');
    const read = balance.rows.slice(1).map((row) => readProxyRow(row, layout, 'ZE2010')?.value ?? null);
    expect(read).toEqual([-2.5, -7, -3, null]);
  });
});

describe('the column of the figure', () => {
  it('may stand before that of places', () => {
    expect(layOutProxy(cut('taux;code\n1,5;A1\n2,5;A2\n3,5;A3'))).toEqual({
      firstRow: 1,
      place: 1,
      value: 0,
      label: 'taux',
      comma: 'decimal',
    });
  });

  it('is the first that is nearly all figures: blanks are allowed, words and secrets are few', () => {
    const rows = ['A1;Pau;1;10', 'A2;Dax;;20', 'A3;Agen;3;30', 'A4;Auch;4;40'];
    expect(layOutProxy(cut(['code;nom;x;y', ...rows].join('\n')))?.label).toBe('x');
    const words = ['A1;1;10', 'A2;peu;20', 'A3;3;30', 'A4;4;40'];
    expect(layOutProxy(cut(['code;x;y', ...words].join('\n')))?.label).toBe('y');
  });

  it('has commas of thousands only when they say so', () => {
    const doubtful = cut('code;nb\n1;2,558\n2;3,120\n3;4,000');
    expect(layOutProxy(doubtful)?.comma).toBe('decimal');
    expect(layOutProxy({ ...doubtful, separator: ',' })?.comma).toBe('thousands');
  });
});

describe('a row of one figure', () => {
  const layout = { firstRow: 1, place: 0, value: 1, label: 'taux', comma: 'decimal' } as const;

  it.each([
    [['50_Mont-de-Marsan', '78,4'], 'ZE2010', { code: '0050', value: 78.4 }],
    [['1004', '0'], 'COM', { code: '01004', value: 0 }],
    [['LE HAVRE', '3'], 'COM', { code: 'LE HAVRE', value: 3 }],
    [['247600786', '1 200'], 'EPCI', { code: '247600786', value: 1200 }],
  ])('%j of %s', (row, kind, expected) => {
    expect(readProxyRow(row, layout, kind)).toEqual(expected);
  });

  it.each([[['0050', 's']], [['0050', '']], [['0050', 'beaucoup']], [['', '12']], [['0050']], [[]]])(
    'gives nothing for %j, rather than zero',
    (row) => {
      expect(readProxyRow(row, layout, 'ZE2010')).toBeNull();
    },
  );
});
