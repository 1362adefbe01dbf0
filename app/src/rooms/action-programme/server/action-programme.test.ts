// Programmes through the HTTP door: an action exists by its name, counts are computed, conflicts are said.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/app.js';
import { createTestSpace } from '../../../../test/database.js';
import { arriveMeanwhile } from '../../../../test/held-write.js';
import { createProgrammeParts } from '../../../../test/programme.js';
import type { TenantScope } from '../../../platform/server/db/index.js';
import type { ActionSheet, ProgrammeReply } from '../contract.js';
import { createActionProgrammeRoom, listSharedActions } from './index.js';
import { insertProgramme, lockAction, writeAction } from './repo.js';
import { insertThemes } from './theme/theme.repo.js';

const tilery = randomUUID();
const school = randomUUID();
const organisations = new Map([
  [tilery, { name: 'Tuilerie Martin', familyId: 'company', familyLabel: 'Entreprise' }],
  [school, { name: 'Lycée du Four', familyId: 'school', familyLabel: 'Lycée' }],
]);

let app: TestApp;
let fabrique: TenantScope;
let tuile: TenantScope;
let group: string;
let lead: string;

const pilot = (organisationId: string, isLead = false) => ({
  kind: 'organisation',
  organisationId,
  printed: null,
  lead: isLead,
});

beforeAll(async () => {
  app = await createTestApp({
    rooms: ({ database }) => [
      createActionProgrammeRoom(
        createProgrammeParts({
          database,
          listOrganisationNames: async () => organisations,
          listTerritoryNames: async () => [{ id: tuile.space, name: 'Pays de la Tuile' }],
        }),
      ),
    ],
  });
  fabrique = await createTestSpace(app.database, { kind: 'fabrique' });
});

beforeEach(async () => {
  tuile = await createTestSpace(app.database, { kind: 'territory', fabrique });
  group = randomUUID();
  await app.database.within(tuile, async (tx) => {
    await insertThemes(tx, tuile, [{ id: 'energies', label: 'Nouvelles énergies' }]);
    await insertProgramme(tx, tuile, {
      words: { group: 'axe', lead: 'pilote', action: 'projet' },
      declared: { actions: 2, groups: 1 },
      discrepancyNote: { explanation: 'Le titre en annonce deux.', corroboration: [] },
      starMeaning: 'Projet commun avec le contrat de bassin.',
      themeWords: {},
      flagDefinitions: {},
      source: null,
      groups: [{ id: group, code: 'A1', label: 'Un territoire qui cuit moins cher', themeId: 'energies' }],
    });
  });
  lead = await app.signIn('project-lead', tuile);
});

afterAll(() => app.close());

const at = (path: string, space = tuile) => `/api/spaces/${space.space}/${path}`;

async function add(body: object, cookie = lead) {
  return app.send({ method: 'POST', url: at('actions'), body, cookie });
}

async function addAction(body: object): Promise<ActionSheet> {
  const reply = await add(body);
  if (reply.status !== 200) throw new Error(`the action of the test was refused: ${reply.text}`);
  return reply.json<ActionSheet>();
}

async function readProgramme(query = '', cookie = lead): Promise<ProgrammeReply> {
  const reply = await app.send({ url: at(`programme${query}`), cookie });
  expect(reply.status).toBe(200);
  return reply.json<ProgrammeReply>();
}

const rewrite = (action: ActionSheet, body: object, cookie = lead) =>
  app.send({
    method: 'PUT',
    url: at(`actions/${action.id}`),
    body: { title: action.title, version: action.version, ...body },
    cookie,
  });

describe('an empty programme [R117]', () => {
  it('exists from day one, with its words and a note on what was announced', async () => {
    const programme = await readProgramme();
    expect(programme).toMatchObject({
      territoryName: 'Pays de la Tuile',
      words: { group: 'axe', lead: 'pilote', action: 'projet' },
      counted: { actions: 0, groups: 1 },
      discrepancy: { declared: 2, counted: 0, explanation: 'Le titre en annonce deux.' },
      themes: [{ id: 'energies', label: 'Nouvelles énergies' }],
    });
  });

  it('exists even where nobody framed it', async () => {
    const bare = await createTestSpace(app.database, { kind: 'territory', fabrique });
    const cookie = await app.signIn('lead-pair', bare);
    const reply = await app.send({ url: at('programme', bare), cookie });
    expect(reply.json()).toMatchObject({ counted: { actions: 0 }, discrepancy: null, groups: [] });
  });

  it('is not a Fabrique’s', async () => {
    const cookie = await app.signIn('facilitator', fabrique);
    const reply = await app.send({ url: at('programme', fabrique), cookie });
    expect(reply.json()).toMatchObject({ status: 404, code: 'action-programme/not-a-territory' });
  });
});

describe('adding an action [R122]', () => {
  it('needs a name and nothing else', async () => {
    const action = await addAction({ title: ' Chaleur  fatale du four ' });
    expect(action).toMatchObject({
      title: 'Chaleur  fatale du four',
      stage: 'idea',
      pilotState: 'none',
      version: 1,
    });
    expect(action.completeness).toEqual({ stage: 'idea', known: [], missing: ['origin'] });
    expect((await readProgramme()).counted.actions).toBe(1);
  });

  it('refuses a name of spaces in a French sentence', async () => {
    const reply = await add({ title: '   ' });
    expect(reply.status).toBe(422);
    expect(reply.json<{ detail: string }>().detail).toContain('Donnez un nom');
  });

  it('refuses what does not exist, and pilots that contradict one another [R120] [R121]', async () => {
    const refusal = async (body: object) =>
      (await add({ title: 'x', ...body })).json<{ code: string }>().code;
    expect(await refusal({ groupId: randomUUID() })).toBe('action-programme/unknown-group');
    expect(await refusal({ themeIds: ['autre'] })).toBe('action-programme/unknown-theme');
    expect(await refusal({ pilots: [pilot(randomUUID())] })).toBe('action-programme/unknown-pilot');
    expect(await refusal({ pilots: [pilot(tilery), pilot(tilery)] })).toBe(
      'action-programme/same-pilot-twice',
    );
    const waiting = { kind: 'to-be-named', printed: 'À préciser' };
    expect(await refusal({ pilots: [pilot(tilery), waiting] })).toBe(
      'action-programme/to-be-named-among-others',
    );
  });

  it('is for the project lead and the facilitator of the territory', async () => {
    expect((await add({ title: 'x' }, await app.signIn('lead-pair', tuile))).status).toBe(403);
    expect((await add({ title: 'x' }, await app.signIn('project-lead', fabrique))).status).toBe(404);
    expect((await add({ title: 'x' }, '')).status).toBe(401);
  });
});

describe('reading with its notes', () => {
  it('shows pilots in order with name and family, the lead, and the theme of the group [R119] [R130]', async () => {
    const action = await addAction({
      title: 'École de la terre cuite',
      groupId: group,
      pilots: [pilot(school), pilot(tilery, true)],
    });
    expect(action.pilots.map(({ label, familyLabel, lead: isLead }) => [label, familyLabel, isLead])).toEqual(
      [
        ['Lycée du Four', 'Lycée', false],
        ['Tuilerie Martin', 'Entreprise', true],
      ],
    );
    expect(action.themeIds).toEqual(['energies']);
  });

  it('filters without changing the counts, and balances pilots by family [R124]', async () => {
    await addAction({ title: 'Chaleur fatale', groupId: group, pilots: [pilot(tilery)] });
    await addAction({ title: 'Halle', pilots: [{ kind: 'to-be-named', printed: 'À préciser' }] });
    await addAction({
      title: 'Commun',
      links: [{ name: 'Contrat de bassin', note: null }],
      pilots: [pilot(tilery)],
    });
    const titles = async (query: string) => {
      const programme = await readProgramme(query);
      expect(programme.counted.actions).toBe(3);
      return programme.actions.map(({ title }) => title);
    };
    expect(await titles('?search=CHALEUR')).toEqual(['Chaleur fatale']);
    expect(await titles('?pilotState=to-be-named')).toEqual(['Halle']);
    expect(await titles('?starred=true')).toEqual(['Commun']);
    expect(await titles(`?pilot=${tilery}`)).toEqual(['Chaleur fatale', 'Commun']);
    expect(await titles(`?group=${group}&theme=energies`)).toEqual(['Chaleur fatale']);
    const { balance, counted } = await readProgramme();
    expect(balance).toEqual([{ familyId: 'company', label: 'Entreprise', pilots: 1, roles: 2 }]);
    expect(counted).toMatchObject({ starred: 1, pilotsToBeNamed: 1 });
  });

  it('leaves restricted actions to the territory’s own team, and out of what is shared', async () => {
    const action = await addAction({ title: 'Rachat discret', restricted: true });
    const owner = await app.signIn('programme-owner', tuile);
    expect((await readProgramme('', owner)).counted.actions).toBe(0);
    expect((await app.send({ url: at(`actions/${action.id}`), cookie: owner })).status).toBe(404);
    expect((await readProgramme()).counted.actions).toBe(1);
    const shared = await app.database.within(fabrique, (tx) => listSharedActions(tx, fabrique));
    expect(shared.some(({ actionId }) => actionId === action.id)).toBe(false);
  });
});

describe('correcting an action', () => {
  it('writes it whole, moves the version, and shares who pilots it', async () => {
    const action = await addAction({ title: 'Ressourcerie' });
    const reply = await rewrite(action, {
      stage: 'project-sheet',
      pilots: [pilot(tilery)],
      objectives: ['réemployer'],
    });
    expect(reply.json<ActionSheet>()).toMatchObject({
      version: 2,
      stage: 'project-sheet',
      objectives: ['réemployer'],
    });
    const shared = await app.database.within(fabrique, (tx) => listSharedActions(tx, fabrique));
    expect(shared.find(({ actionId }) => actionId === action.id)).toEqual({
      actionId: action.id,
      territoryId: tuile.space,
      title: 'Ressourcerie',
      pilotState: 'named',
      pilotIds: [tilery],
      leadId: null,
      themeIds: [],
    });
  });

  it('takes back what was shared when it becomes restricted', async () => {
    const action = await addAction({ title: 'Ressourcerie', pilots: [pilot(tilery, true)] });
    await rewrite(action, { restricted: true });
    const shared = await app.database.within(fabrique, (tx) => listSharedActions(tx, fabrique));
    expect(shared.some(({ actionId }) => actionId === action.id)).toBe(false);
  });

  it('makes a second writer wait for the first, then tells it both versions', async () => {
    const action = await addAction({ title: 'Ressourcerie' });
    const reply = await arriveMeanwhile(app.database, {
      scope: tuile,
      first: async (tx) => {
        const kept = await lockAction(tx, tuile, action.id);
        if (kept !== null) await writeAction(tx, tuile, { ...kept, title: 'La première' });
      },
      second: () => rewrite(action, { title: 'La seconde' }),
    });
    expect(reply.status).toBe(409);
    const refused = reply.json<{ code: string; detail: string }>();
    expect(refused.code).toBe('action-programme/edited-meanwhile');
    expect(refused.detail).toMatch(/version 2.*version 1/);
    expect((await readProgramme()).actions.map(({ title }) => title)).toEqual(['La première']);
  });

  it('does not reach the action of another territory', async () => {
    const action = await addAction({ title: 'Ressourcerie' });
    const neighbour = await createTestSpace(app.database, { kind: 'territory', fabrique });
    const cookie = await app.signIn('project-lead', neighbour);
    const url = at(`actions/${action.id}`, neighbour);
    expect((await app.send({ url, cookie })).status).toBe(404);
    const body = { title: 'Volée', version: 1 };
    expect((await app.send({ method: 'PUT', url, body, cookie })).status).toBe(404);
    expect((await app.send({ url: at(`actions/${action.id}`), cookie: lead })).json()).toMatchObject({
      title: 'Ressourcerie',
    });
  });
});
