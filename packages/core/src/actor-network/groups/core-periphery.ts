// Core–periphery (Borgatti & Everett 2000): the split that looks most like a full core and an empty periphery.
import { createDraw } from '../../kernel/index.js';
import { computeDegrees, type Graph, listNeighbours } from '../graph/graph.js';

/** Cells between core and periphery are left out, or expected full: two variants, with different cores. */
export type CorePeripheryVariant = 'ignored' | 'full';

/** The best split found. A diagnostic: its two conventions are criticised (Estévez & Nordlund 2025). */
export interface CorePeriphery {
  /** Pearson correlation of the ties with the pattern, −1 to 1; null when no split can be correlated. */
  readonly correlation: number | null;
  /** How many splits are as good; null when not all were tried. */
  readonly optima: number | null;
  /** The first of them, each the sorted positions of its core. */
  readonly cores: readonly (readonly number[])[];
  /** True when every split was tried: the optimum is certain. */
  readonly isExhaustive: boolean;
}

/** Largest graph whose 2ⁿ splits are all tried. */
export const MOST_EXHAUSTIVE = 21;
const KEPT = 5;
const ALIKE = 1e-12;
const STARTS = 24;
const SEED = 42;

/** Correlation from counts alone: cells expected full, ties among them, all cells, all ties among them. */
function correlate(
  full: number,
  hits: number,
  { cells, ties }: { cells: number; ties: number },
): number | null {
  const spread = cells * ties - ties * ties;
  const pattern = cells * full - full * full;
  return spread <= 0 || pattern <= 0 ? null : (cells * hits - full * ties) / Math.sqrt(spread * pattern);
}

interface Counts {
  /** Nodes in the core, ties inside it, and ties with at least one end in it. */
  readonly size: number;
  readonly inside: number;
  readonly touching: number;
}

function score(
  graph: Graph,
  variant: CorePeripheryVariant,
  { size, inside, touching }: Counts,
): number | null {
  const { n, ties } = graph;
  if (size < 2) return null;
  const ways = graph.directed ? 1 : 2;
  const core = (size * (size - 1)) / ways;
  const periphery = ((n - size) * (n - size - 1)) / ways;
  if (variant === 'ignored')
    return correlate(core, inside, { cells: core + periphery, ties: inside + ties - touching });
  const cells = (n * (n - 1)) / ways;
  return correlate(cells - periphery, touching, { cells, ties });
}

function readBits(mask: number, n: number): readonly number[] {
  return Array.from({ length: n }, (_, i) => i).filter((i) => ((mask >>> i) & 1) === 1);
}

function countBits(mask: number): number {
  let left = mask - ((mask >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Every split, in increasing order of its mask; an undefined one is worse than any other. */
function searchAll(graph: Graph, variant: CorePeripheryVariant): CorePeriphery {
  const { n, directed } = graph;
  const rows = [graph.out, ...(directed ? [graph.in] : [])].map((side) =>
    Array.from({ length: n }, (_, i) => listNeighbours(side, i).reduce((mask, j) => mask | (1 << j), 0)),
  );
  const degree = rows.reduce(
    (sum, side) => sum.map((k, i) => k + countBits(side[i] as number)),
    new Array<number>(n).fill(0),
  );
  const inside = new Int32Array(2 ** n);
  const ends = new Int32Array(2 ** n);
  let best = -9;
  let optima = 0;
  let kept: number[] = [];
  for (let mask = 0; mask < 2 ** n; mask += 1) {
    if (mask > 0) {
      const low = 31 - Math.clz32(mask & -mask);
      const rest = mask & (mask - 1);
      const added = rows.reduce((sum, side) => sum + countBits((side[low] as number) & rest), 0);
      inside[mask] = (inside[rest] as number) + added;
      ends[mask] = (ends[rest] as number) + (degree[low] as number);
    }
    const within = inside[mask] as number;
    const value =
      score(graph, variant, {
        size: countBits(mask),
        inside: within,
        touching: (ends[mask] as number) - within,
      }) ?? -9;
    if (value > best + ALIKE) [best, optima, kept] = [value, 0, []];
    if (Math.abs(value - best) > ALIKE) continue;
    optima += 1;
    if (kept.length < KEPT) kept.push(mask);
  }
  const cores = kept.map((mask) => readBits(mask, n));
  return { correlation: best === -9 ? null : best, optima, cores, isExhaustive: true };
}

/** Moves one node at a time in or out of the core while that helps. */
function climb(graph: Graph, variant: CorePeripheryVariant, isCore: Uint8Array): number | null {
  const sides = graph.directed ? [graph.out, graph.in] : [graph.out];
  const links = Int32Array.from(isCore.keys(), (i) =>
    sides.reduce(
      (sum, side) => sum + listNeighbours(side, i).reduce((s, j) => s + (isCore[j] as number), 0),
      0,
    ),
  );
  const degree = sides
    .map((side) => computeDegrees(side))
    .reduce((a, b) => a.map((k, i) => k + (b[i] as number)));
  let size = isCore.reduce((sum, c) => sum + c, 0);
  let inside = links.reduce((sum, k, i) => (isCore[i] === 1 ? sum + k : sum), 0) / 2;
  let ends = degree.reduce((sum, k, i) => (isCore[i] === 1 ? sum + k : sum), 0);
  let best = score(graph, variant, { size, inside, touching: ends - inside }) ?? -9;
  for (let moved = true; moved; ) {
    moved = false;
    for (let i = 0; i < graph.n; i += 1) {
      const sign = isCore[i] === 1 ? -1 : 1;
      const [s, w, e] = [
        size + sign,
        inside + sign * (links[i] as number),
        ends + sign * (degree[i] as number),
      ];
      const value = score(graph, variant, { size: s, inside: w, touching: e - w }) ?? -9;
      if (value <= best + ALIKE) continue;
      [best, size, inside, ends, moved] = [value, s, w, e, true];
      isCore[i] = 1 - (isCore[i] as number);
      for (const side of sides)
        for (const j of listNeighbours(side, i)) links[j] = (links[j] as number) + sign;
    }
  }
  return best === -9 ? null : best;
}

function searchSome(graph: Graph, variant: CorePeripheryVariant): CorePeriphery {
  const draw = createDraw(SEED);
  const degree = computeDegrees(graph.out);
  let best: { value: number; core: Uint8Array } | null = null;
  for (let start = 0; start < STARTS; start += 1) {
    const order = Array.from(degree.keys()).sort((a, b) => (degree[b] as number) - (degree[a] as number));
    const size = 1 + draw.below(graph.n - 1);
    const isCore = new Uint8Array(graph.n);
    const from = start % 2 === 0 ? order : draw.shuffle(order);
    for (const node of from.slice(0, size)) isCore[node] = 1;
    const value = climb(graph, variant, isCore);
    if (value !== null && (best === null || value > best.value + ALIKE)) best = { value, core: isCore };
  }
  const cores = best === null ? [] : [Array.from(best.core.keys()).filter((i) => best.core[i] === 1)];
  return { correlation: best?.value ?? null, optima: null, cores, isExhaustive: false };
}

/**
 * Finds the split whose pattern correlates best with the ties, a core being two nodes at least: exactly up to 21 nodes (all 2ⁿ splits), the best of several
 * seeded climbs above. Ties are edges, or arcs when directed.
 */
export function computeCorePeriphery(graph: Graph, variant: CorePeripheryVariant): CorePeriphery {
  return graph.n <= MOST_EXHAUSTIVE ? searchAll(graph, variant) : searchSome(graph, variant);
}
