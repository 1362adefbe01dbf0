// The category × category table as everybody may see it: small categories merged, small cells hidden, and others with them.
import type { WaveMatrix } from '../survey/matrix.js';
import { type CandidateSum, hideSums } from './hide-sums.js';

/** Smallest category, fewest who speak in it, fewest who make a cell, and the most one of them may weigh (§6.3). */
export const cellRules = { members: 5, speakers: 3, contributors: 3, heaviest: 0.85 } as const;

/** Active answers from row to column; null where a number would tell what one person answered. */
export interface CategoryTable {
  /** Categories in each line; the last line holds those too small to stand alone. */
  readonly lines: readonly (readonly string[])[];
  readonly cells: readonly (readonly (number | null)[])[];
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
  readonly total: number | null;
  /** Cells hidden, of all cells. */
  readonly hidden: number;
  /** False when the totals of the board alone would tell a small cell: then no cell is shown at all. */
  readonly isSealed: boolean;
}

/** Lines of the table: each large category, then all the small ones together. */
function drawLines({ grouping, responded }: WaveMatrix): readonly (readonly number[])[] {
  const members = new Array<number>(grouping.names.length).fill(0);
  const speakers = new Array<number>(grouping.names.length).fill(0);
  grouping.of.forEach((group, i) => {
    if (group < 0) return;
    members[group] = (members[group] as number) + 1;
    speakers[group] = (speakers[group] as number) + (responded[i] as number);
  });
  const isLarge = (g: number): boolean =>
    (members[g] as number) >= cellRules.members && (speakers[g] as number) >= cellRules.speakers;
  const all = members.map((_, g) => g);
  const small = all.filter((g) => !isLarge(g));
  return [...all.filter(isLarge).map((g) => [g]), ...(small.length > 0 ? [small] : [])];
}

/** Active answers from each actor to each category. */
function countByActor({ n, active, grouping }: WaveMatrix): readonly Float64Array[] {
  return Array.from({ length: n }, (_, i) => {
    const counts = new Float64Array(grouping.names.length);
    for (let j = 0; j < n; j += 1) {
      const group = grouping.of[j] as number;
      if (group >= 0 && active[i * n + j] === 1) counts[group] = (counts[group] as number) + 1;
    }
    return counts;
  });
}

interface Draft {
  readonly matrix: WaveMatrix;
  readonly lines: readonly (readonly number[])[];
  readonly byActor: readonly Float64Array[];
}

/** What each respondent of a line gives to a set of categories. */
function listContributions({ matrix, byActor }: Draft, rows: readonly number[], columns: readonly number[]) {
  return byActor
    .map((counts, i) =>
      rows.includes(matrix.grouping.of[i] as number)
        ? columns.reduce((sum, c) => sum + (counts[c] as number), 0)
        : 0,
    )
    .filter((count) => count > 0);
}

function isSafeCell(draft: Draft, rows: readonly number[], columns: readonly number[]): boolean {
  const given = listContributions(draft, rows, columns);
  const sum = given.reduce((total, count) => total + count, 0);
  return given.length >= cellRules.contributors && Math.max(...given) <= cellRules.heaviest * sum;
}

/** True when a line, or what was merged into it, is large enough to be read. */
function isReadable({ matrix }: Draft, groups: readonly number[]): boolean {
  const inside = Array.from(matrix.grouping.of.keys()).filter((i) =>
    groups.includes(matrix.grouping.of[i] as number),
  );
  const speakers = inside.filter((i) => matrix.responded[i] === 1).length;
  return inside.length >= cellRules.members && speakers >= cellRules.speakers;
}

function listSums(draft: Draft): readonly CandidateSum[] {
  const width = draft.matrix.grouping.names.length;
  const atoms = (rows: readonly number[], columns: readonly number[]): readonly number[] =>
    rows.flatMap((r) => columns.map((c) => r * width + c));
  const all = draft.lines.flat();
  const judge = (rows: readonly number[], columns: readonly number[]): CandidateSum => ({
    atoms: atoms(rows, columns),
    isSafe:
      [rows, columns].every((side) => side === all || isReadable(draft, side)) &&
      isSafeCell(draft, rows, columns),
    canHide: true,
  });
  const across = all.flatMap((r) => all.filter((c) => c !== r).map((c) => r * width + c));
  return [
    ...draft.lines.flatMap((rows) => draft.lines.map((columns) => judge(rows, columns))),
    ...draft.lines.map((rows) => judge(rows, all)),
    ...draft.lines.map((columns) => judge(all, columns)),
    { atoms: atoms(all, all), isSafe: true, canHide: false },
    { atoms: across, isSafe: true, canHide: false },
  ];
}

/** What a small category gives or receives is a secret too: the ties across categories of tile 4 are counted with it. */
function listSecrets({ matrix, lines }: Draft): readonly (readonly number[])[] {
  const width = matrix.grouping.names.length;
  const merged = lines.filter((line) => line.length > 1).flat();
  return merged.flatMap((g) =>
    Array.from({ length: width }, (_, c) => [[g * width + c], [c * width + g]]).flat(),
  );
}

/**
 * Counts active answers from category to category and hides what would tell on few people. The total and the ties across
 * categories are on the board anyway, and are reckoned with. All hidden when even that does not protect a cell.
 */
export function createCategoryTable(matrix: WaveMatrix): CategoryTable {
  const draft: Draft = { matrix, lines: drawLines(matrix), byActor: countByActor(matrix) };
  const { lines } = draft;
  const width = matrix.grouping.names.length;
  const values = new Array<number>(width * width).fill(0);
  matrix.grouping.of.forEach((group, i) => {
    if (group < 0) return;
    draft.byActor[i]?.forEach((count, c) => {
      values[group * width + c] = (values[group * width + c] as number) + count;
    });
  });
  const sums = listSums(draft);
  const { isHidden, isSealed } = hideSums({ values, sums, secrets: listSecrets(draft) });
  const shown = sums.map(({ atoms, canHide }, at) =>
    isHidden[at] || (!isSealed && canHide)
      ? null
      : atoms.reduce((sum, atom) => sum + (values[atom] as number), 0),
  );
  const size = lines.length;
  const cells = lines.map((_, r) => shown.slice(r * size, (r + 1) * size));
  return {
    lines: lines.map((groups) => groups.map((g) => matrix.grouping.names[g] ?? '')),
    cells,
    rowTotals: shown.slice(size * size, size * size + size),
    columnTotals: shown.slice(size * size + size, size * size + 2 * size),
    total: shown[size * size + 2 * size] ?? null,
    hidden: cells.flat().filter((cell) => cell === null).length,
    isSealed,
  };
}
