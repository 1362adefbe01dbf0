// Cores: how deep in the network each node sits.
import { computeDegrees, type Graph } from '../graph/graph.js';

/**
 * The core number of each node of an undirected graph: the largest k such that it belongs to a part where all have
 * at least k contacts (Seidman 1983); nodes are taken away by increasing degree (Batagelj & Zaveršnik 2003), O(n + m).
 */
export function computeCoreNumbers({ n, out: { start, to }, out }: Graph): Int32Array {
  const core = computeDegrees(out);
  const most = core.reduce((max, k) => Math.max(max, k), 0);
  const bin = new Int32Array(most + 2);
  for (const k of core) bin[k + 1] = (bin[k + 1] as number) + 1;
  for (let k = 0; k <= most; k += 1) bin[k + 1] = (bin[k + 1] as number) + (bin[k] as number);
  const place = new Int32Array(n);
  const sorted = new Int32Array(n);
  const next = bin.slice();
  for (let i = 0; i < n; i += 1) {
    const at = next[core[i] as number] as number;
    next[core[i] as number] = at + 1;
    place[i] = at;
    sorted[at] = i;
  }
  for (let at = 0; at < n; at += 1) {
    const node = sorted[at] as number;
    const k = core[node] as number;
    for (let e = start[node] as number; e < (start[node + 1] as number); e += 1) {
      const other = to[e] as number;
      const theirs = core[other] as number;
      if (theirs <= k) continue;
      const first = bin[theirs] as number;
      const head = sorted[first] as number;
      const from = place[other] as number;
      sorted[from] = head;
      place[head] = from;
      sorted[first] = other;
      place[other] = first;
      bin[theirs] = first + 1;
      core[other] = theirs - 1;
    }
  }
  return core;
}
