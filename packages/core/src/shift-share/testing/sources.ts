// Sources and tables for the tests of the room.
import { readSharedRows } from '../../../test/shared-data.js';
import { createTableBuilder } from '../table/build.js';
import type { EmploymentTable, TableSource } from '../table/table.js';

/** The source of salaried jobs by employment zone. */
export const estel: TableSource = {
  publisher: 'INSEE',
  title: 'Estimations d’emploi localisées',
  licence: 'Licence Ouverte 2.0',
  url: null,
  basis: 'workplace',
  population: { workers: 'salaried', employers: 'all', moment: '31-december', sampled: false },
  nomenclature: { name: 'NAF rév. 2', level: 'NA5' },
  geography: { kind: 'ZE2010', year: 2010, passage: null },
};

/** A census: the same, from a sample. */
export const census: TableSource = {
  ...estel,
  title: 'Recensement',
  population: { workers: 'all', employers: 'all', moment: 'census', sampled: true },
};

/** A table from rows: one a territory, of lists by year. */
export function tableOf(
  rows: Readonly<Record<string, readonly (readonly (number | null)[])[]>>,
  years: readonly number[],
  source: TableSource = estel,
): EmploymentTable {
  const builder = createTableBuilder(source);
  for (const [territory, byYear] of Object.entries(rows)) {
    for (const [y, list] of byYear.entries()) {
      for (const [s, jobs] of list.entries()) {
        const place = { territory, sector: `s${s}`, year: years[y] ?? 0 };
        builder.add(place, jobs === null ? { kind: 'missing' } : { kind: 'value', jobs });
      }
    }
  }
  const built = builder.build();
  if (!built.ok) throw new Error(built.refusal.code);
  return built.value;
}

/** Salaried jobs of the 304 metropolitan zones, 1998 to 2017, five sectors, from the public file. */
export function readEstelTable(): EmploymentTable {
  const builder = createTableBuilder(estel);
  for (const [zone = '', label = '', , sector = '', ...jobs] of readSharedRows(
    'insee-estimations-emploi-salarie-ze2010-na5-1998-2017.csv.gz',
  )) {
    if (/^0[1-4]/.test(zone)) continue;
    builder.label('territories', { code: zone, label });
    for (const [y, count] of jobs.entries()) {
      const year = 1998 + y;
      builder.add({ territory: zone, sector, year }, { kind: 'value', jobs: Number(count) });
    }
  }
  const built = builder.build();
  if (!built.ok) throw new Error(built.refusal.code);
  return built.value;
}
