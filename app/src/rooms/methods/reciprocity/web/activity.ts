// Offers and needs as organisers' screens are given them, and how their authors are called.
import {
  findActor,
  type ReciprocityCommand,
  type ReciprocitySettings,
  type ReciprocitySlip,
  type ReciprocityState,
} from '@trame/core/methods/reciprocity';
import {
  formatPerson,
  isThatPerson,
  type OrganiserProps,
  type PrepareProps,
  type ProjectorProps,
} from '../../../workshop/web/index.js';

export type ReciprocityOrganiserProps = OrganiserProps<ReciprocityState, ReciprocityCommand>;
export type ReciprocityProjectorProps = ProjectorProps<ReciprocityState, ReciprocityCommand>;
export type ReciprocityPrepareProps = PrepareProps<ReciprocitySettings>;

/** Whose sentence it is, with where they come from when the list says it; null when nobody can be named. */
export function callActor(
  slip: ReciprocitySlip,
  { people, namePerson }: Pick<ReciprocityOrganiserProps, 'people' | 'namePerson'>,
): string | null {
  const actor = findActor(slip);
  if (actor === null) return null;
  const known = people.find((person) => isThatPerson(actor, person));
  return (known && formatPerson(known)) ?? namePerson(actor);
}
