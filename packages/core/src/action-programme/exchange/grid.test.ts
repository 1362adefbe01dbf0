// Where a table is in its sheet, what its merged cells cover, what its cells say.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillMerges, findLayout, type Merge, textOf } from './grid.js';

describe('the words of a cell', () => {
  it.each([
    [null, ''],
    [undefined, ''],
    ['  un\u202e  mot \r\n', 'un  mot'],
    [12.5, '12.5'],
    [true, 'oui'],
    [false, 'non'],
    [new Date(Date.UTC(2027, 2, 9)), '2027-03-09'],
    [new Date(Number.NaN), ''],
  ])('of %s are « %s »', (cell, text) => {
    expect(textOf(cell)).toBe(text);
  });
});

describe('the line of the titles', () => {
  it('is the one that names the most columns, the actions among them', () => {
    const layout = findLayout([
      ['Programme du pays', null],
      ['Action', null],
      ['Axe', 'Projet', 'Pilote', 'Photo'],
      ['Énergies', 'Quai', 'Port', 'oui'],
    ]);
    expect(layout?.head).toBe(2);
    expect(layout?.columns.map(({ title, field }) => [title, field])).toEqual([
      ['Axe', 'group'],
      ['Projet', 'title'],
      ['Pilote', 'pilots'],
      ['Photo', null],
    ]);
  });

  it('names a field once: the second column of its kind is kept aside', () => {
    const layout = findLayout([['Action', 'Pilote', 'Porteur']]);
    expect(layout?.columns.map(({ field }) => field)).toEqual(['title', 'pilots', null]);
  });

  it('is none where nothing names the actions, or too far down', () => {
    expect(findLayout([['Axe', 'Pilote']])).toBeNull();
    expect(findLayout([])).toBeNull();
    expect(findLayout([...Array.from({ length: 30 }, () => ['']), ['Action']])).toBeNull();
    expect(findLayout([...Array.from({ length: 29 }, () => ['']), ['Action']])?.head).toBe(29);
  });

  it('reads a title broken over two lines', () => {
    expect(findLayout([['Intitulé\nde l’action']])?.columns[0]?.field).toBe('title');
  });
});

describe('merged cells', () => {
  const sheet = (rows: readonly (readonly (string | null)[])[], merges: readonly Merge[]) =>
    fillMerges({ name: 'A', rows, merges });
  const down = { startRow: 0, startCol: 0, endRow: 2, endCol: 0 };

  it('give their words to the lines they cover, and say which', () => {
    const { rows, filled } = sheet(
      [
        ['Axe 1', 'a'],
        [null, 'b'],
        [null, 'c'],
        [null, 'd'],
      ],
      [down],
    );
    expect(rows.map(([group]) => group)).toEqual(['Axe 1', 'Axe 1', 'Axe 1', null]);
    expect(filled).toEqual([1, 2]);
  });

  it('across a line change nothing, nor do empty ones', () => {
    expect(sheet([['Titre', null, null]], [{ ...down, endRow: 0, endCol: 2 }]).filled).toEqual([]);
    expect(sheet([[null], ['b'], ['c']], [down])).toEqual({ rows: [[null], ['b'], ['c']], filled: [] });
  });

  it('may reach beyond the sheet, or a line shorter than they are', () => {
    const { rows } = sheet([['x', 'y'], ['a']], [{ startRow: 0, startCol: 1, endRow: 9, endCol: 1 }]);
    expect(rows).toEqual([
      ['x', 'y'],
      ['a', 'y'],
    ]);
  });

  it('never change the sheet they are read from (property)', () => {
    const place = fc.nat({ max: 5 });
    const merge = fc.record({ startRow: place, startCol: place, endRow: place, endCol: place });
    const cells = fc.array(fc.array(fc.constantFrom('a', 'b', null), { maxLength: 5 }), { maxLength: 5 });
    fc.assert(
      fc.property(cells, fc.array(merge, { maxLength: 4 }), (rows, merges) => {
        const before = JSON.stringify(rows);
        expect(fillMerges({ name: 'A', rows, merges }).rows).toHaveLength(rows.length);
        expect(JSON.stringify(rows)).toBe(before);
      }),
    );
  });
});
