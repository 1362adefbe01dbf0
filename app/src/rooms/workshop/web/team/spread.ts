// Dealing people into groups of even size, family by family or by chance alone (R058).
import type { Draw } from '@trame/core/kernel';
import type { RosterPerson } from '../face.js';

/** How to deal. */
export type SpreadRule = 'family' | 'chance';

/**
 * Groups whose sizes differ by one at most. By family, each family is dealt in turn, so that its members are as far
 * apart as they can be: a group holds at most one more of a family than another. People without a family count as one.
 */
export function spreadPeople(
  people: readonly RosterPerson[],
  groups: number,
  { rule, draw }: { readonly rule: SpreadRule; readonly draw: Draw },
): readonly (readonly RosterPerson[])[] {
  const dealt: RosterPerson[][] = Array.from({ length: groups }, () => []);
  listInOrder(people, rule, draw).forEach((person, rank) => {
    dealt[rank % groups]?.push(person);
  });
  return dealt;
}

function listInOrder(people: readonly RosterPerson[], rule: SpreadRule, draw: Draw): readonly RosterPerson[] {
  const shuffled = draw.shuffle(people);
  if (rule === 'chance') return shuffled;
  const families = [...new Set(shuffled.map(({ family }) => family))];
  return families.flatMap((family) => shuffled.filter((person) => person.family === family));
}
