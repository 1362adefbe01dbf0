// The real browsers of the year: console, big screen, capture desk, Nadia's phone; each looked at, and examined by axe.
import type { Page } from 'playwright-core';
import { DESK, openPage, PHONE, WALL, type Watched } from '../stage/browser.js';
import { examine, type Size } from '../stage/examine.js';
import { createSeatLink, type Organiser, type RunningHall } from '../stage/hall.js';
import { NADIA } from './people.js';
import { PICTURES, type Year } from './year.js';

/** A page of one role. */
export interface Face {
  readonly page: Page;
  /** Holds the page to what accessibility asks, at the size of its role; with pictures kept, at every size. */
  look(name: string): Promise<void>;
}

/** The pages of one seminar. */
export interface Screens {
  readonly desk: Face;
  readonly wall: Face;
  readonly capture: Face;
  readonly nadia: Face;
}

const VIEWPORTS = { phone: PHONE, desk: DESK, wall: WALL };

/** The role of a page: whose seminar it is in, and the size its user has. */
interface Role {
  readonly seminar: number;
  readonly own: Size;
}

function createFace(year: Year, { page }: Watched, { seminar, own }: Role): Face {
  return {
    page,
    look: async (name) => {
      year.faults.push(...(await examine({ page }, { name: `${seminar} ${name}`, folder: PICTURES, own })));
    },
  };
}

async function watch(year: Year, role: Role): Promise<{ readonly watched: Watched; readonly face: Face }> {
  const watched = await openPage(year.browser, VIEWPORTS[role.own]);
  year.watched.push(watched);
  return { watched, face: createFace(year, watched, role) };
}

/** The phone of somebody who shows their badge. */
export async function openBadge(
  year: Year,
  { address }: RunningHall,
  who: { readonly seminar: number; readonly name: string },
): Promise<Face> {
  const { face } = await watch(year, { seminar: who.seminar, own: 'phone' });
  const badge = year.badges.find(({ name }) => name === who.name)?.secret ?? '';
  await face.page.goto(`${address}/b#${badge}`);
  return face;
}

/** Opens the four pages: by the organiser's session, by two one-time links, by the badge of March. */
export async function openScreens(year: Year, hall: RunningHall, seminar: number): Promise<Screens> {
  const { address } = hall;
  const open = (own: Size) => watch(year, { seminar, own });
  const [desk, wall, capture] = [await open('desk'), await open('wall'), await open('desk')];
  const [cookie = '', value = ''] = hall.cookie.split('=');
  await desk.watched.context.addCookies([{ name: cookie, value, url: address }]);
  await Promise.all([
    desk.face.page.goto(`${address}/espaces/${hall.space}/seminaires/${hall.seminar}/console`),
    wall.face.page.goto(`${address}/lien#${await createSeatLink(hall, 'projector')}`),
    capture.face.page.goto(`${address}/lien#${await createSeatLink(hall, 'scribe')}`),
  ]);
  const nadia = await openBadge(year, hall, { seminar, name: NADIA });
  return { desk: desk.face, wall: wall.face, capture: capture.face, nadia };
}

/** A page of the organiser's, before or after the day. */
export async function openOffice(year: Year, { address, cookie }: Organiser, seminar: number): Promise<Face> {
  const { watched, face } = await watch(year, { seminar, own: 'desk' });
  const [name = '', value = ''] = cookie.split('=');
  await watched.context.addCookies([{ name, value, url: address }]);
  return face;
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
