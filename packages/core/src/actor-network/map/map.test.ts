// The map: where points stand, and whom the facts show alone or everywhere.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Act } from '../ties/act.js';
import { deriveTies } from '../ties/derive.js';
import { layMap, type MapSpring } from './layout.js';
import { FEWEST_FACTS, outlineMap } from './outline.js';

const meet = (day: string, ...organisationIds: string[]): Act => ({
  kind: 'co-presence',
  day,
  source: 'Séminaire',
  organisationIds,
});

describe('lone and solicited organisations [R108] [R110]', () => {
  const all = ['amer', 'bac', 'cale', 'digue'];
  const acts = [
    meet('2019-01-10', 'amer', 'bac'),
    meet('2019-02-10', 'amer', 'cale'),
    meet('2019-03-10', 'amer', 'bac'),
    meet('2019-04-10', 'bac', 'cale'),
  ];
  const read = (today: string, given = acts) =>
    outlineMap(all, { acts: given, ties: deriveTies(given, today) });

  it('names who has no living tie, and who is in half of the facts or more, in the order given', () => {
    expect(read('2019-05-01')).toEqual({ alone: ['digue'], solicited: ['amer', 'bac', 'cale'] });
    const more = [...acts, meet('2019-04-12', 'amer', 'bac')];
    expect(read('2019-05-01', more).solicited).toEqual(['amer', 'bac']);
  });

  it('says nobody is everywhere on too few facts', () => {
    expect(FEWEST_FACTS).toBe(4);
    expect(read('2019-05-01', acts.slice(0, 3)).solicited).toEqual([]);
    expect(read('2019-05-01', []).solicited).toEqual([]);
  });

  it('[R106] counts a faded tie as asleep: years later everybody is alone', () => {
    expect(read('2029-01-01').alone).toEqual(all);
  });
});

describe('the layout', () => {
  it('places nothing, one, or two points without a number that is none', () => {
    expect(layMap(0, [], 1)).toEqual([]);
    expect(layMap(1, [], 1)).toEqual([{ x: 0.5, y: 0.5 }]);
    const [a, b] = layMap(2, [[0, 1]], 1);
    expect([a?.x, b?.x].sort()).toEqual([0, 1]);
  });

  it('is the same each time for one seed, and another for another', () => {
    const ring: MapSpring[] = Array.from({ length: 12 }, (_, at) => [at, (at + 1) % 12]);
    expect(layMap(12, ring, 7)).toEqual(layMap(12, ring, 7));
    expect(layMap(12, ring, 7)).not.toEqual(layMap(12, ring, 8));
  });

  it('puts who is tied nearer than who is not: two cliques stand apart', () => {
    const clique = (from: number): MapSpring[] =>
      [0, 1, 2, 3, 4].flatMap((one) =>
        [0, 1, 2, 3, 4].filter((other) => other > one).map((other): MapSpring => [from + one, from + other]),
      );
    const points = layMap(10, [...clique(0), ...clique(5), [0, 5]], 3);
    const gap = (one: number, other: number): number =>
      Math.hypot(
        (points[one]?.x ?? 0) - (points[other]?.x ?? 0),
        (points[one]?.y ?? 0) - (points[other]?.y ?? 0),
      );
    const mean = (pairs: readonly (readonly [number, number])[]): number =>
      pairs.reduce((sum, [one, other]) => sum + gap(one, other), 0) / pairs.length;
    const across = [1, 2, 3, 4].flatMap((one) => [6, 7, 8, 9].map((other) => [one, other] as const));
    expect(mean([...clique(0), ...clique(5)])).toBeLessThan(mean(across) / 1.5);
  });

  it('stays within its frame, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 0, max: 2 ** 31 }),
        fc.array(fc.tuple(fc.nat(19), fc.nat(19)), { maxLength: 30 }),
        (count, seed, pairs) => {
          const springs = pairs.filter(([a, b]) => a < count && b < count && a !== b);
          for (const { x, y } of layMap(count, springs, seed)) {
            expect(x >= 0 && x <= 1 && y >= 0 && y <= 1).toBe(true);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('lays 300 organisations and 900 ties in a blink', () => {
    const springs: MapSpring[] = Array.from({ length: 900 }, (_, at) => [at % 300, (at * 7 + 1) % 300]);
    expect(
      layMap(
        300,
        springs.filter(([a, b]) => a !== b),
        5,
      ),
    ).toHaveLength(300);
  });
});
