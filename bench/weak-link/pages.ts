// The two real browsers of the hall: one phone that writes by its buttons, one console that speaks to everybody.
import type { Browser, Page } from 'playwright-core';
import { DESK, openPage, PHONE, type Watched } from '../../e2e/stage/browser.js';
import type { OpenSeminar } from '../../e2e/stage/seminar.js';

/** How long something is waited for before it counts as never shown. */
const PATIENCE_MS = 60_000;

/** One gesture of the console, in ms from the click; null when it was never seen. */
export interface Shown {
  readonly onConsole: number | null;
  readonly onServer: number | null;
  readonly onPhone: number | null;
}

/** A real phone in the open space. */
export interface RealPhone extends Watched {
  /** Seconds from the address to the room. */
  readonly loadedIn: number;
}

/** Opens the page, comes in, goes to the wall. */
export async function openRealPhone(browser: Browser, address: string, code: string): Promise<RealPhone> {
  const watched = await openPage(browser, PHONE);
  const { page } = watched;
  page.setDefaultTimeout(PATIENCE_MS * 3);
  const startedAt = performance.now();
  await page.goto(`${address}/rejoindre`);
  await page.getByLabel('Code de la salle').fill(code);
  await page.getByRole('button', { name: 'Entrer', exact: true }).click();
  await page
    .getByRole('button', { name: /Le mur/ })
    .first()
    .click();
  const loadedIn = Math.round((performance.now() - startedAt) / 100) / 10;
  return { ...watched, loadedIn };
}

/** Puts a card on the wall and waits for « enregistré »: time in ms. */
export async function addRealCard({ page }: RealPhone, text: string): Promise<number | null> {
  await page.getByLabel('Ce défi ou cet atout, en une phrase').fill(text);
  const startedAt = performance.now();
  await page.getByRole('button', { name: 'Mettre au mur' }).click();
  const card = page.getByRole('listitem').filter({ hasText: text });
  return card
    .filter({ hasNotText: /en attente/ })
    .first()
    .waitFor({ timeout: PATIENCE_MS })
    .then(
      () => performance.now() - startedAt,
      () => null,
    );
}

/** Opens the console, on the tool that speaks to the room. */
export async function openConsole(browser: Browser, address: string, open: OpenSeminar): Promise<RealPhone> {
  const watched = await openPage(browser, DESK);
  watched.page.setDefaultTimeout(PATIENCE_MS * 3);
  const [name = '', value = ''] = open.cookie.split('=');
  await watched.context.addCookies([{ name, value, url: address }]);
  const startedAt = performance.now();
  await watched.page.goto(`${address}/espaces/${open.space}/seminaires/${open.seminar}/console`);
  await watched.page.getByRole('tab', { name: 'La salle' }).click();
  return { ...watched, loadedIn: Math.round((performance.now() - startedAt) / 100) / 10 };
}

async function time(startedAt: number, shown: Promise<unknown>): Promise<number | null> {
  return shown.then(
    () => Math.round(performance.now() - startedAt),
    () => null,
  );
}

const seeText = (page: Page, text: string): Promise<unknown> =>
  page.getByText(text, { exact: true }).first().waitFor({ timeout: PATIENCE_MS });

/** Announces something: when the console shows it, when the server has it, when the phone shows it. */
export async function announce(
  console_: Watched,
  phone: Watched,
  { text, onServer }: { readonly text: string; readonly onServer: () => Promise<unknown> },
): Promise<Shown> {
  const { page } = console_;
  await page.getByLabel('Annonce à toute la salle').fill(text);
  const startedAt = performance.now();
  await page.getByRole('button', { name: 'Afficher l’annonce' }).click();
  const [shown, kept, heard] = await Promise.all([
    time(startedAt, seeText(page, text)),
    time(startedAt, onServer()),
    time(startedAt, seeText(phone.page, text)),
  ]);
  return { onConsole: shown, onServer: kept, onPhone: heard };
}
