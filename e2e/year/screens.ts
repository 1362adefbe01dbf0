// The real browsers of the year: console, big screen, capture desk, Nadia's phone; each looked at, and examined by axe.
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { DESK, openPage, PHONE, WALL, type Watched } from '../stage/browser.js';
import { createSeatLink, type RunningHall } from '../stage/hall.js';
import { NADIA } from './people.js';
import { PICTURES, type Year } from './year.js';

/** A page of one role. */
export interface Face {
  readonly page: Page;
  /** Keeps a picture, and holds the page to what accessibility asks. */
  look(name: string): Promise<void>;
}

/** The pages of one seminar. */
export interface Screens {
  readonly desk: Face;
  readonly wall: Face;
  readonly capture: Face;
  readonly nadia: Face;
}

function createFace(year: Year, { page }: Watched, seminar: number): Face {
  return {
    page,
    look: async (name) => {
      const title = `${seminar} ${name}`;
      // From the top: what sticks to the head of the page is pictured where people see it.
      await page.evaluate(() => window.scrollTo(0, 0));
      await page.screenshot({ path: join(PICTURES, `${title}.png`), fullPage: true });
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
      );
      year.faults.push(...found.map((fault) => `${title}: ${fault}`));
    },
  };
}

async function watch(year: Year, size: { width: number; height: number }): Promise<Watched> {
  const watched = await openPage(year.browser, size);
  year.watched.push(watched);
  return watched;
}

/** The phone of somebody who shows their badge. */
export async function openBadge(
  year: Year,
  { address }: RunningHall,
  who: { readonly seminar: number; readonly name: string },
): Promise<Face> {
  const watched = await watch(year, PHONE);
  const badge = year.badges.find(({ name }) => name === who.name)?.secret ?? '';
  await watched.page.goto(`${address}/b#${badge}`);
  return createFace(year, watched, who.seminar);
}

/** Opens the four pages: by the organiser's session, by two one-time links, by the badge of March. */
export async function openScreens(year: Year, hall: RunningHall, seminar: number): Promise<Screens> {
  const { address } = hall;
  const [desk, wall, capture] = [await watch(year, DESK), await watch(year, WALL), await watch(year, DESK)];
  const [cookie = '', value = ''] = hall.cookie.split('=');
  await desk.context.addCookies([{ name: cookie, value, url: address }]);
  await Promise.all([
    desk.page.goto(`${address}/espaces/${hall.space}/seminaires/${hall.seminar}/console`),
    wall.page.goto(`${address}/lien#${await createSeatLink(hall, 'projector')}`),
    capture.page.goto(`${address}/lien#${await createSeatLink(hall, 'scribe')}`),
  ]);
  const face = (watched: Watched) => createFace(year, watched, seminar);
  const nadia = await openBadge(year, hall, { seminar, name: NADIA });
  return { desk: face(desk), wall: face(wall), capture: face(capture), nadia };
}

/** The pages of a seminar that is over. */
export async function closeScreens(screens: Screens): Promise<void> {
  await Promise.all(Object.values(screens).map(({ page }: Face) => page.context().close()));
}

/** Shows something on the big screen, from the remote of the console. */
export async function showOnWall({ page }: Face, activity: RegExp, view: string | RegExp): Promise<void> {
  await page.getByRole('tab', { name: 'Écran de salle' }).click();
  await page.getByRole('group', { name: activity }).getByRole('button', { name: view }).click();
  await page.getByRole('tab', { name: 'Activité' }).click();
}

/** Ends the seminar from the console, and waits for it to be over. */
export async function closeFromDesk({ page }: Face): Promise<void> {
  await page.getByRole('tab', { name: 'La salle' }).click();
  await page.getByRole('button', { name: 'Clore le séminaire' }).first().click();
  const dialog = page.getByRole('alertdialog').or(page.getByRole('dialog'));
  await dialog.getByRole('button', { name: /Clore/ }).click();
  await page.getByText('Le séminaire est clos').first().waitFor();
}
