// What spaces share: counts, overlap, projection and articulation of three spaces in a row, and their laws.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { law } from '../../../test/network-graphs.js';
import { anyRooms, everywhere, row, seat } from '../../../test/network-rooms.js';
import { computeDegrees, listTies } from '../graph/graph.js';
import {
  computeArticulatedPairs,
  computeArticulation,
  listMostPresent,
  removeActors,
} from './articulation.js';
import { computeOverlap, computeOverlapJaccard } from './overlap.js';
import { projectActors } from './projection.js';
import {
  computeMultiMembership,
  computeTwoModeDensity,
  countCommon,
  listSecondNeighbours,
  turnTwoMode,
} from './two-mode.js';

describe('three spaces in a row, worked by hand', () => {
  it('eight memberships of twelve; three actors of four are in two or more', () => {
    expect(row).toMatchObject({
      memberships: 8,
      actorsOf: [
        [0, 1],
        [0, 1, 2],
        [1, 2, 3],
      ],
    });
    expect(computeTwoModeDensity(row)).toBe(2 / 3);
    expect(computeMultiMembership(row)).toBe(3 / 4);
    expect(listSecondNeighbours(row, 0)).toEqual([1, 2]);
    expect(listSecondNeighbours(row, 9)).toEqual([]);
  });

  it('overlap, in people and as a share of both', () => {
    expect(computeOverlap(row)).toEqual([
      [2, 2, 1],
      [2, 3, 2],
      [1, 2, 3],
    ]);
    expect(computeOverlapJaccard(row)).toEqual([
      [1, 2 / 3, 1 / 4],
      [2 / 3, 1, 1 / 2],
      [1 / 4, 1 / 2, 1],
    ]);
  });

  it('five pairs meet, two of them twice', () => {
    expect(listTies(projectActors(row))).toEqual([
      [0, 1, 2],
      [0, 2, 1],
      [1, 2, 2],
      [1, 3, 1],
      [2, 3, 1],
    ]);
    expect(listTies(projectActors(turnTwoMode(row)))).toEqual([
      [0, 1, 2],
      [0, 2, 1],
      [1, 2, 2],
    ]);
  });

  it('[R140] shares of members who are elsewhere too: 1, 1/2, 2/3, 2/3, 1/3, 2/3', () => {
    expect(computeArticulation(row)).toBeCloseTo(23 / 36, 14);
    expect([1, 2, 3].map((common) => computeArticulatedPairs(row, common))).toEqual([1, 2 / 3, 0]);
  });

  it('[R140] without the one most present, the first and the third space have nobody in common', () => {
    expect(listMostPresent(row, 4)).toEqual([1, 0, 2, 3]);
    const left = removeActors(row, listMostPresent(row, 1));
    expect(left).toMatchObject({ actors: 4, memberships: 5, actorsOf: [[0], [0, 2], [2, 3]] });
    expect(computeArticulatedPairs(left, 1)).toBe(2 / 3);
    expect(computeArticulation(left)).toBeCloseTo((1 + 0 + 1 / 2 + 1 / 2 + 0 + 1 / 2) / 6, 14);
  });

  it('known shapes: everywhere all is shared, apart nothing is', () => {
    expect(computeArticulation(everywhere(3, 4))).toBe(1);
    expect(computeMultiMembership(everywhere(3, 1))).toBe(0);
    const apart = seat(2, 2, [
      [0, 0],
      [1, 1],
    ]);
    expect(computeArticulation(apart)).toBe(0);
    expect(computeOverlapJaccard(apart)).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(projectActors(apart).ties).toBe(0);
  });

  it('counts what two sorted lists share, whichever is longer', () => {
    expect(countCommon([1, 3, 5, 7], [0, 3, 4, 7, 9])).toBe(2);
    expect([countCommon([], [1]), countCommon([1], []), countCommon([2], [2])]).toEqual([0, 0, 1]);
  });
});

describe('laws of sharing', () => {
  it('overlap is symmetric, its diagonal holds sizes and bounds its row', () => {
    fc.assert(
      fc.property(anyRooms, (network) => {
        const overlap = computeOverlap(network);
        overlap.forEach((line, s) => {
          expect(line[s]).toBe(network.actorsOf[s]?.length);
          line.forEach((common, t) => {
            expect(common).toBe(overlap[t]?.[s]);
            expect(common).toBeLessThanOrEqual(line[s] ?? 0);
          });
        });
        for (const share of computeOverlapJaccard(network).flat())
          if (share !== null) expect(share >= 0 && share <= 1).toBe(true);
      }),
      law,
    );
  });

  it('the projection ties exactly second neighbours, by as many spaces as they share', () => {
    fc.assert(
      fc.property(anyRooms, (network) => {
        const graph = projectActors(network);
        computeDegrees(graph.out).forEach((k, i) => {
          expect(k).toBe(listSecondNeighbours(network, i).length);
        });
        for (const [i, j, w] of listTies(graph))
          expect(w).toBe(countCommon(network.spacesOf[i] ?? [], network.spacesOf[j] ?? []));
      }),
      law,
    );
  });

  it('more people asked in common, fewer pairs; fewer people, no pair more', () => {
    fc.assert(
      fc.property(anyRooms, fc.integer({ min: 1, max: 4 }), (network, common) => {
        const own = computeArticulatedPairs(network, common);
        if (own === null) return;
        expect(computeArticulatedPairs(network, common + 1) ?? 2).toBeLessThanOrEqual(own);
        const left = removeActors(network, listMostPresent(network, 1));
        expect(computeArticulatedPairs(left, common) ?? 2).toBeLessThanOrEqual(own);
        expect(computeArticulatedPairs(network, 0)).toBe(1);
      }),
      law,
    );
  });

  it('memberships are counted alike from both sides', () => {
    fc.assert(
      fc.property(anyRooms, (network) => {
        const held = network.actorsOf.reduce((sum, members) => sum + members.length, 0);
        expect(held).toBe(network.memberships);
        expect(computeTwoModeDensity(turnTwoMode(network))).toBe(computeTwoModeDensity(network));
        const present = listMostPresent(network, network.actors).map((a) => network.spacesOf[a]?.length ?? 0);
        expect(present).toEqual([...present].sort((a, b) => b - a));
      }),
      law,
    );
  });
});
