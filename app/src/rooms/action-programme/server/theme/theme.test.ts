// Themes across territories over HTTP: named by the Fabrique, worded and tied by each territory, restricted actions absent.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../../test/app.js';
import { createTestSpace } from '../../../../../test/database.js';
import { createProgrammeParts } from '../../../../../test/programme.js';
import type { TenantScope } from '../../../../platform/server/db/index.js';
import type { ThemesReply } from '../../contract/themes.js';
import type { ActionSheet } from '../../contract.js';
import { createActionProgrammeRoom } from '../index.js';

let app: TestApp;
let fabrique: TenantScope;
let tuile: TenantScope;
let faience: TenantScope;
let owner: string;
let tuileLead: string;
let faienceLead: string;

beforeAll(async () => {
  app = await createTestApp({
    rooms: ({ database }) => [
      createActionProgrammeRoom(
        createProgrammeParts({
          database,
          listTerritoryNames: async () => [
            { id: faience.space, name: 'Bassin des Faïences' },
            { id: tuile.space, name: 'Pays de la Tuile' },
          ],
        }),
      ),
    ],
  });
  fabrique = await createTestSpace(app.database, { kind: 'fabrique' });
  tuile = await createTestSpace(app.database, { kind: 'territory', fabrique });
  faience = await createTestSpace(app.database, { kind: 'territory', fabrique });
  owner = await app.signIn('programme-owner', fabrique);
  tuileLead = await app.signIn('project-lead', tuile);
  faienceLead = await app.signIn('project-lead', faience);
});
afterAll(() => app.close());

const send = (
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  { cookie, body }: { cookie: string; body?: object },
) => app.send({ method, url: `/api/spaces/${path}`, cookie, ...(body && { body }) });
const read = async (cookie = owner, space = fabrique.space): Promise<ThemesReply> =>
  (await send('GET', `${space}/themes`, { cookie })).json();
const name = (label: string, cookie = owner, space = fabrique.space) =>
  send('POST', `${space}/themes`, { cookie, body: { label } });
const addAction = async (scope: TenantScope, cookie: string, body: object): Promise<ActionSheet> =>
  (await send('POST', `${scope.space}/actions`, { cookie, body })).json();
const tie = (scope: TenantScope, cookie: string, given: { action: string; theme: string; isTied: boolean }) =>
  send('PUT', `${scope.space}/actions/${given.action}/themes/${given.theme}`, {
    cookie,
    body: { isTied: given.isTied },
  });

describe('[R130] themes across territories', () => {
  let theme: string;
  let kiln: ActionSheet;
  let wind: ActionSheet;
  let secret: ActionSheet;

  it('are named by whoever keeps the Fabrique, once each', async () => {
    const named = await name('Nouvelles énergies');
    expect(named.status).toBe(200);
    theme = named.json<ThemesReply>().themes[0]?.id ?? '';
    expect((await name('nouvelles ENERGIES')).json()).toMatchObject({ code: 'action-programme/theme-taken' });
    expect((await name('  ')).json()).toMatchObject({ code: 'action-programme/theme-name-missing' });
    expect((await name('Ailleurs', tuileLead)).status).toBe(404);
    const facilitator = await app.signIn('facilitator', tuile);
    expect((await name('Ailleurs', facilitator, tuile.space)).json()).toMatchObject({
      code: 'action-programme/not-a-fabrique',
    });
  });

  it('hold the actions of each territory under their own titles, territories by name and never ranked', async () => {
    kiln = await addAction(tuile, tuileLead, { title: 'Four commun à hydrogène' });
    await addAction(tuile, tuileLead, { title: 'École de céramique' });
    wind = await addAction(faience, faienceLead, { title: 'Le vent des crêtes' });
    await tie(tuile, tuileLead, { action: kiln.id, theme, isTied: true });
    const tied = await tie(faience, faienceLead, { action: wind.id, theme, isTied: true });
    expect(tied.status).toBe(200);
    const { themes, territories } = await read();
    expect(themes[0]?.territories).toEqual([
      {
        id: faience.space,
        name: 'Bassin des Faïences',
        wording: null,
        actions: [{ id: wind.id, title: wind.title }],
      },
      {
        id: tuile.space,
        name: 'Pays de la Tuile',
        wording: null,
        actions: [{ id: kiln.id, title: kiln.title }],
      },
    ]);
    expect(territories.map(({ actions }) => actions.length)).toEqual([1, 2]);
    const alone = (await name('Compétences')).json<ThemesReply>();
    expect(alone.themes.map(({ label, territories: at }) => [label, at.length])).toEqual([
      ['Nouvelles énergies', 2],
      ['Compétences', 0],
    ]);
  });

  it('are said by a territory in its own words, which its programme and the Fabrique both read', async () => {
    const say = (wording: string, cookie = tuileLead, scope = tuile) =>
      send('PUT', `${scope.space}/programme/themes/${theme}`, { cookie, body: { wording } });
    expect((await say('La cuisson propre')).status).toBe(200);
    const ofTuile = (reply: ThemesReply) =>
      reply.themes[0]?.territories.find(({ id }) => id === tuile.space)?.wording;
    expect(ofTuile(await read())).toBe('La cuisson propre');
    const programme = await send('GET', `${tuile.space}/programme`, { cookie: tuileLead });
    expect(programme.json()).toMatchObject({ themeWords: { [theme]: 'La cuisson propre' } });
    expect(ofTuile((await say('')).json())).toBe(null);
    expect((await say('Ailleurs', faienceLead, tuile)).status).toBe(404);
    expect((await say('Par le pilote', owner, tuile)).status).toBe(404);
    await say('La cuisson propre');
  });

  it('never show a restricted action, wherever they are read from', async () => {
    secret = await addAction(tuile, tuileLead, {
      title: 'Rachat du site voisin',
      restricted: true,
      themeIds: [theme],
    });
    for (const [cookie, space] of [
      [owner, fabrique.space],
      [faienceLead, faience.space],
      [tuileLead, tuile.space],
    ] as const) {
      expect(JSON.stringify(await read(cookie, space))).not.toContain(secret.title);
    }
  });

  it('keep their ties when they are renamed', async () => {
    const renamed = await send('PUT', `${fabrique.space}/themes/${theme}`, {
      cookie: owner,
      body: { label: 'Énergies de demain' },
    });
    expect(renamed.json<ThemesReply>().themes[0]).toMatchObject({
      label: 'Énergies de demain',
      territories: [{ name: 'Bassin des Faïences' }, { name: 'Pays de la Tuile' }],
    });
    const unknown = await send('PUT', `${fabrique.space}/themes/ailleurs`, {
      cookie: owner,
      body: { label: 'X' },
    });
    expect(unknown.json()).toMatchObject({ code: 'action-programme/unknown-theme' });
  });

  it('are untied in one gesture, once, with a line in the history; a repeated gesture leaves none', async () => {
    await tie(faience, faienceLead, { action: wind.id, theme, isTied: false });
    await tie(faience, faienceLead, { action: wind.id, theme, isTied: false });
    expect((await read()).themes[0]?.territories.map(({ name: of }) => of)).toEqual(['Pays de la Tuile']);
    const history = await send('GET', `${faience.space}/actions/${wind.id}/history`, { cookie: faienceLead });
    const kinds = history.json<{ events: { kind: string }[] }>().events.map(({ kind }) => kind);
    expect(kinds).toEqual(['created', 'theme-tied', 'theme-untied']);
  });

  it('refuse an action or a theme that is not there', async () => {
    expect((await tie(tuile, tuileLead, { action: wind.id, theme, isTied: true })).status).toBe(404);
    expect(
      (await tie(tuile, tuileLead, { action: kiln.id, theme: 'ailleurs', isTied: true })).json(),
    ).toMatchObject({ code: 'action-programme/unknown-theme' });
  });
});
