// As somebody new: a file dropped on the page, the decomposition of a zone with its band and its cautions, then paper.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESK, openPage, PHONE, startBrowser, WALL, type Watched } from './stage/browser.js';
import { findSeminar } from './stage/seminar.js';
import { findPort, type RunningServer, startServer } from './stage/server.js';

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
  browser = await startBrowser();
  watched = await openPage(browser, DESK);
  const [name = '', value = ''] = found.cookie.split('=');
  await watched.context.addCookies([{ name, value, url: server.address }]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const open = (search = '') => watched.page.goto(`${server.address}/espaces/${space}/diagnostic${search}`);

async function look(name: string): Promise<void> {
  for (const [size, box] of Object.entries({ phone: PHONE, desk: DESK, wall: WALL })) {
    await watched.page.setViewportSize(box);
    await watched.page.screenshot({ path: `${pictures}/S26 ${name} ${size}.png`, fullPage: true });
    const spill = await watched.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(spill, `${name} ${size}`).toBeLessThanOrEqual(0);
  }
  await watched.page.setViewportSize(DESK);
  const { violations } = await new AxeBuilder({ page: watched.page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
}

describe('the demonstration, before any file', () => {
  it('reads the zone that stands for the territory, with its share', async () => {
    await open();
    await watched.page.getByRole('heading', { level: 2, name: /De 2009 à 2015/ }).waitFor();
    expect(await watched.page.getByText(/de ses emplois sont dans l’intercommunalité/).count()).toBe(1);
    await look('demonstration');
  });
});

describe.skipIf(shared === undefined)('a file dropped (skipped where ../shared/data is absent)', () => {
  it('gives the decomposition of Dieppe in four clicks, its band, its cautions, and prints [R093] [R096]', async () => {
    const { page } = watched;
    await open();
    await page.getByLabel('Choisir un fichier').last().setInputFiles(file);
    await page.getByText('Estel').first().waitFor();
    await look('import');
    await page.getByRole('button', { name: 'Garder ce tableau' }).click();
    await page.getByText(/321 lieux/).waitFor({ timeout: 90_000 });
    await page.getByRole('button', { name: 'Changer de lieu' }).click();
    await page.getByLabel('Chercher un lieu').fill('dieppe');
    await page.getByRole('button', { name: 'Dieppe - Caux maritime' }).click();
    await page.getByRole('heading', { level: 2, name: 'Dieppe - Caux maritime' }).waitFor();
    await page.getByText(/de −4,2 à −0,8 points/).waitFor();
    expect(await page.getByText(/−848 \(local\)/).count()).toBe(1);
    expect(await page.getByText(/L’effet local est un reste/).count()).toBeGreaterThan(0);
    expect(await page.getByText(/Source\s: Insee/).count()).toBeGreaterThan(0);
    await look('dieppe');
    const paper = await page.getByRole('link', { name: 'Imprimer' }).getAttribute('href');
    const printed = await watched.context.request.get(`${server.address}${paper}`);
    expect(printed.headers()['content-type']).toContain('application/pdf');
    expect((await printed.body()).length).toBeGreaterThan(10_000);
  });

  it.each([
    ['Stabilité', /choix de calcul/],
    ['Activités', /Des questions, pas des verdicts/],
    ['Trajectoires', /Parmi les plus industriels/],
    ['Comparer', /Il n’y a pas de classement/],
    ['Lecture', /Qu’est-ce qui, ici, pourrait l’expliquer/],
  ])('shows the view %s', async (tab, text) => {
    await watched.page.getByRole('tab', { name: tab }).click();
    await watched.page.getByText(text).first().waitFor();
    await look(tab);
  });

  it('threw nothing', () => {
    expect(watched.faults).toEqual([]);
  });
});
