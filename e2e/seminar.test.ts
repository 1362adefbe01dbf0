// Local seminar 2 of Saint-Nazaire, from the open door to the booklet: console, big screen, three phones, twenty-seven
// protocol clients; one phone goes offline and reloads, another is used from the keyboard alone, the server is killed once.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESK, openPage, PHONE, startBrowser, tabTo, WALL, type Watched } from './stage/browser.js';
import { callApi, joinRoom, type ProtocolPhone } from './stage/client.js';
import { createCard, readWall } from './stage/seminar.js';
import { findPort, type RunningServer, startServer } from './stage/server.js';

const CLIENTS = 27;
const CARDS_EACH = 3;

let folder: string;
let server: RunningServer;
let browser: Browser;
let console_: Watched;
let screen: Watched;
let phones: { readonly ada: Watched; readonly keyboard: Watched; readonly away: Watched };
let clients: ProtocolPhone[];
let code: string;

/** Words typed on real phones, which the booklet must hold once each. */
const typed = {
  question: 'Comment faire venir les lycéens dans nos ateliers ?',
  slip: 'Qui loge les compagnons de passage ?',
  ada: 'Les horaires des bus ne sont pas ceux des postes',
  offline: 'Un savoir-faire de soudure que l’on vient chercher de loin',
  offlineToo: 'Des loyers qui montent plus vite que les salaires',
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trame-e2e-'));
  server = await startServer({ port: await findPort(), dataFolder: folder });
  browser = await startBrowser();
  console_ = await openPage(browser, DESK);
  screen = await openPage(browser, WALL);
  phones = {
    ada: await openPage(browser, PHONE),
    keyboard: await openPage(browser, PHONE),
    away: await openPage(browser, PHONE),
  };
});

afterAll(async () => {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function joinOnPhone({ page }: Watched, name: string): Promise<void> {
  await page.goto(`${server.address}/rejoindre`);
  await page.getByLabel('Code de la salle').fill(code);
  await page.getByLabel(/Comment vous appeler/).fill(name);
  await page.getByRole('button', { name: 'Entrer', exact: true }).click();
  await page.getByText('Bienvenue').waitFor();
}

async function addCard({ page }: Watched, kind: 'un défi' | 'un atout', text: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Parties du forum ouvert' })
    .getByRole('button', { name: /Le mur/ })
    .click();
  await page.getByText(kind, { exact: true }).click();
  await page.getByLabel('Ce défi ou cet atout, en une phrase').fill(text);
  await page.getByRole('button', { name: 'Mettre au mur' }).click();
}

/** Until every file the page got is on the service worker's shelf. */
async function waitKept(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const shelf = await caches.open('trame-shell-1');
    const names = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    const kept = names.filter((name) => name.startsWith('/assets/')).map((name) => shelf.match(name));
    return (await Promise.all(kept)).every((one) => one !== undefined);
  });
}

describe('a whole open space', () => {
  it('opens from the organiser’s one-time link to the console of the seminar [R010] [R041]', async () => {
    const { page } = console_;
    await page.goto(server.organiserLink);
    // The link is spent and the cookie is here once the page has left the address of the link.
    await page.waitForURL(({ pathname }) => pathname !== '/entrer');
    await page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'Chargement' }).waitFor();
    expect(page.url()).not.toContain('#');
    await page.goto(`${server.address}/`);
    await page.getByRole('link', { name: /CARENE · Séminaire 2/ }).click();
    await page.getByRole('button', { name: 'Ouvrir le séminaire' }).click();
    await page.getByText('La salle attend le début').waitFor();
  });

  it('lets thirty people in by code, without an account [R039]', async () => {
    const { page } = console_;
    const [, space, seminar] = /espaces\/([^/]+)\/seminaires\/([^/]+)/.exec(page.url()) ?? [];
    const card = await page.evaluate(
      async (path) => (await fetch(path)).json(),
      `/api/spaces/${space}/seminars/${seminar}/join-card`,
    );
    code = (card as { code: string }).code;
    await joinOnPhone(phones.ada, 'Ada');
    await joinOnPhone(phones.away, 'Basile');
    const families = ['company', 'local-authority', 'school', 'tourist-office'];
    clients = await Promise.all(
      Array.from({ length: CLIENTS }, (_, index) =>
        joinRoom(server.address, code, { family: families[index % families.length] ?? 'company' }),
      ),
    );
    await screen.context.addCookies(await console_.context.cookies());
    await screen.page.goto(`${server.address}/espaces/${space}/seminaires/${seminar}/ecran`);
    await screen.page
      .getByText(new RegExp(code.slice(0, 3)))
      .first()
      .waitFor();
  });

  it('lets somebody in from the keyboard alone [R148]', async () => {
    const { page } = phones.keyboard;
    await page.goto(`${server.address}/rejoindre`);
    await page.getByLabel('Code de la salle').waitFor();
    await tabTo(page, page.getByLabel('Code de la salle'));
    await page.keyboard.type(code.toLowerCase());
    await page.keyboard.press('Enter');
    await page.getByText('Bienvenue').waitFor();
  });

  it('starts the open space after its preliminary question [R062]', async () => {
    const { page } = console_;
    await page.getByRole('button', { name: 'Commencer le séminaire' }).click();
    for (let step = 0; step < 3; step += 1) {
      await page.getByRole('button', { name: 'Étape suivante' }).click();
      await page.waitForTimeout(300);
    }
    await page.getByText('Non, personne ne l’a').click();
    await page.getByRole('button', { name: 'Ouvrir la place du marché' }).click();
    await phones.ada.page.getByLabel('Quelle question voulez-vous traiter ?').waitFor();
  });

  it('takes questions by phone, by keyboard and from a slip, and places them in the grid [R063] [R085]', async () => {
    const { page } = phones.keyboard;
    await tabTo(page, page.getByLabel('Quelle question voulez-vous traiter ?'));
    await page.keyboard.type(typed.question);
    await tabTo(page, page.getByRole('button', { name: 'Poser la question' }));
    await page.keyboard.press('Enter');
    const facilitator = console_.page;
    await facilitator.getByText(typed.question).first().waitFor();
    await facilitator.getByRole('button', { name: 'Ajouter une question lue sur un bulletin' }).click();
    await facilitator.getByLabel('La question, dans les mots du bulletin').fill(typed.slip);
    await facilitator
      .getByRole('dialog')
      .getByRole('button', { name: /Ajouter|Enregistrer/ })
      .click();
    await facilitator.getByText(typed.slip).first().waitFor();
  });

  it('shows a card on the wall, on phones and on the big screen [R065] [R066]', async () => {
    await addCard(phones.ada, 'un défi', typed.ada);
    await phones.keyboard.page.getByRole('button', { name: /Le mur/ }).click();
    await phones.keyboard.page.getByText(typed.ada).waitFor({ timeout: 5_000 });
    const facilitator = console_.page;
    await facilitator.getByRole('tab', { name: 'Écran de salle' }).click();
    await facilitator.getByRole('button', { name: /Le mur des défis et des atouts/ }).click();
    await screen.page.getByText(typed.ada).first().waitFor({ timeout: 5_000 });
  });

  it('keeps what a phone writes offline through a reload, and says so [G6]', async () => {
    const { page, context } = phones.away;
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload();
    await page.getByRole('button', { name: /Le mur/ }).waitFor();
    await waitKept(page);
    // What the service worker keeps must do alone: a phone short of room empties the browser's own cache.
    await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
    await context.setOffline(true);
    await addCard(phones.away, 'un atout', typed.offline);
    await addCard(phones.away, 'un défi', typed.offlineToo);
    await page.getByText('2 en attente').first().waitFor();
    await page.reload();
    await page.getByText('2 en attente').first().waitFor();
    await page.getByRole('button', { name: /Le mur/ }).waitFor();
  });

  it('loses nothing acknowledged when the server is killed in the middle [R144] [G1]', async () => {
    const work = clients.map(async (client, index) => {
      for (let card = 0; card < CARDS_EACH; card += 1) {
        await client.send(
          createCard(card % 2 === 0 ? 'challenge' : 'asset', `mot du siège ${index + 1}, carte ${card + 1}`),
        );
      }
    });
    await new Promise((resolve) => setTimeout(resolve, 250));
    await server.kill();
    server = await startServer({ port: Number(new URL(server.address).port), dataFolder: folder });
    await Promise.all(work);
    expect(clients.flatMap((client) => client.acknowledged)).toHaveLength(CLIENTS * CARDS_EACH);
  });

  it('sends what waited once the phone is back, once [G4]', async () => {
    const { page, context } = phones.away;
    await context.setOffline(false);
    await page.getByText('en direct', { exact: true }).first().waitFor();
    const [first] = clients;
    if (first === undefined) throw new Error('no client');
    await expect
      .poll(async () => (await readWall(first)).filter((text) => text === typed.offline).length)
      .toBe(1);
    expect((await readWall(first)).filter((text) => text === typed.offlineToo)).toHaveLength(1);
  });

  it('closes, keeps the harvest and prints the booklet with every acknowledged card once [R136] [R066]', async () => {
    const { page } = console_;
    const [, space, seminar] = /espaces\/([^/]+)\/seminaires\/([^/]+)/.exec(page.url()) ?? [];
    const cookie = (await console_.context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    const base = `/api/spaces/${space}/seminars/${seminar}`;
    await page.getByRole('tab', { name: 'La salle' }).click();
    await page.getByRole('button', { name: 'Clore le séminaire' }).first().click();
    await page
      .getByRole('alertdialog')
      .or(page.getByRole('dialog'))
      .getByRole('button', { name: /Clore/ })
      .click();
    await page.getByText('Le séminaire est clos').first().waitFor();
    const startedAt = performance.now();
    const booklet = await callApi(server.address, `${base}/booklet.pdf`, { cookie });
    const seconds = (performance.now() - startedAt) / 1000;
    const file = join(folder, 'booklet.pdf');
    writeFileSync(file, Buffer.from(await booklet.arrayBuffer()));
    const printed = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
    const words = printed.replace(/[\s\u200b]+/g, '');
    const cards = clients
      .flatMap((client) => client.acknowledged)
      .map(({ command }) => (command.command as { text: string }).text);
    for (const text of [...cards, typed.ada, typed.offline, typed.offlineToo]) {
      expect(words.split(text.replace(/\s+/g, '')).length - 1, text).toBe(1);
    }
    const harvest = (await (await callApi(server.address, `${base}/harvest`, { cookie })).json()) as {
      harvest: readonly { text: string }[];
    };
    const kept = harvest.harvest.map(({ text }) => text);
    for (const text of [...cards, typed.ada, typed.offline, typed.offlineToo])
      expect(
        kept.filter((one) => one === text),
        text,
      ).toHaveLength(1);
    process.stdout.write(`booklet of ${CLIENTS + 3} people: ${seconds.toFixed(2)} s\n`);
  });

  it('threw no error on any page', () => {
    const pages = [console_, screen, phones.ada, phones.keyboard, phones.away];
    expect(pages.flatMap(({ faults }) => faults)).toEqual([]);
  });
});
