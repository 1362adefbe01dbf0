// Assortativity of categories (Newman 2003): ties inside categories against what their ties alone would give.
import { type Graph, listTies } from '../graph/graph.js';
import type { Grouping } from './grouping.js';

/** Shares of ties inside each group, and of the ends (sent, received) each group holds. */
function computeShares(graph: Graph, { names, of }: Grouping) {
  const inside = new Float64Array(names.length);
  const sent = new Float64Array(names.length);
  const received = new Float64Array(names.length);
  let ties = 0;
  for (const [i, j] of listTies(graph)) {
    const [a, b] = [of[i] as number, of[j] as number];
    if (a < 0 || b < 0) continue;
    ties += 1;
    if (a === b) inside[a] = (inside[a] as number) + 1;
    const half = graph.directed ? 1 : 0.5;
    sent[a] = (sent[a] as number) + half;
    received[b] = (received[b] as number) + half;
    if (graph.directed) continue;
    sent[b] = (sent[b] as number) + half;
    received[a] = (received[a] as number) + half;
  }
  const within = inside.reduce((sum, count) => sum + count, 0) / ties;
  const chance = sent.reduce((sum, s, g) => sum + (s / ties) * ((received[g] as number) / ties), 0);
  return { ties, within, chance };
}

/** (Σ e_gg − Σ a_g b_g) / (1 − Σ a_g b_g), −1 to 1; null without a tie, or when one category holds all ties. */
export function computeAssortativity(graph: Graph, grouping: Grouping): number | null {
  const { ties, within, chance } = computeShares(graph, grouping);
  return ties === 0 || chance === 1 ? null : (within - chance) / (1 - chance);
}

/** Modularity of the categories, Σ e_gg − Σ a_g b_g (Newman & Girvan 2004); null without a tie. */
export function computeModularity(graph: Graph, grouping: Grouping): number | null {
  const { ties, within, chance } = computeShares(graph, grouping);
  return ties === 0 ? null : within - chance;
}
