// INSEE Melodi, Flores and the employment sets of the census: one observation a row, dimensions in columns.
import { findColumn, findHeaderRow, foldHeader } from '../head.js';
import { type Head, type Layout, populations, type RowFilter } from '../layout.js';

/** Codes of `OBS_STATUS` that hide a value (SDMX list CL_OBS_STATUS: confidential, suppressed). */
const HIDDEN = ['C', 'S', 'D', 'Q'];

/** Dimensions that must stand at their total, or at one value, for a row to be a count of jobs by activity. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  'flores measure': ['EMPL3112'],
  'number empl': ['_T'],
  'rp measure': ['EMPLT', 'POP', 'EMPL'],
  sex: ['_T'],
  age: ['_T', 'Y_GE15', 'Y15T64'],
  pcs: ['_T'],
  empsta: ['_T'],
  'employment status': ['_T'],
};

function listSeen(head: Head, headerRow: number, column: number): readonly string[] {
  const seen = new Set(head.rows.slice(headerRow + 1).map((row) => (row[column] ?? '').trim()));
  return [...seen].filter((value) => value !== '');
}

function listFilters(head: Head, headerRow: number): readonly RowFilter[] {
  const header = head.rows[headerRow] ?? [];
  return header.flatMap((text, column) => {
    const wanted = KEPT[foldHeader(text)];
    if (wanted === undefined) return [];
    const seen = listSeen(head, headerRow, column);
    const keep = wanted.filter((value) => seen.includes(value)).slice(0, 1);
    return [{ name: text.trim(), column, keep: keep.length > 0 ? keep : wanted.slice(0, 1) }];
  });
}

/** The kind of place: said by the answer when several are in the file, else the only one seen. */
function listPlaceFilter(
  head: Head,
  headerRow: number,
): { kind: string | null; filter: readonly RowFilter[] } {
  const column = findColumn(head.rows[headerRow] ?? [], ['geo object']);
  if (column < 0) return { kind: null, filter: [] };
  const seen = listSeen(head, headerRow, column);
  const kind = seen.length === 1 ? (seen[0] ?? null) : null;
  return { kind, filter: [{ name: 'GEO_OBJECT', column, keep: kind === null ? [] : [kind] }] };
}

function guessLevel(head: Head): string {
  return /A(?:5|10|17|21|38|64|88)\b/i.exec(head.name.replaceAll('_', ' '))?.[0]?.toUpperCase() ?? 'A17';
}

/** Recognises the CSV of Melodi (`GEO`, `ACTIVITY`, `TIME_PERIOD`, `OBS_VALUE`). */
export function recogniseMelodi(head: Head): Layout | null {
  const headerRow = findHeaderRow(head, ['geo', 'activity', 'time period', 'obs value']);
  const header = head.rows[headerRow];
  if (header === undefined) return null;
  const isFlores = findColumn(header, ['flores measure']) >= 0;
  const place = listPlaceFilter(head, headerRow);
  const status = findColumn(header, ['obs status', 'conf status']);
  return {
    profile: 'flores-melodi',
    measure: 'jobs',
    combine: 'once',
    headerRow,
    firstRow: headerRow + 1,
    territory: { columns: [findColumn(header, ['geo'])], label: null, glued: false },
    sector: { column: findColumn(header, ['activity']), label: null, glued: false },
    values: [{ column: findColumn(header, ['obs value']), year: null, sector: null }],
    yearColumn: findColumn(header, ['time period']),
    status: status < 0 ? null : { column: status, hidden: HIDDEN },
    filters: [...listFilters(head, headerRow), ...place.filter],
    totals: ['_T'],
    comma: 'decimal',
    sectorLabels: {},
    about: {
      publisher: 'Insee',
      title: isFlores ? 'Flores, effectifs salariés au 31 décembre' : 'Recensement de la population, emploi',
      licence: 'Licence Ouverte 2.0',
      url: 'https://api.insee.fr/melodi',
      basis: isFlores ? 'workplace' : null,
      population: isFlores ? populations.salaried : populations.census,
      nomenclature: { name: 'NAF rév. 2', level: guessLevel(head) },
      geographyKind: place.kind,
      geographyYear: null,
    },
  };
}
