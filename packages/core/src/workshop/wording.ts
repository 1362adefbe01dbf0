// How papers fill their sentences, and how far they name somebody: the person, the organisation, the family, or nobody.
import type { BookletPerson, FindBookletPerson } from './booklet.js';
import type { Attribution, Person } from './kit/person.js';

/**
 * Fills the holes of a sentence, in braces; a hole of no value is left empty.
 *
 * @example fillSentence('{count} mots', { count: 3 }) // '3 mots'
 */
export function fillSentence(sentence: string, data: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) =>
    Object.hasOwn(data, name) ? String(data[name] ?? '') : '',
  );
}

const FIELDS: Readonly<Record<Attribution, keyof BookletPerson | null>> = {
  person: 'name',
  organisation: 'organisation',
  group: 'family',
  none: null,
};

/**
 * Names one person at a level of attribution (R146); null when that level names nobody, when the person did not
 * agree, or when the identifier is known no more. A name typed from paper is a person's: it shows at that level only.
 */
export function formatPerson(person: Person, level: Attribution, find: FindBookletPerson): string | null {
  const field = FIELDS[level];
  if (field === null) return null;
  if ('label' in person) return level === 'person' ? person.label : null;
  return find(person.id)?.[field] ?? null;
}

/** Names several people at a level of attribution, each name once, in their order; empty when nobody is to be named. */
export function formatPeople(
  people: readonly (Person | null)[],
  level: Attribution,
  find: FindBookletPerson,
): string {
  const names = people.map((person) => (person === null ? null : formatPerson(person, level, find)));
  return [...new Set(names.filter((name) => name !== null))].join(', ');
}
