// The people of a report as a line of text, when they have a name to show.
import type { Person } from '@trame/core/methods/open-space';

/** Names in the order they were written; those without one are left out, never guessed. */
export function listNames(people: readonly Person[], namePerson: (person: Person) => string | null): string {
  return people
    .map(namePerson)
    .filter((name) => name !== null)
    .join(', ');
}
