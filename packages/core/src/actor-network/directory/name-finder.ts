// Finds an organisation of the directory by a name that somebody wrote.
import { foldText } from '../../kernel/index.js';

/** An organisation under all the names it goes by. */
export interface NamedOrganisation {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/**
 * Reads the directory once, then finds by name or alias, whatever the capitals and accents. Null for a name that nobody
 * bears, for one that two bear, and for an empty one: nothing is guessed.
 */
export function createNameFinder(
  organisations: readonly NamedOrganisation[],
): (name: string) => string | null {
  const byName = new Map<string, string | null>();
  for (const { id, name, aliases } of organisations) {
    for (const word of new Set([name, ...aliases].map(foldText))) {
      byName.set(word, byName.has(word) ? null : id);
    }
  }
  return (name) => {
    const sought = foldText(name);
    return sought === '' ? null : (byName.get(sought) ?? null);
  };
}
