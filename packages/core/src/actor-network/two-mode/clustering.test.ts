// Clustering in two modes: three spaces in a row worked by hand, and each measure by its definition.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { law } from '../../../test/network-graphs.js';
import { anyRooms, everywhere, row, seat } from '../../../test/network-rooms.js';
import { computeLatapy } from './latapy.js';
import { computeOpsahl } from './opsahl.js';
import { computeTwoModeRedundancy } from './redundancy.js';
import { computeRobinsAlexander } from './robins-alexander.js';
import { listSecondNeighbours, type TwoMode, turnTwoMode } from './two-mode.js';

const near = (values: readonly number[]) => values.map((v) => expect.closeTo(v, 14));
const isIn = (network: TwoMode, actor: number, space: number): boolean =>
  network.spacesOf[actor]?.includes(space) === true;
const upTo = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i);

describe('three spaces in a row, worked by hand', () => {
  it('Robins and Alexander: two four-cycles, seventeen three-paths', () => {
    expect(computeRobinsAlexander(row)).toBeCloseTo(8 / 17, 14);
  });

  it('Opsahl: ten four-paths, three of which close elsewhere', () => {
    const { global, local } = computeOpsahl(row);
    expect(global).toEqual({ value: 3 / 10, closed: 3, fourPaths: 10 });
    expect(local).toEqual([
      { value: 1, closed: 1, fourPaths: 1 },
      { value: 1 / 6, closed: 1, fourPaths: 6 },
      { value: 1 / 3, closed: 1, fourPaths: 3 },
      { value: null, closed: 0, fourPaths: 0 },
    ]);
  });

  it('Latapy: the overlap with each neighbour, over the union, the shorter or the longer list', () => {
    expect(computeLatapy(row, 'dot')).toEqual(near([1 / 2, 5 / 9, 1 / 2, 5 / 12]));
    expect(computeLatapy(row, 'min')).toEqual(near([3 / 4, 1, 5 / 6, 1]));
    expect(computeLatapy(row, 'max')).toEqual(near([7 / 12, 5 / 9, 5 / 9, 5 / 12]));
  });

  it('[R140] redundancy: only 1 joins the first space to the third', () => {
    expect(computeTwoModeRedundancy(row)).toEqual([1, 2 / 3, 1, null]);
    expect(computeTwoModeRedundancy(turnTwoMode(row))).toEqual([1, 2 / 3, 1 / 3]);
  });
});

describe('known shapes', () => {
  it('a chain of pairs closes nothing', () => {
    const chain = seat(3, 2, [
      [0, 0],
      [1, 0],
      [1, 1],
      [2, 1],
    ]);
    expect(computeRobinsAlexander(chain)).toBe(0);
    expect(computeOpsahl(chain).global).toEqual({ value: 0, closed: 0, fourPaths: 1 });
    expect(computeTwoModeRedundancy(chain)).toEqual([null, 0, null]);
  });

  it('three who meet two by two close each other’s path', () => {
    const round = seat(3, 3, [
      [0, 0],
      [1, 0],
      [1, 1],
      [2, 1],
      [2, 2],
      [0, 2],
    ]);
    expect(computeOpsahl(round).global).toEqual({ value: 1, closed: 3, fourPaths: 3 });
    expect(computeRobinsAlexander(round)).toBe(0);
    expect(computeLatapy(round, 'dot')).toEqual(near([1 / 3, 1 / 3, 1 / 3]));
  });

  it('where all are everywhere nobody is needed', () => {
    for (const mode of ['dot', 'min', 'max'] as const)
      expect(computeLatapy(everywhere(3, 2), mode)).toEqual([1, 1, 1]);
    expect(computeTwoModeRedundancy(everywhere(3, 2))).toEqual([1, 1, 1]);
    expect(computeRobinsAlexander(everywhere(3, 2))).toBe(1);
    expect(computeOpsahl(everywhere(3, 2)).global.value).toBe(0);
  });
});

describe('laws of clustering in two modes', () => {
  it('Robins and Alexander is the same from both sides, and is the closed share of three-paths', () => {
    fc.assert(
      fc.property(anyRooms, (network) => {
        const found = computeRobinsAlexander(network);
        expect(computeRobinsAlexander(turnTwoMode(network))).toBe(found);
        let [paths, closed] = [0, 0];
        for (const a of upTo(network.actors))
          for (const s of upTo(network.spaces))
            for (const b of upTo(network.actors))
              for (const t of upTo(network.spaces)) {
                if (a === b || s === t) continue;
                if (!isIn(network, a, s) || !isIn(network, b, s) || !isIn(network, b, t)) continue;
                paths += 1;
                if (isIn(network, a, t)) closed += 1;
              }
        if (paths === 0) expect(found).toBeNull();
        else expect(found).toBeCloseTo(closed / paths, 12);
      }),
      law,
    );
  });

  it('Opsahl is the share of four-paths whose ends meet in a third space', () => {
    fc.assert(
      fc.property(anyRooms, (network) => {
        const spaces = upTo(network.spaces);
        computeOpsahl(network).local.forEach((found, b) => {
          let [paths, closed] = [0, 0];
          for (const x of spaces)
            for (const y of spaces.slice(x + 1)) {
              if (!isIn(network, b, x) || !isIn(network, b, y)) continue;
              for (const a of upTo(network.actors))
                for (const c of upTo(network.actors)) {
                  if (new Set([a, b, c]).size < 3 || !isIn(network, a, x) || !isIn(network, c, y)) continue;
                  paths += 1;
                  if (spaces.some((z) => z !== x && z !== y && isIn(network, a, z) && isIn(network, c, z)))
                    closed += 1;
                }
            }
          expect([found.closed, found.fourPaths]).toEqual([closed, paths]);
        });
      }),
      law,
    );
  });

  it('Latapy by the union is never above the longer list, nor that above the shorter', () => {
    fc.assert(
      fc.property(anyRooms, (network) => {
        const [dot, most, least] = [
          computeLatapy(network, 'dot'),
          computeLatapy(network, 'max'),
          computeLatapy(network, 'min'),
        ];
        dot.forEach((value, i) => {
          expect(value).toBeLessThanOrEqual((most[i] ?? 0) + 1e-12);
          expect(most[i]).toBeLessThanOrEqual((least[i] ?? 0) + 1e-12);
          expect(value > 0).toBe(listSecondNeighbours(network, i).length > 0);
        });
      }),
      law,
    );
  });

  it('who is redundant everywhere can leave: no pair of his spaces comes apart', () => {
    fc.assert(
      fc.property(anyRooms, (network) => {
        computeTwoModeRedundancy(network).forEach((found, actor) => {
          const own = network.spacesOf[actor] ?? [];
          const pairs = own.flatMap((s, at) => own.slice(at + 1).map((t) => [s, t] as const));
          const held = pairs.filter(([s, t]) =>
            upTo(network.actors).some(
              (other) => other !== actor && isIn(network, other, s) && isIn(network, other, t),
            ),
          );
          if (pairs.length === 0) expect(found).toBeNull();
          else expect(found).toBeCloseTo(held.length / pairs.length, 12);
        });
      }),
      law,
    );
  });
});
