// Goes round what a role can show: each view of the big screen, each tool of the console, each part of a phone, each
// line of the agenda. What the screens offer is the list: a view added tomorrow is looked at without a word here.
// The whole round costs minutes: without TRAME_PICTURES=1 it stops at what each role sees first.
import type { Locator } from 'playwright-core';
import { keepSheets } from '../stage/booklet.js';
import { isKept } from '../stage/examine.js';
import { ask, type Hall, type RunningHall } from '../stage/hall.js';
import { NADIA } from './people.js';
import { type Face, openBadge, openOffice, type Screens } from './screens.js';
import { PICTURES, type Year } from './year.js';

/** Views are asked for over the network, and drawn on another page. */
const SETTLE = 500;

/** All of them where pictures are kept, else the first. */
function choose<One>(all: readonly One[]): readonly One[] {
  return isKept ? all : all.slice(0, 1);
}

/** What is written on a button, without the mark of what is shown. */
async function readLabels({ page }: Face, group: RegExp): Promise<readonly string[]> {
  const buttons = page.getByRole('group', { name: group }).getByRole('button');
  const texts = await buttons.evaluateAll((all) => all.map((one) => one.firstChild?.textContent ?? ''));
  return texts.map((text) => text.trim());
}

/** What a button says, without how many things it leads to. */
async function readName(button: Locator): Promise<string> {
  return (await button.innerText()).replace(/\d+/g, '').replace(/\s+/g, ' ').trim();
}

/** Everything that an activity can put on the big screen, from the remote of the console. */
export async function lookAtWall({ desk, wall }: Screens, activity: RegExp, name: string): Promise<void> {
  await desk.page.getByRole('tab', { name: 'Écran de salle' }).click();
  for (const label of choose(await readLabels(desk, activity))) {
    await desk.page.getByRole('group', { name: activity }).getByRole('button', { name: label }).click();
    await wall.page.waitForTimeout(SETTLE);
    await wall.look(`écran, ${name}, ${label}`);
  }
  await desk.page.getByRole('tab', { name: 'Activité' }).click();
}

/** Each tool of the console: other tests read them without a year's words. */
export async function lookAtTools(desk: Face): Promise<void> {
  if (!isKept) return;
  // The first list is the console's own: under it, a tool may have tabs of its own.
  const tools = desk.page.getByRole('tablist').first().getByRole('tab');
  for (const tab of await tools.all()) {
    await tab.click();
    await desk.look(`console, outil ${await readName(tab)}`);
  }
  await desk.page.getByRole('tab', { name: 'Activité' }).click();
}

/** Each part of an activity on a phone; the one under way is looked at without a tour. */
export async function lookAtParts(phone: Face, name: string): Promise<void> {
  if (!isKept) return;
  const parts = phone.page
    .getByRole('navigation')
    .or(phone.page.getByRole('group', { name: /^Parties/ }))
    .getByRole('button');
  for (const part of await parts.all()) {
    await part.click();
    await phone.look(`${name}, ${await readName(part)}`);
  }
}

/** The agenda under its author's hand, each of its activities unfolded. */
export async function lookAtAgenda(year: Year, hall: Hall, seminar: number): Promise<void> {
  if (!isKept) return;
  const office = await openOffice(year, hall, seminar);
  const { page } = office;
  await page.goto(`${hall.address}/espaces/${hall.space}/seminaires/${hall.seminar}/conducteur`);
  await page.getByRole('button', { name: 'Enregistrer' }).waitFor();
  await office.look('conducteur');
  const { agenda } = await ask<{ agenda: readonly { title: string; kind: string }[] }>(hall, hall.path);
  // A plain line unfolds like any other plain line: one is enough.
  const shown = agenda.filter(({ kind }, rank) => kind === 'method' || rank === 0);
  for (const { title } of shown) {
    await page.getByRole('button', { name: `Régler «\u00a0${title}\u00a0»`, exact: true }).click();
    await page.waitForTimeout(SETTLE);
    await office.look(`conducteur, ${title}`);
  }
  await page.context().close();
}

/** An activity as each role sees it at this instant: console, capture desk, phone, big screen. */
export async function lookAround(screens: Screens, activity: RegExp, name: string): Promise<void> {
  const { desk, capture, nadia } = screens;
  await desk.look(`console, ${name}`);
  await capture.look(`saisie, ${name}`);
  await nadia.look(`Nadia, ${name}`);
  await lookAtParts(nadia, `Nadia, ${name}`);
  await lookAtWall(screens, activity, name);
}

/** Every sheet the seminar can print, as its state stands. */
export async function lookAtPaper({ address, cookie, path }: Hall, name: string): Promise<void> {
  if (isKept) await keepSheets({ address, cookie, seminar: path, folder: PICTURES, name });
}

/** Once it is over: what the organiser reads of the day, and what somebody finds behind their badge. */
export async function lookAtTrace(year: Year, hall: RunningHall): Promise<void> {
  const office = await openOffice(year, hall, 4);
  const base = `${hall.address}/espaces/${hall.space}`;
  for (const [name, path] of [
    ['séminaire clos', `seminaires/${hall.seminar}`],
    ['photos', `seminaires/${hall.seminar}/photos`],
    ['accueil des personnes', `seminaires/${hall.seminar}/accueil`],
    ['personnes', 'personnes'],
  ] as const) {
    await office.page.goto(`${base}/${path}`);
    await office.page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'Chargement' }).waitFor();
    await office.page.waitForTimeout(SETTLE);
    await office.look(name);
  }
  await office.page.context().close();
  const phone = await openBadge(year, hall, { seminar: 4, name: NADIA });
  await phone.page.getByRole('heading', { level: 2 }).first().waitFor();
  await phone.page.waitForTimeout(SETTLE);
  await phone.look('ma trace');
  await phone.page.getByRole('button', { name: 'Mes droits' }).click();
  await phone.look('ma trace, mes droits');
  await phone.page.context().close();
}

/** Chooses two people, one by the mouse and one by the keyboard, and asks that they sit apart. */
async function wish({ page }: Face, rank: number): Promise<void> {
  await page.getByRole('button', { name: 'Une personne' }).click();
  await page.getByRole('option').nth(rank).click();
  await page.getByRole('button', { name: 'Et une autre' }).press('Enter');
  await page.getByRole('option').first().waitFor();
  for (const key of ['End', 'Enter']) await page.keyboard.press(key);
  await page.getByRole('button', { name: 'Ajouter ce vœu' }).press('Enter');
  await page.getByRole('list', { name: 'Vœux' }).getByRole('listitem').waitFor();
  await page.getByRole('button', { name: 'Placer les gens' }).click();
}

/** Who must sit apart is asked; a host, by whom everybody passes, cannot be parted from anybody; then a plan that can be. */
export async function lookAtPlan(desk: Face): Promise<void> {
  if (!isKept) return;
  const { page } = desk;
  await page.getByRole('tab', { name: 'Plan de tables' }).click();
  await desk.look('console, plan de tables');
  await page.getByText(/^Qui séparer, qui réunir/).click();
  await page.getByRole('button', { name: 'Ajouter ce vœu' }).press('Enter');
  await page.getByText('Choisissez deux personnes différentes.').waitFor();
  await desk.look('console, vœu incomplet');
  await wish(desk, 0);
  await page.getByText(/^Aucun plan ne peut tenir/).waitFor();
  await desk.look('console, vœu impossible');
  await page.getByRole('button', { name: /^Retirer\s?: / }).press('Enter');
  await wish(desk, 10);
  await page.getByText('Votre vœu est tenu.').waitFor({ timeout: 60_000 });
  await desk.look('console, vœu tenu');
}
