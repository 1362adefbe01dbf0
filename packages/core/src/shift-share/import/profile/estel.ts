// INSEE, localised employment estimates by employment zone and NA5: years in columns, codes glued to labels.
import { findColumn, findHeaderRow, guessColumnsComma, parseHeaderYear } from '../head.js';
import { type Head, type Layout, populations } from '../layout.js';

function countYears(header: readonly string[]): readonly { column: number; year: number; sector: null }[] {
  return header.flatMap((text, column) => {
    const year = parseHeaderYear(text);
    return year === null ? [] : [{ column, year, sector: null }];
  });
}

/** The zoning, told by the number of zones when the whole file is seen, else by the first year of the series. */
function guessGeographyYear(years: readonly { readonly year: number }[]): number | null {
  const last = Math.max(...years.map(({ year }) => year));
  if (last <= 2018) return 2010;
  return null;
}

/** Recognises « Emploi salarié par zone d'emploi » (Estel). Series that end by 2018 are in the zoning of 2010. */
export function recogniseEstel(head: Head): Layout | null {
  const headerRow = findHeaderRow(head, ['zone emploi', 'activite']);
  const header = head.rows[headerRow];
  if (header === undefined) return null;
  const years = countYears(header);
  if (years.length < 2) return null;
  const geographyYear = guessGeographyYear(years);
  const firstRow = headerRow + 1;
  return {
    profile: 'estel',
    measure: 'jobs',
    combine: 'once',
    headerRow,
    firstRow,
    territory: { columns: [findColumn(header, ['zone emploi'])], label: null, glued: true },
    sector: { column: findColumn(header, ['activite']), label: null, glued: true },
    values: years,
    yearColumn: null,
    status: null,
    filters: [],
    totals: ['TT'],
    comma: guessColumnsComma(
      head,
      firstRow,
      years.map(({ column }) => column),
    ),
    sectorLabels: {},
    about: {
      publisher: 'Insee',
      title: 'Estimations d’emploi localisées (Estel), emploi salarié au 31 décembre',
      licence: 'Licence Ouverte 2.0',
      url: null,
      basis: 'workplace',
      population: populations.salaried,
      nomenclature: { name: 'NAF rév. 2', level: 'NA5' },
      geographyKind: geographyYear === null ? 'ZE2020' : 'ZE2010',
      geographyYear,
    },
  };
}
