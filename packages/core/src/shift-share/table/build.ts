// A table filled cell by cell, as an importer reads them, then checked as a whole.
import { accept, type Refusal, type Result, refuse } from '../../kernel/index.js';
import type { ShiftShareRefusal } from '../refusals.js';
import type { Coded, EmploymentTable, HiddenCell, JobCell, TableSource } from './table.js';

/** Where a cell goes, by codes. */
export interface CodedPlace {
  readonly territory: string;
  readonly sector: string;
  readonly year: number;
}

/** Takes cells one by one; `build` closes the table. */
export interface TableBuilder {
  /** Names a code; a code without a name is its own label. */
  label(of: 'territories' | 'sectors', coded: Coded): void;
  /**
   * Adds a cell. Values given twice for one place are summed, which is how finer sectors or ground are brought
   * to the table's; intervals are summed with them; one missing part makes the whole missing.
   */
  add(place: CodedPlace, cell: JobCell): void;
  /** Codes in ascending order, years ascending; cells never given are missing. */
  build(): Result<EmploymentTable, Refusal<ShiftShareRefusal>>;
}

interface Held {
  low: number;
  high: number;
  missing: boolean;
}

function hold(cell: JobCell): Held {
  if (cell.kind === 'missing') return { low: 0, high: 0, missing: true };
  return cell.kind === 'value'
    ? { low: cell.jobs, high: cell.jobs, missing: false }
    : { low: cell.low, high: cell.high, missing: false };
}

interface Entry {
  readonly place: CodedPlace;
  readonly held: Held;
}

function findFault(entries: Iterable<Entry>): Result<true, Refusal<ShiftShareRefusal>> {
  for (const { place, held } of entries) {
    const data = { code: place.territory, year: place.year };
    if (held.missing) continue;
    if (!(held.low >= 0) || !Number.isFinite(held.high)) return refuse('negative-jobs', data);
    if (held.high < held.low) return refuse('hidden-interval-crossed', data);
  }
  return accept(true);
}

function listCodes(codes: Iterable<string>, labels: ReadonlyMap<string, string>): readonly Coded[] {
  const sorted = [...new Set(codes)].sort();
  return sorted.map((code) => ({ code, label: labels.get(code) ?? code }));
}

function placeOf(list: readonly Coded[]): ReadonlyMap<string, number> {
  return new Map(list.map(({ code }, index) => [code, index]));
}

function assemble(
  source: TableSource,
  entries: readonly Entry[],
  labels: Readonly<Record<'territories' | 'sectors', ReadonlyMap<string, string>>>,
): EmploymentTable {
  const territories = listCodes(
    entries.map(({ place }) => place.territory),
    labels.territories,
  );
  const sectors = listCodes(
    entries.map(({ place }) => place.sector),
    labels.sectors,
  );
  const years = [...new Set(entries.map(({ place }) => place.year))].sort((a, b) => a - b);
  const jobs = years.map(() => new Float64Array(territories.length * sectors.length).fill(Number.NaN));
  const hidden: HiddenCell[] = [];
  const [territoryAt, sectorAt] = [placeOf(territories), placeOf(sectors)];
  for (const { place, held } of entries) {
    const territory = territoryAt.get(place.territory) ?? 0;
    const sector = sectorAt.get(place.sector) ?? 0;
    const year = years.indexOf(place.year);
    if (held.missing) continue;
    if (held.low < held.high) hidden.push({ territory, sector, year, low: held.low, high: held.high });
    else (jobs[year] as Float64Array)[territory * sectors.length + sector] = held.low;
  }
  return { source, territories, sectors, years, jobs, hidden };
}

/** Starts an empty table of a source. Only an explicit 0 is 0. */
export function createTableBuilder(source: TableSource): TableBuilder {
  const entries = new Map<string, Entry>();
  const labels = { territories: new Map<string, string>(), sectors: new Map<string, string>() };
  return {
    label: (of, { code, label }) => {
      labels[of].set(code, label);
    },
    add: (place, cell) => {
      const key = `${place.territory}\u0000${place.sector}\u0000${place.year}`;
      const known = entries.get(key);
      const held = hold(cell);
      if (known === undefined) {
        entries.set(key, { place, held });
        return;
      }
      known.held.low += held.low;
      known.held.high += held.high;
      known.held.missing ||= held.missing;
    },
    build: () => {
      const checked = findFault(entries.values());
      return checked.ok ? accept(assemble(source, [...entries.values()], labels)) : checked;
    },
  };
}
