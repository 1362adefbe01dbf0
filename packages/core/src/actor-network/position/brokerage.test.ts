// Brokerage: open paths named by hand, and what their counts must add up to.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aim, anyGraph, barbell, clique, law, star, whirl } from '../../../test/network-graphs.js';
import { hasTie, listTies } from '../graph/graph.js';
import { type Brokerage, brokerageRoles, computeBrokerage } from './brokerage.js';

const nobody = [0, 0, 0, 0, 0, 0];
const plain = (counts: Brokerage) =>
  Object.fromEntries(brokerageRoles.map((role) => [role, Array.from(counts[role])]));

describe('brokerage, worked by hand', () => {
  it('[R103] whoever holds the bridge speaks for two of his side and lets one in to both, a count and no score', () => {
    expect(plain(computeBrokerage(barbell, [0, 0, 0, 1, 1, 1]))).toEqual({
      coordinator: nobody,
      itinerant: nobody,
      gatekeeper: [0, 0, 2, 2, 0, 0],
      representative: [0, 0, 2, 2, 0, 0],
      liaison: nobody,
    });
  });

  it('0 → 1 → 2, 3 → 1 → 0, 3 → 1 → 2, 1 → 2 → 3, 2 → 3 → 1 and 2 → 3 → 4 are open, each of his own group', () => {
    expect(plain(computeBrokerage(whirl, [0, 1, 2, 3, 4])).liaison).toEqual([0, 3, 1, 2, 0]);
  });

  it('the same, when 0 and 2 are of one group and all others of another', () => {
    const counts = plain(computeBrokerage(whirl, [0, 1, 0, 1, 1]));
    expect(counts).toEqual({
      coordinator: [0, 0, 0, 0, 0],
      itinerant: [0, 1, 1, 0, 0],
      gatekeeper: [0, 0, 0, 2, 0],
      representative: [0, 2, 0, 0, 0],
      liaison: [0, 0, 0, 0, 0],
    });
  });

  it('known shapes: the centre of a star of k strangers, nobody in a clique', () => {
    expect(plain(computeBrokerage(star(5), [0, 0, 0, 0, 0])).coordinator).toEqual([12, 0, 0, 0, 0]);
    expect(plain(computeBrokerage(star(5), [0, 1, 2, 3, 4])).liaison).toEqual([12, 0, 0, 0, 0]);
    expect(plain(computeBrokerage(star(5), [0, 1, 1, 1, 1])).itinerant).toEqual([12, 0, 0, 0, 0]);
    for (const role of brokerageRoles)
      expect(Array.from(computeBrokerage(clique(4), [0, 1, 0, 1])[role])).toEqual([0, 0, 0, 0]);
  });

  it('a list of groups too short leaves the rest without a group', () => {
    expect(plain(computeBrokerage(star(3), [0, 0])).coordinator).toEqual([0, 0, 0]);
  });
});

const anyGrouped = anyGraph({ directed: true, most: 9 }).chain((graph) =>
  fc.tuple(
    fc.constant(graph),
    fc.array(fc.integer({ min: -1, max: 2 }), { minLength: graph.n, maxLength: graph.n }),
  ),
);

describe('laws of brokerage', () => {
  it('the five roles are all the open paths between known groups, each once', () => {
    fc.assert(
      fc.property(anyGrouped, ([graph, groups]) => {
        const isKnown = (i: number): boolean => (groups[i] ?? -1) >= 0;
        const open = new Array<number>(graph.n).fill(0);
        for (const [i, v] of listTies(graph)) {
          for (let j = 0; j < graph.n; j += 1) {
            if (j === i || !hasTie(graph.out, v, j) || hasTie(graph.out, i, j)) continue;
            if (isKnown(i) && isKnown(v) && isKnown(j)) open[v] = (open[v] ?? 0) + 1;
          }
        }
        const counts = computeBrokerage(graph, groups);
        const sum = open.map((_, v) => brokerageRoles.reduce((s, role) => s + (counts[role][v] ?? 0), 0));
        expect(sum).toEqual(open);
      }),
      law,
    );
  });

  it('when every arc turns round, gatekeepers and representatives change places', () => {
    fc.assert(
      fc.property(anyGrouped, ([graph, groups]) => {
        const back = aim(
          graph.n,
          listTies(graph).map(([i, j]) => [j, i] as const),
        );
        const { gatekeeper, representative, ...same } = plain(computeBrokerage(graph, groups));
        expect(plain(computeBrokerage(back, groups))).toEqual({
          ...same,
          gatekeeper: representative,
          representative: gatekeeper,
        });
      }),
      law,
    );
  });
});
