// Two-mode centralities: three spaces in a row worked by hand, and the shapes that have the most.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeOrderedBetweenness, toMatrix } from '../../../test/dense-graph.js';
import { law, link } from '../../../test/network-graphs.js';
import { anyRooms, everywhere, row, seat } from '../../../test/network-rooms.js';
import { computeConnectedness } from '../cohesion/connectedness.js';
import type { Graph } from '../graph/graph.js';
import { computeTwoModeBetweenness, computeTwoModeCloseness, computeTwoModeDegree } from './centrality.js';
import { type TwoMode, turnTwoMode } from './two-mode.js';

const near = (values: readonly number[]) => values.map((v) => expect.closeTo(v, 12));

/** Actors, then spaces, as one graph. */
function joinSides({ actors, spaces, spacesOf }: TwoMode): Graph {
  return link(
    actors + spaces,
    spacesOf.flatMap((own, actor) => own.map((s) => [actor, actors + s] as const)),
  );
}

/** Betweenness by its definition on actors and spaces together, each pair once. */
function betweenAll(network: TwoMode): readonly number[] {
  return computeOrderedBetweenness(toMatrix(joinSides(network))).map((b) => b / 2);
}

describe('three spaces in a row, worked by hand', () => {
  it('degree over the other side', () => {
    expect(computeTwoModeDegree(row)).toEqual({
      actors: [2 / 3, 1, 2 / 3, 1 / 3],
      spaces: [2 / 4, 3 / 4, 3 / 4],
    });
  });

  it('closeness: the least an actor could need is 9 steps, a space 8', () => {
    const { actors, spaces } = computeTwoModeCloseness(row);
    expect(actors).toEqual(near([9 / 13, 1, 9 / 11, 9 / 15]));
    expect(spaces).toEqual(near([8 / 12, 8 / 10, 8 / 10]));
  });

  it('betweenness: an actor in front of three spaces could have 12, a space in front of four actors 13', () => {
    const all = betweenAll(row);
    const { actors, spaces } = computeTwoModeBetweenness(row);
    expect(actors).toEqual(near(all.slice(0, 4).map((b) => b / 12)));
    expect(spaces).toEqual(near(all.slice(4).map((b) => b / 13)));
    expect(actors[3]).toBe(0);
  });
});

describe('who has the most', () => {
  it('one who alone joins as many spaces, each with one more: 1', () => {
    const hub = seat(4, 3, [
      [0, 0],
      [0, 1],
      [0, 2],
      [1, 0],
      [2, 1],
      [3, 2],
    ]);
    expect(computeTwoModeBetweenness(hub).actors).toEqual(near([1, 0, 0, 0]));
    expect(computeTwoModeCloseness(hub).actors[0]).toBe(1);
    expect(computeTwoModeDegree(hub).actors[0]).toBe(1);
  });

  it('one space that holds all, and the rest empty-handed', () => {
    const hall = seat(3, 1, [
      [0, 0],
      [1, 0],
      [2, 0],
    ]);
    expect(computeTwoModeCloseness(hall)).toEqual({ actors: [1, 1, 1], spaces: [1] });
    expect(computeTwoModeBetweenness(hall).spaces).toEqual([1]);
  });

  it('everywhere, all on a side are alike and at the closest', () => {
    const { actors, spaces } = computeTwoModeBetweenness(everywhere(4, 3));
    expect(actors).toEqual(near(new Array(4).fill(3 / 4 / 12)));
    expect(spaces).toEqual(near(new Array(3).fill(6 / 3 / 13)));
    expect(computeTwoModeCloseness(everywhere(4, 3))).toEqual({ actors: [1, 1, 1, 1], spaces: [1, 1, 1] });
  });

  it('without a space, or without an actor, there is nothing to be between', () => {
    expect(computeTwoModeDegree(seat(2, 0, []))).toEqual({ actors: [null, null], spaces: [] });
    expect(computeTwoModeDegree(seat(0, 2, []))).toEqual({ actors: [], spaces: [null, null] });
    expect(computeTwoModeBetweenness(seat(2, 0, [])).actors).toEqual([null, null]);
    expect(computeTwoModeCloseness(seat(2, 0, [])).actors).toEqual([0, 0]);
  });
});

describe('laws of two-mode centralities', () => {
  it('all lie between 0 and 1, closeness on a network in one piece', () => {
    fc.assert(
      fc.property(anyRooms, (network) => {
        const isWhole = computeConnectedness(joinSides(network)) === 1;
        const reads = [computeTwoModeDegree, computeTwoModeBetweenness];
        for (const read of isWhole ? [...reads, computeTwoModeCloseness] : reads) {
          const { actors, spaces } = read(network);
          for (const value of [...actors, ...spaces])
            if (value !== null) expect(value >= 0 && value <= 1 + 1e-12).toBe(true);
        }
      }),
      law,
    );
  });

  it('in pieces, closeness is held against a whole that is not there: 5 / 1 × 1 / 3', () => {
    expect(computeTwoModeCloseness(seat(1, 3, [[0, 0]])).spaces).toEqual(near([5 / 3, 0, 0]));
  });

  it('seen from the other side, actors and spaces change places', () => {
    fc.assert(
      fc.property(anyRooms, (network) => {
        for (const read of [computeTwoModeDegree, computeTwoModeCloseness]) {
          const { actors, spaces } = read(network);
          expect(read(turnTwoMode(network))).toEqual({ actors: spaces, spaces: actors });
        }
        const [own, other] = [
          computeTwoModeBetweenness(network),
          computeTwoModeBetweenness(turnTwoMode(network)),
        ];
        own.actors.forEach((b, i) => {
          expect(other.spaces[i] ?? 0).toBeCloseTo(b ?? 0, 12);
        });
      }),
      law,
    );
  });

  it('betweenness keeps the proportions of Freeman’s on both sides together', () => {
    fc.assert(
      fc.property(anyRooms, (network) => {
        const all = betweenAll(network);
        const { actors } = computeTwoModeBetweenness(network);
        const sum = actors.reduce<number>((s, b) => s + (b ?? 0), 0);
        const raw = all.slice(0, network.actors).reduce((s, b) => s + b, 0);
        if (sum === 0) return;
        actors.forEach((b, i) => {
          expect((b ?? 0) / sum).toBeCloseTo((all[i] ?? 0) / raw, 9);
        });
      }),
      law,
    );
  });
});
