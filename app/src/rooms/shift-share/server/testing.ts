// What the tests of the diagnosis share: files sent as a browser does, the public data when this machine has it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { EmploymentTable } from '@trame/core/shift-share';
import type { TestApp } from '../../../../test/app.js';
import type { TenantScope } from '../../../platform/server/db/index.js';
import type { Dataset } from '../contract.js';
import type { StoredDataset } from './repo.js';

/** The folder of public data, beside the project or named by `TRAME_SHARED`; null when this machine has none. */
export function findSharedData(): string | null {
  const tried = [process.env.TRAME_SHARED, '../shared', '../../shared'].flatMap((folder) =>
    folder === undefined ? [] : [join(folder, 'data')],
  );
  return tried.find((folder) => existsSync(folder)) ?? null;
}

/** Sends a file to a route of employment. */
export function sendFile(
  app: TestApp,
  at: { readonly scope: TenantScope; readonly cookie: string; readonly route: 'preview' | 'imports' },
  file: { readonly name: string; readonly bytes: Buffer; readonly query?: Readonly<Record<string, string>> },
) {
  const query = new URLSearchParams({ name: file.name, ...file.query });
  return app.send({
    method: 'POST',
    url: `/api/spaces/${at.scope.space}/employment/${at.route}?${query}`,
    raw: file.bytes,
    headers: { 'content-type': 'application/octet-stream' },
    cookie: at.cookie,
  });
}

/** A small table, as a publisher would print it: three zones, two activities, four years, one secret. */
export const smallTable = `Zone_emploi;Activite;2008;2009;2015;2016
0001_Amont;BE-Industrie;1 000;900;700;690
0001_Amont;GU-Services;500;520;600;610
0001_Amont;TT-Total;1 500;1 420;1 300;1 300
0002_Aval;BE-Industrie;200;210;260;262
0002_Aval;GU-Services;800;810;s;905
0002_Aval;TT-Total;1 000;1 020;1 160;1 167
0003_Mont;BE-Industrie;50;40;0;
0003_Mont;GU-Services;100;110;130;
0003_Mont;TT-Total;150;150;130;
`;

/** Keeps the small table; fails the test when it is refused. */
export async function keepSmallTable(
  app: TestApp,
  at: { readonly scope: TenantScope; readonly cookie: string },
): Promise<Dataset> {
  const reply = await sendFile(
    app,
    { ...at, route: 'imports' },
    { name: 'zones.csv', bytes: Buffer.from(smallTable) },
  );
  if (reply.status !== 200) throw new Error(`the small table was refused: ${reply.text}`);
  return reply.json<Dataset>();
}

/** A table made by hand: jobs by place, activity and year; null where the source says nothing. */
export function layTable(given: {
  readonly kind?: string;
  readonly years: readonly number[];
  readonly sectors: readonly string[];
  readonly places: Readonly<Record<string, readonly (readonly (number | null)[])[]>>;
}): EmploymentTable {
  const { kind = 'ZE2010', years, sectors, places } = given;
  const codes = Object.keys(places).sort();
  return {
    source: {
      publisher: 'Insee',
      title: 'Emplois',
      licence: 'Licence Ouverte 2.0',
      url: null,
      basis: 'workplace',
      population: { workers: 'all', employers: 'all', moment: '31-december', sampled: false },
      nomenclature: { name: 'NAF rév. 2', level: 'A5' },
      geography: { kind, year: 2010, passage: null },
    },
    territories: codes.map((code) => ({ code, label: `Lieu ${code}` })),
    sectors: sectors.map((code) => ({ code, label: `Activité ${code}` })),
    years,
    jobs: years.map((_, y) =>
      Float64Array.from(
        codes.flatMap((code) => sectors.map((_sector, s) => places[code]?.[y]?.[s] ?? Number.NaN)),
      ),
    ),
    hidden: [],
  };
}

/** The table as a kept one, for what is composed from it. */
export function describeTable(table: EmploymentTable): StoredDataset {
  return {
    id: 'table',
    spaceId: 'space',
    fileName: 'emplois.csv',
    profile: 'mapping',
    measure: 'jobs',
    source: table.source,
    years: table.years,
    report: {} as StoredDataset['report'],
    importedAt: new Date(Date.UTC(2027, 0, 1)),
  };
}
