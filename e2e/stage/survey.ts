// A survey as it is lived: a server whose calendar moves, an invented territory, phones in a real browser.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { SheetPart } from '@trame/core/actor-network';
import type { Page } from 'playwright-core';
import { createHouse } from '../../app/src/main.rooms.js';
import type { TenantScope } from '../../app/src/platform/server/db/index.js';
import { insertFamilies } from '../../app/src/rooms/actor-network/server/repo.js';
import { createTestServer, type TestServer } from '../../app/test/server.js';
import { demoActors, demoSpaces } from '../../app/test/territory-demo.js';
import { createTenant, type Engine, startEngine, type Tenant } from '../../guarantees/stage/stage.js';

/** A day, in milliseconds. */
export const DAY = 24 * 3600 * 1000;

/** The server, its territory, and where it answers. */
export interface Field {
  readonly server: TestServer;
  readonly tenant: Tenant;
  readonly address: string;
  /** Ids of the register by the names of the invented territory. */
  readonly spaces: ReadonlyMap<string, string>;
  stop(): Promise<void>;
}

/** How somebody of the invented territory is called here: in its order, which decides between people who are level. */
export function callActor(id: string): string {
  const at = demoActors.findIndex((actor) => actor.id === id);
  return at < 0 ? id : `${String(at + 1).padStart(2, '0')} ${id}`;
}

/** The other way. */
const readActor = (name: string): string => name.replace(/^\d\d /, '');

const BUILT = join(import.meta.dirname, '../../app/dist');

async function listen(server: TestServer): Promise<string> {
  await server.http.listen({ port: 0, host: '127.0.0.1' });
  const address = server.http.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return `http://localhost:${port}`;
}

async function openServer(engine: Engine): Promise<{ server: TestServer; close(): Promise<void> }> {
  const { database } = await engine.createBase();
  // Timers of the house may ring before the server has its clock.
  const opened: { server?: TestServer } = {};
  const house = createHouse({
    database,
    clock: () => opened.server?.clock.now ?? 0,
    contoursFolder: null,
    mailDoor: null,
    log: () => undefined,
    instances: 'single',
    version: '0.0.0',
    publicUrl: () => 'http://trame.test',
    listRoutes: () => [],
  });
  const server: TestServer = await createTestServer(database, {
    rooms: () => house.rooms.filter(({ name }) => name !== 'people'),
    config: { web: { organiser: join(BUILT, 'web'), participant: join(BUILT, 'participant') } },
  });
  opened.server = server;
  return {
    server,
    close: async () => {
      await house.close();
      await server.http.close();
    },
  };
}

/** Calls as an organiser of the territory; throws what a screen would show. */
export async function ask<T>(
  { server, tenant }: Pick<Field, 'server' | 'tenant'>,
  call: {
    readonly cookie: string;
    readonly path: string;
    readonly body?: object;
    readonly method?: 'GET' | 'POST';
  },
): Promise<T> {
  const { cookie, path, body, method = body === undefined ? 'GET' : 'POST' } = call;
  const url = `/api/spaces/${tenant.territory.space}/${path}`;
  const reply = await server.send({ method, url, cookie, ...(body === undefined ? {} : { body }) });
  if (reply.status !== 200) throw new Error(`e2e/survey: ${path} answered ${reply.status} ${reply.text}`);
  return reply.json<T>();
}

const lead = ({ server, tenant }: Pick<Field, 'server' | 'tenant'>) =>
  server.signIn('project-lead', tenant.territory, tenant.fabrique);

async function furnish(field: Pick<Field, 'server' | 'tenant'>, others: readonly string[]) {
  const { fabrique } = field.tenant;
  const families = [...new Set(demoActors.map(({ category }) => category))];
  await field.server.database.within(fabrique as TenantScope, (tx) =>
    insertFamilies(
      tx,
      fabrique,
      families.map((id) => ({ id, label: id })),
    ),
  );
  const cookie = await lead(field);
  const people = [
    ...demoActors.map(({ id, category }) => ({ personName: callActor(id), familyId: category })),
    ...others.map((personName) => ({ personName, familyId: families[0] })),
  ];
  for (const body of people) await ask(field, { cookie, path: 'roster', body });
  const spaces = new Map<string, string>();
  for (const name of demoSpaces) {
    const made = await ask<{ id: string }>(field, { cookie, path: 'cooperation', body: { name } });
    spaces.set(name, made.id);
  }
  return spaces;
}

/** Starts everything: the invented territory of 48, and a few others on its roster. */
export async function startField(others: readonly string[]): Promise<Field> {
  const engine = await startEngine();
  const { server, close } = await openServer(engine);
  const tenant = await createTenant(server.database);
  const address = await listen(server);
  const spaces = await furnish({ server, tenant }, others);
  const stop = async () => {
    await close();
    await engine.stop();
  };
  return { server, tenant, address, spaces, stop };
}

/** One wave under way: what its phones hold. */
export interface LivedWave {
  readonly id: string;
  readonly tokens: ReadonlyMap<string, string>;
  move(name: 'open' | 'close' | 'release'): Promise<void>;
}

/** Prepares and announces a wave; the calendar is left on the day of the notice. */
export async function announceWave(field: Field): Promise<LivedWave> {
  const cookie = await lead(field);
  const body = {
    title: 'Nos liens',
    askedBy: 'La communauté de l’Estuaire',
    contact: 'dpo@exemple.fr',
    noticeDays: 7,
    spaces: [...field.spaces.values()],
  };
  let wave = await ask<{ id: string; version: number }>(field, { cookie, path: 'surveys', body });
  const tokens = new Map<string, string>();
  const move = async (name: string) => {
    const moved = await ask<{ wave: typeof wave; links: { name: string; path: string }[] }>(field, {
      cookie: await lead(field),
      path: `surveys/${wave.id}/move`,
      body: { move: name, version: wave.version },
    });
    wave = moved.wave;
    for (const { name: who, path } of moved.links) tokens.set(readActor(who), path.replace('/e#', ''));
  };
  await move('notice');
  return { id: wave.id, tokens, move };
}

/** What a phone is told at its opening: numbers of the others by name. */
export async function readNumbers(field: Field, token: string): Promise<ReadonlyMap<string, string>> {
  const reply = await field.server.send({ method: 'POST', url: '/api/survey', body: { token } });
  const { form } = reply.json<{ form: { self: string; persons: { id: string; name: string }[] } }>();
  return new Map(form.persons.map(({ id, name }) => [readActor(name), id]));
}

/** Answers as a phone without a screen. */
export async function answerByWire(field: Field, token: string, parts: readonly SheetPart[]): Promise<void> {
  for (const say of parts) {
    const body = { token, op: randomUUID(), say };
    const reply = await field.server.send({ method: 'POST', url: '/api/survey/parts', body });
    if (reply.status !== 200) throw new Error(`e2e/survey: ${reply.text}`);
  }
}

/** Two people each wish, on their own phone, that their tie be shown: the map draws it. */
export async function showTie(
  { server }: Pick<Field, 'server'>,
  tokens: ReadonlyMap<string, string>,
  [one, other]: readonly [string, string],
): Promise<void> {
  const send = async (path: string, body: object) => {
    const reply = await server.send({ method: 'POST', url: `/api/survey/shown-ties${path}`, body });
    if (reply.status !== 200) throw new Error(`e2e/survey: ${reply.text}`);
    return reply.json<{ people: readonly { id: string; name: string }[] }>();
  };
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    const token = tokens.get(from) ?? '';
    const { people } = await send('', { token });
    const person = people.find(({ name }) => readActor(name) === to)?.id ?? '';
    await send('/wish', { token, person, shown: true });
  }
}

const RHYTHMS = ['', 'plus rarement', 'chaque trimestre', 'chaque mois', 'chaque semaine'];
const MODES = {
  info: 'on s’informe',
  help: 'on se rend service',
  joint: 'on mène quelque chose ensemble',
} as const;
const OUTSIDE: Readonly<Record<string, string>> = {
  clients: 'Clients ou donneurs d’ordre hors territoire',
  suppliers: 'Fournisseurs',
  'head-offices': 'Sièges de groupe',
  region: 'Région',
  state: 'État central, agences nationales',
  funders: 'Financeurs',
  research: 'Recherche et écoles',
  clusters: 'Pôles de compétitivité',
  territories: 'Autres territoires',
  abroad: 'Étranger',
};
const OPINIONS = [
  'Quand l’un de nous réussit, les autres y gagnent.',
  'Ici, on peut compter sur la parole donnée.',
  'Ce territoire sait s’adapter ensemble à ce qui vient.',
  'Je suis attaché à ce territoire.',
];

const go = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

async function fillCards(page: Page, parts: readonly SheetPart[], nameOf: (id: string) => string) {
  const cards = parts.flatMap((part) => (part.part === 'how' ? [part] : []));
  for (let turn = 0; turn < cards.length; turn += 1) {
    const title = (await page.getByRole('heading', { level: 1, name: /^Avec / }).innerText()).slice(5);
    const card = cards.find(({ person }) => nameOf(person) === title);
    if (card === undefined) throw new Error(`e2e/survey: a card for ${title}, who was not met`);
    await page.getByRole('radio', { name: RHYTHMS[card.rhythm ?? 0] ?? '', exact: true }).check();
    for (const mode of card.modes ?? []) await page.getByRole('checkbox', { name: MODES[mode] }).check();
    await go(page, 'Continuer');
    await page
      .getByRole('heading', { level: 1, name: `Avec ${title}`, exact: true })
      .waitFor({ state: 'detached' });
  }
}

/** Fills a survey with one's fingers, from « Commencer » to « Terminer ». `pause` is called once people are ticked. */
export async function answerByHand(
  page: Page,
  parts: readonly SheetPart[],
  given: {
    readonly nameOf: (id: string) => string;
    readonly spaceOf: (id: string) => string;
    readonly pause?: () => Promise<void>;
    /** Called on each step, before anything is said there. */
    readonly look?: (step: string) => Promise<void>;
  },
): Promise<void> {
  const look = given.look ?? (async () => undefined);
  await look('notice');
  await go(page, /Commencer|Reprendre/);
  const find = <P extends SheetPart['part']>(wanted: P) =>
    parts.find((part): part is Extract<SheetPart, { part: P }> => part.part === wanted);
  const met = new Set((find('who')?.ticked ?? []).map(given.nameOf));
  // « Toujours ? », when there was a first time.
  if (await page.getByRole('heading', { level: 1, name: /^Toujours/ }).isVisible()) await look('still');
  while (await page.getByRole('heading', { level: 1, name: /^Toujours/ }).isVisible()) {
    const who = (await page.locator('[aria-live="polite"] > span').innerText()).trim();
    const left = await page.getByText(/^Encore \d+/).innerText();
    await go(page, met.has(who) ? 'Oui' : 'Non');
    await page.getByText(left, { exact: true }).waitFor({ state: 'detached' });
  }
  await page.getByRole('heading', { level: 1, name: /Depuis le 1er janvier/ }).waitFor();
  for (const name of met) await page.getByRole('checkbox', { name }).check();
  await look('who');
  await given.pause?.();
  await go(page, met.size === 0 ? 'Personne d’autre' : 'Continuer');
  if (met.size > 0) {
    await page.getByRole('heading', { level: 1, name: /^Avec / }).waitFor();
    await look('how');
  }
  await fillCards(page, parts, given.nameOf);
  await page.getByRole('heading', { level: 1, name: /^Dehors/ }).waitFor();
  for (const [type, rhythm] of Object.entries(find('outside')?.met ?? {})) {
    const group = page.getByRole('group', { name: OUTSIDE[type] ?? type, exact: true });
    await group
      .getByRole('radio', { name: rhythm === 'quarterly' ? 'au moins chaque trimestre' : 'jamais' })
      .check();
  }
  await look('outside');
  await go(page, 'Continuer');
  await look('spaces');
  const attended = find('spaces')?.ticked ?? [];
  for (const id of attended)
    await page.getByRole('checkbox', { name: given.spaceOf(id), exact: true }).check();
  await go(page, attended.length === 0 ? 'Aucun de ces espaces' : 'Continuer');
  await look('opinions');
  for (const [at, answer] of (find('opinions')?.answers ?? []).entries()) {
    const group = page.getByRole('group', { name: OPINIONS[at] ?? '', exact: true });
    await group.getByRole('radio', { name: new RegExp(`^${answer},`) }).check();
  }
  await go(page, 'Continuer');
  await look('own picture');
  await go(page, 'Terminer');
  await page.getByText(/Vos réponses sont enregistrées/).waitFor();
  await page.getByText('Tout est enregistré').waitFor();
}
