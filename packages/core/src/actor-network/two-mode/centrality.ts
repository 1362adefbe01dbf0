// Two-mode centralities, each over the most its own side could have (Borgatti & Everett 1997).
import { computeDistances } from '../cohesion/distances.js';
import { createGraph } from '../graph/graph.js';
import { computeBetweenness } from '../position/betweenness.js';
import type { TwoMode } from './two-mode.js';

/** A figure for each actor and each space. */
export interface TwoModeCentrality {
  readonly actors: readonly (number | null)[];
  readonly spaces: readonly (number | null)[];
}

/** Actors and spaces as one undirected graph: spaces come after actors. */
function join({ actors, spaces, spacesOf }: TwoMode) {
  const ties = spacesOf.flatMap((own, actor) => own.map((space) => [actor, actors + space] as const));
  return createGraph({ n: actors + spaces, directed: false, ties });
}

/** Degree over the size of the other side; null when that side is empty. */
export function computeTwoModeDegree({ actors, spaces, spacesOf, actorsOf }: TwoMode): TwoModeCentrality {
  return {
    actors: spacesOf.map((own) => (spaces === 0 ? null : own.length / spaces)),
    spaces: actorsOf.map((members) => (actors === 0 ? null : members.length / actors)),
  };
}

/** The most betweenness a node of a side of `own` could have, in front of `other`. */
function computeMost(own: number, other: number): number {
  const s = Math.floor((own - 1) / other);
  const t = (own - 1) % other;
  return (other ** 2 * (s + 1) ** 2 + other * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2;
}

/** Betweenness over the most that a node of its side could have; null when nobody could have any. */
export function computeTwoModeBetweenness(network: TwoMode): TwoModeCentrality {
  const { actors, spaces } = network;
  const all = Array.from(computeBetweenness(join(network)));
  const over = (list: readonly number[], most: number): readonly (number | null)[] =>
    list.map((b) => (most > 0 ? b / most : null));
  return {
    actors: over(all.slice(0, actors), computeMost(actors, spaces)),
    spaces: over(all.slice(actors), computeMost(spaces, actors)),
  };
}

/**
 * Closeness over the most its side could have in one piece, times the share of the graph it reaches; 0 for one who is
 * alone, 0–1 on a connected network. In pieces the most is still that of the whole, as in networkx: a figure may pass 1.
 */
export function computeTwoModeCloseness(network: TwoMode): TwoModeCentrality {
  const { actors, spaces } = network;
  const { reached, total } = computeDistances(join(network));
  const read = (node: number, [own, other]: readonly [number, number]): number => {
    const count = reached[node] as number;
    if (count === 0) return 0;
    return ((other + 2 * (own - 1)) / (total[node] as number)) * (count / (actors + spaces - 1));
  };
  return {
    actors: Array.from({ length: actors }, (_, i) => read(i, [actors, spaces])),
    spaces: Array.from({ length: spaces }, (_, i) => read(actors + i, [spaces, actors])),
  };
}
