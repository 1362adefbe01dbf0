// Every screen at three sizes: axe finds nothing, nothing runs off sideways, no page throws; TRAME_PICTURES=1 keeps pictures to be looked at.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESK, openPage, PHONE, startBrowser, type Watched } from './stage/browser.js';
import { callApi, joinRoom, type ProtocolPhone } from './stage/client.js';
import { examine, isKept, type Size } from './stage/examine.js';
import { ask } from './stage/hall.js';
import {
  createCard,
  createFacilitator,
  findSeminar,
  type OpenSeminar,
  openSeminar,
  type ReadySeminar,
  startOpenSpace,
} from './stage/seminar.js';
import { findPort, type RunningServer, startServer } from './stage/server.js';

const pictures = '.trame/screens';

/** The line of the agenda that holds a 1-2-4-all. */
const IDEAS = 'recommendations';
/** Steps of the 1-2-4-all, the voice that speaks in each, and what it says. */
const PLAYED: readonly (readonly [stage: string, voice: string, texts: readonly string[]])[] = [
  ['alone', 'one', ['Un car commun aux équipes du matin', 'Des ateliers ouverts le samedi']],
  [
    'fours',
    'four',
    ['Un foyer pour les compagnons, tenu par trois entreprises et la commune', 'Un bac partagé'],
  ],
  ['together', 'all', ['Dire chaque année ce que les promesses sont devenues']],
];

/** What a seminar's sheet is written from. */
interface SheetBody {
  readonly version: number;
  readonly phase: string | null;
  readonly title: string;
  readonly date: string | null;
  readonly startsAt: string | null;
  readonly place: unknown;
  readonly note: string | null;
  readonly agenda: readonly unknown[];
}

let folder: string;
let server: RunningServer;
let browser: Browser;
let hall: OpenSeminar;
let organisation: string;
let action: string;
let organiser: Watched;
let phone: Watched;
let client: ProtocolPhone;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trame-screens-'));
  server = await startServer({ port: await findPort(), dataFolder: folder });
  const ready = await findSeminar(server.address, server.organiserLink);
  await addIdeas(ready);
  hall = await openSeminar(server.address, ready);
  await startOpenSpace(server.address, hall);
  await createFacilitator(server.address, hall).send({
    type: 'announce',
    text: 'On commence dans cinq minutes.',
  });
  client = await joinRoom(server.address, hall.code, { name: 'Ada', family: 'company' });
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

/** The template of a local day has no 1-2-4-all: one more line gives it one. */
async function addIdeas({ space, seminar, cookie }: ReadySeminar): Promise<void> {
  const organiser = { address: server.address, space, cookie };
  const path = `/api/spaces/${space}/seminars/${seminar}`;
  const { version, phase, title, date, startsAt, place, note, agenda } = await ask<SheetBody>(
    organiser,
    path,
  );
  const line = { id: IDEAS, title: 'Nos premières préconisations', minutes: 12, kind: 'method' };
  const method = { method: 'one-two-four-all', methodSettings: { question: 'Que recommander à tous ?' } };
  const more = [...agenda, { ...line, ...method, role: null, materials: [] }];
  const body = { version, phase, title, date, startsAt, place, note, agenda: more };
  await ask(organiser, path, { method: 'PUT', body });
}

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
    compte: '/entrer',
    droits: '/droits',
    'mentions legales': '/mentions-legales',
    confidentialite: '/confidentialite',
    accessibilite: '/accessibilite',
    'page absente': '/nulle-part',
  };
}

const examineHere = (watched: Watched, name: string, own?: Size): Promise<readonly string[]> =>
  examine(watched, { name, folder: pictures, ...(own !== undefined && { own }) });

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

  it('of a 1-2-4-all is clean for each role, from the first idea to what stands out [R055] [R148]', async () => {
    const { send, sendTo } = createFacilitator(server.address, hall);
    await send({ type: 'start-step', step: IDEAS });
    const faults: string[] = [];
    const day = `${server.address}/espaces/${hall.space}/seminaires/${hall.seminar}`;
    for (const [stage, voice, texts] of PLAYED) {
      await sendTo(IDEAS, { type: 'start-stage', stage });
      for (const text of texts) {
        const command = { type: 'write-slip', kind: 'idea', text, tags: [voice] };
        const op = crypto.randomUUID();
        expect(await client.send({ type: 'activity', activity: IDEAS, command }, op)).toBeNull();
        if (stage === 'together') await sendTo(IDEAS, { type: 'keep-idea', slip: op });
      }
      await phone.page.getByText('Que recommander à tous').first().waitFor();
      faults.push(...(await examineHere(phone, `1-2-4-tous telephone ${stage}`, 'phone')));
    }
    for (const view of ['question', 'ideas']) {
      await send({ type: 'set-projector', view: { what: 'activity', activity: IDEAS, view } });
      await organiser.page.goto(`${day}/ecran`);
      await organiser.page.getByRole('heading').first().waitFor();
      faults.push(...(await examineHere(organiser, `1-2-4-tous ecran ${view}`, 'wall')));
    }
    for (const screen of ['console', 'saisie']) {
      await organiser.page.goto(`${day}/${screen}`);
      await organiser.page.getByText('Nos premières préconisations').first().waitFor();
      faults.push(...(await examineHere(organiser, `1-2-4-tous ${screen}`, 'desk')));
    }
    expect([...faults, ...listThrown(organiser), ...listThrown(phone)]).toEqual([]);
  });

  it('of a rehearsal is clean once invented people are at work [R144]', async () => {
    await organiser.page.goto(
      `${server.address}/espaces/${hall.space}/seminaires/${hall.seminar}/repetition`,
    );
    const press = (name: string) => organiser.page.getByRole('button', { name, exact: true }).first().click();
    await press('Commencer le séminaire');
    for (const title of ['Le thème', /^Dix territoires/, 'Forum ouvert']) {
      await press('Étape suivante');
      await organiser.page.getByRole('heading', { level: 2, name: title }).first().waitFor();
      // The button rests a moment after each press.
      await organiser.page.waitForTimeout(1300);
    }
    await organiser.page.getByText(/×60/).click();
    await press('Jouer');
    await organiser.page.waitForTimeout(isKept ? 8_000 : 2_000);
    await press('Arrêter');
    const faults = await examineHere(organiser, 'repetition jouee', 'desk');
    expect([...faults, ...listThrown(organiser)]).toEqual([]);
  });

  it('of somebody who is not signed in says how to come in', async () => {
    const stranger = await openPage(browser, DESK);
    await stranger.page.goto(`${server.address}/`);
    await stranger.page.getByRole('heading', { level: 1 }).waitFor();
    const faults = await examineHere(stranger, 'hors session');
    expect([...faults, ...listThrown(stranger)]).toEqual([]);
  });
});
