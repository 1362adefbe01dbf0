// Every screen of a programme that has lived, at three sizes: axe finds nothing, nothing runs off sideways; TRAME_PICTURES=1 keeps pictures.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePulsePage } from '../app/src/rooms/action-programme/server/pulse/page.js';
import { readPrintedAnnex, readShownAnnex } from './programme/annexes.js';
import { type Lived, liveProgramme } from './programme/lived.js';
import { DESK, openPage, PHONE, startBrowser, type Watched } from './stage/browser.js';
import { examine } from './stage/examine.js';
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
