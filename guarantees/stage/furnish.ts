// Furnishes a tenant with a whole Fabrique: the published one, under identifiers and words of the tenant's own.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Database, mintScope } from '../../app/src/platform/server/db/index.js';
import { loadDemoProgramme } from '../../app/src/rooms/action-programme/server/index.js';
import { loadDemoOrganisations } from '../../app/src/rooms/actor-network/server/index.js';
import { loadDemoFabrique, registerSpaces } from '../../app/src/rooms/fabrique/server/index.js';
import { loadDemoSeminars } from '../../app/src/rooms/seminar/server/index.js';
import { listDemoTerritories, loadDemoTerritory } from '../../app/src/rooms/territory/server/index.js';
import type { Tenant } from './stage.js';

const folder = fileURLToPath(new URL('../../app/demo/fabrique-2019/', import.meta.url));

// Every sentence of a tenant bears the tenant's mark: found elsewhere, it has leaked.
function readMarked(mark: string): Readonly<Record<string, unknown>> {
  const revive = (_key: string, value: unknown): unknown =>
    typeof value === 'string' && value.length > 40 && value.length < 200 && value.includes(' ')
      ? `${value} ${mark}`
      : value;
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(
    names.map((name) => [name, JSON.parse(readFileSync(`${folder}${name}`, 'utf8'), revive)]),
  );
}

function createId(mark: string, kind: string, slug: string): string {
  const digest = createHash('sha256').update(`${mark} ${kind} ${slug}`).digest('hex');
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `a${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-');
}

/** Loads a Fabrique; the same mark gives the same identifiers in every database. */
export async function furnishTenant(database: Database, mark: string): Promise<Tenant> {
  const files = readMarked(mark);
  const idOf = (kind: string, slug: string) => createId(mark, kind, slug);
  const fabrique = idOf('fabrique', 'own');
  const common = mintScope(fabrique, fabrique);
  const slugs = listDemoTerritories(files);
  const scopes = slugs.map((slug) => mintScope(idOf('territory', slug), fabrique));
  await database.outside((tx) =>
    registerSpaces(tx, [
      { id: fabrique, kind: 'fabrique', fabrique, slug: 'own' },
      ...slugs.map((slug) => ({ id: idOf('territory', slug), kind: 'territory' as const, fabrique, slug })),
    ]),
  );
  await database.within(common, (tx) => loadDemoOrganisations(tx, common, { files, idOf }));
  for (const [index, scope] of scopes.entries()) {
    const given = { files, idOf, slug: slugs[index] ?? '' };
    await database.within(scope, async (tx) => {
      await loadDemoTerritory(tx, scope, given);
      await loadDemoProgramme(tx, scope, given);
      await loadDemoSeminars(tx, scope, given);
    });
  }
  await database.within(common, async (tx) => {
    await loadDemoSeminars(tx, common, { files, idOf, slug: null });
    await loadDemoFabrique(tx, common, { files, idOf, territories: scopes.map(({ space }) => space) });
  });
  const [territory, sister] = scopes;
  if (territory === undefined || sister === undefined)
    throw new Error('guarantees/furnishTenant: two territories');
  return { fabrique: common, territory, sister };
}
