// Two records of one organisation brought into one, across rooms and territories: everything follows, nothing is lost.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../test/app.js';
import { createTestSpace } from '../test/database.js';
import { createProgrammeParts } from '../test/programme.js';
import { ORGANISATION_FOLLOWERS } from './main.followers.js';
import type { TenantScope } from './platform/server/db/index.js';
import type { ActionSheet } from './rooms/action-programme/contract.js';
import { createActionProgrammeRoom, listSharedActions } from './rooms/action-programme/server/index.js';
import type { OrganisationMove } from './rooms/actor-network/contract/merge.js';
import type { OrganisationSheet } from './rooms/actor-network/contract.js';
import {
  createActorNetworkRoom,
  listOrganisationNames,
  type OrganisationFollower,
} from './rooms/actor-network/server/index.js';
import { followInFabrique, listRolesOf } from './rooms/fabrique/server/index.js';

let app: TestApp;
let fabrique: TenantScope;
let tuile: TenantScope;
let faience: TenantScope;
let lead: string;
let other: string;
let isBroken = false;

/** A room whose disk is full, now and then. */
const broken: OrganisationFollower = {
  kind: 'seat',
  where: 'fabrique',
  list: async () => [],
  move: async () => {
    if (isBroken) throw new Error('test: cut midway');
    return 0;
  },
};

beforeAll(async () => {
  const listTerritoryNames = async () => [
    { id: tuile.space, name: 'Pays de la Tuile' },
    { id: faience.space, name: 'Bassin des Faïences' },
  ];
  app = await createTestApp({
    rooms: ({ database }) => [
      createActorNetworkRoom({
        ...{ database, listTerritoryNames, listSharedPiloting: listSharedActions },
        followers: [...ORGANISATION_FOLLOWERS, broken],
      }),
      createActionProgrammeRoom(
        createProgrammeParts({ database, listTerritoryNames, listOrganisationNames }),
      ),
    ],
  });
  fabrique = await createTestSpace(app.database, { kind: 'fabrique' });
  tuile = await createTestSpace(app.database, { kind: 'territory', fabrique });
  faience = await createTestSpace(app.database, { kind: 'territory', fabrique });
  lead = await app.signIn('project-lead', tuile);
  other = await app.signIn('project-lead', faience);
});
afterAll(() => app.close());

interface Asked {
  readonly body?: object;
  readonly cookie?: string;
  readonly scope?: TenantScope;
}

const send = (
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  { body, cookie = lead, scope = tuile }: Asked = {},
) => app.send({ method, url: `/api/spaces/${scope.space}/${path}`, cookie, ...(body && { body }) });
const addOrganisation = async (body: object): Promise<OrganisationSheet> =>
  (await send('POST', 'organisations', { body })).json();
const addAction = async (body: object, asked: Asked = {}): Promise<ActionSheet> =>
  (await send('POST', 'actions', { ...asked, body })).json();
const pilot = (organisationId: string, isLead = false) => ({
  ...{ kind: 'organisation', organisationId, printed: 'CMA', lead: isLead },
});

describe('[R103] two records of one organisation', () => {
  let chamber: OrganisationSheet;
  let double: OrganisationSheet;
  let network: OrganisationSheet;
  let kiln: ActionSheet;
  let school: ActionSheet;

  it('show what would follow before anything is written, restricted actions apart', async () => {
    network = await addOrganisation({ name: 'Club des fours' });
    chamber = await addOrganisation({ name: 'Chambre de métiers', note: 'Au centre.' });
    double = await addOrganisation({
      name: 'CMA',
      aliases: ['Artisanat'],
      memberOf: [network.id],
      note: 'Au nord.',
    });
    await addOrganisation({ name: 'CMA antenne', parentId: double.id });
    kiln = await addAction({ title: 'Four commun', pilots: [pilot(chamber.id), pilot(double.id, true)] });
    school = await addAction(
      {
        title: 'École de céramique',
        details: {
          partners: [
            { id: 'p', organisationId: double.id, label: 'la CMA', brings: 'des tours', gains: null },
          ],
        },
      },
      { cookie: other, scope: faience },
    );
    await addAction({ title: 'Rachat secret', restricted: true, pilots: [pilot(double.id)] });
    const preview = await send('GET', `organisations/${chamber.id}/merge?from=${double.id}`);
    expect(preview.json()).toMatchObject({
      kept: { name: 'Chambre de métiers' },
      gone: { name: 'CMA', aliases: ['Artisanat'] },
      aliases: ['CMA', 'Artisanat'],
      moves: [
        { kind: 'action', place: 'Pays de la Tuile', names: ['Four commun'], count: 1 },
        { kind: 'action', place: 'Bassin des Faïences', names: ['École de céramique'], count: 1 },
        { kind: 'membership', place: null, names: ['Club des fours'], count: 1 },
        { kind: 'branch', place: null, names: ['CMA antenne'], count: 1 },
      ],
    });
    expect(preview.text).not.toContain('Rachat secret');
    expect((await send('GET', `organisations/${double.id}`)).json()).toMatchObject({ name: 'CMA' });
  });

  it('become one: the old name is an alias, roles are held once, the old address leads to the one that stays', async () => {
    const merged = await send('POST', `organisations/${chamber.id}/merge`, {
      body: { from: double.id, reason: 'Saisie deux fois' },
    });
    expect(merged.status).toBe(200);
    const counts = (kind: OrganisationMove['kind']) =>
      merged
        .json<{ moves: OrganisationMove[] }>()
        .moves.filter((move) => move.kind === kind)
        .map(({ count }) => count);
    expect([counts('action'), counts('branch')]).toEqual([[2, 1], [1]]);
    const sheet = (await send('GET', `organisations/${double.id}`)).json<OrganisationSheet>();
    expect(sheet).toMatchObject({
      ...{ id: chamber.id, name: 'Chambre de métiers', aliases: ['CMA', 'Artisanat'] },
      note: 'Au centre.\nCMA : Au nord.',
      memberOf: [{ id: network.id }],
      branches: [{ name: 'CMA antenne' }],
    });
    expect(sheet.pilots.filter(({ title }) => title === 'Four commun')).toMatchObject([{ lead: true }]);
    const listed = await send('GET', 'organisations?search=cma');
    expect(
      listed.json<{ organisations: { name: string }[] }>().organisations.map(({ name }) => name),
    ).toEqual(['Chambre de métiers', 'CMA antenne']);
  });

  it('are followed in every sheet, as written there, with a line in its history', async () => {
    const after = (await send('GET', `actions/${kiln.id}`)).json<ActionSheet>();
    expect(after.pilots.map(({ organisationId, lead: isLead }) => [organisationId, isLead])).toEqual([
      [chamber.id, true],
    ]);
    const far = await send('GET', `actions/${school.id}`, { cookie: other, scope: faience });
    expect(far.json()).toMatchObject({
      details: { partners: [{ organisationId: chamber.id, label: 'la CMA', brings: 'des tours' }] },
    });
    const history = await send('GET', `actions/${school.id}/history`, { cookie: other, scope: faience });
    expect(history.json<{ events: object[] }>().events.at(-1)).toMatchObject({
      ...{ kind: 'organisation-merged', note: 'CMA : Saisie deux fois' },
    });
  });

  it('leave a dated act that says by whom, why, and how much followed', async () => {
    const acts = await send('GET', `organisations/${chamber.id}/merges`);
    expect(acts.json()).toMatchObject({
      merges: [{ fromName: 'CMA', reason: 'Saisie deux fois', moved: 5 }],
    });
  });

  it('asked again, move nothing more and keep one act; a record that went cannot go elsewhere', async () => {
    const body = { from: double.id };
    expect((await send('POST', `organisations/${chamber.id}/merge`, { body })).status).toBe(200);
    const { merges } = (await send('GET', `organisations/${chamber.id}/merges`)).json<{ merges: object[] }>();
    expect(merges).toMatchObject([{ moved: 5 }]);
    const elsewhere = await send('POST', `organisations/${network.id}/merge`, { body });
    expect(elsewhere.json()).toMatchObject({ code: 'actor-network/merge-unknown' });
  });

  it('refuse a record with itself, one that is not there, and whoever may not', async () => {
    const post = (into: string, from: string, cookie = lead) =>
      send('POST', `organisations/${into}/merge`, { body: { from }, cookie });
    expect((await post(chamber.id, chamber.id)).json()).toMatchObject({
      code: 'actor-network/merge-with-itself',
    });
    expect((await post(randomUUID(), network.id)).json()).toMatchObject({ code: 'actor-network/not-found' });
    const reader = await app.signIn('lead-pair', tuile);
    expect((await post(chamber.id, network.id, reader)).status).toBe(403);
  });

  it('are followed through two mergers, and a name once merged is not taken again', async () => {
    const region = await addOrganisation({ name: 'Chambre régionale' });
    await send('POST', `organisations/${region.id}/merge`, { body: { from: chamber.id } });
    const names = await app.database.within(tuile, (tx) => listOrganisationNames(tx, tuile));
    expect([double.id, chamber.id].map((id) => names.get(id)?.name)).toEqual([
      'Chambre régionale',
      'Chambre régionale',
    ]);
    const taken = await send('POST', 'organisations', { body: { name: 'cma' } });
    expect(taken.json()).toMatchObject({ code: 'actor-network/name-taken' });
    const { merges } = (await send('GET', `organisations/${region.id}/merges`)).json<{ merges: object[] }>();
    expect(merges).toHaveLength(2);
  });

  it('that went are chosen no more, anywhere, and the sentence says which one to choose', async () => {
    const sentence = /réunie à «\u00a0Chambre régionale\u00a0»/;
    const tries = [
      send('POST', 'actions', { body: { title: 'Autre four', pilots: [pilot(double.id)] } }),
      send('POST', 'cooperation', {
        body: { name: 'Les ateliers', kind: 'grouping', stage: 'existing', memberIds: [double.id] },
      }),
      send('POST', 'organisations', { body: { name: 'Une antenne', parentId: double.id } }),
      send('POST', 'organisations', { body: { name: 'Un membre', memberOf: [double.id] } }),
    ];
    for (const reply of await Promise.all(tries)) {
      expect(reply.status).toBe(422);
      expect(reply.json()).toMatchObject({
        code: expect.stringMatching(/\/organisation-merged$/),
        detail: expect.stringMatching(sentence),
      });
    }
    const { organisations } = (await send('GET', 'programme/directory')).json<{
      organisations: { id: string; name: string }[];
    }>();
    expect(organisations.filter(({ name }) => name === 'Chambre régionale')).toHaveLength(1);
  });

  it('cut midway, are brought together at the next one looked at', async () => {
    const [stays, goes, next] = [
      await addOrganisation({ name: 'Musée' }),
      await addOrganisation({ name: 'Muséum' }),
      await addOrganisation({ name: 'Autre' }),
    ];
    const action = await addAction(
      { title: 'Exposition', pilots: [pilot(goes.id)] },
      { cookie: other, scope: faience },
    );
    isBroken = true;
    const cut = await send('POST', `organisations/${stays.id}/merge`, { body: { from: goes.id } });
    isBroken = false;
    expect(cut.status).toBe(500);
    expect((await send('GET', `organisations/${next.id}/merge?from=${stays.id}`)).status).toBe(200);
    const after = await send('GET', `actions/${action.id}`, { cookie: other, scope: faience });
    expect(after.json<ActionSheet>().pilots.map(({ organisationId }) => organisationId)).toEqual([stays.id]);
    const { merges } = (await send('GET', `organisations/${stays.id}/merges`)).json<{ merges: object[] }>();
    expect(merges).toMatchObject([{ fromName: 'Muséum', moved: 1 }]);
  });

  it('carry the roles of the Fabrique once each', async () => {
    await app.database.within(fabrique, async (tx) => {
      expect(await followInFabrique(tx, fabrique, { from: double.id, into: chamber.id })).toBe(0);
      expect(await listRolesOf(tx, fabrique, double.id)).toEqual([]);
    });
  });
});
