// Louvain (Blondel et al. 2008): groups that hold more ties inside than chance, by local moves then merging.
import type { Draw } from '../../kernel/index.js';
import type { Graph } from '../graph/graph.js';

/** A weighted graph of groups; loops are kept apart, as twice their weight. */
interface Level {
  readonly n: number;
  readonly start: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
  /** Strength of each node, loops included. */
  readonly strength: Float64Array;
  readonly total: number;
}

function createLevel(graph: Graph): Level {
  const { n, out } = graph;
  const strength = new Float64Array(n);
  for (let i = 0; i < n; i += 1)
    for (let e = out.start[i] as number; e < (out.start[i + 1] as number); e += 1)
      strength[i] = (strength[i] as number) + (out.weight[e] as number);
  let total = 0;
  for (let i = 0; i < n; i += 1) total += strength[i] as number;
  return { n, ...out, strength, total };
}

/** Numbers groups from 0 in order of first appearance. */
export function renumber(labels: Int32Array): { readonly of: Int32Array; readonly count: number } {
  const place = new Int32Array(labels.length).fill(-1);
  const of = new Int32Array(labels.length);
  let count = 0;
  for (let i = 0; i < of.length; i += 1) {
    const label = labels[i] as number;
    if ((place[label] as number) < 0) place[label] = count++;
    of[i] = place[label] as number;
  }
  return { of, count };
}

/** Scratch of local moves: ties from one node to each group. */
interface Moves {
  readonly of: Int32Array;
  readonly held: Float64Array;
  readonly toward: Float64Array;
  readonly touched: Int32Array;
}

function moveOne(level: Level, moves: Moves, node: number): boolean {
  const { start, to, weight, strength, total } = level;
  const { of, held, toward, touched } = moves;
  const own = of[node] as number;
  let count = 0;
  toward[own] = 0;
  touched[count++] = own;
  for (let e = start[node] as number, end = start[node + 1] as number; e < end; e += 1) {
    const group = of[to[e] as number] as number;
    const known = toward[group] as number;
    if (known < 0) {
      touched[count++] = group;
      toward[group] = weight[e] as number;
    } else toward[group] = known + (weight[e] as number);
  }
  const k = strength[node] as number;
  held[own] = (held[own] as number) - k;
  let [best, gain] = [own, (toward[own] as number) - ((held[own] as number) * k) / total];
  for (let at = 0; at < count; at += 1) {
    const group = touched[at] as number;
    const value = (toward[group] as number) - ((held[group] as number) * k) / total;
    if (value > gain + 1e-12) [best, gain] = [group, value];
    toward[group] = -1;
  }
  held[best] = (held[best] as number) + k;
  of[node] = best;
  return best !== own;
}

/** Moves nodes until nothing helps, each visited again only when a neighbour has moved. */
function settle(level: Level, of: Int32Array, order: ArrayLike<number>): boolean {
  const { n, start, to, strength } = level;
  const held = new Float64Array(n);
  for (let i = 0; i < n; i += 1)
    held[of[i] as number] = (held[of[i] as number] as number) + (strength[i] as number);
  const moves: Moves = { of, held, toward: new Float64Array(n).fill(-1), touched: new Int32Array(n) };
  const queue = new Int32Array(n);
  const waits = new Uint8Array(n).fill(1);
  for (let at = 0; at < n; at += 1) queue[at] = order[at] as number;
  let moved = false;
  for (let first = 0, size = n; size > 0; ) {
    const node = queue[first] as number;
    first = first + 1 === n ? 0 : first + 1;
    size -= 1;
    waits[node] = 0;
    if (!moveOne(level, moves, node)) continue;
    moved = true;
    for (let e = start[node] as number, end = start[node + 1] as number; e < end; e += 1) {
      const other = to[e] as number;
      if (waits[other] === 1 || of[other] === of[node]) continue;
      waits[other] = 1;
      queue[(first + size) % n] = other;
      size += 1;
    }
  }
  return moved;
}

/** Groups become nodes; their ties add up, and their strength keeps what is inside. */
function contract(level: Level, of: Int32Array, count: number): Level {
  const members = new Int32Array(count + 1);
  for (const group of of) members[group + 1] = (members[group + 1] as number) + 1;
  for (let g = 0; g < count; g += 1) members[g + 1] = (members[g + 1] as number) + (members[g] as number);
  const sorted = new Int32Array(level.n);
  const next = members.slice();
  for (let i = 0; i < level.n; i += 1) {
    const group = of[i] as number;
    sorted[next[group] as number] = i;
    next[group] = (next[group] as number) + 1;
  }
  const start = new Int32Array(count + 1);
  const to: number[] = [];
  const weight: number[] = [];
  const strength = new Float64Array(count);
  const seen = new Int32Array(count).fill(-1);
  for (let group = 0; group < count; group += 1) {
    const first = to.length;
    for (let at = members[group] as number; at < (members[group + 1] as number); at += 1) {
      const node = sorted[at] as number;
      strength[group] = (strength[group] as number) + (level.strength[node] as number);
      for (let e = level.start[node] as number; e < (level.start[node + 1] as number); e += 1) {
        const other = of[level.to[e] as number] as number;
        if (other === group) continue;
        const known = seen[other] as number;
        if (known >= first) weight[known] = (weight[known] as number) + (level.weight[e] as number);
        else {
          seen[other] = to.length;
          to.push(other);
          weight.push(level.weight[e] as number);
        }
      }
    }
    start[group + 1] = to.length;
  }
  return {
    n: count,
    start,
    to: Int32Array.from(to),
    weight: Float64Array.from(weight),
    strength,
    total: level.total,
  };
}

function identity(n: number): Int32Array {
  const numbers = new Int32Array(n);
  for (let i = 0; i < n; i += 1) numbers[i] = i;
  return numbers;
}

/**
 * One run on an undirected graph, weights counted: the group of each node, numbered in order of first appearance. Nodes are
 * visited in order, or in an order drawn from `draw`. Without a tie everybody is alone.
 */
export function groupByLouvain(graph: Graph, draw: Draw | null = null): Int32Array {
  let level = createLevel(graph);
  const whole = identity(graph.n);
  while (level.total > 0) {
    const of = identity(level.n);
    const order = draw === null ? of.slice() : draw.shuffle(Array.from(of));
    if (!settle(level, of, order)) break;
    const { of: groups, count } = renumber(of);
    for (let i = 0; i < whole.length; i += 1) whole[i] = groups[whole[i] as number] as number;
    if (count === level.n) break;
    level = contract(level, groups, count);
  }
  return renumber(whole).of;
}

/** Moves single nodes of a partition until nothing helps. */
export function refinePartition(graph: Graph, partition: Int32Array): Int32Array {
  const level = createLevel(graph);
  const of = partition.slice();
  const order = identity(graph.n);
  for (let moved = level.total > 0; moved; ) moved = settle(level, of, order);
  return renumber(of).of;
}
