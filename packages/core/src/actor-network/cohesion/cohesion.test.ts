// Cohesion: known shapes, traps of definition, laws, and what is undefined.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aim,
  anyGraph,
  anyGraphAndOrder,
  clique,
  empty,
  link,
  path,
  relabel,
  ring,
  star,
} from '../../../test/network-graphs.js';
import { computeDegrees, hasTie, removeNodes } from '../graph/graph.js';
import {
  computeBetweennessCentralisation,
  computeClosenessCentralisation,
  computeDegreeCentralisation,
  computeDirectedCentralisation,
} from './centralisation.js';
import { computeAverageClustering, computeLocalClustering } from './clustering.js';
import { groupComponents, groupStrongComponents } from './components.js';
import {
  computeConnectedness,
  computeConnectednessWithout,
  computeConnectednessWithoutEach,
} from './connectedness.js';
import { computeCoreNumbers } from './core-number.js';
import { computeDegreeAssortativity } from './degree-assortativity.js';
import { computeDensity, computeMeanDegree } from './density.js';
import {
  computeAveragePathLength,
  computeDiameter,
  computeDistances,
  computeGlobalEfficiency,
  computeTwoStepReach,
} from './distances.js';
import {
  computeArcEfficiency,
  computeHierarchy,
  computeUpperBoundedness,
  computeWeakTransitivity,
} from './hierarchy.js';
import { computeDyads, computeReciprocity } from './reciprocity.js';
import { computeSmallWorld } from './small-world.js';
import { computeTriadCensus, triadClasses } from './triad-census.js';
import { computeTransitivity, countTriangles } from './triangles.js';

describe('density and mean degree', () => {
  it.each([
    [clique(5), 1, 4],
    [empty(5), 0, 0],
    [star(5), 0.4, 1.6],
    [
      aim(3, [
        [0, 1],
        [1, 0],
        [1, 2],
      ]),
      0.5,
      1,
    ],
  ] as const)('graph %#', (graph, density, mean) => {
    expect(computeDensity(graph)).toBeCloseTo(density, 12);
    expect(computeMeanDegree(graph)).toBeCloseTo(mean, 12);
  });

  it('is undefined under two nodes, not zero', () => {
    expect([computeDensity(empty(1)), computeDensity(empty(0)), computeMeanDegree(empty(0))]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('stays between 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.boolean().chain((directed) => anyGraph({ directed })),
        (graph) => {
          const density = computeDensity(graph);
          if (density !== null) expect(density >= 0 && density <= 1).toBe(true);
        },
      ),
    );
  });
});

describe('reciprocity has two definitions in use', () => {
  const graph = aim(4, [
    [0, 1],
    [1, 0],
    [1, 2],
    [2, 3],
  ]);

  it('by arcs and by pairs', () => {
    expect(computeReciprocity(graph)).toMatchObject({ arcs: 0.5, dyads: 1 / 3 });
    expect(computeDyads(graph)).toEqual({ mutual: 1, asymmetric: 2, null: 3 });
  });

  it('corrected for density, it is 0 when arcs are returned as chance would', () => {
    const { rho } = computeReciprocity(graph);
    expect(rho).toBeCloseTo((0.5 - 4 / 12) / (1 - 4 / 12), 12);
  });

  it('is undefined without a tie, and the correction is on a full graph', () => {
    expect(computeReciprocity(aim(3, []))).toEqual({ arcs: null, dyads: null, rho: null });
    const full = aim(2, [
      [0, 1],
      [1, 0],
    ]);
    expect(computeReciprocity(full)).toEqual({ arcs: 1, dyads: 1, rho: null });
  });

  it('counts each pair once', () => {
    fc.assert(
      fc.property(anyGraph({ directed: true }), (one) => {
        const { mutual, asymmetric, null: none } = computeDyads(one);
        expect(mutual + asymmetric + none).toBe((one.n * (one.n - 1)) / 2);
        expect(2 * mutual + asymmetric).toBe(one.ties);
      }),
    );
  });

  it('says of an undirected graph that all is mutual', () => {
    expect(computeDyads(ring(4))).toEqual({ mutual: 4, asymmetric: 0, null: 2 });
  });
});

describe('triangles and clustering', () => {
  it.each([
    [clique(4), 1],
    [ring(5), 0],
    [star(6), 0],
    [
      link(4, [
        [0, 1],
        [1, 2],
        [0, 2],
        [2, 3],
      ]),
      3 / 5,
    ],
  ] as const)('transitivity of graph %#', (graph, expected) => {
    expect(computeTransitivity(graph)).toBeCloseTo(expected, 12);
  });

  it('local clustering is undefined under two contacts', () => {
    expect(
      computeLocalClustering(
        link(4, [
          [0, 1],
          [1, 2],
          [0, 2],
          [2, 3],
        ]),
      ),
    ).toEqual([1, 1, 1 / 3, null]);
  });

  it('the mean depends on the convention, so both have a name', () => {
    const graph = link(4, [
      [0, 1],
      [1, 2],
      [0, 2],
      [2, 3],
    ]);
    expect(computeAverageClustering(graph)).toEqual({
      belowTwoAsZero: (1 + 1 + 1 / 3) / 4,
      belowTwoLeftOut: (1 + 1 + 1 / 3) / 3,
    });
    expect(computeAverageClustering(path(2))).toEqual({ belowTwoAsZero: 0, belowTwoLeftOut: null });
    expect(computeAverageClustering(empty(0))).toEqual({ belowTwoAsZero: null, belowTwoLeftOut: null });
  });

  it('finds the triangles that a naive count finds', () => {
    fc.assert(
      fc.property(anyGraph({ directed: false }), (graph) => {
        const naive = Array.from({ length: graph.n }, (_, i) => {
          let count = 0;
          for (let j = 0; j < graph.n; j += 1)
            for (let k = j + 1; k < graph.n; k += 1)
              if (hasTie(graph.out, i, j) && hasTie(graph.out, i, k) && hasTie(graph.out, j, k)) count += 1;
          return count;
        });
        expect(Array.from(countTriangles(graph))).toEqual(naive);
      }),
    );
  });
});

describe('components and connectedness', () => {
  const pieces = link(6, [
    [0, 1],
    [1, 2],
    [3, 4],
  ]);

  it('numbers groups in order of first appearance', () => {
    expect(groupComponents(pieces)).toMatchObject({ sizes: [3, 2, 1] });
    expect(Array.from(groupComponents(pieces).of)).toEqual([0, 0, 0, 1, 1, 2]);
  });

  it('joins weakly what arcs do not join strongly', () => {
    const graph = aim(4, [
      [0, 1],
      [1, 2],
      [2, 0],
      [2, 3],
    ]);
    expect(groupComponents(graph).sizes).toEqual([4]);
    expect(groupStrongComponents(graph).sizes).toEqual([3, 1]);
    expect(groupStrongComponents(ring(4)).sizes).toEqual([4]);
  });

  it('strong groups are those whose members reach each other', () => {
    fc.assert(
      fc.property(anyGraph({ directed: true, most: 8 }), (graph) => {
        const { of } = groupStrongComponents(graph);
        const reach = Array.from({ length: graph.n }, (_, root) => {
          const seen = new Set([root]);
          for (const node of seen)
            for (let j = 0; j < graph.n; j += 1) if (hasTie(graph.out, node, j)) seen.add(j);
          return seen;
        });
        for (let i = 0; i < graph.n; i += 1)
          for (let j = 0; j < graph.n; j += 1)
            expect(of[i] === of[j]).toBe(reach[i]?.has(j) === true && reach[j]?.has(i) === true);
      }),
    );
  });

  it('connectedness is the share of pairs joined', () => {
    expect(computeConnectedness(pieces)).toBeCloseTo((3 + 1) / 15, 12);
    expect(computeConnectedness(ring(5))).toBe(1);
    expect(computeConnectedness(empty(1))).toBeNull();
  });

  it('without a node, it is that of the graph without the node', () => {
    fc.assert(
      fc.property(anyGraph({ directed: false }), (graph) => {
        const each = computeConnectednessWithoutEach(graph);
        each.forEach((value, node) => {
          const left = computeConnectedness(removeNodes(graph, new Set([node])));
          if (left === null) expect(value).toBeNull();
          else expect(value).toBeCloseTo(left, 12);
        });
      }),
    );
  });

  it('is undefined when too few are left', () => {
    expect(computeConnectednessWithout(path(3), new Set([0, 1]))).toBeNull();
    expect(computeConnectednessWithoutEach(path(2))).toEqual([null, null]);
  });

  it('falls to 0 when the centre of a star leaves', () => {
    expect(computeConnectednessWithoutEach(star(5))[0]).toBe(0);
  });
});

describe('distances', () => {
  it('on a path of four', () => {
    const distances = computeDistances(path(4));
    expect(distances.pairs).toEqual([0, 6, 4, 2]);
    expect(computeAveragePathLength(distances)).toBeCloseTo(20 / 12, 12);
    expect(computeDiameter(distances)).toBe(3);
    expect(computeTwoStepReach(distances)).toBeCloseTo(10 / 12, 12);
    expect(computeGlobalEfficiency(distances)).toBeCloseTo((6 + 2 + 2 / 3) / 12, 12);
  });

  it('are counted on the pairs that a path joins', () => {
    const distances = computeDistances(link(4, [[0, 1]]));
    expect(computeAveragePathLength(distances)).toBe(1);
    expect(computeGlobalEfficiency(distances)).toBeCloseTo(1 / 6, 12);
  });

  it('are undefined when nobody is joined', () => {
    const distances = computeDistances(empty(3));
    expect([computeAveragePathLength(distances), computeDiameter(distances)]).toEqual([null, null]);
    expect(computeTwoStepReach(distances)).toBe(0);
    expect(computeTwoStepReach(computeDistances(empty(1)))).toBeNull();
  });

  it('do not hang on labels', () => {
    fc.assert(
      fc.property(anyGraphAndOrder({ directed: true }), ([graph, order]) => {
        const [a, b] = [computeDistances(graph), computeDistances(relabel(graph, order))];
        expect(b.pairs).toEqual(a.pairs);
        order.forEach((place, i) => {
          expect(b.reached[place]).toBe(a.reached[i]);
          expect(b.total[place]).toBe(a.total[i]);
        });
      }),
    );
  });
});

describe('cores', () => {
  it('a clique with a tail', () => {
    const graph = link(6, [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
      [2, 3],
      [3, 4],
      [4, 5],
    ]);
    expect(Array.from(computeCoreNumbers(graph))).toEqual([3, 3, 3, 3, 1, 1]);
  });

  it('each node keeps its core number of contacts inside its core', () => {
    fc.assert(
      fc.property(anyGraph({ directed: false }), (graph) => {
        const core = computeCoreNumbers(graph);
        core.forEach((k, i) => {
          const inside = Array.from(core.keys()).filter(
            (j) => hasTie(graph.out, i, j) && (core[j] ?? 0) >= k,
          );
          expect(inside.length >= k).toBe(true);
        });
        expect(core.every((k, i) => k <= (computeDegrees(graph.out)[i] ?? 0))).toBe(true);
      }),
    );
  });
});

describe('centralisation', () => {
  it('is 1 on a star and 0 on a ring', () => {
    expect(computeDegreeCentralisation(star(6))).toBeCloseTo(1, 12);
    expect(computeDegreeCentralisation(ring(6))).toBe(0);
  });

  it('reads arcs received and sent apart', () => {
    const graph = aim(4, [
      [1, 0],
      [2, 0],
      [3, 0],
    ]);
    const { indegree, outdegree } = computeDirectedCentralisation(graph);
    expect(indegree).toBeCloseTo(9 / 9, 12);
    expect(outdegree).toBeCloseTo(1 / 9, 12);
  });

  it('is undefined under three nodes, or when closeness is', () => {
    expect(computeDegreeCentralisation(path(2))).toBeNull();
    expect(computeDirectedCentralisation(aim(1, []))).toEqual({ indegree: null, outdegree: null });
    expect(computeBetweennessCentralisation([null, null])).toBeNull();
    expect(computeClosenessCentralisation([1, null, 1])).toBeNull();
  });
});

describe('degree assortativity', () => {
  it('is −1 on a star, undefined where all have as many ties', () => {
    expect(computeDegreeAssortativity(star(5))).toBeCloseTo(-1, 12);
    expect([computeDegreeAssortativity(ring(5)), computeDegreeAssortativity(empty(3))]).toEqual([null, null]);
  });

  it('is a correlation', () => {
    fc.assert(
      fc.property(anyGraph({ directed: false }), (graph) => {
        const r = computeDegreeAssortativity(graph);
        if (r !== null) expect(Math.abs(r) <= 1 + 1e-9).toBe(true);
      }),
    );
  });
});

describe('triad census', () => {
  const shapes: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
    '003': [],
    '012': [[0, 1]],
    '102': [
      [0, 1],
      [1, 0],
    ],
    '021D': [
      [1, 0],
      [1, 2],
    ],
    '021U': [
      [0, 1],
      [2, 1],
    ],
    '021C': [
      [0, 1],
      [1, 2],
    ],
    '111D': [
      [0, 1],
      [1, 0],
      [2, 1],
    ],
    '111U': [
      [0, 1],
      [1, 0],
      [1, 2],
    ],
    '030T': [
      [0, 1],
      [1, 2],
      [0, 2],
    ],
    '030C': [
      [0, 1],
      [1, 2],
      [2, 0],
    ],
    '201': [
      [0, 1],
      [1, 0],
      [1, 2],
      [2, 1],
    ],
    '120D': [
      [1, 0],
      [1, 2],
      [0, 2],
      [2, 0],
    ],
    '120U': [
      [0, 1],
      [2, 1],
      [0, 2],
      [2, 0],
    ],
    '120C': [
      [0, 1],
      [1, 2],
      [0, 2],
      [2, 0],
    ],
    '210': [
      [0, 1],
      [1, 0],
      [1, 2],
      [2, 1],
      [0, 2],
    ],
    '300': [
      [0, 1],
      [1, 0],
      [1, 2],
      [2, 1],
      [0, 2],
      [2, 0],
    ],
  };

  it.each(Object.entries(shapes))('knows %s, whatever the labels', (name, ties) => {
    for (const order of [
      [0, 1, 2],
      [1, 2, 0],
      [2, 0, 1],
      [0, 2, 1],
      [2, 1, 0],
      [1, 0, 2],
    ]) {
      const census = computeTriadCensus(relabel(aim(3, ties), order));
      expect(Object.entries(census).filter(([, count]) => count > 0)).toEqual([[name, 1]]);
    }
  });

  it('counts every triad once', () => {
    fc.assert(
      fc.property(anyGraph({ directed: true }), (graph) => {
        const census = computeTriadCensus(graph);
        const { n } = graph;
        expect(triadClasses.reduce((sum, name) => sum + census[name], 0)).toBeCloseTo(
          (n * (n - 1) * (n - 2)) / 6,
          9,
        );
      }),
    );
  });

  it('does not hang on labels', () => {
    fc.assert(
      fc.property(anyGraphAndOrder({ directed: true, most: 8 }), ([graph, order]) => {
        expect(computeTriadCensus(relabel(graph, order))).toEqual(computeTriadCensus(graph));
      }),
    );
  });
});

describe('hierarchy (Krackhardt 1994)', () => {
  const tree = aim(5, [
    [0, 1],
    [0, 2],
    [1, 3],
    [1, 4],
  ]);

  it('a tree is efficient, all one way, and bound from above', () => {
    expect(computeArcEfficiency(tree)).toBe(1);
    expect(computeHierarchy(tree)).toBe(1);
    expect(computeUpperBoundedness(tree)).toBe(1);
  });

  it('a cycle has no hierarchy', () => {
    expect(
      computeHierarchy(
        aim(3, [
          [0, 1],
          [1, 2],
          [2, 0],
        ]),
      ),
    ).toBe(0);
  });

  it('two heads of one person have no common bound', () => {
    expect(
      computeUpperBoundedness(
        aim(3, [
          [0, 2],
          [1, 2],
        ]),
      ),
    ).toBe(0);
  });

  it('is undefined where there is nothing to read', () => {
    const none = aim(3, []);
    expect([computeArcEfficiency(none), computeHierarchy(none), computeUpperBoundedness(none)]).toEqual([
      null,
      null,
      null,
    ]);
    expect(computeWeakTransitivity(none)).toBeNull();
  });

  it('weak transitivity of an undirected graph is its transitivity', () => {
    fc.assert(
      fc.property(anyGraph({ directed: false }), (graph) => {
        const weak = computeWeakTransitivity(graph);
        if (weak !== null) expect(weak).toBeCloseTo(computeTransitivity(graph), 10);
      }),
    );
  });
});

it('puts a small world beside chance, and keeps quiet where chance has no path', () => {
  const measured = { n: 10, clustering: 0.5, density: 0.2, path: 2, meanDegree: 2 };
  expect(computeSmallWorld(measured).pathRandomApprox).toBeCloseTo(Math.log(10) / Math.log(2), 12);
  expect(computeSmallWorld({ ...measured, meanDegree: 1 }).pathRandomApprox).toBeNull();
});
