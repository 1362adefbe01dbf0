// How a table is to be held in memory: as it is, by division when it is too fine for all its places, or not at all.
import { accept, type Result, refuse } from '@trame/core/kernel';
import type { StoredDataset, StoredSector } from '../repo.js';

/**
 * Cells analysed at once: 32 MB, and some twenty seconds of one core. Every EPCI × the 88 divisions × nine years goes
 * in, every commune × 12 activities too; every commune × the 88 divisions does not.
 */
export const MOST_CELLS = 4_000_000;

/** An activity of the table in memory, and what it gathers. */
export interface PlannedSector {
  readonly code: string;
  readonly label: string;
}

/** What will be read. */
export interface TablePlan {
  readonly sectors: readonly PlannedSector[];
  readonly byDivision: boolean;
  /** Level of the nomenclature, as said beside every figure. */
  readonly level: string;
}

/** A class of the NAF or of the APE: `10.13A`, `1013A`. */
const CLASS = /^\d{2}\.?\d{2}[A-Z]$/;

/** The sectors that sum the others count only where nothing else does. */
export function chooseSectors(sectors: readonly StoredSector[]): readonly StoredSector[] {
  const details = sectors.filter(({ isTotal }) => !isTotal);
  return [...(details.length > 0 ? details : sectors)].sort((a, b) => (a.code < b.code ? -1 : 1));
}

function listDivisions(sectors: readonly StoredSector[]): readonly PlannedSector[] {
  const codes = [...new Set(sectors.map(({ code }) => code.slice(0, 2)))].sort();
  return codes.map((code) => ({ code, label: `Division ${code}` }));
}

/** Decides how a table of so many places and years is read. Refuses `diagnosis-too-large`. */
export function planTable(
  dataset: Pick<StoredDataset, 'source'>,
  stored: readonly StoredSector[],
  size: { readonly places: number; readonly years: number },
): Result<TablePlan> {
  const sectors = chooseSectors(stored);
  const { level } = dataset.source.nomenclature;
  const fits = (count: number) => count * size.places * size.years <= MOST_CELLS;
  if (fits(sectors.length)) {
    return accept({ sectors: sectors.map(({ code, label }) => ({ code, label })), byDivision: false, level });
  }
  const divisions = sectors.every(({ code }) => CLASS.test(code)) ? listDivisions(sectors) : [];
  if (divisions.length > 0 && fits(divisions.length)) {
    return accept({ sectors: divisions, byDivision: true, level: 'A88' });
  }
  return refuse('diagnosis-too-large', { places: size.places, sectors: sectors.length, years: size.years });
}
