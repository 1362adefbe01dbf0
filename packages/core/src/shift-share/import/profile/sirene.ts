// Sirene, stock of establishments: only counts by commune and activity are kept, never a name nor a number.
import { findColumn, findHeaderRow } from '../head.js';
import { type Head, type Layout, populations } from '../layout.js';

const NAMES = {
  commune: 'codecommuneetablissement',
  activity: 'activiteprincipaleetablissement',
  state: 'etatadministratifetablissement',
  employer: 'caractereemployeuretablissement',
} as const;

/**
 * Recognises `StockEtablissement`. Open establishments that employ (`A`, `O`) are counted; each row is one. The
 * year is that of the file and is asked. Names, numbers and addresses are not read.
 */
export function recogniseSirene(head: Head): Layout | null {
  const headerRow = findHeaderRow(head, [NAMES.commune, NAMES.activity, NAMES.state]);
  const header = head.rows[headerRow];
  if (header === undefined) return null;
  const employer = findColumn(header, [NAMES.employer]);
  const state = {
    name: 'etatAdministratifEtablissement',
    column: findColumn(header, [NAMES.state]),
    keep: ['A'],
  };
  return {
    profile: 'sirene',
    measure: 'establishments',
    combine: 'add',
    headerRow,
    firstRow: headerRow + 1,
    territory: { columns: [findColumn(header, [NAMES.commune])], label: null, glued: false },
    sector: { column: findColumn(header, [NAMES.activity]), label: null, glued: false },
    values: [{ column: -1, year: null, sector: null }],
    yearColumn: null,
    status: null,
    filters:
      employer < 0
        ? [state]
        : [state, { name: 'caractereEmployeurEtablissement', column: employer, keep: ['O'] }],
    totals: [],
    comma: 'decimal',
    sectorLabels: {},
    about: {
      publisher: 'Insee',
      title: 'Sirene, établissements employeurs ouverts',
      licence: 'Licence Ouverte 2.0',
      url: 'https://www.data.gouv.fr',
      basis: 'workplace',
      population: populations.unknown,
      nomenclature: { name: 'NAF rév. 2', level: 'APE' },
      geographyKind: 'COM',
      geographyYear: null,
    },
  };
}
