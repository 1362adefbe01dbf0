// A book of sheets as rooms hand it over: titles, columns, typed cells.

/** What a cell holds; a day is a `Date` at midnight UTC. */
export type SheetCell = string | number | boolean | Date | null;

/** A column: its title, and the most characters it may be wide. */
export interface SheetColumn {
  readonly title: string;
  readonly width: number;
}

/** One sheet of a book. */
export interface SheetTable {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** How many columns, from the first, are printed again on each page of a sheet wider than one. */
  readonly namedBy?: number;
}

/** A book of sheets. */
export interface SheetBook {
  readonly title: string;
  /** Written in the file as its author. */
  readonly author: string;
  readonly tables: readonly SheetTable[];
}
