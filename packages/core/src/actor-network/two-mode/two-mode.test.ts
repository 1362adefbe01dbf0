// Two modes: worked examples, laws, and what is undefined.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  computeArticulatedPairs,
  computeArticulation,
  listMostPresent,
  removeActors,
} from './articulation.js';
import { computeTwoModeBetweenness, computeTwoModeCloseness, computeTwoModeDegree } from './centrality.js';
import { computeLatapy } from './latapy.js';
import { computeOpsahl } from './opsahl.js';
import { computeOverlap, computeOverlapJaccard } from './overlap.js';
import { projectActors } from './projection.js';
import { computeTwoModeRedundancy } from './redundancy.js';
import { computeRobinsAlexander } from './robins-alexander.js';
import {
  computeMultiMembership,
  computeTwoModeDensity,
  createTwoMode,
  listSecondNeighbours,
  turnTwoMode,
} from './two-mode.js';

/** Three actors, two spaces: 0 and 1 in both, 2 in the second. */
const small = createTwoMode({
  actors: 3,
  spaces: 2,
  memberships: [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
    [2, 1],
  ],
});
const nobody = createTwoMode({ actors: 0, spaces: 0, memberships: [] });
const full = (actors: number, spaces: number) =>
  createTwoMode({
    actors,
    spaces,
    memberships: Array.from(
      { length: actors * spaces },
      (_, k) => [Math.floor(k / spaces), k % spaces] as const,
    ),
  });

const anyTwoMode = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 5 }))
  .chain(([actors, spaces]) =>
    fc
      .array(fc.tuple(fc.integer({ min: 0, max: actors - 1 }), fc.integer({ min: 0, max: spaces - 1 })), {
        maxLength: 25,
      })
      .map((memberships) => createTwoMode({ actors, spaces, memberships })),
  );

describe('making one', () => {
  it('counts a membership written twice once', () => {
    expect(
      createTwoMode({
        actors: 1,
        spaces: 1,
        memberships: [
          [0, 0],
          [0, 0],
        ],
      }).memberships,
    ).toBe(1);
  });

  it('throws on a membership outside', () => {
    expect(() => createTwoMode({ actors: 1, spaces: 1, memberships: [[0, 1]] })).toThrow('createTwoMode');
  });

  it('turned twice is itself', () => {
    fc.assert(
      fc.property(anyTwoMode, (network) => {
        expect(turnTwoMode(turnTwoMode(network))).toEqual(network);
      }),
    );
  });
});

describe('counts and shares', () => {
  it('density and multi-membership', () => {
    expect(computeTwoModeDensity(small)).toBeCloseTo(5 / 6, 12);
    expect(computeMultiMembership(small)).toBeCloseTo(2 / 3, 12);
    expect([computeTwoModeDensity(nobody), computeMultiMembership(nobody)]).toEqual([null, null]);
  });

  it('overlap, its diagonal being sizes', () => {
    expect(computeOverlap(small)).toEqual([
      [2, 2],
      [2, 3],
    ]);
    expect(computeOverlapJaccard(small)).toEqual([
      [1, 2 / 3],
      [2 / 3, 1],
    ]);
    expect(computeOverlapJaccard(createTwoMode({ actors: 1, spaces: 1, memberships: [] }))).toEqual([[null]]);
  });

  it('the projection is weighted by shared spaces', () => {
    const graph = projectActors(small);
    expect([graph.ties, Array.from(graph.out.weight)]).toEqual([3, [2, 1, 2, 1, 1, 1]]);
    expect(listSecondNeighbours(small, 2)).toEqual([0, 1]);
  });
});

describe('clustering in two modes', () => {
  it('everybody everywhere closes every path', () => {
    expect(computeRobinsAlexander(full(3, 3))).toBe(1);
    expect(computeOpsahl(full(3, 3)).global.value).toBe(1);
    expect(computeLatapy(full(3, 3), 'dot')).toEqual([1, 1, 1]);
  });

  it('is undefined without a path', () => {
    expect(computeRobinsAlexander(nobody)).toBeNull();
    expect(computeOpsahl(small).global.value).toBe(0);
    expect(
      computeOpsahl(
        createTwoMode({
          actors: 2,
          spaces: 1,
          memberships: [
            [0, 0],
            [1, 0],
          ],
        }),
      ).global,
    ).toEqual({
      value: null,
      closed: 0,
      fourPaths: 0,
    });
  });

  it('Latapy by three divisors', () => {
    expect(computeLatapy(small, 'dot')[2]).toBeCloseTo(1 / 2, 12);
    expect(computeLatapy(small, 'min')[2]).toBe(1);
    expect(computeLatapy(small, 'max')[2]).toBe(0.5);
    expect(computeLatapy(createTwoMode({ actors: 1, spaces: 1, memberships: [] }), 'dot')).toEqual([0]);
  });

  it('stays between 0 and 1', () => {
    fc.assert(
      fc.property(anyTwoMode, (network) => {
        const { global, local } = computeOpsahl(network);
        const values = [global.value, ...local.map(({ value }) => value), computeRobinsAlexander(network)];
        for (const value of values) if (value !== null) expect(value >= 0 && value <= 1 + 1e-12).toBe(true);
        expect(local.reduce((sum, one) => sum + one.closed, 0)).toBe(global.closed);
      }),
    );
  });

  it('redundancy: what somebody else joins too', () => {
    expect(computeTwoModeRedundancy(small)).toEqual([1, 1, null]);
    expect(
      computeTwoModeRedundancy(
        createTwoMode({
          actors: 2,
          spaces: 2,
          memberships: [
            [0, 0],
            [0, 1],
            [1, 1],
          ],
        }),
      ),
    ).toEqual([0, null]);
  });
});

describe('centralities, each over the most of its side', () => {
  it('degree', () => {
    expect(computeTwoModeDegree(small)).toEqual({ actors: [1, 1, 0.5], spaces: [2 / 3, 1] });
    expect(computeTwoModeDegree(nobody)).toEqual({ actors: [], spaces: [] });
  });

  it('one space that holds all has all the betweenness', () => {
    const { spaces, actors } = computeTwoModeBetweenness(full(4, 1));
    expect(spaces).toEqual([1]);
    expect(actors.every((b) => b === 0 || b === null)).toBe(true);
  });

  it('closeness is 0 for one who takes part in nothing', () => {
    const { actors } = computeTwoModeCloseness(
      createTwoMode({ actors: 2, spaces: 1, memberships: [[0, 0]] }),
    );
    expect(actors[1]).toBe(0);
    expect(computeTwoModeCloseness(full(3, 2)).actors).toEqual([1, 1, 1]);
  });
});

describe('articulation of spaces [R140]', () => {
  it('mean share of members who are elsewhere too', () => {
    expect(computeArticulation(small)).toBeCloseTo((1 + 2 / 3) / 2, 12);
    expect(computeArticulatedPairs(small, 2)).toBe(1);
    expect(computeArticulatedPairs(small, 3)).toBe(0);
  });

  it('leaves out spaces without anybody', () => {
    const one = createTwoMode({
      actors: 2,
      spaces: 3,
      memberships: [
        [0, 0],
        [1, 0],
        [0, 1],
      ],
    });
    expect(computeArticulation(one)).toBeCloseTo((1 + 0.5) / 2, 12);
    expect(computeArticulation(createTwoMode({ actors: 1, spaces: 2, memberships: [[0, 0]] }))).toBeNull();
    expect(computeArticulatedPairs(full(1, 1), 1)).toBeNull();
  });

  it('without the most present, « toujours les mêmes » shows', () => {
    expect(listMostPresent(small, 2)).toEqual([0, 1]);
    const left = removeActors(small, [0, 1]);
    expect(left.memberships).toBe(1);
    expect(computeArticulation(left)).toBeNull();
    expect(removeActors(small, [])).toEqual(small);
  });
});
