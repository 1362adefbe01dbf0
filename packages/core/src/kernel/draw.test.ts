// Seeded chance: the published sequence, and what a fair draw must keep.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDraw } from './draw.js';

interface Published {
  readonly seed: number;
  readonly first_u32: readonly number[];
  readonly shuffle_0_9_seed_7: readonly number[];
}

const published = JSON.parse(
  readFileSync(new URL('./examples/prng.json', import.meta.url), 'utf8'),
) as Published;
const digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

describe('the seeded draw', () => {
  it('gives the published sequence of xoshiro128** seeded by splitmix32', () => {
    const draw = createDraw(published.seed);
    expect(published.first_u32.map(() => draw.u32())).toEqual(published.first_u32);
  });

  it('shuffles as published, from the last index down', () => {
    expect(createDraw(7).shuffle(digits)).toEqual(published.shuffle_0_9_seed_7);
  });

  it('gives the same draw for the same seed and another for another', () => {
    const first = (seed: number): readonly number[] => {
      const draw = createDraw(seed);
      return digits.map(() => draw.u32());
    };
    expect(first(12)).toEqual(first(12));
    expect(first(12)).not.toEqual(first(13));
  });

  it('stays within bounds', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 1_000_000 }), (seed, n) => {
        const drawn = createDraw(seed).below(n);
        return Number.isInteger(drawn) && drawn >= 0 && drawn < n;
      }),
    );
  });

  it('keeps every item when it shuffles, and leaves the given list alone', () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.integer()), (seed, items) => {
        const before = [...items];
        const shuffled = createDraw(seed).shuffle(items);
        expect([...shuffled].sort()).toEqual([...before].sort());
        expect(items).toEqual(before);
      }),
    );
  });

  it('picks one of the items, and nothing where there is nothing', () => {
    expect(createDraw(1).pick([])).toBeUndefined();
    expect(digits).toContain(createDraw(1).pick(digits));
  });

  it('spreads evenly: no face of a die is drawn a tenth more than it should be', () => {
    const draw = createDraw(2019);
    const faces = [0, 0, 0, 0, 0, 0];
    for (let throws = 0; throws < 60_000; throws += 1) {
      const face = draw.below(6);
      faces[face] = (faces[face] ?? 0) + 1;
    }
    for (const count of faces) expect(Math.abs(count - 10_000)).toBeLessThan(1_000);
  });
});
