// The tables last read, kept at hand: a table never changes once it is kept, and every face of a diagnosis asks for it.
import type { EmploymentTable } from '@trame/core/shift-share';

/** Cells kept at hand in all, 96 MB: three large tables, or many small ones. */
const MOST_CELLS = 12_000_000;

const weigh = (table: EmploymentTable): number => table.jobs.reduce((sum, { length }) => sum + length, 0);

/** Tables by name, the least recently asked leaving first. */
export interface TableShelf {
  find(name: string): EmploymentTable | null;
  keep(name: string, table: EmploymentTable): void;
  /** Cells at hand. */
  weight(): number;
}

/** Opens an empty shelf of so many cells. */
export function openTableShelf(most: number = MOST_CELLS): TableShelf {
  const tables = new Map<string, EmploymentTable>();
  const weight = () => [...tables.values()].reduce((sum, table) => sum + weigh(table), 0);
  return {
    find: (name) => {
      const table = tables.get(name);
      if (table === undefined) return null;
      tables.delete(name);
      tables.set(name, table);
      return table;
    },
    keep: (name, table) => {
      if (weigh(table) > most) return;
      tables.set(name, table);
      for (const oldest of [...tables.keys()]) {
        if (weight() <= most) return;
        tables.delete(oldest);
      }
    },
    weight,
  };
}
