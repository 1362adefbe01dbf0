// The employment table: territories × sectors × years, what is counted, and what is hidden or missing.

/** Where a job is counted: where the work is done, or where the worker lives. Never mixed in one analysis. */
export type EmploymentBasis = 'workplace' | 'residence';

/** Whose jobs the source counts. */
export interface PopulationBasis {
  readonly workers: 'all' | 'salaried' | 'non-salaried';
  readonly employers: 'all' | 'private';
  /** On 31 December, on average over the year, or in the week of a census. */
  readonly moment: '31-december' | 'annual-mean' | 'census';
  /** True when the source is a sample, so that its counts carry a measurement error. */
  readonly sampled: boolean;
}

/** The nomenclature of sectors and its level: NAF rév. 2, A17. */
export interface Nomenclature {
  readonly name: string;
  readonly level: string;
}

/** The ground the territories are drawn on, and the year of that ground. */
export interface TableGeography {
  /** `COM`, `EPCI`, `ZE2010`… */
  readonly kind: string;
  readonly year: number;
  /** Passage table applied before, or null when the source came so. */
  readonly passage: string | null;
}

/** Where a table comes from, and what its numbers are. */
export interface TableSource {
  readonly publisher: string;
  readonly title: string;
  readonly licence: string;
  readonly url: string | null;
  readonly basis: EmploymentBasis;
  readonly population: PopulationBasis;
  readonly nomenclature: Nomenclature;
  readonly geography: TableGeography;
}

/** A territory or a sector of the table: the code of the source, as text, and its label. */
export interface Coded {
  readonly code: string;
  readonly label: string;
}

/** A cell under statistical secrecy: what it can hold, in jobs, both ends included. */
export interface HiddenCell {
  readonly territory: number;
  readonly sector: number;
  readonly year: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Jobs by territory, sector and year. `jobs[y]` is the plane of `years[y]`, row after row:
 * `jobs[y][t * sectors.length + s]`; NaN where the cell is missing or hidden. A hidden cell is listed in
 * `hidden` by positions (`territory`, `sector`, `year` are indices) with its interval. Only an explicit 0 is 0.
 */
export interface EmploymentTable {
  readonly source: TableSource;
  readonly territories: readonly Coded[];
  readonly sectors: readonly Coded[];
  /** Ascending, each once. */
  readonly years: readonly number[];
  readonly jobs: readonly Float64Array[];
  readonly hidden: readonly HiddenCell[];
}

/** One cell of the table. */
export type JobCell =
  | { readonly kind: 'value'; readonly jobs: number }
  | { readonly kind: 'hidden'; readonly low: number; readonly high: number }
  | { readonly kind: 'missing' };
