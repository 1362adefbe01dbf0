// A table that no profile knows but whose headers say enough: long (a row a year) or wide (years in columns).
import { findColumn, foldHeader, guessColumnsComma, parseHeaderYear } from '../head.js';
import { type Head, type Layout, type LayoutAbout, populations, type ValueColumn } from '../layout.js';

const PLACE_CODE = [
  'code',
  'codgeo',
  'code geo',
  'code commune',
  'commune',
  'depcom',
  'insee com',
  'epci',
  'code epci',
  'ze2010',
  'ze2020',
  'ze',
  'zone',
  'zone emploi',
  'zone d emploi',
  'territoire',
  'territory',
  'region',
  'departement',
  'dep',
  'bv2022',
];
const PLACE_LABEL = [
  'libelle',
  'libgeo',
  'nom',
  'label',
  'lib ze2010',
  'lib ze2020',
  'nom epci',
  'nom commune',
  'intitule',
  'intitule commune',
];
const SECTOR = [
  'secteur',
  'sector',
  'activite',
  'activity',
  'naf',
  'na5',
  'a5',
  'a10',
  'a17',
  'na17',
  'a21',
  'a38',
  'na38',
  'a64',
  'a88',
  'na88',
  'ape',
  'code ape',
  'branche',
  'industry',
];
const YEAR = ['annee', 'year', 'an', 'time period', 'date', 'millesime'];
const JOBS = [
  'emplois',
  'emploi',
  'effectif',
  'effectifs',
  'effectifs salaries',
  'jobs',
  'employment',
  'obs value',
  'valeur',
  'value',
  'nb emplois',
  'nombre d emplois',
  'nombre',
];
const TOTALS = ['TT', 'TOT', '_T', 'TOTAL', 'Total', 'total', 'Ensemble', 'ensemble'];

/** Kind of place told by the header of its column. */
const KINDS: Readonly<Record<string, string>> = {
  codgeo: 'COM',
  commune: 'COM',
  'code commune': 'COM',
  depcom: 'COM',
  'insee com': 'COM',
  epci: 'EPCI',
  'code epci': 'EPCI',
  ze2010: 'ZE2010',
  ze2020: 'ZE2020',
  dep: 'DEP',
  departement: 'DEP',
  bv2022: 'BV2022',
};

/** Words of a header that tell where the jobs are counted; null when nothing does, or both. */
export function readBasis(text: string): 'workplace' | 'residence' | null {
  const folded = foldHeader(text);
  const isResidence = /residence|actocc|\blr\b|residents?\b/.test(folded);
  const isWorkplace = /lieu de travail|emplt|\blt\b|workplace/.test(folded);
  if (isResidence === isWorkplace) return null;
  return isResidence ? 'residence' : 'workplace';
}

/** What is known of a file that no publisher signs. */
export function describeUnknown(head: Head, given: Partial<LayoutAbout> = {}): LayoutAbout {
  return {
    publisher: null,
    title: head.name.replace(/\.[a-z0-9]+$/i, ''),
    licence: null,
    url: null,
    basis: null,
    population: populations.unknown,
    nomenclature: { name: '', level: '' },
    geographyKind: null,
    geographyYear: null,
    ...given,
  };
}

interface Found {
  readonly headerRow: number;
  readonly header: readonly string[];
  readonly place: number;
  readonly sector: number;
  readonly year: number;
  readonly jobs: number;
  readonly years: readonly ValueColumn[];
}

function readHeader(header: readonly string[], headerRow: number): Found | null {
  const place = findColumn(header, PLACE_CODE);
  const label = findColumn(header, PLACE_LABEL);
  const years = header.flatMap((text, column) => {
    const year = parseHeaderYear(text);
    return year === null ? [] : [{ column, year, sector: null }];
  });
  const found = {
    headerRow,
    header,
    place: place >= 0 ? place : label,
    sector: findColumn(header, SECTOR),
    year: findColumn(header, YEAR),
    jobs: findColumn(header, JOBS),
    years,
  };
  return found.place >= 0 && (years.length > 1 || (found.year >= 0 && found.jobs >= 0)) ? found : null;
}

function find(head: Head): Found | null {
  for (const [at, row] of head.rows.slice(0, 40).entries()) {
    const found = readHeader(row, at);
    if (found !== null) return found;
  }
  return null;
}

/** Said by the columns that are read, else by the title above them; the columns left aside say nothing of them. */
function findBasis(head: Head, found: Found, values: readonly ValueColumn[]): LayoutAbout['basis'] {
  const read = [found.place, ...values.map(({ column }) => column)];
  const headers = read.map((column) => found.header[column] ?? '').join(' ');
  return readBasis(headers) ?? readBasis(head.rows.slice(0, found.headerRow).flat().join(' '));
}

function layOut(head: Head, found: Found, values: readonly ValueColumn[]): Layout {
  const { header, headerRow, place, sector } = found;
  const label = findColumn(header, PLACE_LABEL);
  const firstRow = headerRow + 1;
  const level = sector < 0 ? '' : (header[sector] ?? '').trim().toUpperCase();
  return {
    profile: values === found.years ? 'generic-wide' : 'generic-long',
    measure: 'jobs',
    combine: 'once',
    headerRow,
    firstRow,
    territory: { columns: [place], label: label >= 0 && label !== place ? label : null, glued: true },
    sector: sector < 0 ? null : { column: sector, label: null, glued: true },
    values,
    yearColumn: values === found.years ? null : found.year,
    status: null,
    filters: [],
    totals: TOTALS,
    comma: guessColumnsComma(
      head,
      firstRow,
      values.map(({ column }) => column),
    ),
    sectorLabels: {},
    about: describeUnknown(head, {
      basis: findBasis(head, found, values),
      nomenclature: { name: '', level: /^N?A\d+$/.test(level) ? level : '' },
      geographyKind: KINDS[foldHeader(header[place] ?? '')] ?? null,
    }),
  };
}

/** Recognises a row a territory, an activity and a year, with its number of jobs. */
export function recogniseLong(head: Head): Layout | null {
  const found = find(head);
  if (found === null || found.year < 0 || found.jobs < 0) return null;
  return layOut(head, found, [{ column: found.jobs, year: null, sector: null }]);
}

/**
 * Recognises a row a territory and an activity, and one column a year. Two columns of one year are two counts (where
 * people work, where they live): a person says which is meant.
 */
export function recogniseWide(head: Head): Layout | null {
  const found = find(head);
  if (found === null || found.years.length < 2) return null;
  if (new Set(found.years.map(({ year }) => year)).size < found.years.length) return null;
  return layOut(head, found, found.years);
}
