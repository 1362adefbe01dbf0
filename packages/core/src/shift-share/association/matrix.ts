// Dense matrices, row after row in one list.
import { solveLinear } from '../decompose/linear.js';

/** The inverse of a small matrix; null when it is singular. */
export function invert(matrix: readonly ArrayLike<number>[]): number[][] | null {
  const columns = matrix.map((_, c) =>
    solveLinear(
      matrix,
      matrix.map((__, r) => (r === c ? 1 : 0)),
    ),
  );
  if (columns.includes(null)) return null;
  return matrix.map((_, r) => columns.map((column) => column?.[r] ?? Number.NaN));
}

/** `X'X` of columns. */
export function crossColumns(columns: readonly ArrayLike<number>[]): number[][] {
  return columns.map((a) => columns.map((b) => dot(a, b)));
}

/** Sum of products. */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** Columns times coefficients: one value a row. */
export function combine(
  columns: readonly ArrayLike<number>[],
  coefficients: readonly number[],
): Float64Array {
  const rows = columns[0]?.length ?? 0;
  return Float64Array.from({ length: rows }, (_, i) =>
    columns.reduce((sum, column, c) => sum + (column[i] ?? 0) * (coefficients[c] ?? 0), 0),
  );
}

/** Inverts a large matrix in place, by Gauss–Jordan with row pivots; false when it is singular. */
export function invertInPlace(a: Float64Array, n: number): boolean {
  const swaps = new Int32Array(n);
  for (let k = 0; k < n; k += 1) {
    let pivot = k;
    for (let r = k + 1; r < n; r += 1) {
      if (Math.abs(a[r * n + k] ?? 0) > Math.abs(a[pivot * n + k] ?? 0)) pivot = r;
    }
    swaps[k] = pivot;
    if (pivot !== k) swapRows(a, n, [k, pivot]);
    const head = a[k * n + k] ?? 0;
    if (head === 0) return false;
    a[k * n + k] = 1;
    for (let c = 0; c < n; c += 1) a[k * n + c] = (a[k * n + c] ?? 0) / head;
    for (let r = 0; r < n; r += 1) if (r !== k) clearRow(a, n, [r, k]);
  }
  for (let k = n - 1; k >= 0; k -= 1) {
    const other = swaps[k] ?? k;
    if (other !== k) swapColumns(a, n, [k, other]);
  }
  return true;
}

function clearRow(a: Float64Array, n: number, [row, pivot]: readonly [number, number]): void {
  const factor = a[row * n + pivot] ?? 0;
  if (factor === 0) return;
  a[row * n + pivot] = 0;
  for (let c = 0; c < n; c += 1) a[row * n + c] = (a[row * n + c] ?? 0) - factor * (a[pivot * n + c] ?? 0);
}

function swapRows(a: Float64Array, n: number, [x, y]: readonly [number, number]): void {
  const kept = a.slice(x * n, (x + 1) * n);
  a.copyWithin(x * n, y * n, (y + 1) * n);
  a.set(kept, y * n);
}

function swapColumns(a: Float64Array, n: number, [x, y]: readonly [number, number]): void {
  for (let r = 0; r < n; r += 1) {
    const kept = a[r * n + x] ?? 0;
    a[r * n + x] = a[r * n + y] ?? 0;
    a[r * n + y] = kept;
  }
}
