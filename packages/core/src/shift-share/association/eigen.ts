// Eigenvalues of a symmetric matrix, and of the weights of a map.
import type { Neighbours } from './weights.js';

/** Householder's reduction to three diagonals; the matrix is spent. */
function reduce(a: Float64Array[], n: number): { diagonal: Float64Array; side: Float64Array } {
  const diagonal = new Float64Array(n);
  const side = new Float64Array(n);
  const get = (r: number, c: number): number => a[r]?.[c] ?? 0;
  for (let i = n - 1; i > 0; i -= 1) {
    const row = a[i] as Float64Array;
    let h = 0;
    for (let k = 0; k < i; k += 1) h += get(i, k) ** 2;
    const last = get(i, i - 1);
    if (h - last * last < 1e-300) {
      side[i] = last;
      continue;
    }
    const g = last >= 0 ? -Math.sqrt(h) : Math.sqrt(h);
    side[i] = g;
    h -= last * g;
    row[i - 1] = last - g;
    const p = new Float64Array(i);
    let f = 0;
    for (let j = 0; j < i; j += 1) {
      let sum = 0;
      for (let k = 0; k <= j; k += 1) sum += get(j, k) * (row[k] ?? 0);
      for (let k = j + 1; k < i; k += 1) sum += get(k, j) * (row[k] ?? 0);
      p[j] = sum / h;
      f += (p[j] ?? 0) * (row[j] ?? 0);
    }
    const half = f / (h + h);
    for (let j = 0; j < i; j += 1) {
      const u = row[j] ?? 0;
      const q = (p[j] ?? 0) - half * u;
      p[j] = q;
      const line = a[j] as Float64Array;
      for (let k = 0; k <= j; k += 1) line[k] = (line[k] ?? 0) - u * (p[k] ?? 0) - q * (row[k] ?? 0);
    }
  }
  for (let i = 0; i < n; i += 1) diagonal[i] = get(i, i);
  return { diagonal, side };
}

/** Implicit QL steps on the three diagonals. */
function solveTridiagonal(d: Float64Array, e: Float64Array, n: number): void {
  e.copyWithin(0, 1);
  e[n - 1] = 0;
  const D = (i: number): number => d[i] ?? 0;
  const E = (i: number): number => e[i] ?? 0;
  for (let l = 0; l < n; l += 1) {
    for (let turn = 0; turn < 60; turn += 1) {
      let m = l;
      while (m < n - 1 && Math.abs(E(m)) > 1e-16 * (Math.abs(D(m)) + Math.abs(D(m + 1)))) m += 1;
      if (m === l) break;
      let g = (D(l + 1) - D(l)) / (2 * E(l));
      const r = Math.hypot(g, 1);
      g = D(m) - D(l) + E(l) / (g + (g >= 0 ? r : -r));
      let [sine, cosine, p] = [1, 1, 0];
      let i = m - 1;
      for (; i >= l; i -= 1) {
        const f = sine * E(i);
        const b = cosine * E(i);
        const radius = Math.hypot(f, g);
        e[i + 1] = radius;
        if (radius === 0) {
          d[i + 1] = D(i + 1) - p;
          e[m] = 0;
          break;
        }
        sine = f / radius;
        cosine = g / radius;
        g = D(i + 1) - p;
        const s = (D(i) - g) * sine + 2 * cosine * b;
        p = sine * s;
        d[i + 1] = g + p;
        g = cosine * s - b;
      }
      if (i >= l) continue;
      d[l] = D(l) - p;
      e[l] = g;
      e[m] = 0;
    }
  }
}

/** Eigenvalues of a symmetric matrix given by its rows (left untouched), in ascending order. */
export function computeEigenvalues(rows: readonly ArrayLike<number>[]): Float64Array {
  const n = rows.length;
  if (n === 0) return new Float64Array();
  const { diagonal, side } = reduce(
    rows.map((row) => Float64Array.from(row)),
    n,
  );
  solveTridiagonal(diagonal, side, n);
  return diagonal.sort();
}

/**
 * Eigenvalues of row-standardised contiguity weights: those of the symmetric matrix `1/√(d_i·d_j)` between
 * neighbours, which is similar to it. All real, the largest 1.
 */
export function computeWeightEigenvalues(neighbours: Neighbours): Float64Array {
  const degree = neighbours.map((others) => others.length);
  return computeEigenvalues(
    neighbours.map((others, i) => {
      const row = new Float64Array(neighbours.length);
      for (const j of others) row[j] = 1 / Math.sqrt((degree[i] ?? 1) * (degree[j] ?? 1));
      return row;
    }),
  );
}
