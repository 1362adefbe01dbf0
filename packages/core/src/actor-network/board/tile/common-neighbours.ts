// Common neighbours of each pair in a symmetric matrix of ties: what triangles and two-step paths are counted from.

/** `common[i * n + j]` is how many actors are tied to both i and j; `neighbours` are each one's own. */
export interface CommonNeighbours {
  readonly common: Uint16Array;
  readonly neighbours: readonly (readonly number[])[];
}

/** Counts in O(Σ k²). */
export function countCommonNeighbours(n: number, ties: Uint8Array): CommonNeighbours {
  const neighbours = Array.from({ length: n }, (_, i) => {
    const own: number[] = [];
    for (let j = 0; j < n; j += 1) if (ties[i * n + j] === 1) own.push(j);
    return own;
  });
  const common = new Uint16Array(n * n);
  for (const own of neighbours) {
    for (const j of own) {
      const row = j * n;
      for (const k of own) if (j !== k) common[row + k] = (common[row + k] as number) + 1;
    }
  }
  return { common, neighbours };
}
