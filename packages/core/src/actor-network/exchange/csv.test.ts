// Comma files read again, cell by cell: what is written comes back, formulas apart.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsv } from './csv.js';
import type { SharedActor, SharedTie } from './shared-network.js';

/** Reads a comma file as RFC 4180 says: quotes doubled, lines ended by CR LF. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let [row, cell, isQuoted]: [string[], string, boolean] = [[], '', false];
  const body = text.replace(/^\uFEFF/, '');
  for (let at = 0; at < body.length; at += 1) {
    const char = body[at] ?? '';
    if (isQuoted && char === '"' && body[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (char === '"') isQuoted = !isQuoted;
    else if (!isQuoted && char === ',') {
      row.push(cell);
      cell = '';
    } else if (!isQuoted && char === '\r' && body[at + 1] === '\n') {
      rows.push([...row, cell]);
      [row, cell] = [[], ''];
      at += 1;
    } else cell += char;
  }
  return rows;
}

const actor = (label: string, more: Partial<SharedActor> = {}): SharedActor => ({
  id: 'a',
  label,
  category: null,
  ...more,
});
const tie = (more: Partial<SharedTie> = {}): SharedTie => ({
  from: 'a',
  to: 'b',
  origin: 'public',
  weight: 1,
  source: 'programme 2019',
  firstSeen: null,
  lastSeen: null,
  ...more,
});
const labelOf = (label: string): string | undefined =>
  readCsv(formatCsv({ actors: [actor(label)], ties: [] }).actors)[1]?.[1];

describe('a table of actors', () => {
  it.each([
    ['accents', 'Lycée de l’Œuvre à Fougères'],
    ['a comma', 'Durand, Anne'],
    ['quotes', 'dite "la Grande"'],
    ['a line break', 'Maison\ndes services'],
    ['a spreadsheet’s line break', 'Maison\r\ndes services'],
    ['a semicolon, that French spreadsheets cut on', 'port ; quai'],
    ['an arithmetic sign further on', 'R-D = avenir + 1'],
    ['an apostrophe of its own', '’s-Hertogenbosch'],
    ['a picture', '🏺 Poterie'],
    ['nothing', ''],
  ])('gives back %s as it was', (_, label) => {
    expect(labelOf(label)).toBe(label);
  });

  it.each([
    ['=SUM(A1:A9)', "'=SUM(A1:A9)"],
    ['+33 2 40 00 00 00', "'+33 2 40 00 00 00"],
    ['-12', "'-12"],
    ['@import', "'@import"],
    ['\u00A0=1', "'\u00A0=1"],
    ['\n=1', "'\n=1"],
    ['\uFEFF=1', "'\uFEFF=1"],
    ['=1,2', "'=1,2"],
  ])('sets %j behind an apostrophe, and loses nothing else', (label, cell) => {
    expect(labelOf(label)).toBe(cell);
  });

  it.each([',', ';', '"', '\r', '\n'])('quotes a cell that holds %j', (mark) => {
    const file = formatCsv({ actors: [actor(`un${mark}deux`)], ties: [] }).actors;
    expect(file).toContain(`,"un${mark === '"' ? '""' : mark}deux",`);
  });

  it('neutralises identifiers and categories as well as labels', () => {
    const file = formatCsv({ actors: [actor('x', { id: '=1', category: '@x' })], ties: [] }).actors;
    expect(readCsv(file)[1]).toEqual(["'=1", 'x', "'@x"]);
  });

  it('leaves a category that is not known empty, without a word for « null »', () => {
    const [, row] = readCsv(formatCsv({ actors: [actor('x')], ties: [] }).actors);
    expect(row).toEqual(['a', 'x', '']);
  });

  it('is its heading alone when there is nobody', () => {
    expect(formatCsv({ actors: [], ties: [] })).toEqual({
      actors: '\uFEFFid,label,category\r\n',
      ties: '\uFEFFfrom,to,origin,weight,source,first_seen,last_seen\r\n',
    });
  });

  it('has as many rows and columns as it should, whatever people are called', () => {
    const word = fc.string({ unit: 'binary', maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word), { maxLength: 6 }), (names) => {
        const actors = names.map(([label, category], at) => actor(label, { id: `a${at}`, category }));
        const rows = readCsv(formatCsv({ actors, ties: [] }).actors);
        expect(rows).toHaveLength(actors.length + 1);
        rows.slice(1).forEach((row, at) => {
          const { id, label, category } = actors[at] ?? actor('');
          expect(row.map((cell) => cell.replace(/^'/, ''))).toEqual(
            [id, label, category ?? ''].map((cell) => cell.replace(/^'/, '')),
          );
        });
      }),
      { numRuns: 60, seed: 103 },
    );
  });
});

describe('a table of ties', () => {
  it('writes numbers as numbers, a decimal by a point', () => {
    const [, row] = readCsv(formatCsv({ actors: [], ties: [tie({ weight: 2.5 })] }).ties);
    expect(row).toEqual(['a', 'b', 'public', '2.5', 'programme 2019', '', '']);
  });

  it('neutralises where a tie comes from', () => {
    const [, row] = readCsv(formatCsv({ actors: [], ties: [tie({ source: '=cmd|x' })] }).ties);
    expect(row?.[4]).toBe("'=cmd|x");
  });

  it('writes both days, or the one that is known', () => {
    const ties = [
      tie({ firstSeen: '2019-03-14', lastSeen: '2020-01-01' }),
      tie({ firstSeen: null, lastSeen: '2020-01-01' }),
    ];
    const rows = readCsv(formatCsv({ actors: [], ties }).ties);
    expect(rows.slice(1).map((row) => row.slice(5))).toEqual([
      ['2019-03-14', '2020-01-01'],
      ['', '2020-01-01'],
    ]);
  });
});
