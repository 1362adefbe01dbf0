// The directory through the HTTP door: search, sheet with what is piloted, names taken once.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/app.js';
import { createTestSpace } from '../../../../test/database.js';
import { arriveMeanwhile } from '../../../../test/held-write.js';
import type { TenantScope } from '../../../platform/server/db/index.js';
import type { OrganisationSheet } from '../contract.js';
import { createActorNetworkRoom, type SharedPiloting } from './index.js';
import { insertFamilies, insertOrganisation, lockDirectory } from './repo.js';

const emptyOrganisation = {
  aliases: [],
  familyId: null,
  familyConfidence: 'high' as const,
  scope: 'local' as const,
  generic: false,
  territoryIds: [],
  level: null,
  subtype: null,
  note: null,
  parentId: null,
  mentions: [],
};

let app: TestApp;
let fabrique: TenantScope;
let tuile: TenantScope;
let lead: string;
const shared: SharedPiloting[] = [];

beforeAll(async () => {
  app = await createTestApp({
    rooms: ({ database }) => [
      createActorNetworkRoom({
        database,
        listSharedPiloting: async () => shared,
        listTerritoryNames: async () => [{ id: tuile.space, name: 'Pays de la Tuile' }],
      }),
    ],
  });
  fabrique = await createTestSpace(app.database, { kind: 'fabrique' });
  tuile = await createTestSpace(app.database, { kind: 'territory', fabrique });
  await app.database.within(fabrique, (tx) =>
    insertFamilies(tx, fabrique, [
      { id: 'company', label: 'Entreprises' },
      { id: 'cluster', label: 'Réseaux d’entreprises' },
    ]),
  );
  lead = await app.signIn('project-lead', tuile);
});

afterAll(() => app.close());

const directory = (query = '', space = tuile, cookie = lead) =>
  app.send({ url: `/api/spaces/${space.space}/organisations${query}`, cookie });

const send = (body: object, cookie = lead) =>
  app.send({ method: 'POST', url: `/api/spaces/${tuile.space}/organisations`, body, cookie });

async function add(body: object): Promise<OrganisationSheet> {
  const reply = await send(body);
  if (reply.status !== 200) throw new Error(`the organisation of the test was refused: ${reply.text}`);
  return reply.json<OrganisationSheet>();
}

const correct = (sheet: OrganisationSheet, body: object) =>
  app.send({
    method: 'PUT',
    url: `/api/spaces/${tuile.space}/organisations/${sheet.id}`,
    body: { name: sheet.name, version: sheet.version, ...body },
    cookie: lead,
  });

describe('adding an organisation', () => {
  it('needs a name and nothing else, and gives it an address that lasts', async () => {
    const sheet = await add({ name: 'Briqueterie de l’Étang' });
    expect(sheet).toMatchObject({ slug: 'briqueterie-de-l-etang', familyId: null, pilots: [], version: 1 });
    const renamed = (await correct(sheet, { name: 'Briqueterie du Lac' })).json<OrganisationSheet>();
    expect(renamed).toMatchObject({ slug: 'briqueterie-de-l-etang', name: 'Briqueterie du Lac', version: 2 });
  });

  it('takes a name once, whatever its accents', async () => {
    await add({ name: 'Émaux Réunis' });
    const reply = await send({ name: 'EMAUX REUNIS' });
    expect(reply.json()).toMatchObject({ status: 409, code: 'actor-network/name-taken' });
    expect(reply.json<{ detail: string }>().detail).toContain('Émaux Réunis');
  });

  it('takes a name once even for two who type it at the same instant', async () => {
    const first = { ...emptyOrganisation, id: randomUUID(), slug: 'verre', name: 'Verre du Sud' };
    const reply = await arriveMeanwhile(app.database, {
      scope: tuile,
      first: async (tx) => {
        await lockDirectory(tx, tuile);
        await insertOrganisation(tx, tuile, first);
      },
      second: () => send({ name: 'Verre du Sud' }),
    });
    expect(reply.json()).toMatchObject({ status: 409, code: 'actor-network/name-taken' });
  });

  it('refuses an empty name, a family and a parent that do not exist, a territory of somebody else', async () => {
    const code = async (body: object) =>
      (await send({ name: `x ${randomUUID()}`, ...body })).json<{ code: string }>().code;
    expect(await code({ name: ' … ' })).toBe('actor-network/name-missing');
    expect(await code({ familyId: 'guild' })).toBe('actor-network/unknown-family');
    expect(await code({ parentId: randomUUID() })).toBe('actor-network/unknown-organisation');
    expect(await code({ memberOf: [randomUUID()] })).toBe('actor-network/unknown-organisation');
    expect(await code({ territoryIds: [randomUUID()] })).toBe('actor-network/unknown-territory');
  });

  it('is for the project lead and the facilitator', async () => {
    expect((await send({ name: 'Pour voir' }, await app.signIn('lead-pair', tuile))).status).toBe(403);
    expect((await send({ name: 'Pour voir' }, '')).status).toBe(401);
  });
});

describe('the sheet [R033]', () => {
  it('shows networks both ways, branches and parent', async () => {
    const network = await add({ name: 'Club des fours', familyId: 'cluster' });
    const head = await add({ name: 'Céramiques du Nord', familyId: 'company', memberOf: [network.id] });
    const branch = await add({ name: 'Céramiques du Nord, site du Port', parentId: head.id });
    expect(head).toMatchObject({ familyLabel: 'Entreprises', memberOf: [{ name: 'Club des fours' }] });
    expect(branch.parent).toEqual({ id: head.id, name: 'Céramiques du Nord' });
    const read = async (id: string) => (await directory(`/${id}`)).json<OrganisationSheet>();
    expect((await read(network.id)).members).toEqual([
      { id: head.id, name: 'Céramiques du Nord', note: null },
    ]);
    expect((await read(head.id)).branches).toEqual([
      { id: branch.id, name: 'Céramiques du Nord, site du Port' },
    ]);
    const left = (await correct(head, { memberOf: [] })).json<OrganisationSheet>();
    expect(left.memberOf).toEqual([]);
    expect((await read(network.id)).members).toEqual([]);
  });

  it('says what it pilots, where, as lead or not, and with whom [R120]', async () => {
    const one = await add({ name: 'Verrerie Haute', territoryIds: [tuile.space] });
    const other = await add({ name: 'Lycée du Four' });
    const action = { actionId: randomUUID(), title: 'Four commun', territoryId: tuile.space };
    shared.push({ ...action, pilotIds: [other.id, one.id], leadId: other.id });
    const sheet = (await directory(`/${one.id}`)).json<OrganisationSheet>();
    expect(sheet.territories).toEqual([{ id: tuile.space, name: 'Pays de la Tuile' }]);
    expect(sheet.pilots).toEqual([
      {
        ...action,
        territoryName: 'Pays de la Tuile',
        lead: false,
        coPilots: [{ id: other.id, name: 'Lycée du Four' }],
      },
    ]);
    expect(sheet.pilotedActions).toBe(1);
  });

  it('refuses to write over somebody else’s words', async () => {
    const sheet = await add({ name: 'Argilière' });
    expect((await correct(sheet, { note: 'première' })).status).toBe(200);
    const late = await correct(sheet, { note: 'seconde' });
    expect(late.json()).toMatchObject({ status: 409, code: 'actor-network/edited-meanwhile' });
    expect((await directory(`/${sheet.id}`)).json()).toMatchObject({ note: 'première' });
  });

  it('cannot depend on itself', async () => {
    const sheet = await add({ name: 'Four rond' });
    expect((await correct(sheet, { parentId: sheet.id })).json()).toMatchObject({
      code: 'actor-network/own-parent',
    });
  });
});

describe('searching', () => {
  const names = async (query: string) =>
    (await directory(query))
      .json<{ organisations: { name: string }[] }>()
      .organisations.map(({ name }) => name);

  it('finds by name or alias, by family, by territory, and keeps the size of the whole', async () => {
    await add({ name: 'Agence du Grès', aliases: ['AG'], familyId: 'cluster', territoryIds: [tuile.space] });
    expect(await names('?search=gres')).toEqual(['Agence du Grès']);
    expect(await names('?search=ag')).toContain('Agence du Grès');
    expect(await names(`?family=cluster&territory=${tuile.space}`)).toEqual(['Agence du Grès']);
    const reply = (await directory('?search=gres')).json<{
      total: number;
      families: { id: string; count: number }[];
    }>();
    expect(reply.total).toBeGreaterThan(1);
    expect(reply.families.map(({ id }) => id)).toEqual(['company', 'cluster']);
    expect(reply.families.find(({ id }) => id === 'cluster')?.count).toBe(2);
  });

  it('is shared by the territories of a Fabrique and hidden from others [R013]', async () => {
    const here = (await directory()).json<{ total: number }>().total;
    const facilitator = await app.signIn('facilitator', fabrique);
    expect((await directory('', fabrique, facilitator)).json<{ total: number }>().total).toBe(here);
    const elsewhere = await createTestSpace(app.database, { kind: 'territory' });
    const stranger = await app.signIn('project-lead', elsewhere);
    expect((await directory('', elsewhere, stranger)).json<{ total: number }>().total).toBe(0);
    const sheet = await add({ name: 'Poterie cachée' });
    expect((await directory(`/${sheet.id}`, elsewhere, stranger)).status).toBe(404);
    expect((await directory('', tuile, stranger)).status).toBe(404);
  });
});
