// The mixing table: how many ties go from each category to each other.
import { type Graph, listTies } from '../graph/graph.js';
import { type Grouping, groupByCategory } from './grouping.js';

/** Ties from row to column; an undirected tie between two groups stands in both cells, one inside a group once. */
export interface MixingTable {
  readonly names: readonly string[];
  readonly cells: readonly (readonly number[])[];
}

/** Counts ties by pair of categories; ties of an actor without a category are left out. */
export function computeMixingTable(graph: Graph, grouping: Grouping): MixingTable {
  const cells = grouping.names.map(() => grouping.names.map(() => 0));
  const add = (row: number, column: number): void => {
    const line = cells[row] as number[];
    line[column] = (line[column] as number) + 1;
  };
  for (const [i, j] of listTies(graph)) {
    const [a, b] = [grouping.of[i] as number, grouping.of[j] as number];
    if (a < 0 || b < 0) continue;
    add(a, b);
    if (!graph.directed && a !== b) add(b, a);
  }
  return { names: grouping.names, cells };
}

/** The same for categories given as words. */
export function computeCategoryTable(graph: Graph, categories: readonly (string | null)[]): MixingTable {
  return computeMixingTable(graph, groupByCategory(categories));
}
