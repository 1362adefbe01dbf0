// As somebody new: a file dropped on the page, the decomposition of a zone with its band and its cautions, then paper.
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESK, openPage, PHONE, startBrowser, WALL, type Watched } from './stage/browser.js';
import { callApi } from './stage/client.js';
import { examine, isKept, pictureEnglish } from './stage/examine.js';
import { findSeminar } from './stage/seminar.js';
import { findPort, type RunningServer, startServer } from './stage/server.js';
import { findUnsourced, listShown } from './stage/sourced.js';

const pictures = '.trame/screens';
const shared = [process.env.TRAME_SHARED, '../shared', '../../shared'].find(
  (folder) => folder !== undefined && existsSync(join(folder, 'data/raw')),
);
const file = join(shared ?? '', 'data/raw/estel-emploi-sectoriel-ze2010-1998-2017.csv.gz');

let folder: string;
let server: RunningServer;
let browser: Browser;
let watched: Watched;
let space: string;
let spaces: readonly { readonly id: string; readonly slug: string; readonly kind: string }[];
const asked: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trame-diagnosis-'));
  mkdirSync(pictures, { recursive: true });
  server = await startServer({ port: await findPort(), dataFolder: folder });
  if (shared !== undefined) {
    mkdirSync(join(folder, 'open-data'));
    copyFileSync(
      join(shared, 'data/contours-ze2010.geojson.gz'),
      join(folder, 'open-data/ZE2010.geojson.gz'),
    );
  }
  const found = await findSeminar(server.address, server.organiserLink);
  space = found.space;
  const answer = await callApi(server.address, '/api/spaces', { cookie: found.cookie });
  spaces = ((await answer.json()) as { spaces: typeof spaces }).spaces;
  browser = await startBrowser();
  watched = await openPage(browser, DESK);
  await watched.context.addInitScript(() => {
    addEventListener(
      'click',
      ({ isTrusted }) => {
        const { dataset } = document.documentElement;
        if (isTrusted) dataset.clicks = String(Number(dataset.clicks ?? 0) + 1);
      },
      true,
    );
  });
  watched.page.on('request', (request) => asked.push(request.url()));
  const [name = '', value = ''] = found.cookie.split('=');
  await watched.context.addCookies([{ name, value, url: server.address }]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const open = (search = '') => watched.page.goto(`${server.address}/espaces/${space}/diagnostic${search}`);

/** At three sizes: nothing runs off sideways, axe finds nothing, and every figure has its source and its year. */
async function look(name: string): Promise<void> {
  const { page } = watched;
  const faults: string[] = [];
  for (const [size, box] of Object.entries({ phone: PHONE, desk: DESK, wall: WALL })) {
    await page.setViewportSize(box);
    await page.waitForTimeout(200);
    await page.screenshot({ path: `${pictures}/${name} ${size}.png`, fullPage: true });
    const spill = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (spill > 0) faults.push(`${size} runs off by ${spill}`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    faults.push(...violations.map(({ id, nodes }) => `${size}: ${id} ${nodes[0]?.html}`));
  }
  await page.setViewportSize(DESK);
  const notes = await page.locator('[class*="notes"]').allTextContents();
  faults.push(...findUnsourced(await listShown(page), notes.join(' ')));
  expect(faults, name).toEqual([]);
}

/** A step on the way, looked at only when pictures are kept. */
async function pass(name: string): Promise<void> {
  if (!isKept) return;
  expect(await examine(watched, { name, folder: pictures, own: 'phone' }), name).toEqual([]);
}

/** The page as English readers have it, kept to be looked at. */
const passInEnglish = (name: string) => pictureEnglish(watched, { name, folder: pictures });

/** The file let go over the page by a hand, not given to a field. */
async function drop(path: string): Promise<void> {
  const { page } = watched;
  const bytes = readFileSync(path).toString('base64');
  const carried = await page.evaluateHandle(
    ({ name, text }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(text), (one) => one.charCodeAt(0))], name));
      return transfer;
    },
    { name: basename(path), text: bytes },
  );
  await page.getByText('Déposez un fichier ici').dispatchEvent('drop', { dataTransfer: carried });
}

/** Presses of the mouse since the page came, as the page itself counts them. */
const countClicks = () => watched.page.evaluate(() => Number(document.documentElement.dataset.clicks ?? 0));

const findSpace = (slug: string): string => spaces.find((one) => one.slug.includes(slug))?.id ?? '';

describe('the demonstration, before any file', () => {
  it('reads the zone that stands for the territory, with its share', async () => {
    await open();
    await watched.page.getByRole('heading', { level: 2, name: /De 2009 à 2015/ }).waitFor();
    expect(await watched.page.getByText(/54\s% de ses emplois sont dans l’intercommunalité/).count()).toBe(1);
    expect(await watched.page.getByText(/tient moins de la moitié/).count()).toBe(0);
    await look('S26 demonstration');
  });

  it('warns that Decazeville holds a tenth of the zone that stands for it [R093]', async () => {
    await watched.page.goto(`${server.address}/espaces/${findSpace('decazeville')}/diagnostic`);
    await watched.page
      .getByText(/«\sRodez\s» est plus grande que le territoire.*10\s%.*Insee.*2016/)
      .waitFor();
    expect(await watched.page.getByText(/tient moins de la moitié des emplois de cette zone/).count()).toBe(
      1,
    );
    await look('S26 Decazeville');
  });
});

describe('every page of the diagnosis that shows a figure', () => {
  const fabrique = () => spaces.find(({ kind }) => kind === 'fabrique')?.id ?? '';
  it.each([
    ['S04', () => `${space}/territoires/${space}`, /Chiffres|chiffres/],
    ['S05', () => `${fabrique()}/comparer`, /sans classement/],
    ['S25', () => `${space}/benchmark`, /Les dix fiches/],
    ['S27', () => `${space}/situations`, /Les quatre transitions/],
  ])(
    '%s: a source and a year each, axe silent, nothing off sideways [R018] [R099]',
    async (name, path, text) => {
      await watched.page.goto(`${server.address}/espaces/${path()}`);
      await watched.page.getByText(text).first().waitFor();
      await look(name);
      await passInEnglish(name);
      if (name === 'S05' && isKept)
        writeFileSync(
          `${pictures}/S05.pdf`,
          await watched.page.pdf({ preferCSSPageSize: true, format: 'A3', landscape: true }),
        );
      if (name === 'S25' && isKept)
        writeFileSync(`${pictures}/S25.pdf`, await watched.page.pdf({ preferCSSPageSize: true }));
    },
  );

  it.runIf(isKept)('opens what is written in: a sheet of the benchmark, a situation', async () => {
    const { page } = watched;
    await page.goto(`${server.address}/espaces/${space}/benchmark`);
    await page
      .getByRole('button', { name: /^Remplir/ })
      .first()
      .click();
    await pass('S25 remplir');
    await page.goto(`${server.address}/espaces/${space}/situations`);
    await page
      .getByRole('button', { name: /^Écrire une situation/ })
      .first()
      .click();
    await pass('S27 ecrire');
  });
});

describe.skipIf(shared === undefined)('a file dropped (skipped where ../shared/data is absent)', () => {
  it('gives the decomposition of Dieppe in four clicks, its band, its cautions, then paper [R093] [R096]', async () => {
    const { page } = watched;
    await open();
    await page.getByText('Déposez un fichier ici').waitFor();
    await drop(file);
    await page.getByText('Estel').first().waitFor();
    await pass('S26 apporter');
    const before = await countClicks();
    await page.getByRole('button', { name: 'Garder ce tableau' }).click();
    await page.getByText(/321 lieux/).waitFor({ timeout: 90_000 });
    await page.getByRole('button', { name: 'Changer de lieu' }).click();
    // The letters of a name are typed where the keyboard already is, or after one more click.
    await page.getByLabel('Chercher un lieu').click();
    await page.keyboard.type('dieppe');
    await page.getByRole('button', { name: 'Dieppe - Caux maritime' }).click();
    await page.getByRole('heading', { level: 2, name: 'Dieppe - Caux maritime' }).waitFor();
    await page.getByText(/de −4,2 à −0,8 points/).waitFor();
    expect((await countClicks()) - before).toBeLessThanOrEqual(4);
    expect(await page.getByText(/−848 \(local\)/).count()).toBe(1);
    expect(await page.getByText(/L’effet local est un reste/).count()).toBeGreaterThan(0);
    await look('S26 Dieppe');
    const account = page.getByText('Compte rendu de lecture', { exact: true });
    await account.click();
    await pass('S26 compte rendu');
    await account.click();
  });

  it('prints it: sentence, band, cautions and source on paper [R096]', async () => {
    const paper = await watched.page.getByRole('link', { name: 'Imprimer' }).getAttribute('href');
    const printed = await watched.context.request.get(`${server.address}${paper}`);
    expect(printed.headers()['content-type']).toContain('application/pdf');
    const path = `${pictures}/S26 Dieppe.pdf`;
    writeFileSync(path, await printed.body());
    const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
    expect(text).toMatch(/Dieppe - Caux maritime, 2009–2015/);
    expect(text).toMatch(/−4,2 à −0,8 points/);
    expect(text).toMatch(/L’effet local est un reste/);
    expect(text).toMatch(/Insee/);
    expect(text).toMatch(/Qu’est-ce qui, ici, pourrait l’expliquer/);
  });

  it('brings no map engine to a view that has no map', () => {
    expect(asked.filter((address) => /moving-map|maplibre/.test(address))).toEqual([]);
  });

  it.each([
    ['Stabilité', /choix de calcul/],
    ['Activités', /Des questions, pas des verdicts/],
    ['Trajectoires', /Parmi les plus industriels/],
    ['Comparer', /Il n’y a pas de classement/],
    ['Association', /Un exercice de doute/],
    ['Lecture', /Qu’est-ce qui, ici, pourrait l’expliquer/],
  ])('shows the view %s', async (tab, text) => {
    await watched.page.getByRole('tab', { name: tab }).click();
    await watched.page.getByText(text).first().waitFor();
    if (tab === 'Trajectoires') await watched.page.locator('canvas').waitFor();
    await look(`S26 ${tab}`);
    await passInEnglish(`S26 ${tab}`);
  });
});

describe.skipIf(shared === undefined)('what is put beside the diagnosis [R095] [R096]', () => {
  it('up to four places on one scale', async () => {
    const { page } = watched;
    await page.getByRole('tab', { name: 'Comparer' }).click();
    for (const [letters, place] of [
      ['figeac', 'Figeac'],
      ['vitré', 'Vitré'],
      ['saint-n', 'Saint-Nazaire'],
    ] as const) {
      await page.getByRole('button', { name: 'Ajouter un lieu' }).click();
      await page.getByLabel('Chercher un lieu').fill(letters);
      await page.getByRole('button', { name: place, exact: true }).click();
      await page.getByRole('columnheader', { name: place }).waitFor();
    }
    await page.getByRole('button', { name: 'Ajouter un lieu' }).waitFor({ state: 'detached' });
    await pass('S26 Comparer quatre');
  });

  it('a figure per place, with its cloud, its ladder and its map of what is left', async () => {
    const { page } = watched;
    const { features } = JSON.parse(
      gunzipSync(readFileSync(join(shared ?? '', 'data/contours-ze2010.geojson.gz'))).toString('utf8'),
    ) as { features: readonly { properties: { code: string } }[] };
    const rows = features.map(({ properties }, at) => `${properties.code};${40 + ((at * 37) % 41)}`);
    await page.getByRole('tab', { name: 'Association' }).click();
    await page.getByLabel('Choisir un fichier de deux colonnes').setInputFiles({
      ...{ name: 'invente.csv', mimeType: 'text/csv' },
      buffer: Buffer.from(['code;Chiffre inventé', ...rows].join('\n')),
    });
    await page.getByText(/lieux ont les deux chiffres/).waitFor();
    await pass('S26 Association faite');
    await passInEnglish('S26 Association faite');
  });
});

describe.skipIf(shared === undefined)('the map that moves', () => {
  const map = () => watched.page.locator('figure', { has: watched.page.locator('canvas') });

  it('draws over the same outlines without asking anything elsewhere', async () => {
    await watched.page.getByRole('tab', { name: 'Trajectoires' }).click();
    await map().getByRole('button', { name: 'Agrandir' }).waitFor();
    expect(asked.some((address) => /moving-map/.test(address))).toBe(true);
    expect(
      asked.filter((address) => !/^(blob:|data:)/.test(address) && !address.startsWith(server.address)),
    ).toEqual([]);
  });

  it('says the place found by its name, and opens its diagnosis', async () => {
    await map().getByLabel('Chercher un lieu sur la carte').fill('figeac');
    await map().getByRole('button', { name: 'Figeac', exact: true }).click();
    await map()
      .getByRole('status')
      .getByText(/À Figeac, la part des emplois.*2009.*2015/)
      .waitFor();
    await watched.page.waitForTimeout(1500);
    await look('S26 carte Figeac');
    await map().getByRole('button', { name: 'Lire le diagnostic de Figeac' }).click();
    await watched.page.getByRole('heading', { level: 2, name: 'Figeac' }).waitFor();
  });

  it('moves under the keyboard, and says the place in its middle', async () => {
    const { page } = watched;
    const canvas = map().locator('canvas');
    await map().getByRole('button', { name: 'Agrandir' }).waitFor();
    await map().getByRole('button', { name: 'Tout voir' }).focus();
    await page.keyboard.press('Tab');
    expect(await canvas.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowRight');
    await map()
      .getByRole('status')
      .getByText(/^À .*, la part des emplois/)
      .waitFor();
  });

  it('leaves the still drawing to paper', async () => {
    const { page } = watched;
    await page.emulateMedia({ media: 'print' });
    expect(await map().locator('svg[role="img"]').isVisible()).toBe(true);
    expect(await map().locator('canvas').isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
  });

  it('takes outlines dropped on the page, says their source under the map, and lets them be taken away', async () => {
    const { page } = watched;
    await drop(join(shared ?? '', 'data/contours-ze2010.geojson.gz'));
    const form = page
      .locator('div', { has: page.getByRole('button', { name: 'Garder ces contours' }) })
      .last();
    await page.getByText(/Contours à garder/).waitFor();
    await page.getByRole('button', { name: /Découpage/ }).click();
    await page.getByRole('option', { name: 'zones d’emploi 2010' }).click();
    await page.getByLabel('Année du découpage').fill('2010');
    await page.getByLabel('Qui publie ces contours').fill('Insee et IGN');
    await page.getByLabel('Licence').fill('Licence Ouverte 2.0');
    await pass('S26 contours à garder');
    await form.getByRole('button', { name: 'Garder ces contours' }).click();
    await page.getByText(/304 des 32\d lieux de vos tableaux/).waitFor();
    await page.getByText(/Contours\s: Insee et IGN, découpage de 2010/).waitFor();
    await pass('S26 contours gardés');
    await page.getByRole('button', { name: 'Retirer ces contours' }).click();
    await page.getByRole('button', { name: 'Retirer', exact: true }).click();
    await page.getByText(/dossier de données de cette machine/).waitFor();
  });

  it('threw nothing', () => {
    expect(watched.faults).toEqual([]);
  });
});

describe.skipIf(shared === undefined)('a browser without WebGL', () => {
  it('keeps the still map, its search and its sentence', async () => {
    const old = await openPage(browser, DESK);
    await old.context.addInitScript(() => {
      Reflect.deleteProperty(globalThis, 'WebGL2RenderingContext');
    });
    await old.context.addCookies(await watched.context.cookies());
    await old.page.goto(watched.page.url());
    const drawing = old.page.getByRole('img', { name: /Types de lieux/ });
    await drawing.waitFor();
    await old.page.getByLabel('Chercher un lieu sur la carte').fill('vitré');
    await old.page.getByRole('button', { name: 'Vitré', exact: true }).click();
    await old.page
      .getByRole('status')
      .getByText(/À Vitré, la part des emplois/)
      .waitFor();
    expect(await old.page.locator('canvas').count()).toBe(0);
    expect(await old.page.getByRole('button', { name: 'Agrandir' }).count()).toBe(0);
    expect(old.faults).toEqual([]);
    await old.context.close();
  });
});
