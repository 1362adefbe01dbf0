// Cells gathered a few thousand series at a time, then written: a file's length never decides the memory it takes.
import type { ImportedFact } from '@trame/core/shift-share';
import { type Combine, HIDDEN, type Series } from '../series.repo.js';

const FULL = 4000;

/** A store of cells that empties itself. */
export interface Packet {
  take(facts: readonly ImportedFact[]): Promise<void>;
  flush(): Promise<void>;
  /** Years in the order of the cells. */
  years(): readonly number[];
  /** Cells given twice inside one packet; those given twice across packets are counted where they are kept. */
  doubles(): number;
}

interface Open {
  readonly territory: string;
  readonly sector: string;
  readonly cells: (number | null)[];
}

function readCell(fact: ImportedFact): number | null {
  if (fact.cell.kind === 'value') return fact.cell.value;
  return fact.cell.kind === 'hidden' ? HIDDEN : null;
}

/** Joins a cell to one met before, as the store does. */
function join(known: number | null, next: number | null, combine: Combine): number | null {
  if (known === null || next === null) return known ?? next;
  if (combine === 'once') return known;
  return known === HIDDEN || next === HIDDEN ? HIDDEN : known + next;
}

/** Opens a store that hands packets to `write`. */
export function openPacket(combine: Combine, write: (packet: readonly Series[]) => Promise<void>): Packet {
  const open = new Map<string, Open>();
  const places = new Map<number, number>();
  let doubles = 0;
  const put = (fact: ImportedFact): void => {
    const place = places.get(fact.year) ?? places.size;
    places.set(fact.year, place);
    const key = `${fact.territory}\u0000${fact.sector}`;
    const series = open.get(key) ?? { territory: fact.territory, sector: fact.sector, cells: [] };
    open.set(key, series);
    while (series.cells.length <= place) series.cells.push(null);
    const known = series.cells[place] ?? null;
    const next = readCell(fact);
    if (combine === 'once' && known !== null && next !== null) doubles += 1;
    series.cells[place] = join(known, next, combine);
  };
  const flush = async (): Promise<void> => {
    const full = [...open.values()];
    open.clear();
    if (full.length > 0) await write(full);
  };
  return {
    take: async (facts) => {
      for (const fact of facts) put(fact);
      if (open.size >= FULL) await flush();
    },
    flush,
    years: () => [...places.keys()],
    doubles: () => doubles,
  };
}
