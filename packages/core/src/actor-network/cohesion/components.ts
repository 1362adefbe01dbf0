// Components: groups of nodes that paths join, whatever the direction or along it.
import type { Adjacency, Graph } from '../graph/graph.js';

/** The group of each node, numbered in order of first appearance, and the size of each group. */
export interface Components {
  readonly of: Int32Array;
  readonly sizes: readonly number[];
}

function number(raw: Int32Array): Components {
  const renamed = new Map<number, number>();
  const sizes: number[] = [];
  const of = raw.map((label) => {
    const known = renamed.get(label) ?? renamed.size;
    renamed.set(label, known);
    sizes[known] = (sizes[known] ?? 0) + 1;
    return known;
  });
  return { of, sizes };
}

/** Weak components: direction does not count. */
export function groupComponents({ n, directed, out, in: into }: Graph): Components {
  const of = new Int32Array(n).fill(-1);
  const queue = new Int32Array(n);
  const ways = directed ? [out, into] : [out];
  for (let root = 0; root < n; root += 1) {
    if ((of[root] as number) >= 0) continue;
    let last = 1;
    queue[0] = root;
    of[root] = root;
    for (let first = 0; first < last; first += 1) {
      for (const { start, to } of ways) {
        const node = queue[first] as number;
        for (let e = start[node] as number; e < (start[node + 1] as number); e += 1) {
          const other = to[e] as number;
          if ((of[other] as number) >= 0) continue;
          of[other] = root;
          queue[last++] = other;
        }
      }
    }
  }
  return number(of);
}

interface Search {
  readonly order: Int32Array;
  readonly low: Int32Array;
  readonly next: Int32Array;
  readonly component: Int32Array;
  readonly path: number[];
  readonly open: number[];
  count: number;
}

function step(search: Search, { start, to }: Adjacency): void {
  const { order, low, next, component, path, open } = search;
  const node = path[path.length - 1] as number;
  while ((next[node] as number) < (start[node + 1] as number)) {
    const other = to[next[node] as number] as number;
    next[node] = (next[node] as number) + 1;
    if ((order[other] as number) < 0) {
      order[other] = search.count;
      low[other] = search.count;
      search.count += 1;
      path.push(other);
      open.push(other);
      return;
    }
    if ((component[other] as number) < 0) low[node] = Math.min(low[node] as number, order[other] as number);
  }
  path.pop();
  const parent = path[path.length - 1];
  if (parent !== undefined) low[parent] = Math.min(low[parent] as number, low[node] as number);
  if (low[node] !== order[node]) return;
  for (let member = open.pop(); member !== undefined; member = open.pop()) {
    component[member] = node;
    if (member === node) return;
  }
}

/** Strong components: each node of a group reaches the others along arcs (Tarjan, 1972). */
export function groupStrongComponents(graph: Graph): Components {
  if (!graph.directed) return groupComponents(graph);
  const { n, out } = graph;
  const search: Search = {
    order: new Int32Array(n).fill(-1),
    low: new Int32Array(n),
    next: out.start.slice(0, n),
    component: new Int32Array(n).fill(-1),
    path: [],
    open: [],
    count: 0,
  };
  for (let root = 0; root < n; root += 1) {
    if ((search.order[root] as number) >= 0) continue;
    search.order[root] = search.count;
    search.low[root] = search.count;
    search.count += 1;
    search.path.push(root);
    search.open.push(root);
    while (search.path.length > 0) step(search, out);
  }
  return number(search.component);
}
