// The table of categories by hand: lines that stand, cells of few people, one who weighs too much, totals.
import { describe, expect, it } from 'vitest';
import { answer, say } from '../../../test/network-surveys.js';
import { createWaveMatrix } from '../survey/matrix.js';
import type { SurveyTie } from '../survey/survey.js';
import { type CategoryTable, cellRules, createCategoryTable } from './category-table.js';

const many = (letter: string | null, count: number): readonly (string | null)[] => Array(count).fill(letter);
const range = (from: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, k) => from + k);

function tabulate(
  categories: readonly (string | null)[],
  ties: readonly SurveyTie[],
  silent: readonly number[] = [],
): CategoryTable {
  const data = answer(categories, ties, silent);
  const [wave] = data.waves;
  if (wave === undefined) throw new Error('no wave');
  return createCategoryTable(createWaveMatrix(data, wave));
}

/** Each of some people names each of others, but themselves. */
const all = (from: readonly number[], to: readonly number[]): readonly SurveyTie[] =>
  from.flatMap((i) => to.filter((j) => j !== i).map((j) => say(i, j)));

describe('two categories of five and six', () => {
  const [a, b] = [range(0, 5), range(5, 6)];
  const categories = [...many('port', 5), ...many('école', 6)];

  it('shows everything when many speak to many', () => {
    // 5 × 4 inside the port, 5 × 6 and 6 × 5 across, 6 × 5 inside schools.
    const table = tabulate(categories, all([...a, ...b], [...a, ...b]));
    expect(table).toEqual({
      lines: [['port'], ['école']],
      cells: [
        [20, 30],
        [30, 30],
      ],
      rowTotals: [50, 60],
      columnTotals: [50, 60],
      total: 110,
      hidden: 0,
      isSealed: true,
    });
  });

  it('counts active answers alone: once a year is not one', () => {
    const yearly = all(a, b).map((tie) => ({ ...tie, rhythm: 1 as const }));
    const table = tabulate(categories, [...all(a, a), ...all(b, b), ...all(b, a), ...yearly]);
    expect(table.total).toBe(20 + 30 + 30);
  });

  it('hides a cell that two people made, and never by itself', () => {
    const ties = [...all(a, a), ...all(b, b), ...all(b, a), ...all([0, 1], b)];
    const { cells, total } = tabulate(categories, ties);
    expect(cells[0]?.[1]).toBeNull();
    expect(cells.flat().filter((cell) => cell === null).length).toBeGreaterThan(1);
    expect(total).toBe(20 + 30 + 30 + 12);
  });

  it('hides a cell most of which one person made', () => {
    // 1 + 1 + 12 … at most six answers a person here: 6 of 8 is 75 %, under the rule; shown.
    const even = [...all(a, a), ...all(b, b), ...all(b, a), ...all([0], b), say(1, 5), say(2, 5)];
    expect(6 / 8).toBeLessThan(cellRules.heaviest);
    expect(tabulate(categories, even).cells[0]?.[1]).toBe(8);
  });

  it('three people are enough when all is shared', () => {
    const ties = [...all(a, a), ...all(b, b), ...all(b, a), say(0, 5), say(1, 6), say(2, 7)];
    expect(tabulate(categories, ties).cells[0]?.[1]).toBe(3);
  });
});

describe('one who weighs too much', () => {
  // 14 people in B, so that one of A can give 14 answers: 14 of 16 is 87.5 %.
  const [a, b] = [range(0, 5), range(5, 14)];
  const ties = [...all(a, a), ...all(b, b), ...all(b, a), ...all([0], b), say(1, 5), say(2, 5)];
  const table = tabulate([...many('A', 5), ...many('B', 14)], ties);

  it('is hidden although three made the cell', () => {
    expect(14 / 16).toBeGreaterThan(cellRules.heaviest);
    expect(table.cells[0]?.[1]).toBeNull();
  });

  it('cannot be rebuilt from what is left, line by line and column by column', () => {
    const margins = [
      [table.rowTotals[0], [table.cells[0]?.[0], table.cells[0]?.[1]]],
      [table.columnTotals[1], [table.cells[0]?.[1], table.cells[1]?.[1]]],
    ] as const;
    for (const [total, cells] of margins)
      expect(total === null || cells.filter((cell) => cell === null).length !== 1).toBe(true);
  });
});

describe('which categories stand', () => {
  const lines = (categories: readonly (string | null)[], silent: readonly number[] = []) =>
    tabulate(categories, [say(0, 1)], silent).lines;

  it('five members do, four do not', () => {
    expect(lines([...many('A', 5), ...many('B', 4)])).toEqual([['A'], ['B']]);
    expect(lines([...many('A', 5), ...many('B', 4), ...many('C', 4)])).toEqual([['A'], ['B', 'C']]);
  });

  it('five members of whom two speak do not', () => {
    expect(lines([...many('A', 5), ...many('B', 5), ...many('C', 2)], [7, 8, 9])).toEqual([
      ['A'],
      ['B', 'C'],
    ]);
    expect(lines([...many('A', 5), ...many('B', 5), ...many('C', 2)], [8, 9])).toEqual([['A'], ['B'], ['C']]);
  });

  it('those without a category are in no line, and their answers in no total', () => {
    const five = range(0, 5);
    const table = tabulate([...many('A', 5), null], [...all(five, five), say(5, 0), say(0, 5)]);
    expect(table).toMatchObject({ lines: [['A']], cells: [[20]], total: 20 });
  });

  it('a small line alone is never read, however much is said in it', () => {
    const [a, b] = [range(0, 6), range(6, 4)];
    const table = tabulate([...many('A', 6), ...many('B', 4)], all([...a, ...b], [...a, ...b]));
    expect([table.cells[0]?.[1], table.cells[1]?.[0], table.cells[1]?.[1]]).toEqual([null, null, null]);
    expect([table.rowTotals[1], table.columnTotals[1]]).toEqual([null, null]);
  });
});

describe('when even the totals of the board would tell', () => {
  it('shows no cell at all, and says so', () => {
    // Nobody crosses: « 0 across » tells that B, small, gives A nothing.
    const five = range(0, 5);
    const table = tabulate([...many('A', 5), ...many('B', 2)], all(five, five));
    expect(table.isSealed).toBe(false);
    expect(table.cells.flat()).toEqual([null, null, null, null]);
    expect([...table.rowTotals, ...table.columnTotals]).toEqual([null, null, null, null]);
    expect([table.total, table.hidden]).toEqual([20, 4]);
  });

  it('on a roster where nobody said anything', () => {
    const table = tabulate([...many('A', 5), ...many('B', 5)], []);
    expect(table.cells.flat().every((cell) => cell === null)).toBe(true);
  });
});
