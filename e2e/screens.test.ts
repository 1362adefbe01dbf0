// Every screen at three sizes: axe finds nothing, nothing runs off sideways, no page throws; TRAME_PICTURES=1 keeps pictures to be looked at.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESK, openPage, PHONE, startBrowser, type Watched } from './stage/browser.js';
import { callApi, joinRoom } from './stage/client.js';
import { examine } from './stage/examine.js';
import {
  createCard,
  createFacilitator,
  findSeminar,
  type OpenSeminar,
  openSeminar,
  startOpenSpace,
} from './stage/seminar.js';
import { findPort, type RunningServer, startServer } from './stage/server.js';

const pictures = '.trame/screens';

let folder: string;
let server: RunningServer;
let browser: Browser;
let hall: OpenSeminar;
let organisation: string;
let action: string;
let organiser: Watched;
let phone: Watched;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trame-screens-'));
  server = await startServer({ port: await findPort(), dataFolder: folder });
  hall = await openSeminar(server.address, await findSeminar(server.address, server.organiserLink));
  await startOpenSpace(server.address, hall);
  await createFacilitator(server.address, hall).send({
    type: 'announce',
    text: 'On commence dans cinq minutes.',
  });
  const client = await joinRoom(server.address, hall.code, { name: 'Ada', family: 'company' });
  for (let card = 0; card < 12; card += 1)
    await client.send(
      createCard(card % 2 === 0 ? 'challenge' : 'asset', `Une carte du mur, la numéro ${card + 1}`),
    );
  organisation = await readFirst(`/api/spaces/${hall.space}/organisations`, 'organisations');
  action = await readFirst(`/api/spaces/${hall.space}/programme`, 'actions');
  browser = await startBrowser();
  organiser = await openPage(browser, DESK);
  const [name = '', value = ''] = hall.cookie.split('=');
  await organiser.context.addCookies([{ name, value, url: server.address }]);
  phone = await openPage(browser, PHONE);
  await phone.page.goto(`${server.address}/rejoindre`);
  await phone.page.getByLabel('Code de la salle').fill(hall.code);
  await phone.page.getByRole('button', { name: 'Entrer', exact: true }).click();
  await phone.page.getByText('Le thème', { exact: true }).waitFor();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function readFirst(path: string, list: string): Promise<string> {
  const body = (await (await callApi(server.address, path, { cookie: hall.cookie })).json()) as Record<
    string,
    readonly { id: string }[]
  >;
  return body[list]?.[0]?.id ?? '';
}

/** Screens for whoever organises, by the name of their picture. */
function listOrganiserScreens(): Readonly<Record<string, string>> {
  const { space, seminar } = hall;
  const base = `/espaces/${space}`;
  const day = `${base}/seminaires/${seminar}`;
  return {
    'S01 accueil': base,
    'S02 fabrique': `${base}/fabrique`,
    'S04 fiche': `${base}/territoires/${space}`,
    'S04 modifier': `${base}/territoires/${space}/modifier`,
    'S05 comparer': `${base}/comparer`,
    'S08 organisations': `${base}/organisations`,
    'S08 organisation': `${base}/organisations/${organisation}`,
    'S09 calendrier': `${base}/seminaires`,
    'S09 seminaire': day,
    'S09 modifier': `${day}/modifier`,
    personnes: `${base}/personnes`,
    accueil: `${day}/accueil`,
    'S10 conducteur': `${day}/conducteur`,
    'S11 methodes': `${day}/methodes?voulu=challenges`,
    'S11 fiche': `${day}/methodes?fiche=world-cafe`,
    photos: `${day}/photos`,
    repetition: `${day}/repetition`,
    'S13 console': `${day}/console`,
    'S14 ecran': `${day}/ecran`,
    'S16 saisie': `${day}/saisie`,
    'S29 programme': `${base}/programme`,
    'S25 benchmark': `${base}/benchmark`,
    'S31 tableau': `${base}/reseau`,
    'S31 methode': `${base}/reseau/methode`,
    'S31 carte': `${base}/reseau/carte`,
    'S31 espaces': `${base}/cooperation`,
    'S27 situations': `${base}/situations`,
    compte: '/compte',
    droits: '/droits',
    'mentions legales': '/mentions-legales',
    confidentialite: '/confidentialite',
    accessibilite: '/accessibilite',
    'page absente': '/nulle-part',
  };
}

const examineHere = (watched: Watched, name: string): Promise<readonly string[]> =>
  examine(watched, { name, folder: pictures });

/** What a page threw since it was last asked: each fault is told once. */
const told = new Map<Watched, number>();
function listThrown(watched: Watched): readonly string[] {
  const from = told.get(watched) ?? 0;
  told.set(watched, watched.faults.length);
  return watched.faults.slice(from);
}

describe('every screen', () => {
  it('of the organisers is clean at three sizes [R148]', async () => {
    expect(action).not.toBe('');
    const faults: string[] = [];
    for (const [name, path] of Object.entries(listOrganiserScreens())) {
      await organiser.page.goto(`${server.address}${path}`);
      await organiser.page.getByRole('heading').filter({ hasNotText: 'Chargement' }).first().waitFor();
      faults.push(...(await examineHere(organiser, name)));
    }
    expect([...faults, ...listThrown(organiser)]).toEqual([]);
  });

  it('of the big screen is clean, whatever it shows [R148]', async () => {
    const { send } = createFacilitator(server.address, hall);
    await organiser.page.goto(`${server.address}/espaces/${hall.space}/seminaires/${hall.seminar}/ecran`);
    const faults: string[] = [];
    for (const what of ['join', 'agenda', 'clock', 'blank'] as const) {
      await send({ type: 'set-projector', view: { what, activity: null, view: null } });
      await organiser.page.waitForTimeout(600);
      faults.push(...(await examineHere(organiser, `S14 ecran ${what}`)));
    }
    for (const view of ['theme', 'marketplace', 'reports', 'wall']) {
      await send({ type: 'set-projector', view: { what: 'activity', activity: 'open-space', view } });
      await organiser.page.waitForTimeout(600);
      faults.push(...(await examineHere(organiser, `S14 ecran ${view}`)));
    }
    expect([...faults, ...listThrown(organiser)]).toEqual([]);
  });

  it('of the console is clean under each of its tools [R148]', async () => {
    await organiser.page.setViewportSize(DESK);
    await organiser.page.goto(`${server.address}/espaces/${hall.space}/seminaires/${hall.seminar}/console`);
    const faults: string[] = [];
    for (const tool of [/Suivi/, /Écran de salle/, /Entrée/, /Personnes/, /La salle/]) {
      await organiser.page.getByRole('tab', { name: tool }).click();
      faults.push(...(await examineHere(organiser, `S13 console ${tool.source}`)));
    }
    expect([...faults, ...listThrown(organiser)]).toEqual([]);
  });

  it('of a phone is clean, in each part of the activity [R039] [R148]', async () => {
    const faults: string[] = [];
    faults.push(...(await examineHere(phone, 'telephone questions')));
    for (const part of [/Comptes rendus/, /Le mur/]) {
      await phone.page.getByRole('navigation').getByRole('button', { name: part }).click();
      faults.push(...(await examineHere(phone, `telephone ${part.source}`)));
    }
    const newcomer = await openPage(browser, PHONE);
    await newcomer.page.goto(`${server.address}/rejoindre`);
    faults.push(...(await examineHere(newcomer, 'rejoindre')));
    expect([...faults, ...listThrown(phone), ...listThrown(newcomer)]).toEqual([]);
  });

  it('of somebody who is not signed in says how to come in', async () => {
    const stranger = await openPage(browser, DESK);
    await stranger.page.goto(`${server.address}/`);
    await stranger.page.getByRole('heading', { level: 1 }).waitFor();
    const faults = await examineHere(stranger, 'hors session');
    expect([...faults, ...listThrown(stranger)]).toEqual([]);
  });
});
