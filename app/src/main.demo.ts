// Loads the demonstration, the real Fabrique of 2019, into an installation that has none.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Database, mintScope, type TenantScope } from './platform/server/db/index.js';
import { loadDemoProgramme } from './rooms/action-programme/server/index.js';
import { loadDemoOrganisations, loadDemoSpaces } from './rooms/actor-network/server/index.js';
import {
  getFabriqueTitle,
  listFabriques,
  loadDemoFabrique,
  type NewSpace,
  registerSpaces,
} from './rooms/fabrique/server/index.js';
import { createGrant, ensureFirstAccount } from './rooms/people/server/index.js';
import { loadDemoSeminars } from './rooms/seminar/server/index.js';
import { loadDemoEmployment, loadDemoZone } from './rooms/shift-share/server/index.js';
import { listDemoTerritories, loadDemoTerritory } from './rooms/territory/server/index.js';

/** What was done. */
export interface DemoReport {
  /** False when a Fabrique was there already. */
  readonly loaded: boolean;
  /** Id of the demonstration's Fabrique. */
  readonly fabrique: string;
}

/**
 * The id of something of the demonstration: the same on every machine, so that a load cut midway is taken up
 * again without doubles, and an address written in a guide leads somewhere.
 */
export function createDemoId(kind: string, slug: string): string {
  const digest = createHash('sha256').update(`trame fabrique-2019 ${kind} ${slug}`).digest('hex');
  const variant = ((Number.parseInt(digest.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  const parts = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
  ];
  return [...parts, digest.slice(20, 32)].join('-');
}

/** The folder of the published files, found upwards from this file: the same code runs from its sources and bundled. */
function getDemoFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'demo', 'fabrique-2019'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('main.demo/getDemoFolder: no demonstration above this file');
    folder = parent;
  }
  return join(folder, 'demo', 'fabrique-2019');
}

/** The files are typed plainly; screens and papers show French as it is printed. */
function formatTypography(text: string): string {
  return text
    .replace(/(?<=\p{Letter})'(?=\p{Letter})/gu, '’')
    .replace(/ (?=[;:!?])/g, '\u202f')
    .replace(/« /g, '«\u00a0')
    .replace(/ »/g, '\u00a0»');
}

function readFile(path: string): unknown {
  const revive = (_key: string, value: unknown) =>
    typeof value === 'string' ? formatTypography(value) : value;
  return JSON.parse(readFileSync(path, 'utf8'), revive) as unknown;
}

function readFiles(): Readonly<Record<string, unknown>> {
  const folder = getDemoFolder();
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(names.map((name) => [name, readFile(join(folder, name))]));
}

interface Load {
  readonly database: Database;
  readonly files: Readonly<Record<string, unknown>>;
  readonly common: TenantScope;
  readonly slugs: readonly string[];
}

const idOf = createDemoId;

const scopeOf = (common: TenantScope, slug: string): TenantScope =>
  mintScope(idOf('territory', slug), common.fabrique);

async function loadSpaces({ database, common, slugs }: Load): Promise<void> {
  const own: NewSpace = {
    id: common.fabrique,
    kind: 'fabrique',
    fabrique: common.fabrique,
    slug: 'territoires-industriels-2019',
  };
  const territories = slugs.map(
    (slug): NewSpace => ({
      id: idOf('territory', slug),
      kind: 'territory',
      fabrique: common.fabrique,
      slug,
    }),
  );
  await database.outside((tx) => registerSpaces(tx, [own, ...territories]));
}

async function loadContents({ database, files, common, slugs }: Load, now: number): Promise<void> {
  await database.within(common, async (tx) => {
    await loadDemoOrganisations(tx, common, { files, idOf });
    await loadDemoEmployment(tx, common, { files, idOf, now });
  });
  for (const slug of slugs) {
    const scope = scopeOf(common, slug);
    await database.within(scope, async (tx) => {
      const given = { files, idOf, slug };
      await loadDemoTerritory(tx, scope, given);
      await loadDemoZone(tx, scope, given);
      await loadDemoProgramme(tx, scope, given);
      await loadDemoSpaces(tx, scope, given);
      await loadDemoSeminars(tx, scope, given);
    });
  }
}

/** Whoever starts the demonstration facilitates all of it, and stands for the national owner of the Fabrique. */
async function grantFirstAccount(load: Load, now: number): Promise<void> {
  const first = await ensureFirstAccount(load.database, { now });
  const granted = new Date(now);
  const spaces = [load.common.space, ...load.slugs.map((slug) => idOf('territory', slug))];
  await load.database.outside(async (tx) => {
    for (const space of spaces) {
      await createGrant(tx, { account: first.id, space, role: 'facilitator', now: granted });
    }
    const owner = { account: first.id, space: load.common.space, role: 'programme-owner' as const };
    await createGrant(tx, { ...owner, now: granted });
  });
}

/**
 * Loads the Fabrique of 2019 when the installation has no Fabrique. Its frame is written last and marks the end:
 * a load cut midway is taken up again at the next start, one that ended is never redone over what people changed.
 */
export async function loadDemo(database: Database, options: { readonly now: number }): Promise<DemoReport> {
  const fabrique = idOf('fabrique', 'territoires-industriels-2019');
  const common = mintScope(fabrique, fabrique);
  const known = await database.outside((tx) => listFabriques(tx));
  if (known.some((id) => id !== fabrique)) return { loaded: false, fabrique };
  const title = await database.within(common, (tx) => getFabriqueTitle(tx, common));
  if (title !== null) return { loaded: false, fabrique };
  const files = readFiles();
  const load: Load = { database, files, common, slugs: listDemoTerritories(files) };
  await loadSpaces(load);
  await loadContents(load, options.now);
  await grantFirstAccount(load, options.now);
  await database.within(common, async (tx) => {
    await loadDemoSeminars(tx, common, { files, idOf, slug: null });
    const territories = load.slugs.map((slug) => idOf('territory', slug));
    await loadDemoFabrique(tx, common, { files, idOf, territories });
  });
  return { loaded: true, fabrique };
}
