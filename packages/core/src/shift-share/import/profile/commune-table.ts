// What Insee's wide tables by commune have in common: a code, a name, a column for each figure, jobs at the workplace.
import { findColumn, findOptional } from '../head.js';
import type { Layout } from '../layout.js';

/** What one of these tables has of its own. */
export interface CommuneTable
  extends Pick<Layout, 'profile' | 'measure' | 'values' | 'totals' | 'sectorLabels'> {
  readonly headerRow: number;
  readonly header: readonly string[];
  readonly title: string;
  readonly population: Layout['about']['population'];
  readonly nomenclature: Layout['about']['nomenclature'];
}

/** Lays one out; the geography's year is not in the file and is to be asked. */
export function layCommuneTable(table: CommuneTable): Layout {
  const { profile, measure, headerRow, header, values, totals, sectorLabels } = table;
  return {
    ...{ profile, measure, headerRow, values, totals, sectorLabels },
    combine: 'once',
    firstRow: headerRow + 1,
    territory: {
      columns: [findColumn(header, ['codgeo'])],
      label: findOptional(header, ['libgeo']),
      glued: false,
    },
    sector: null,
    yearColumn: null,
    status: null,
    filters: [],
    comma: 'decimal',
    about: {
      publisher: 'Insee',
      title: table.title,
      licence: 'Licence Ouverte 2.0',
      url: null,
      basis: 'workplace',
      population: table.population,
      nomenclature: table.nomenclature,
      geographyKind: 'COM',
      geographyYear: null,
    },
  };
}
