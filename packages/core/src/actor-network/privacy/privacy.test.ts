// Small cells against an attacker who adds, subtracts and reads zeros; releases; uniqueness.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clique, path, star } from '../../../test/network-graphs.js';
import { answer, anySurvey, say } from '../../../test/network-surveys.js';
import demo from '../examples/territory-demo.json' with { type: 'json' };
import { groupByCategory } from '../mixing/grouping.js';
import { createWaveMatrix, type WaveMatrix } from '../survey/matrix.js';
import { parseSurvey } from '../survey/schema.js';
import { cellRules, createCategoryTable } from './category-table.js';
import { type CandidateSum, hideSums } from './hide-sums.js';
import { canReleaseAgain } from './release.js';
import { createSpan } from './span.js';
import { computeUniqueness } from './uniqueness.js';

/** Exact fractions, so that the attacker never misses by rounding. */
type Fraction = readonly [bigint, bigint];
const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));
const make = (a: bigint, b: bigint): Fraction => {
  const g = gcd(a, b) || 1n;
  return b < 0n ? [-a / g, -b / g] : [a / g, b / g];
};
const minus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => make(a * d - c * b, b * d);
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => make(a * c, b * d);
const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction => make(a * d, b * c);

/** The attacker: solves the published sums exactly and says whether they give `secret`. */
function canSolve(
  published: readonly (readonly number[])[],
  secret: readonly number[],
  width: number,
): boolean {
  const toRow = (atoms: readonly number[]): Fraction[] =>
    Array.from({ length: width }, (_, c) => [atoms.includes(c) ? 1n : 0n, 1n] as Fraction);
  const rows: Fraction[][] = [];
  const reduce = (row: Fraction[]): Fraction[] => {
    for (const known of rows) {
      const pivot = known.findIndex(([a]) => a !== 0n);
      const factor = over(row[pivot] as Fraction, known[pivot] as Fraction);
      if (factor[0] !== 0n) row = row.map((v, c) => minus(v, times(factor, known[c] as Fraction)));
    }
    return row;
  };
  for (const sum of published) {
    const row = reduce(toRow(sum));
    if (row.some(([a]) => a !== 0n)) rows.push(row);
  }
  return reduce(toRow(secret)).every(([a]) => a === 0n);
}

describe('linear spans', () => {
  it('rebuild a difference, and say from what', () => {
    const span = createSpan([Float64Array.of(1, 1, 1), Float64Array.of(0, 1, 1)]);
    expect(Array.from(span.rebuild(Float64Array.of(1, 0, 0)) ?? [])).toEqual([1, -1]);
    expect(span.rebuild(Float64Array.of(0, 1, 0))).toBeNull();
  });

  it('rebuild nothing from nothing but nothing', () => {
    expect(createSpan([]).rebuild(Float64Array.of(1))).toBeNull();
    expect(createSpan([]).rebuild(Float64Array.of(0))).toEqual(new Float64Array(0));
  });
});

/** A table of rows × columns with its margins; each cell is an atom. */
function tabulate(
  values: readonly number[],
  columns: number,
  isSafe: readonly boolean[],
): readonly CandidateSum[] {
  const rows = values.length / columns;
  const row = (r: number): number[] => Array.from({ length: columns }, (_, c) => r * columns + c);
  const column = (c: number): number[] => Array.from({ length: rows }, (_, r) => r * columns + c);
  const sum = (atoms: readonly number[], safe: boolean, canHide = true): CandidateSum => ({
    atoms,
    isSafe: safe,
    canHide,
  });
  return [
    ...values.map((_, at) => sum([at], isSafe[at] ?? true)),
    ...Array.from({ length: rows }, (_, r) => sum(row(r), true)),
    ...Array.from({ length: columns }, (_, c) => sum(column(c), true)),
    sum(
      values.map((_, at) => at),
      true,
      false,
    ),
  ];
}

const anyTable = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 }))
  .chain(([rows, columns]) =>
    fc.tuple(
      fc.constant(columns),
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: rows * columns, maxLength: rows * columns }),
      fc.array(fc.boolean(), { minLength: rows * columns, maxLength: rows * columns }),
    ),
  );

describe('complementary hiding', () => {
  it('one small cell hides another in its row and in its column', () => {
    const values = [1, 9, 9, 9];
    const { isHidden, isSealed } = hideSums({
      values,
      sums: tabulate(values, 2, [false, true, true, true]),
      secrets: [],
    });
    expect(isSealed).toBe(true);
    expect(isHidden.filter(Boolean).length).toBeGreaterThan(1);
    expect(isHidden[0]).toBe(true);
  });

  it('hides nothing when all is large', () => {
    const values = [9, 9, 9, 9];
    expect(hideSums({ values, sums: tabulate(values, 2, []), secrets: [] }).isHidden.some(Boolean)).toBe(
      false,
    );
  });

  it('shows again what was hidden in vain', () => {
    fc.assert(
      fc.property(anyTable, ([columns, values, isSafe]) => {
        const sums = tabulate(values, columns, isSafe);
        const { isHidden, isSealed } = hideSums({ values, sums, secrets: [] });
        if (!isSealed) return;
        const shown = sums.filter((_, at) => !isHidden[at]).map(({ atoms }) => atoms);
        for (const [at, { atoms }] of sums.entries())
          if (isHidden[at]) expect(canSolve(shown, atoms, values.length)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('says so when what is published elsewhere discloses a secret', () => {
    const sums = [{ atoms: [0], isSafe: true, canHide: false }];
    expect(hideSums({ values: [3], sums, secrets: [[0]] }).isSealed).toBe(false);
  });

  it('never leaves a small cell that the attacker can solve, in any table', () => {
    fc.assert(
      fc.property(anyTable, ([columns, values, isSafe]) => {
        const sums = tabulate(values, columns, isSafe);
        const { isHidden, isSealed } = hideSums({ values, sums, secrets: [] });
        const shown = sums.filter((_, at) => !isHidden[at]).map(({ atoms }) => atoms);
        isSafe.forEach((safe, at) => {
          if (!safe && isSealed) expect(canSolve(shown, [at], values.length)).toBe(false);
        });
      }),
      { numRuns: 400 },
    );
  });

  it('never leaves a row whose hidden cells must all be 0', () => {
    fc.assert(
      fc.property(anyTable, ([columns, values, isSafe]) => {
        const sums = tabulate(values, columns, isSafe);
        const { isHidden, isSealed } = hideSums({ values, sums, secrets: [] });
        if (!isSealed) return;
        sums.forEach(({ atoms }, at) => {
          const hidden = atoms.filter((atom) => isHidden[atom]);
          const rest = hidden.reduce((sum, atom) => sum + (values[atom] ?? 0), 0);
          const isRest = !isHidden[at] && atoms.length > 1 && hidden.length > 0;
          if (isRest && hidden.some((atom) => isSafe[atom] === false)) expect(rest).toBeGreaterThan(0);
        });
      }),
      { numRuns: 300 },
    );
  });
});

/** Active answers from category to category, row after row. */
function countAnswers({ n, active, grouping }: WaveMatrix): readonly number[] {
  const width = grouping.names.length;
  const answers = new Array<number>(width * width).fill(0);
  for (let i = 0; i < n; i += 1)
    for (let j = 0; j < n; j += 1) {
      const at = (grouping.of[i] ?? -1) * width + (grouping.of[j] ?? -1);
      const isSorted = (grouping.of[i] ?? -1) >= 0 && (grouping.of[j] ?? -1) >= 0;
      if (isSorted && active[i * n + j] === 1) answers[at] = (answers[at] ?? 0) + 1;
    }
  return answers;
}

describe('the category × category table', () => {
  const read = parseSurvey(demo);
  if (!read.ok) throw new Error('territory-demo is refused');
  const { data } = read.value;
  const wave = data.waves[0];
  if (wave === undefined) throw new Error('no wave');
  const matrix = createWaveMatrix(data, wave);
  const table = createCategoryTable(matrix);

  it('shows the demonstration’s large categories and the total of the board', () => {
    expect(table.lines).toHaveLength(6);
    expect(table.total).toBe(217);
    expect(table.cells.flat().some((cell) => cell !== null)).toBe(true);
  });

  it('shows no cell made by fewer than three people', () => {
    table.cells.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (cell === null) return;
        const [from, to] = [table.lines[r] ?? [], table.lines[c] ?? []];
        const isIn = (i: number, names: readonly string[]): boolean =>
          names.includes(matrix.grouping.names[matrix.grouping.of[i] ?? -1] ?? '');
        const people = Array.from({ length: matrix.n }, (_, i) => i).filter(
          (i) =>
            isIn(i, from) &&
            Array.from({ length: matrix.n }, (_, j) => j).some(
              (j) => isIn(j, to) && matrix.active[i * matrix.n + j] === 1,
            ),
        );
        expect(people.length).toBeGreaterThanOrEqual(cellRules.contributors);
      });
    });
  });

  it('merges small categories, and hides what one person weighs too much in', () => {
    const categories = [
      ...Array(6).fill('A'),
      ...Array(6).fill('B'),
      ...Array(3).fill('C'),
      ...Array(3).fill('D'),
    ];
    const ties = [0, 1, 2, 3, 4].flatMap((i) => [6, 7, 8].map((j) => say(i, j)));
    const heavy = Array.from({ length: 10 }, (_, k) => say(6, k === 6 ? 11 : k));
    const one = answer(categories, [...ties, ...heavy]);
    const found = createCategoryTable(createWaveMatrix(one, one.waves[0] ?? wave));
    expect(found.lines).toEqual([['A'], ['B'], ['C', 'D']]);
    expect(found.cells[0]?.[1]).toBe(15);
    expect(found.cells[1]?.[0]).toBeNull();
  });

  it('is empty without a category, and all hidden with one respondent', () => {
    const none = answer([null, null], [say(0, 1)]);
    expect(createCategoryTable(createWaveMatrix(none, none.waves[0] ?? wave)).cells).toEqual([]);
    const few = answer(['A', 'A', 'B', 'B'], [say(0, 1)], [1, 2, 3]);
    const hidden = createCategoryTable(createWaveMatrix(few, few.waves[0] ?? wave));
    expect(hidden.cells.flat().every((cell) => cell === null)).toBe(true);
  });

  it('gives the attacker no small cell, on any territory, totals of the board included', () => {
    fc.assert(
      fc.property(anySurvey({ least: 8, most: 16 }), (one) => {
        const found = createWaveMatrix(one, one.waves[0] ?? wave);
        const shown = createCategoryTable(found);
        if (!shown.isSealed) {
          expect(shown.cells.flat().every((cell) => cell === null)).toBe(true);
          return;
        }
        const { names } = found.grouping;
        const width = names.length;
        const lines = shown.lines.map((line) => line.map((name) => names.indexOf(name)));
        const atoms = (rows: readonly number[], columns: readonly number[]): number[] =>
          rows.flatMap((r) => columns.map((c) => r * width + c));
        const all = lines.flat();
        const published = [
          ...lines.flatMap((rows, r) =>
            lines.flatMap((columns, c) => (shown.cells[r]?.[c] == null ? [] : [atoms(rows, columns)])),
          ),
          ...lines.filter((_, r) => shown.rowTotals[r] != null).map((rows) => atoms(rows, all)),
          ...lines.filter((_, c) => shown.columnTotals[c] != null).map((columns) => atoms(all, columns)),
          atoms(all, all),
          all.flatMap((r) => all.filter((c) => c !== r).map((c) => r * width + c)),
        ];
        const left = new Set(published.at(-1));
        lines.forEach((rows, r) => {
          lines.forEach((columns, c) => {
            const isKnown = canSolve(published, atoms(rows, columns), width * width);
            if (shown.cells[r]?.[c] === null) expect(isKnown).toBe(false);
            if (r !== c && isKnown) for (const atom of atoms(rows, columns)) left.delete(atom);
          });
        });
        const answers = countAnswers(found);
        const tells = [...left].every((atom) => answers[atom] === 0);
        expect(left.size > 0 && tells, 'ties inside the merged line are told to be 0').toBe(false);
      }),
      { numRuns: 80 },
    );
  });
});

describe('publishing twice', () => {
  it.each([
    ['the same people', ['a', 'b'], ['b', 'a'], true],
    ['one newcomer', ['a', 'b'], ['a', 'b', 'c'], false],
    ['one leaver', ['a', 'b'], ['a'], false],
    ['three newcomers', ['a'], ['a', 'b', 'c', 'd'], true],
    ['three newcomers and one leaver', ['a', 'x'], ['a', 'b', 'c', 'd'], false],
  ] as const)('%s', (_, before, after, expected) => {
    expect(canReleaseAgain(before, after)).toBe(expected);
  });
});

describe('uniqueness: a map without names', () => {
  it('names the centre of a star and both ends of nothing', () => {
    expect(computeUniqueness(star(4), groupByCategory(['A', 'A', 'A', 'A']))).toEqual({
      category: 0,
      degree: 0.25,
      categoryAndDegree: 0.25,
      categoryDegreeAndNeighbours: 0.25,
    });
  });

  it('names nobody in a clique of one category, everybody once categories differ', () => {
    expect(computeUniqueness(clique(3), groupByCategory(['A', 'A', 'A'])).categoryDegreeAndNeighbours).toBe(
      0,
    );
    expect(computeUniqueness(path(3), groupByCategory(['A', 'B', 'C'])).category).toBe(1);
    expect(computeUniqueness(path(0), groupByCategory([])).degree).toBeNull();
  });
});
