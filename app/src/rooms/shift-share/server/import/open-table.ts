// A table whose rows come one by one, whatever kind of file held it.

/** Rows as texts, with what the file said of itself when it was opened. */
export interface OpenTable {
  readonly sheet: string | null;
  /** Sheets of a workbook; empty for other files. */
  readonly sheets: readonly string[];
  readonly separator: string | null;
  readonly rows: AsyncGenerator<readonly string[]>;
}
