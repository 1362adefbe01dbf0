// Coded rows: a large file as columns of numbers, one row a cell that the file holds.

/** A list of codes in order of first appearance, and the code of every row by its position in that list. */
export interface CodedColumn {
  readonly codes: readonly string[];
  readonly positions: Uint32Array;
}

/** Rows of a file: territory and sector as positions in their codes, jobs by year; NaN where missing or hidden. */
export interface JobColumns {
  readonly rows: number;
  readonly territories: CodedColumn;
  readonly sectors: CodedColumn;
  readonly years: readonly number[];
  readonly jobs: readonly Float64Array[];
  /** Cells under secrecy, as `year * rows + row`, ascending. */
  readonly hidden: Float64Array;
}
