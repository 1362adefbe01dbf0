// Linear spans: whether a hidden sum can be rebuilt by adding and subtracting published ones, and from which.

const TINY = 1e-9;

/** A published vector reduced, with the published vectors it was made of. */
interface Row {
  readonly pivot: number;
  readonly vector: Float64Array;
  readonly made: Float64Array;
}

/** What can be rebuilt from a list of published vectors. */
export interface Span {
  /** How much of each published vector rebuilds this one; null when it cannot be rebuilt. */
  rebuild(secret: Float64Array): Float64Array | null;
}

function subtract(from: Float64Array, factor: number, what: Float64Array): void {
  for (let at = 0; at < from.length; at += 1) from[at] = (from[at] as number) - factor * (what[at] as number);
}

function reduce(rows: readonly Row[], vector: Float64Array, made: Float64Array): void {
  for (const row of rows) {
    const factor = vector[row.pivot] as number;
    if (Math.abs(factor) < TINY) continue;
    subtract(vector, factor, row.vector);
    subtract(made, factor, row.made);
  }
}

/** Reduces published vectors one by one (Gauss); O(vectors² × length). */
export function createSpan(published: readonly Float64Array[]): Span {
  const rows: Row[] = [];
  published.forEach((one, at) => {
    const vector = one.slice();
    const made = new Float64Array(published.length);
    made[at] = 1;
    reduce(rows, vector, made);
    let pivot = 0;
    for (let c = 1; c < vector.length; c += 1)
      if (Math.abs(vector[c] as number) > Math.abs(vector[pivot] as number)) pivot = c;
    const head = vector[pivot] ?? 0;
    if (Math.abs(head) < TINY) return;
    rows.push({ pivot, vector: vector.map((v) => v / head), made: made.map((v) => v / head) });
  });
  return {
    rebuild: (secret) => {
      const left = secret.slice();
      const made = new Float64Array(published.length);
      reduce(rows, left, made);
      return left.some((v) => Math.abs(v) > TINY) ? null : made.map((v) => -v);
    },
  };
}
