// Loads the employment of the demonstration: four zones and metropolitan France, with INSEE as their source.
import { z } from 'zod';
import type { TenantScope, Tx } from '../../../platform/server/db/index.js';
import { closeDataset, findDataset, insertDataset, insertPlaces, insertSectors, writeZone } from './repo.js';
import { writeSeries } from './series.repo.js';

const employmentFile = z.object({
  source: z.object({ publisher: z.string(), title: z.string(), licence: z.string() }),
  sectors: z.array(z.object({ code: z.string(), label: z.string() })),
  years: z.array(z.int()),
  places: z.array(
    z.object({ code: z.string(), label: z.string(), jobs: z.record(z.string(), z.array(z.int())) }),
  ),
  zones: z.array(z.object({ territoryId: z.string(), code: z.string(), sharePct: z.number() })),
  shareSource: z.object({ publisher: z.string(), year: z.int() }),
});

/** The published files, and the ids the demonstration gives to what they name. */
export interface DemoEmploymentSource {
  readonly files: Readonly<Record<string, unknown>>;
  readonly idOf: (kind: string, slug: string) => string;
}

const ZONING = 'ZE2010';

function readFile(files: Readonly<Record<string, unknown>>) {
  return employmentFile.parse(files['employment-zones.json']);
}

function countReport(file: z.output<typeof employmentFile>) {
  const details = file.years.map((_, at) =>
    file.places
      .flatMap(({ jobs }) => Object.values(jobs))
      .reduce((sum, series) => sum + (series[at] ?? 0), 0),
  );
  const rows = file.places.length * file.sectors.length;
  return {
    rows,
    skipped: { blank: 0, filtered: 0, 'no-territory': 0, 'no-sector': 0, 'no-year': 0 },
    values: rows * file.years.length,
    hidden: 0,
    missing: 0,
    unreadable: 0,
    examples: [],
    repaired: 0,
    territories: file.places.length,
    sectors: file.sectors.length,
    years: file.years,
    sums: file.years.map((year, at) => ({ year, details: details[at] ?? 0, published: null })),
    partial: 0,
    doubles: 0,
    boroughs: 'none' as const,
  };
}

/** Writes the table into the Fabrique's space; one that is there already stays as it is. */
export async function loadDemoEmployment(
  tx: Tx,
  common: TenantScope,
  { files, idOf, now }: DemoEmploymentSource & { readonly now: number },
): Promise<void> {
  const file = readFile(files);
  const id = idOf('employment', 'zones-2010');
  if ((await findDataset(tx, common, id)) !== null) return;
  const source = {
    ...file.source,
    url: null,
    basis: 'workplace',
    population: { workers: 'salaried', employers: 'all', moment: '31-december', sampled: false },
    nomenclature: { name: 'NAF rév. 2', level: 'NA5' },
    geography: { kind: ZONING, year: 2010, passage: null },
  } as const;
  const about = {
    id,
    fileName: 'Quatre zones d’emploi, 2009 et 2015',
    profile: 'estel',
    measure: 'jobs',
  } as const;
  await insertDataset(tx, common, { ...about, source, years: file.years, importedAt: new Date(now) });
  const at = { scope: common, dataset: id };
  const series = file.places.flatMap(({ code, jobs }) =>
    Object.entries(jobs).map(([sector, cells]) => ({ territory: code, sector, cells })),
  );
  await writeSeries(tx, { ...at, combine: 'once' }, series);
  await insertPlaces(tx, at, file.places);
  await insertSectors(
    tx,
    at,
    file.sectors.map((sector) => ({ ...sector, isTotal: false })),
  );
  await closeDataset(tx, common, { id, years: file.years, report: countReport(file) });
}

/** Says which zone stands for a territory, and what share of its jobs the intercommunality holds. */
export async function loadDemoZone(
  tx: Tx,
  scope: TenantScope,
  { files, slug }: DemoEmploymentSource & { readonly slug: string },
): Promise<void> {
  const file = readFile(files);
  const zone = file.zones.find(({ territoryId }) => territoryId === slug);
  if (zone === undefined) return;
  const place = file.places.find(({ code }) => code === zone.code);
  await writeZone(tx, scope, {
    zoning: ZONING,
    code: zone.code,
    label: place?.label ?? zone.code,
    share: zone.sharePct,
    shareYear: file.shareSource.year,
    shareSource: file.shareSource.publisher,
  });
}
