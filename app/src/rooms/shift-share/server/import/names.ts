// The names of places and activities met in a file, each once, the first name winning; a file of too many is refused.
import type { ImportedFact } from '@trame/core/shift-share';
import type { StoredPlace, StoredSector } from '../repo.js';
import { UnreadableFile } from './refusal.js';

/** Twice the communes of 1968: a column of more is an establishment's or a person's, not a place's. */
export const MOST_PLACES = 80_000;
/** Twice the classes of the finest nomenclature. */
export const MOST_SECTORS = 4000;
/** From the first census to now, and more. */
export const MOST_YEARS = 250;
const LONGEST_NAME = 200;

/** The first name of a code, cut to what a page can show. */
function cut(name: string | null, code: string): string {
  return (name ?? code).slice(0, LONGEST_NAME);
}

/** Keeps one name a code: its memory is bounded by the three limits above, whatever the file's length. */
export interface NameBook {
  /** Throws `UnreadableFile` past a limit. */
  take(facts: readonly ImportedFact[]): void;
  places(): readonly StoredPlace[];
  sectors(): readonly StoredSector[];
}

/** Opens an empty book. */
export function openNameBook(): NameBook {
  const places = new Map<string, string>();
  const sectors = new Map<string, { label: string; isTotal: boolean }>();
  const years = new Set<number>();
  const refuseCrowd = (): void => {
    if (places.size > MOST_PLACES) throw new UnreadableFile('import-too-many-places', { most: MOST_PLACES });
    if (sectors.size > MOST_SECTORS)
      throw new UnreadableFile('import-too-many-sectors', { most: MOST_SECTORS });
    if (years.size > MOST_YEARS) throw new UnreadableFile('import-too-many-years', { most: MOST_YEARS });
  };
  return {
    take: (facts) => {
      for (const fact of facts) {
        years.add(fact.year);
        if (!places.has(fact.territory)) places.set(fact.territory, cut(fact.territoryLabel, fact.territory));
        if (!sectors.has(fact.sector)) {
          sectors.set(fact.sector, { label: cut(fact.sectorLabel, fact.sector), isTotal: fact.isTotal });
        }
      }
      refuseCrowd();
    },
    places: () => [...places].map(([code, label]) => ({ code, label })),
    sectors: () => [...sectors].map(([code, sector]) => ({ code, ...sector })),
  };
}
