// Every screen of a programme that has lived, at three sizes: axe finds nothing, nothing runs off sideways; TRAME_PICTURES=1 keeps pictures.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePulsePage } from '../app/src/rooms/action-programme/server/pulse/page.js';
import { readPrintedAnnex, readShownAnnex } from './programme/annexes.js';
import { type Lived, liveProgramme, saveElsewhere } from './programme/lived.js';
import { DESK, openPage, PHONE, startBrowser, type Watched } from './stage/browser.js';
import { examine, isKept } from './stage/examine.js';
import { findPort, type RunningServer, startServer } from './stage/server.js';

const PICTURES = '.trame/screens/programme';
const PAPERS = [
  'annex.pdf',
  'point.pdf',
  'pictures/arbre.pdf',
  'pictures/themes.pdf',
  'pictures/frise.pdf',
  'pictures/gantt.png',
];

/** A table as a territory keeps it: one action known, one new, one date and one name that must be read again. */
const BROUGHT = [
  'Axe;Action;Pilotes;Fin;Remarques',
  'Former;TRI-FIBRE;CARENE;mars 2028;voir le compte rendu',
  'Former;Une maison de l’alternance;Club des entreprises du port;juin 2028;',
].join('\r\n');

let folder: string;
let server: RunningServer;
let browser: Browser;
let lived: Lived;
let organiser: Watched;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trame-programme-'));
  mkdirSync(PICTURES, { recursive: true });
  server = await startServer({ port: await findPort(), dataFolder: folder });
  lived = await liveProgramme(server);
  browser = await startBrowser();
  organiser = await openPage(browser, DESK);
  const [name = '', value = ''] = lived.cookie.split('=');
  await organiser.context.addCookies([{ name, value, url: server.address }]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

function listScreens(): Readonly<Record<string, string>> {
  const root = `/espaces/${lived.space}/programme`;
  const sheets = Object.entries(lived.actions).map(([stage, id]) => [
    `S30 fiche ${stage}`,
    `${root}/actions/${id}`,
  ]);
  return {
    'S28 propositions': `${root}/propositions`,
    'S29 tableau': root,
    'S29 colonnes': `${root}?vue=board`,
    'S29 temps': `${root}/temps`,
    'S29 fichiers': `${root}/fichiers`,
    ...(Object.fromEntries(sheets) as Record<string, string>),
    'S30 completer': `${root}/actions/${lived.actions['follow-up']}/modifier`,
    'S33 suivi': `${root}/suivi`,
    'S33 courriers': `${root}/courriers`,
    'S34 point': `${root}/point`,
    'S35 depend': `${root}/depend`,
    'S37 comites': `${root}/comites`,
    'S37 comite': `${root}/comites/${lived.committee}`,
    'S39 passation': `${root}/passation`,
    versions: `${root}/versions`,
    validation: `${root}/validation`,
    engagements: `${root}/engagements`,
    tables: `${root}/tables`,
    themes: `${root}/themes`,
    'themes fabrique': `/espaces/${lived.fabrique}/themes`,
    'page publique': `/api/programmes/${lived.space}`,
    'cadre public': `/api/programmes/${lived.space}?cadre=1`,
  };
}

describe('a programme that has lived', () => {
  it('is clean on every screen, at three sizes [R148]', async () => {
    expect(lived.fabrique).not.toBe('');
    const faults: string[] = [];
    for (const [name, path] of Object.entries(listScreens())) {
      await organiser.page.goto(`${server.address}${path}`);
      const heading = organiser.page.getByRole('heading').filter({ hasNotText: 'Chargement' });
      await heading.or(organiser.page.locator('main, body > *')).first().waitFor();
      await organiser.page.waitForLoadState('networkidle');
      faults.push(...(await examine(organiser, { name, folder: PICTURES })));
    }
    expect(faults).toEqual([]);
    expect(organiser.faults).toEqual([]);
  });

  it('is clean where two people saved one sheet, and where a table is brought in [R148]', async () => {
    const { page } = organiser;
    const root = `${server.address}/espaces/${lived.space}/programme`;
    await page.setViewportSize(DESK);
    await page.goto(`${root}/actions/${lived.actions['follow-up']}/modifier`);
    const problem = page.getByRole('textbox', { name: 'Problème' });
    await problem.fill('Trop de jeunes partent.');
    await saveElsewhere(server, lived);
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByRole('heading', { name: 'Deux versions de cette fiche' }).waitFor();
    const look = { folder: PICTURES, isBrief: true };
    const faults = [...(await examine(organiser, { ...look, name: 'S30 conflit' }))];
    page.once('dialog', (dialog) => void dialog.accept());
    await page.goto(`${root}/fichiers`);
    await page.getByLabel('Choisir un tableau').setInputFiles({
      ...{ name: 'tableau.csv', mimeType: 'text/csv', buffer: Buffer.from(BROUGHT) },
    });
    await page.getByRole('button', { name: 'Voir ce qui changerait' }).click();
    await page.getByRole('heading', { name: 'Ce que ce tableau changerait' }).waitFor();
    faults.push(...(await examine(organiser, { ...look, name: 'reprise' })));
    expect(faults).toEqual([]);
  });

  it.runIf(isKept)('is seen in English too', async () => {
    const { page } = organiser;
    await page.setViewportSize(DESK);
    await page.evaluate(() => localStorage.setItem('trame-locale', 'en'));
    for (const [name, path] of Object.entries(listScreens())) {
      if (path.startsWith('/api')) continue;
      await page.goto(`${server.address}${path}`);
      await page.getByRole('heading').filter({ hasNotText: 'Loading' }).first().waitFor();
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: join(PICTURES, `en ${name}.png`), fullPage: true });
    }
    await page.evaluate(() => localStorage.setItem('trame-locale', 'fr'));
  });

  it('shows the annexes of the four territories row for row: groups, titles, stars, aims, pilots, notes [R132]', async () => {
    await organiser.page.setViewportSize(DESK);
    const counted: number[] = [];
    for (const { id, slug } of lived.territories) {
      await organiser.page.goto(`${server.address}/espaces/${id}/programme`);
      const [shown, printed] = [await readShownAnnex(organiser.page), readPrintedAnnex(slug)];
      expect(shown.heads.slice(0, printed.heads.length), slug).toEqual(printed.heads);
      expect(shown.rows, slug).toEqual(printed.rows);
      counted.push(shown.rows.length);
    }
    expect(counted.toSorted((a, b) => a - b)).toEqual([8, 14, 16, 31]);
  });

  it('takes no answer from the Enter key on a pilot’s page: a button is pressed, or nothing is said', async () => {
    const html = writePulsePage({
      ...{ token: 'jeton', label: 'La directrice', month: '2027-04', territory: 'Pays de la Tuile' },
      actions: [{ id: 'quai', title: 'Quai', answer: null, helpers: ['la cheffe de projet'] }],
      ...{ chosen: null, message: null, draft: null, hasAddress: false },
    });
    const { page } = await openPage(browser, PHONE);
    const sent: string[] = [];
    await page.route('**/api/pulse/jeton', async (route) => {
      const request = route.request();
      if (request.method() === 'POST')
        sent.push(new URLSearchParams(request.postData() ?? '').get('state') ?? '∅');
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    });
    for (const press of [
      () => page.getByLabel('Une ligne de nouvelles, si vous voulez').press('Enter'),
      () => page.getByRole('button', { name: 'C’est bloqué' }).click(),
    ]) {
      await page.goto(`${server.address}/api/pulse/jeton`);
      await Promise.all([page.waitForRequest((request) => request.method() === 'POST'), press()]);
    }
    expect(sent).toEqual(['', 'blocked']);
  });

  const keep = async (space: string, path: string, name: string) => {
    const url = `${server.address}/api/spaces/${space}/programme/${path}`;
    const answer = await fetch(url, { headers: { cookie: lived.cookie } });
    expect(answer.status, path).toBe(200);
    writeFileSync(join(PICTURES, name), Buffer.from(await answer.arrayBuffer()));
  };

  it('prints its pages, and the annexes of the four territories', async () => {
    for (const path of PAPERS) await keep(lived.space, path, path.replace('pictures/', 'image '));
    expect(lived.territories).toHaveLength(4);
    for (const { id, slug } of lived.territories) await keep(id, 'annex.pdf', `annex ${slug}.pdf`);
  });
});
