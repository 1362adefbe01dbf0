// Proof that no partition has a higher modularity: by weighing them all, or by a bound from above.
import { computeDegrees, type Graph, hasTie } from '../graph/graph.js';

/** Largest graph on which a proof is tried: the relaxed constraints grow as n³. */
export const MOST_CERTIFIED = 48;
const MOST_TURNS = 6_000;

/** What keeping i and j together is worth, 2m A_ij − k_i k_j: whole numbers, so two partitions differ by one at least. */
function computeWorth(graph: Graph): Float64Array {
  const { n, out, ties } = graph;
  const degree = computeDegrees(out);
  const worth = new Float64Array(n * n);
  for (let i = 0; i < n; i += 1)
    for (let j = 0; j < n; j += 1)
      worth[i * n + j] = (hasTie(out, i, j) ? 2 * ties : 0) - (degree[i] as number) * (degree[j] as number);
  return worth;
}

/** Prices of the three constraints of each triple: which pair of three may not be the one apart. */
interface Prices {
  readonly n: number;
  readonly price: Float64Array;
  /** Worth of each pair once prices are paid. */
  readonly left: Float64Array;
  /** Pairs kept together at these prices, 1 or 0. */
  readonly kept: Uint8Array;
}

/** The bound at these prices: Σ prices + Σ max(0, worth left). */
function computeBound({ n, price, left, kept }: Prices): number {
  let bound = 0;
  for (const p of price) bound += p;
  for (let i = 0; i < n; i += 1) {
    for (let j = i + 1; j < n; j += 1) {
      const worth = left[i * n + j] as number;
      kept[i * n + j] = worth > 0 ? 1 : 0;
      if (worth > 0) bound += worth;
    }
  }
  return bound;
}

/** The squared length of the slope, where a price can still move. */
function measureSlope({ n, price, kept }: Prices): number {
  let [length, at] = [0, 0];
  for (let i = 0; i < n; i += 1) {
    for (let j = i + 1; j < n; j += 1) {
      const x = kept[i * n + j] as number;
      for (let k = j + 1; k < n; k += 1, at += 3) {
        const y = kept[j * n + k] as number;
        const z = kept[i * n + k] as number;
        const first = 1 - y - z + x;
        const second = 1 - x - z + y;
        const third = 1 - x - y + z;
        if (first < 0 || (price[at] as number) > 0) length += first * first;
        if (second < 0 || (price[at + 1] as number) > 0) length += second * second;
        if (third < 0 || (price[at + 2] as number) > 0) length += third * third;
      }
    }
  }
  return length;
}

/** One step down the bound (Polyak): every price moves by how much its constraint is broken; false when none can. */
function move(prices: Prices, gap: number): boolean {
  const { n, price, left, kept } = prices;
  const length = measureSlope(prices);
  if (length === 0) return false;
  const step = gap / length;
  const pay = (at: number, slope: number): number => {
    const before = price[at] as number;
    if (slope === 0 || (slope > 0 && before === 0)) return 0;
    const after = before - step * slope;
    price[at] = after > 0 ? after : 0;
    return (price[at] as number) - before;
  };
  for (let i = 0, at = 0; i < n; i += 1) {
    for (let j = i + 1; j < n; j += 1) {
      const first = i * n + j;
      const x = kept[first] as number;
      for (let k = j + 1; k < n; k += 1, at += 3) {
        const second = j * n + k;
        const third = i * n + k;
        const y = kept[second] as number;
        const z = kept[third] as number;
        const a = pay(at, 1 - y - z + x);
        const b = pay(at + 1, 1 - x - z + y);
        const c = pay(at + 2, 1 - x - y + z);
        if (a === 0 && b === 0 && c === 0) continue;
        left[first] = (left[first] as number) + a - b - c;
        left[second] = (left[second] as number) - a + b - c;
        left[third] = (left[third] as number) - a - b + c;
      }
    }
  }
  return true;
}

/** Largest graph whose partitions are all weighed, group by group: 3ⁿ⁻¹ steps. */
const MOST_EXACT = 17;

/** The most any partition is worth: each set of nodes is a first group and the best of what is left. */
function computeMostWorth(n: number, worth: Float64Array): number {
  const inside = new Float64Array(2 ** n);
  const best = new Float64Array(2 ** n);
  for (let set = 1; set < 2 ** n; set += 1) {
    const low = 31 - Math.clz32(set & -set);
    const rest = set & (set - 1);
    let sum = inside[rest] as number;
    for (let j = low + 1; j < n; j += 1) if ((rest >>> j) & 1) sum += worth[low * n + j] as number;
    inside[set] = sum;
    let most = -Infinity;
    for (let part = rest; ; part = (part - 1) & rest) {
      const group = rest ^ part;
      const value = (inside[group | (1 << low)] as number) + (best[part] as number);
      if (value > most) most = value;
      if (part === 0) break;
    }
    best[set] = most;
  }
  return best[2 ** n - 1] as number;
}

/**
 * True when it is proven that no partition is better than `of` (undirected, ties counted without weights). False proves nothing:
 * the bound was not close enough, or the graph is too large. All partitions up to 17 nodes; above, the Lagrangian bound that
 * relaxes « if i goes with j and j with k, then i with k », of the clique-partitioning programme
 * (Grötschel & Wakabayashi 1989).
 */
export function certifyPartition(graph: Graph, of: Int32Array): boolean {
  const { n, ties } = graph;
  if (ties === 0) return true;
  if (n > MOST_CERTIFIED) return false;
  const worth = computeWorth(graph);
  let reached = 0;
  for (let i = 0; i < n; i += 1)
    for (let j = i + 1; j < n; j += 1) if (of[i] === of[j]) reached += worth[i * n + j] as number;
  if (n <= MOST_EXACT) return computeMostWorth(n, worth) < reached + 1 - 1e-6;
  const size = (n * (n - 1) * (n - 2)) / 2;
  const prices = { n, price: new Float64Array(size), left: worth, kept: new Uint8Array(n * n) };
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const bound = computeBound(prices);
    if (bound < reached + 1 - 1e-6) return true;
    if (!move(prices, bound - reached)) return false;
  }
  return false;
}
