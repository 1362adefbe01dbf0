// The small graph: what is left out, what adds up, and the ways to see it otherwise.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aim,
  anyGraph,
  anyGraphAndOrder,
  clique,
  link,
  relabel,
  tiesOf,
} from '../../../test/network-graphs.js';
import {
  computeDegrees,
  createGraph,
  hasTie,
  listNeighbours,
  listTies,
  removeNodes,
  symmetrise,
  unweigh,
} from './graph.js';

describe('making a graph', () => {
  it('leaves out ties to oneself', () => {
    expect(
      link(2, [
        [0, 0],
        [0, 1],
      ]).ties,
    ).toBe(1);
  });

  it('counts a tie written twice once, and adds its weights, whatever the direction when undirected', () => {
    const graph = link(3, [
      [0, 1, 2],
      [1, 0, 3],
      [1, 2],
    ]);
    expect(listTies(graph)).toEqual([
      [0, 1, 5],
      [1, 2, 1],
    ]);
    expect(graph.ties).toBe(2);
  });

  it('keeps both directions apart when directed', () => {
    const graph = aim(3, [
      [0, 1, 2],
      [1, 0, 3],
      [0, 1, 1],
    ]);
    expect(listTies(graph)).toEqual([
      [0, 1, 3],
      [1, 0, 3],
    ]);
    expect(Array.from(graph.in.to)).toEqual([1, 0]);
    expect(Array.from(graph.in.weight)).toEqual([3, 3]);
  });

  it.each([[[0, 3]], [[-1, 0]]] as const)('throws on a tie that leads outside: %j', (tie) => {
    expect(() => createGraph({ n: 3, directed: false, ties: [tie] })).toThrow('actor-network/createGraph');
  });

  it('holds a graph without a node', () => {
    expect(link(0, [])).toMatchObject({ n: 0, ties: 0 });
  });

  it('sorts the neighbours of each node', () => {
    fc.assert(
      fc.property(anyGraph({ directed: true }), (graph) => {
        for (let i = 0; i < graph.n; i += 1) {
          for (const side of [graph.out, graph.in]) {
            const own = Array.from(listNeighbours(side, i));
            expect(own).toEqual([...own].sort((a, b) => a - b));
          }
        }
      }),
    );
  });

  it('finds a tie exactly when it was given', () => {
    fc.assert(
      fc.property(anyGraph({ directed: true }), (graph) => {
        const given = new Set(tiesOf(graph).map(([i, j]) => `${i}-${j}`));
        for (let i = 0; i < graph.n; i += 1)
          for (let j = 0; j < graph.n; j += 1) expect(hasTie(graph.out, i, j)).toBe(given.has(`${i}-${j}`));
      }),
    );
  });

  it('sends as many arcs as it receives', () => {
    fc.assert(
      fc.property(anyGraph({ directed: true }), (graph) => {
        const sum = (list: Int32Array): number => list.reduce((total, k) => total + k, 0);
        expect(sum(computeDegrees(graph.out))).toBe(graph.ties);
        expect(sum(computeDegrees(graph.in))).toBe(graph.ties);
      }),
    );
  });
});

describe('seeing a graph otherwise', () => {
  it('symmetrises by « either says so », adding weights', () => {
    expect(
      listTies(
        symmetrise(
          aim(3, [
            [0, 1, 2],
            [1, 0, 3],
            [2, 1],
          ]),
        ),
      ),
    ).toEqual([
      [0, 1, 5],
      [1, 2, 1],
    ]);
  });

  it('leaves an undirected graph as it is', () => {
    const graph = clique(4);
    expect(symmetrise(graph)).toBe(graph);
  });

  it('removes nodes and closes ranks', () => {
    const graph = link(4, [
      [0, 1],
      [1, 2],
      [2, 3],
      [0, 3],
    ]);
    expect(listTies(removeNodes(graph, new Set([1])))).toEqual([
      [0, 2, 1],
      [1, 2, 1],
    ]);
  });

  it('forgets weights in both directions', () => {
    const plain = unweigh(aim(2, [[0, 1, 4]]));
    expect([plain.out.weight[0], plain.in.weight[0], plain.ties]).toEqual([1, 1, 1]);
  });

  it('is the same graph once its labels are changed back', () => {
    fc.assert(
      fc.property(anyGraphAndOrder({ directed: false }), ([graph, order]) => {
        const back = order.map((_, i) => order.indexOf(i));
        expect(tiesOf(relabel(relabel(graph, order), back))).toEqual(tiesOf(graph));
      }),
    );
  });
});
