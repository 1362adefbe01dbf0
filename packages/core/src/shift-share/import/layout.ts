// How a file is laid out: which columns say where, in what activity, when, how many; and what must still be asked.
import type { EmploymentBasis, Nomenclature, PopulationBasis } from '../table/table.js';
import type { CommaRole } from './printed-cell.js';

/** The files that are recognised by their shape, in the order they are tried. */
export const profileIds = [
  'urssaf',
  'flores-melodi',
  'flores-before',
  'estel',
  'base-cc',
  'census-1968-2022',
  'functions',
  'industry-territories',
  'sirene',
  'generic-long',
  'generic-wide',
  'mapped',
] as const;

/** Name of a profile. */
export type ProfileId = (typeof profileIds)[number];

/** The beginning of a file, cut into cells. `separator` is null for a spreadsheet. */
export interface Head {
  readonly name: string;
  readonly sheet: string | null;
  readonly separator: string | null;
  readonly rows: readonly (readonly string[])[];
}

/** A column of values: what it holds when the header alone says it. */
export interface ValueColumn {
  readonly column: number;
  /** Null when another column says it, or when it must be asked. */
  readonly year: number | null;
  readonly sector: string | null;
}

/** Rows whose `column` holds something else than `keep` are left out. */
export interface RowFilter {
  readonly name: string;
  readonly column: number;
  readonly keep: readonly string[];
}

/** What is known of the source before anything is asked; null is a question. */
export interface LayoutAbout {
  readonly publisher: string | null;
  readonly title: string;
  readonly licence: string | null;
  readonly url: string | null;
  readonly basis: EmploymentBasis | null;
  readonly population: PopulationBasis;
  readonly nomenclature: Nomenclature;
  readonly geographyKind: string | null;
  readonly geographyYear: number | null;
}

/** Reading instructions for one sheet: data, no code. */
export interface Layout {
  readonly profile: ProfileId;
  readonly measure: 'jobs' | 'establishments' | 'membership';
  /** `add`: several rows make one cell. `once`: a second value for a cell is a doubt to report. */
  readonly combine: 'once' | 'add';
  readonly headerRow: number;
  readonly firstRow: number;
  readonly territory: {
    readonly columns: readonly number[];
    readonly label: number | null;
    readonly glued: boolean;
  };
  /** Null when headers say the sector, or when there is only one. */
  readonly sector: { readonly column: number; readonly label: number | null; readonly glued: boolean } | null;
  readonly values: readonly ValueColumn[];
  readonly yearColumn: number | null;
  readonly status: { readonly column: number; readonly hidden: readonly string[] } | null;
  readonly filters: readonly RowFilter[];
  /** Codes of sectors that sum the others. */
  readonly totals: readonly string[];
  readonly comma: CommaRole | null;
  readonly sectorLabels: Readonly<Record<string, string>>;
  readonly about: LayoutAbout;
}

/** A profile looks at the beginning of a file and lays it out, or says it is not its own. */
export type Profile = (head: Head) => Layout | null;

/** Population bases of the known sources. */
export const populations = {
  salaried: { workers: 'salaried', employers: 'all', moment: '31-december', sampled: false },
  privateSalaried: { workers: 'salaried', employers: 'private', moment: '31-december', sampled: false },
  census: { workers: 'all', employers: 'all', moment: 'census', sampled: true },
  unknown: { workers: 'all', employers: 'all', moment: '31-december', sampled: false },
} as const satisfies Readonly<Record<string, PopulationBasis>>;
