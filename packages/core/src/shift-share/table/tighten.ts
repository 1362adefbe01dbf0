// Hidden cells tightened by what the margins leave them.
import type { Interval } from '../decompose/effects.js';

/** A grid of cells with its margins; a known cell is an interval of one value, a margin not known is null. */
export interface MarginedGrid {
  readonly cells: readonly (readonly Interval[])[];
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
  /** Cells are multiples of it (5 for counts rounded to five); 0 when they are not rounded. */
  readonly rounding: number;
}

const MAX_PASSES = 100;
/** What a sum of doubles may lose. */
const SLACK = 1e-9;

interface Bound {
  low: number;
  high: number;
}

function tightenLine(line: readonly Bound[], total: number | null, rounding: number): boolean {
  if (total === null) return false;
  let moved = false;
  const lows = line.reduce((sum, { low }) => sum + low, 0);
  const highs = line.reduce((sum, { high }) => sum + high, 0);
  for (const cell of line) {
    if (cell.low === cell.high) continue;
    let high = Math.min(cell.high, total - (lows - cell.low));
    let low = Math.max(cell.low, total - (highs - cell.high));
    if (rounding > 0) {
      high = Math.floor(high / rounding + SLACK) * rounding;
      low = Math.ceil(low / rounding - SLACK) * rounding;
    }
    if (high < cell.high - SLACK || low > cell.low + SLACK) moved = true;
    cell.high = Math.max(high, cell.low);
    cell.low = Math.min(Math.max(low, cell.low), cell.high);
  }
  return moved;
}

/**
 * Narrows every hidden cell to what its row and its column leave it, again and again until nothing moves:
 * `high ≤ total − Σ other lows`, `low ≥ total − Σ other highs`, and multiples of the rounding. Never excludes
 * the true value when the margins are true; contradictory margins leave intervals as tight as they can be
 * without crossing.
 */
export function tightenHidden(grid: MarginedGrid): readonly (readonly Interval[])[] {
  const rows: Bound[][] = grid.cells.map((row) => row.map((cell) => ({ ...cell })));
  const columns = grid.columnTotals.map((_, c) => rows.flatMap((row) => row[c] ?? []));
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const byRow = rows.map((row, r) => tightenLine(row, grid.rowTotals[r] ?? null, grid.rounding));
    const byColumn = columns.map((column, c) =>
      tightenLine(column, grid.columnTotals[c] ?? null, grid.rounding),
    );
    if (!byRow.includes(true) && !byColumn.includes(true)) break;
  }
  return rows;
}

/**
 * A point inside the intervals that respects the margins as nearly as it can (iterative proportional fitting
 * from the middles, held within the bounds). An estimate, never a fact: show it as « estimé ».
 */
export function estimateHidden(grid: MarginedGrid): readonly (readonly number[])[] {
  const bounds = tightenHidden(grid);
  const values = bounds.map((row) => row.map(({ low, high }) => (low + high) / 2));
  const fit = (places: readonly (readonly [number, number])[], total: number | null): void => {
    if (total === null) return;
    const open = places.filter(([r, c]) => (bounds[r]?.[c]?.low ?? 0) < (bounds[r]?.[c]?.high ?? 0));
    const fixed = places.filter((place) => !open.includes(place));
    const read = ([r, c]: readonly [number, number]): number => values[r]?.[c] ?? 0;
    const free = open.reduce((sum, place) => sum + read(place), 0);
    const wanted = total - fixed.reduce((sum, place) => sum + read(place), 0);
    if (!(free > 0)) return;
    for (const [r, c] of open) {
      const { low, high } = bounds[r]?.[c] ?? { low: 0, high: 0 };
      (values[r] as number[])[c] = Math.min(high, Math.max(low, (read([r, c]) * wanted) / free));
    }
  };
  const width = grid.columnTotals.length;
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    for (const [r, row] of values.entries()) {
      fit(
        row.map((_, c) => [r, c] as const),
        grid.rowTotals[r] ?? null,
      );
    }
    for (let c = 0; c < width; c += 1) {
      fit(
        values.map((_, r) => [r, c] as const),
        grid.columnTotals[c] ?? null,
      );
    }
  }
  return values;
}
