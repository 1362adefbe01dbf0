// Dealing people: even sizes, families apart, nobody lost, and the same draw for the same seed.
import { createDraw } from '@trame/core/kernel';
import { describe, expect, test } from 'vitest';
import { createPerson } from '../testing/lab.js';
import { spreadPeople } from './spread.js';

const FAMILIES = ['company', 'school', 'local-authority', null];

function createHall(size: number) {
  return Array.from({ length: size }, (_, rank) =>
    createPerson(`p${rank}`, { family: FAMILIES[(rank * rank) % FAMILIES.length] ?? null }),
  );
}

const spanOf = (counts: readonly number[]) => Math.max(...counts) - Math.min(...counts);

describe('dealing people into groups', () => {
  test.each(['family', 'chance'] as const)(
    '[R058] by %s: everybody once, sizes one apart at most',
    (rule) => {
      for (let seed = 1; seed <= 40; seed += 1) {
        const people = createHall(7 + seed);
        const groups = 2 + (seed % 5);
        const dealt = spreadPeople(people, groups, { rule, draw: createDraw(seed) });
        expect(dealt).toHaveLength(groups);
        expect(spanOf(dealt.map(({ length }) => length))).toBeLessThanOrEqual(1);
        expect(
          dealt
            .flat()
            .map(({ id }) => id)
            .sort(),
        ).toEqual(people.map(({ id }) => id).sort());
      }
    },
  );

  test('[R058] by family: a group holds at most one more of a family than another', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const dealt = spreadPeople(createHall(30), 5, { rule: 'family', draw: createDraw(seed) });
      for (const family of FAMILIES) {
        const counts = dealt.map((group) => group.filter((person) => person.family === family).length);
        expect(spanOf(counts), `${family}, seed ${seed}`).toBeLessThanOrEqual(1);
      }
    }
  });

  test('the seed decides; nobody makes empty groups', () => {
    const deal = (seed: number) =>
      spreadPeople(createHall(12), 3, { rule: 'chance', draw: createDraw(seed) }).map((group) =>
        group.map(({ id }) => id),
      );
    expect(deal(1)).toEqual(deal(1));
    expect(deal(1)).not.toEqual(deal(2));
    expect(spreadPeople([], 2, { rule: 'family', draw: createDraw(1) })).toEqual([[], []]);
  });
});
