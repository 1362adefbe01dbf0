// The E-I index (Krackhardt & Stern 1988): ties across groups less ties inside, over all ties.
import { type Graph, listTies } from '../graph/graph.js';
import { countGroupSizes, type Grouping } from './grouping.js';

/** E-I, −1 (all inside) to 1 (all across); null without a tie. */
export function readEi(external: number, internal: number): number | null {
  return external + internal === 0 ? null : (external - internal) / (external + internal);
}

/** One group: ends of ties that its members hold; a tie inside counts two ends. */
export interface GroupEi {
  readonly name: string;
  readonly size: number;
  readonly externalEnds: number;
  readonly internalEnds: number;
  readonly ei: number | null;
}

/** The index of the whole, of each group and of each actor. */
export interface EiIndex {
  readonly external: number;
  readonly internal: number;
  readonly ei: number | null;
  readonly groups: readonly GroupEi[];
  /** Null for an actor without a tie, or without a category. */
  readonly actors: readonly (number | null)[];
}

/** Counts edges, or arcs when directed; ties of an actor without a category are left out. */
export function computeEiIndex(graph: Graph, grouping: Grouping): EiIndex {
  const across = new Float64Array(graph.n);
  const inside = new Float64Array(graph.n);
  let [external, internal] = [0, 0];
  for (const [i, j] of listTies(graph)) {
    const [a, b] = [grouping.of[i] as number, grouping.of[j] as number];
    if (a < 0 || b < 0) continue;
    const list = a === b ? inside : across;
    list[i] = (list[i] as number) + 1;
    list[j] = (list[j] as number) + 1;
    if (a === b) internal += 1;
    else external += 1;
  }
  const sizes = countGroupSizes(grouping);
  const groups = grouping.names.map((name, g): GroupEi => {
    const sum = (ends: Float64Array): number =>
      ends.reduce((total, count, i) => (grouping.of[i] === g ? total + count : total), 0);
    const [externalEnds, internalEnds] = [sum(across), sum(inside)];
    return {
      name,
      size: sizes[g] as number,
      externalEnds,
      internalEnds,
      ei: readEi(externalEnds, internalEnds),
    };
  });
  const actors = Array.from(across, (count, i) => readEi(count, inside[i] as number));
  return { external, internal, ei: readEi(external, internal), groups, actors };
}
