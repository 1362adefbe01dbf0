// A world café as organisers' screens are given it, and how its people are called.
import type {
  Theme,
  WorldCafeCommand,
  WorldCafeSettings,
  WorldCafeState,
} from '@trame/core/methods/world-cafe';
import type { Person } from '@trame/core/workshop';
import { formatSentence } from '../../../../design/index.js';
import {
  isThatPerson,
  type OrganiserProps,
  type PrepareProps,
  type ProjectorProps,
} from '../../../workshop/web/index.js';

export type CafeOrganiserProps = OrganiserProps<WorldCafeState, WorldCafeCommand>;
export type CafeProjectorProps = ProjectorProps<WorldCafeState, WorldCafeCommand>;
export type CafePrepareProps = PrepareProps<WorldCafeSettings>;

/** A name for anybody of the plan. */
export function callPerson(
  person: Person | null,
  { people, namePerson }: Pick<CafeOrganiserProps, 'people' | 'namePerson'>,
  unnamed: string,
): string {
  if (person === null) return unnamed;
  return people.find((one) => isThatPerson(person, one))?.name ?? namePerson(person) ?? unnamed;
}

/** What the sign of a table says. */
export function namePlace(theme: Theme, table: number, word: string): string {
  return theme.place ?? formatSentence(word, { number: table + 1 });
}
