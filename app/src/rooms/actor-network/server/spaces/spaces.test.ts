// The register of spaces of cooperation through the HTTP door.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../../test/app.js';
import { createTestSpace } from '../../../../../test/database.js';
import type { RouteResult } from '../../../../platform/contract.js';
import type { TenantScope } from '../../../../platform/server/db/index.js';
import type { CooperationRow, listCooperation } from '../../contract/spaces.js';
import type { OrganisationSheet } from '../../contract.js';
import { createActorNetworkRoom } from '../index.js';

let app: TestApp;
let territory: TenantScope;
let lead: string;
const organisations: string[] = [];

beforeAll(async () => {
  app = await createTestApp({
    rooms: ({ database }) => [
      createActorNetworkRoom({
        database,
        listSharedPiloting: async () => [],
        listTerritoryNames: async () => [],
      }),
    ],
  });
  territory = await createTestSpace(app.database, { kind: 'territory' });
  lead = await app.signIn('project-lead', territory);
  for (const name of ['Le Port', 'Le Lycée', 'La Scène']) {
    const reply = await call('POST', 'organisations', { name });
    organisations.push(reply.json<OrganisationSheet>().id);
  }
});

afterAll(() => app.close());

const call = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: object, cookie = lead) =>
  app.send({
    method,
    url: `/api/spaces/${territory.space}/${path}`,
    cookie,
    ...(body === undefined ? {} : { body }),
  });
const read = async () => (await call('GET', 'cooperation')).json<RouteResult<typeof listCooperation>>();
const add = async (body: object) => (await call('POST', 'cooperation', body)).json<CooperationRow>();

describe('the register [R140]', () => {
  it('holds groupings and frames, their members and the links between them', async () => {
    const [port = '', school = '', stage = ''] = organisations;
    const club = await add({ name: 'Club des fours', memberIds: [port, school] });
    const lab = await add({
      name: 'Le Four commun',
      stage: 'emerging',
      form: 'tiers-lieu',
      memberIds: [school, stage],
      linkedIds: [club.id],
    });
    await add({ name: 'Budget participatif', kind: 'frame', stage: 'planned' });
    const { spaces, articulation } = await read();
    expect(
      spaces.map(({ name, linkedIds, members }) => [name, linkedIds, members.map((one) => one.name)]),
    ).toEqual([
      ['Budget participatif', [], []],
      ['Club des fours', [lab.id], expect.arrayContaining(['Le Port', 'Le Lycée'])],
      ['Le Four commun', [club.id], expect.arrayContaining(['Le Lycée', 'La Scène'])],
    ]);
    // Half of each of two sits in the other; the third has no member written down.
    expect(articulation).toMatchObject({ value: 0.5, pairs: 2, shared: [{ members: [school] }] });
  });

  it('is corrected by one person at a time, and lets go with its links', async () => {
    const { spaces } = await read();
    const club = spaces.find(({ name }) => name === 'Club des fours');
    const lab = spaces.find(({ name }) => name === 'Le Four commun');
    const body = { name: 'Club', memberIds: [], linkedIds: [], version: club?.version };
    expect((await call('PUT', `cooperation/${club?.id}`, body)).json()).toMatchObject({
      name: 'Club',
      members: [],
    });
    expect((await call('PUT', `cooperation/${club?.id}`, body)).status).toBe(409);
    expect((await read()).spaces.find(({ id }) => id === lab?.id)?.linkedIds).toEqual([]);
    expect((await call('DELETE', `cooperation/${lab?.id}`)).json()).toEqual({ removed: true });
    expect((await call('DELETE', `cooperation/${lab?.id}`)).status).toBe(404);
  });

  it.each([
    [{ name: ' ' }, 'space-name-missing'],
    [{ name: 'BUDGET PARTICIPATIF' }, 'space-name-taken'],
    [{ name: 'x', memberIds: [randomUUID()] }, 'unknown-organisation'],
    [{ name: 'x', linkedIds: [randomUUID()] }, 'space-link-unknown'],
  ])('refuses %j', async (body, code) => {
    expect((await call('POST', 'cooperation', body)).json()).toMatchObject({ code: `actor-network/${code}` });
  });

  it('is read by the lead pair and kept by the team', async () => {
    const pair = await app.signIn('lead-pair', territory);
    expect((await call('GET', 'cooperation', undefined, pair)).status).toBe(200);
    expect((await call('POST', 'cooperation', { name: 'x' }, pair)).status).toBe(403);
  });
});
