// Krackhardt's dimensions: worked by hand, the tree that has them all, and their laws.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cell, toMatrix, toSteps } from '../../../test/dense-graph.js';
import {
  aim,
  anyGraph,
  anyGraphAndOrder,
  barbell,
  law,
  relabel,
  ring,
  whirl,
} from '../../../test/network-graphs.js';
import type { Graph } from '../graph/graph.js';
import {
  computeArcEfficiency,
  computeHierarchy,
  computeUpperBoundedness,
  computeWeakTransitivity,
} from './hierarchy.js';

const readAll = (graph: Graph): readonly (number | null)[] => [
  computeArcEfficiency(graph),
  computeHierarchy(graph),
  computeUpperBoundedness(graph),
  computeWeakTransitivity(graph),
];

describe('hierarchy, worked by hand', () => {
  it('a loop, a returned tie and a way out: two arcs to spare of 16, 6 of 10 joined pairs both ways', () => {
    const [efficiency, hierarchy, bounded, transitivity] = readAll(whirl);
    expect(efficiency).toBe(1 - 2 / 16);
    expect(hierarchy).toBeCloseTo(0.4, 14);
    expect(bounded).toBe(1);
    expect(transitivity).toBe(0);
  });

  it('two who both order two others: four arcs for three needed, and no common head', () => {
    const graph = aim(4, [
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
    ]);
    expect(computeArcEfficiency(graph)).toBeCloseTo(1 - 1 / 9, 14);
    expect(computeHierarchy(graph)).toBe(1);
    expect(computeUpperBoundedness(graph)).toBeCloseTo(1 - 2 / 3, 14);
    expect(computeWeakTransitivity(graph)).toBeNull();
  });

  it('a short cut is a closed path, another is not', () => {
    const graph = aim(4, [
      [0, 1],
      [1, 2],
      [0, 2],
      [1, 3],
    ]);
    expect(computeWeakTransitivity(graph)).toBe(1 / 2);
  });

  it('a tree of command has all three', () => {
    const tree = aim(7, [
      [0, 1],
      [0, 2],
      [1, 3],
      [1, 4],
      [2, 5],
      [2, 6],
    ]);
    expect(readAll(tree)).toEqual([1, 1, 1, 0]);
  });

  it('two trees apart are still efficient and bound, each for itself', () => {
    const wood = aim(6, [
      [0, 1],
      [0, 2],
      [3, 4],
      [3, 5],
    ]);
    expect(readAll(wood)).toEqual([1, 1, 1, null]);
  });

  it('where all is returned nothing is spared and nobody is above', () => {
    expect(computeHierarchy(barbell)).toBe(0);
    expect(computeUpperBoundedness(barbell)).toBe(1);
    expect(computeArcEfficiency(ring(3))).toBe(0);
  });

  it('does not look for bounds above five hundred actors', () => {
    const tie = [[0, 1]] as const;
    expect(computeUpperBoundedness(aim(501, tie))).toBeNull();
    expect(computeUpperBoundedness(aim(2, tie))).toBeNull();
  });
});

describe('laws of hierarchy', () => {
  it('all stay between 0 and 1, and hang on no label', () => {
    fc.assert(
      fc.property(anyGraphAndOrder({ directed: true, most: 8 }), ([graph, order]) => {
        const other = readAll(relabel(graph, order));
        readAll(graph).forEach((value, at) => {
          if (value === null) expect(other[at]).toBeNull();
          else {
            expect(other[at]).toBeCloseTo(value, 12);
            expect(value >= -1e-12 && value <= 1 + 1e-12).toBe(true);
          }
        });
      }),
      law,
    );
  });

  it('hierarchy is read from who reaches whom', () => {
    fc.assert(
      fc.property(anyGraph({ directed: true, most: 8 }), (graph) => {
        const steps = toSteps(toMatrix(graph));
        let [joined, oneWay] = [0, 0];
        for (let i = 0; i < graph.n; i += 1) {
          for (let j = i + 1; j < graph.n; j += 1) {
            const [there, back] = [cell(steps, i, j), cell(steps, j, i)].map(Number.isFinite);
            if (there || back) joined += 1;
            if (there !== back) oneWay += 1;
          }
        }
        if (joined === 0) expect(computeHierarchy(graph)).toBeNull();
        else expect(computeHierarchy(graph)).toBeCloseTo(oneWay / joined, 12);
      }),
      law,
    );
  });
});
