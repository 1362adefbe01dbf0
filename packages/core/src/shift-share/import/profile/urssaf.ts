// URSSAF, establishments and private employees by commune and APE: one row a commune and an activity, years in columns.
import { findColumn, findHeaderRow, findOptional, foldHeader, parseHeaderYear } from '../head.js';
import { type Head, type Layout, populations, type ValueColumn } from '../layout.js';

interface Level {
  readonly level: string;
  readonly names: readonly string[];
}

/** The finest activity the file carries. */
const LEVELS: readonly Level[] = [
  { level: 'APE', names: ['code ape', 'ape'] },
  { level: 'A88', names: ['code na88', 'secteur na88', 'secteur na88i'] },
  { level: 'A38', names: ['code na38', 'secteur na38', 'secteur na38i'] },
  { level: 'A17', names: ['code na17', 'secteur na17', 'secteur na17i'] },
  { level: 'GS', names: ['grand secteur d activite'] },
];

function listJobColumns(header: readonly string[]): readonly ValueColumn[] {
  return header.flatMap((text, column) => {
    const folded = foldHeader(text);
    const year = parseHeaderYear(folded);
    return folded.startsWith('effectifs salaries') && year !== null ? [{ column, year, sector: null }] : [];
  });
}

const KINDS: readonly (readonly [string, readonly string[]])[] = [
  ['COM', ['code commune', 'commune']],
  ['EPCI', ['code epci', 'epci']],
  ['ZE2020', ['code zone d emploi', 'zone d emploi']],
  ['DEP', ['code departement', 'departement']],
];

function describe(level: string, geographyKind: string): Layout['about'] {
  return {
    publisher: 'Urssaf',
    title: 'Nombre d’établissements employeurs et effectifs salariés du secteur privé, par commune et APE',
    licence: 'ODbL 1.0',
    url: 'https://open.urssaf.fr',
    basis: 'workplace',
    population: populations.privateSalaried,
    nomenclature: { name: 'NAF rév. 2', level },
    geographyKind,
    geographyYear: null,
  };
}

/** Recognises the wide files of open.urssaf.fr, headers in words or in codes. Private employers only. */
export function recogniseUrssaf(head: Head): Layout | null {
  const headerRow = head.rows.slice(0, 5).findIndex((row) => listJobColumns(row).length > 0);
  const header = head.rows[headerRow];
  if (header === undefined || findHeaderRow(head, ['grand secteur d activite']) < 0) return null;
  const place = KINDS.find(([, names]) => findColumn(header, names) >= 0);
  const activity = LEVELS.find(({ names }) => findColumn(header, names) >= 0);
  if (place === undefined || activity === undefined) return null;
  return {
    profile: 'urssaf',
    measure: 'jobs',
    combine: 'add',
    headerRow,
    firstRow: headerRow + 1,
    territory: {
      columns: [findColumn(header, place[1])],
      label: findOptional(header, ['intitule commune', 'intitule epci']),
      glued: true,
    },
    sector: { column: findColumn(header, activity.names), label: null, glued: true },
    values: listJobColumns(header),
    yearColumn: null,
    status: null,
    filters: [],
    totals: [],
    comma: 'decimal',
    sectorLabels: {},
    about: describe(activity.level, place[0]),
  };
}
