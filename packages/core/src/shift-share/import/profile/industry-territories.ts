// The list of Territoires d'industrie: which commune or EPCI belongs to which.
import { findColumn, findOptional } from '../head.js';
import { type Head, type Layout, populations } from '../layout.js';

/** Recognises the list of the ANCT (by commune) and that of the Caisse des Dépôts (by EPCI). */
export function recogniseIndustryTerritories(head: Head): Layout | null {
  const headerRow = head.rows.slice(0, 5).findIndex((row) => findColumn(row, ['id ti']) >= 0);
  const header = head.rows[headerRow];
  if (header === undefined) return null;
  const commune = findColumn(header, ['insee com']);
  const epci = findColumn(header, ['siren epci']);
  if (commune < 0 && epci < 0) return null;
  return {
    profile: 'industry-territories',
    measure: 'membership',
    combine: 'once',
    headerRow,
    firstRow: headerRow + 1,
    territory: {
      columns: [commune < 0 ? epci : commune],
      label: findOptional(header, commune < 0 ? ['nom epci'] : ['lib com', 'nom com']),
      glued: false,
    },
    sector: { column: findColumn(header, ['id ti']), label: findOptional(header, ['lib ti']), glued: false },
    values: [{ column: -1, year: 0, sector: null }],
    yearColumn: null,
    status: null,
    filters: [],
    totals: [],
    comma: 'decimal',
    sectorLabels: {},
    about: {
      publisher: commune < 0 ? 'Caisse des Dépôts' : 'ANCT',
      title: 'Territoires d’industrie, liste des membres',
      licence: 'Licence Ouverte 2.0',
      url: 'https://www.data.gouv.fr',
      basis: 'workplace',
      population: populations.unknown,
      nomenclature: { name: 'Territoires d’industrie', level: 'liste' },
      geographyKind: commune < 0 ? 'EPCI' : 'COM',
      geographyYear: null,
    },
  };
}
