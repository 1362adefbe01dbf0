// The account of an import: what was read, what was left, what is hidden, and how the sums meet the published totals.
import { openFilledYears } from './filled-years.js';
import type { ImportedFact, SkippedRow } from './read-row.js';

/** A cell that could not be read, with the row it stands on (1 is the first row of the file). */
export interface UnreadableCell {
  readonly row: number;
  readonly text: string;
}

/** One year: the sum of the activities and, when the file prints it, its own total. */
export interface YearSum {
  readonly year: number;
  readonly details: number;
  readonly published: number | null;
}

/** What an import says of itself. Counts are of cells unless said otherwise. */
export interface ReconciliationReport {
  readonly rows: number;
  readonly skipped: Readonly<Record<SkippedRow, number>>;
  readonly values: number;
  readonly hidden: number;
  readonly missing: number;
  readonly unreadable: number;
  /** The first twenty. */
  readonly examples: readonly UnreadableCell[];
  readonly repaired: number;
  readonly territories: number;
  readonly sectors: number;
  readonly years: readonly number[];
  readonly sums: readonly YearSum[];
  /** Territories of which a year is whole and another is all blank, as Mayotte before 2014. */
  readonly partial: number;
}

const EXAMPLES = 20;

/** Takes rows one by one and keeps only counts: its memory grows with places, activities and years, never with rows. */
export interface Reconciliation {
  /** Counts a row and what was read of it. `row` is its number in the file. */
  take(row: number, read: readonly ImportedFact[] | SkippedRow): void;
  /** The account so far. */
  report(): ReconciliationReport;
}

/** Opens the account of an import. */
export function openReconciliation(): Reconciliation {
  return new Account();
}

class Account implements Reconciliation {
  #rows = 0;
  readonly #skipped: Record<SkippedRow, number> = {
    blank: 0,
    filtered: 0,
    'no-territory': 0,
    'no-sector': 0,
    'no-year': 0,
  };
  readonly #cells = { value: 0, hidden: 0, missing: 0, unreadable: 0 };
  readonly #examples: UnreadableCell[] = [];
  #repaired = 0;
  readonly #places = openFilledYears();
  readonly #sectors = new Set<string>();
  readonly #details = new Map<number, number>();
  readonly #published = new Map<number, number>();

  take(row: number, read: readonly ImportedFact[] | SkippedRow): void {
    this.#rows += 1;
    if (typeof read === 'string') {
      this.#skipped[read] += 1;
      return;
    }
    if (read[0]?.isRepaired) this.#repaired += 1;
    for (const fact of read) this.#count(row, fact);
  }

  #count(row: number, fact: ImportedFact): void {
    const { cell, year } = fact;
    this.#cells[cell.kind] += 1;
    if (cell.kind === 'unreadable' && this.#examples.length < EXAMPLES) {
      this.#examples.push({ row, text: cell.text });
    }
    if (!fact.isTotal) this.#sectors.add(fact.sector);
    this.#places.mark(fact.territory, year, cell.kind === 'value' || cell.kind === 'hidden');
    if (cell.kind !== 'value') return;
    const sums = fact.isTotal ? this.#published : this.#details;
    sums.set(year, (sums.get(year) ?? 0) + cell.value);
  }

  report(): ReconciliationReport {
    const years = [...new Set([...this.#details.keys(), ...this.#published.keys()])].sort((a, b) => a - b);
    return {
      rows: this.#rows,
      skipped: { ...this.#skipped },
      values: this.#cells.value,
      hidden: this.#cells.hidden,
      missing: this.#cells.missing,
      unreadable: this.#cells.unreadable,
      examples: [...this.#examples],
      repaired: this.#repaired,
      territories: this.#places.places(),
      sectors: this.#sectors.size,
      years,
      sums: years.map((year) => ({
        year,
        details: this.#details.get(year) ?? 0,
        published: this.#published.get(year) ?? null,
      })),
      partial: this.#places.partial(),
    };
  }
}
