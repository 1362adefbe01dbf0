// Bridges through the HTTP door: what is missing, who is known, through whose family; and who may read it.
import { randomUUID } from 'node:crypto';
import type { Act } from '@trame/core/actor-network';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../../test/app.js';
import { createTestSpace } from '../../../../../test/database.js';
import type { TenantScope } from '../../../../platform/server/db/index.js';
import type { Bridges } from '../../contract/bridges.js';
import type { OrganisationSheet } from '../../contract.js';
import { createActorNetworkRoom } from '../index.js';
import { insertFamilies } from '../repo.js';

let app: TestApp;
let territory: TenantScope;
let lead: string;
let told: readonly Act[] = [];
const ids: Record<string, string> = {};

const call = (method: 'GET' | 'POST', path: string, body?: object, cookie = lead) =>
  app.send({
    method,
    url: `/api/spaces/${territory.space}/${path}`,
    cookie,
    ...(body === undefined ? {} : { body }),
  });
const read = async () => (await call('GET', 'family-bridges')).json<Bridges>().missing;

beforeAll(async () => {
  app = await createTestApp({
    rooms: ({ database }) => [
      createActorNetworkRoom({
        database,
        listSharedPiloting: async () => [],
        listTerritoryNames: async () => [{ id: territory.space, name: 'Estuaire' }],
        actSources: [async () => told],
      }),
    ],
  });
  const fabrique = await createTestSpace(app.database, { kind: 'fabrique' });
  const families = ['company', 'school', 'culture'].map((id) => ({ id, label: `Famille ${id}` }));
  await app.database.within(fabrique, (tx) => insertFamilies(tx, fabrique, families));
  territory = await createTestSpace(app.database, { kind: 'territory', fabrique });
  lead = await app.signIn('project-lead', territory);
  for (const [name, familyId] of [
    ['Chantier', 'company'],
    ['Lycée', 'school'],
    ['École du port', 'school'],
    ['Refus', 'school'],
  ] as const) {
    const draft = { name, familyId, territoryIds: [territory.space] };
    ids[name] = (await call('POST', 'organisations', draft)).json<OrganisationSheet>().id;
  }
  await call('POST', 'roster', { organisationName: 'chantier', familyId: 'company', status: 'invited' });
  await call('POST', 'roster', { organisationName: 'Refus', familyId: 'school', status: 'declined' });
});

afterAll(() => app.close());

describe('les passerelles par famille [R031] [R109]', () => {
  it('disent les familles absentes et qui on y connaît, par ordre de nom, sans compte ni rang', async () => {
    expect(await read()).toEqual([
      {
        id: 'school',
        label: 'Famille school',
        known: [
          { id: ids['École du port'], name: 'École du port', reachedBy: [] },
          { id: ids.Lycée, name: 'Lycée', reachedBy: [] },
        ],
      },
      { id: 'culture', label: 'Famille culture', known: [] },
    ]);
  });

  it('disent par quelle famille on les atteint déjà, d’après les faits', async () => {
    const act = { kind: 'co-presence', source: 'Séminaire', organisationIds: [ids.Chantier, ids.Lycée] };
    told = ['2019-01-01', '2019-02-01'].map((day) => ({ ...act, day }) as Act);
    const [school] = await read();
    expect(school?.known.map(({ name, reachedBy }) => [name, reachedBy.map(({ id }) => id)])).toEqual([
      ['École du port', []],
      ['Lycée', ['company']],
    ]);
    told = [];
  });

  it('une famille invitée n’est plus absente', async () => {
    await call('POST', 'roster', {
      personName: `Ana ${randomUUID()}`,
      familyId: 'culture',
      status: 'invited',
    });
    expect((await read()).map(({ id }) => id)).toEqual(['school']);
  });

  it('ne se lisent que de l’équipe du territoire', async () => {
    expect(
      (await call('GET', 'family-bridges', undefined, await app.signIn('lead-pair', territory))).status,
    ).toBe(200);
    const owner = await app.signIn('programme-owner', territory);
    expect((await call('GET', 'family-bridges', undefined, owner)).status).toBe(403);
  });
});
