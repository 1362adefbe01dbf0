// Small dense systems of equations.

/** Under this share of the largest entry, a pivot is nothing. */
const TINY = 1e-11;

/**
 * Solves `matrix · x = right` by elimination with the largest pivot; null when the matrix is singular
 * (a pivot below 1e-11 of the largest entry). The arguments are left untouched.
 */
export function solveLinear(matrix: readonly ArrayLike<number>[], right: ArrayLike<number>): number[] | null {
  const size = matrix.length;
  const rows: Float64Array[] = matrix.map((row, i) =>
    Float64Array.from([...Array.from(row), right[i] ?? Number.NaN]),
  );
  const largest = Math.max(0, ...matrix.map((row) => Math.max(...Array.from(row, Math.abs))));
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let r = column + 1; r < size; r += 1) {
      if (Math.abs(read(rows, r, column)) > Math.abs(read(rows, pivot, column))) pivot = r;
    }
    if (!(Math.abs(read(rows, pivot, column)) > TINY * largest)) return null;
    const swapped = rows[pivot] as Float64Array;
    rows[pivot] = rows[column] as Float64Array;
    rows[column] = swapped;
    for (let r = column + 1; r < size; r += 1) subtract(rows[r] as Float64Array, swapped, column);
  }
  const x: number[] = new Array(size).fill(0);
  for (let r = size - 1; r >= 0; r -= 1) {
    let rest = read(rows, r, size);
    for (let c = r + 1; c < size; c += 1) rest -= read(rows, r, c) * (x[c] ?? 0);
    x[r] = rest / read(rows, r, r);
  }
  return x;
}

function read(rows: readonly Float64Array[], row: number, column: number): number {
  return rows[row]?.[column] ?? Number.NaN;
}

function subtract(row: Float64Array, pivotRow: Float64Array, column: number): void {
  const factor = (row[column] ?? 0) / (pivotRow[column] ?? 1);
  if (factor === 0) return;
  for (let c = column; c < row.length; c += 1) row[c] = (row[c] ?? 0) - factor * (pivotRow[c] ?? 0);
}
