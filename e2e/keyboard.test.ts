// A whole local seminar without a mouse: one facilitator prepares and runs it, another captures the paper, a participant
// writes and votes on a phone. Nothing is pointed at, and every stop shows where the keyboard is.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESK, openPage, PHONE, startBrowser, type Watched } from './stage/browser.js';
import { callApi } from './stage/client.js';
import { type Keyboard, takeKeyboard } from './stage/keyboard.js';
import { findPort, type RunningServer, startServer } from './stage/server.js';

const NAME = 'Louise';
const WORDS = {
  theme: 'Accueil, puis le thème',
  question: 'Qui gardera les enfants à cinq heures du matin ?',
  onPaper: 'Où laver les bleus de travail ?',
  said: 'Les horaires des postes ne sont ceux de personne',
  challenge: 'Les crèches ouvrent après l’embauche',
  asset: 'Une cantine ouverte à tous les ateliers',
  group: 'Vivre avec les horaires',
  proposal: 'Une crèche à horaires de poste',
  reason: 'Elle tient dans l’année',
};

let folder: string;
let server: RunningServer;
let browser: Browser;
let watched: readonly Watched[];
let facilitator: Keyboard;
let scribe: Keyboard;
let phone: Keyboard;
let seminar: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trame-keyboard-'));
  server = await startServer({ port: await findPort(), dataFolder: folder });
  browser = await startBrowser();
  watched = await Promise.all([DESK, DESK, PHONE].map((size) => openPage(browser, size)));
  const [one, two, three] = await Promise.all(watched.map(({ page }) => takeKeyboard(page)));
  if (one === undefined || two === undefined || three === undefined) throw new Error('e2e/keyboard: no page');
  [facilitator, scribe, phone] = [one, two, three];
});

afterAll(async () => {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const button = ({ page }: Keyboard, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: true });
const field = ({ page }: Keyboard, name: string | RegExp): Locator => page.getByLabel(name);
const tab = ({ page }: Keyboard, name: string | RegExp): Locator => page.getByRole('tab', { name });
const radio = ({ page }: Keyboard, name: string | RegExp): Locator => page.getByRole('radio', { name });

/** Launches the next timed step of an activity, whatever its name. */
const launch = (name: string) => facilitator.press(button(facilitator, `Lancer\u202f: ${name}`));

async function goOn(to: string): Promise<void> {
  await facilitator.press(button(facilitator, 'Étape suivante'));
  await facilitator.page.getByRole('heading', { level: 2, name: to }).waitFor();
  // The button rests a moment after each press.
  await facilitator.page.waitForTimeout(1300);
}

describe('un séminaire entier au clavier seul', () => {
  it('prépare : le conducteur se déplace, s’écrit, reçoit une méthode, s’enregistre [R049] [R083] [R148]', async () => {
    const { page } = facilitator;
    await facilitator.open(server.organiserLink);
    // The link is taken out of the address before the session is opened: only what comes after says that it is.
    await page.waitForURL(({ pathname }) => pathname !== '/entrer');
    await page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'Chargement' }).waitFor();
    await facilitator.open(`${server.address}/`);
    await facilitator.press(page.getByRole('link', { name: /CARENE · Séminaire 2/ }));
    await facilitator.press(page.getByRole('link', { name: 'Écrire le conducteur' }));
    await facilitator.write(field(facilitator, 'Intitulé du moment 1'), WORDS.theme);
    await facilitator.press(button(facilitator, /^Descendre « Dix territoires/));
    await facilitator.press(button(facilitator, /^Monter « Dix territoires/));
    await facilitator.write(field(facilitator, `Durée de « ${WORDS.theme} », en minutes`), '10');
    await facilitator.take(button(facilitator, /^Autres gestes pour « Forum ouvert/), 'Ajouter une activité');
    await facilitator.press(button(facilitator, 'Choisir ce que nous proposerons'));
    const card = page.getByRole('article', { name: 'Pitchs et choix' });
    await facilitator.press(card.getByRole('button', { name: 'Ajouter au conducteur' }));
    await facilitator.press(button(facilitator, 'Enregistrer'));
    await page.getByText('Tout est enregistré.').waitFor();
  });

  it('ouvre, et donne leurs places aux deux autres [R041] [R039]', async () => {
    const { page } = facilitator;
    await facilitator.press(page.getByRole('link', { name: /Séminaire local 2/ }));
    await facilitator.press(button(facilitator, 'Ouvrir le séminaire'));
    await page.getByText('La salle attend le début').waitFor();
    const [, space, id] = /espaces\/([^/]+)\/seminaires\/([^/]+)/.exec(page.url()) ?? [];
    seminar = `/api/spaces/${space}/seminars/${id}`;
    await facilitator.choose(tab(facilitator, 'Entrée'));
    const code = await page
      .locator('strong', { hasText: /^[A-Z0-9]{3}/ })
      .first()
      .innerText();
    await facilitator.press(button(facilitator, 'Pour un scribe'));
    const link = await field(facilitator, 'Lien pour un scribe').inputValue();
    await scribe.open(`${server.address}/lien#${link.split('#')[1]}`);
    await phone.open(`${server.address}/rejoindre`);
    await phone.write(field(phone, 'Code de la salle'), code.toLowerCase());
    await phone.write(field(phone, /Comment vous appeler/), NAME);
    await phone.page.keyboard.press('Enter');
    await phone.page.getByText('Bienvenue').waitFor();
  });

  it('commence, et passe chaque étape jusqu’au forum [R062]', async () => {
    await facilitator.choose(tab(facilitator, 'Activité'));
    await facilitator.press(button(facilitator, 'Commencer le séminaire'));
    await goOn(WORDS.theme);
    await goOn('Dix territoires');
    await goOn('Forum ouvert');
    await facilitator.press(button(facilitator, 'Non, personne ne l’a'));
    await facilitator.press(button(facilitator, 'Ouvrir la place du marché'));
  });

  it('place du marché : une question du téléphone, une du papier, posées dans la grille [R063] [R085]', async () => {
    await phone.write(field(phone, 'Quelle question voulez-vous traiter ?'), WORDS.question);
    await phone.press(button(phone, 'Poser la question'));
    await scribe.write(field(scribe, 'La question, mot pour mot'), WORDS.onPaper);
    await scribe.page.keyboard.press('Enter');
    const places = [
      [WORDS.question, 'Créneau 1, Salle Loire'],
      [WORDS.onPaper, 'Créneau 1, Salle Brière'],
    ] as const;
    for (const [question, place] of places) {
      await facilitator.press(button(facilitator, `Placer « ${question} »`));
      await facilitator.choose(radio(facilitator, place));
      await facilitator.press(button(facilitator, 'Enregistrer'));
      await facilitator.page.getByRole('dialog').waitFor({ state: 'hidden' });
    }
    await facilitator.page.getByText('Toutes les questions ont une case.').waitFor();
    await launch('Créneau 1');
  });

  it('le compte rendu : le groupe l’écrit sur le téléphone, l’animation le lit [R065]', async () => {
    const parts = phone.page.getByRole('navigation');
    await phone.press(parts.getByRole('button', { name: 'Comptes rendus' }));
    await phone.press(button(phone, 'Écrire un compte rendu'));
    await phone.reach(field(phone, 'Question traitée'));
    await phone.page.keyboard.type(WORDS.question.slice(0, 8));
    await phone.write(field(phone, 'Ce qui s’est dit'), WORDS.said);
    await phone.press(button(phone, 'Afficher le compte rendu'));
    await phone.page.getByText(WORDS.said).first().waitFor();
    await facilitator.choose(tab(facilitator, /^Comptes rendus/));
    await facilitator.page.getByText(WORDS.said).first().waitFor();
  });

  it('le mur : la participante écrit, le papier suit, les cartes se rassemblent et se montrent [R066]', async () => {
    await phone.press(phone.page.getByRole('navigation').getByRole('button', { name: /Le mur/ }));
    await phone.write(field(phone, 'Ce défi ou cet atout, en une phrase'), WORDS.challenge);
    await phone.press(button(phone, 'Mettre au mur'));
    await scribe.choose(tab(scribe, 'Cartes'));
    await scribe.write(field(scribe, 'La carte, mot pour mot'), WORDS.asset);
    await scribe.page.keyboard.press('ArrowDown');
    await scribe.page.keyboard.press('Enter');
    await facilitator.choose(tab(facilitator, /^Mur/));
    for (const text of [WORDS.challenge, WORDS.asset])
      await facilitator.tick(facilitator.page.getByRole('checkbox', { name: text }));
    await facilitator.press(button(facilitator, 'Rassembler'));
    await facilitator.write(field(facilitator, 'Nom du groupe (facultatif)'), WORDS.group);
    await facilitator.press(facilitator.page.getByRole('dialog').getByRole('button', { name: 'Rassembler' }));
    await facilitator.page.getByRole('heading', { name: WORDS.group }).first().waitFor();
    await facilitator.choose(tab(facilitator, 'Écran de salle'));
    await facilitator.press(button(facilitator, /Le mur des défis et des atouts/));
    await facilitator.choose(tab(facilitator, 'Activité'));
  });

  it('les pitchs : une fiche du téléphone, la parole, le vote, la décision dite [R053] [R071] [R072]', async () => {
    await goOn('Pitchs et choix');
    await launch('Écrire les fiches');
    await phone.press(button(phone, 'Écrire une fiche'));
    await phone.write(field(phone, 'Titre'), WORDS.proposal);
    await phone.press(button(phone, 'Poser la fiche'));
    await launch('Les pitchs');
    await facilitator.press(button(facilitator, 'Tirer l’ordre au sort'));
    await facilitator.press(button(facilitator, `Suivante\u202f: ${WORDS.proposal}`));
    await facilitator.press(button(facilitator, 'Passer aux questions'));
    await facilitator.press(button(facilitator, 'Terminer'));
    await launch('Noter, chacun pour soi');
    await facilitator.press(button(facilitator, 'Ouvrir le vote'));
    await phone.choose(
      phone.page.getByRole('group', { name: WORDS.proposal }).getByRole('radio', { name: '4' }),
    );
    await phone.press(button(phone, 'Déposer mon bulletin'));
    await facilitator.page.getByText(/^1\sbulletin reçu/).waitFor();
    await facilitator.press(button(facilitator, 'Dépouiller'));
    await facilitator.press(facilitator.page.getByRole('dialog').getByRole('button', { name: 'Dépouiller' }));
    await facilitator.press(button(facilitator, 'Dépouiller quand même'));
    await phone.page.getByRole('region', { name: 'Le dépouillement' }).waitFor();
    await launch('Parler des plus écartées');
    await launch('Décider à voix haute');
    await facilitator.press(button(facilitator, `Noter la décision\u202f: ${WORDS.proposal}`));
    await facilitator.choose(radio(facilitator, 'Retenue'));
    await facilitator.write(field(facilitator, /^Raison dite/), WORDS.reason);
    await facilitator.press(button(facilitator, 'Enregistrer'));
    await phone.press(phone.page.locator('summary', { hasText: WORDS.proposal }));
    await phone.page.getByText(WORDS.reason).waitFor();
  });

  it('clôt, et la récolte tient ce que chacun a tapé [R136]', async () => {
    await goOn('Le livret du jour');
    await facilitator.press(button(facilitator, 'Clore le séminaire'));
    await facilitator.press(
      facilitator.page.getByRole('dialog').getByRole('button', { name: 'Clore le séminaire' }),
    );
    await facilitator.page.getByText('Le séminaire est clos').first().waitFor();
    const cookie = (await watched[0]?.context.cookies())
      ?.map(({ name, value }) => `${name}=${value}`)
      .join('; ');
    const answer = await callApi(server.address, `${seminar}/harvest`, { cookie: cookie ?? '' });
    const { harvest } = (await answer.json()) as {
      harvest: readonly { text: string; group: string | null }[];
    };
    const kept = harvest.map(({ text }) => text);
    expect(kept).toEqual(expect.arrayContaining([WORDS.challenge, WORDS.asset, WORDS.proposal]));
    expect(harvest.filter(({ group }) => group === WORDS.group)).toHaveLength(2);
  });

  it('le livret s’ouvre du même clavier, imprimé [R136]', async () => {
    const { page } = facilitator;
    const booklet = page.context().waitForEvent('response', {
      predicate: (response) => response.url().endsWith('/booklet.pdf'),
      timeout: 60_000,
    });
    await facilitator.press(page.getByRole('link', { name: /^Ouvrir le livret/ }));
    const answer = await booklet;
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf']);
  });

  it('n’a rien pointé, et chaque arrêt s’est vu [R148]', async () => {
    for (const keyboard of [facilitator, scribe, phone]) {
      expect(await keyboard.countPointed()).toBe(0);
      expect(keyboard.unseen).toEqual([]);
    }
    expect(watched.flatMap(({ faults }) => faults)).toEqual([]);
  });
});
