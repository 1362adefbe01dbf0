// The network of the four programmes as a reader sees it; two people introduced, each on their own phone; every screen of it looked at.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDemoId } from '../app/src/main.demo.js';
import { mintScope } from '../app/src/platform/server/db/index.js';
import { copy as exchangeWords } from '../app/src/rooms/actor-network/web/exchange/copy.fr.js';
import { copy as mapWords } from '../app/src/rooms/actor-network/web/map/copy.fr.js';
import { copy as pilotWords } from '../app/src/rooms/actor-network/web/piloting/copy.fr.js';
import published from '../packages/core/src/actor-network/examples/pilot-network-2019.expected.json' with {
  type: 'json',
};
import { openProgrammeHouse, type ProgrammeHouse } from './programme/house.js';
import { DESK, openPage, PHONE, startBrowser, type Watched } from './stage/browser.js';
import { examine, isKept, pictureEnglish } from './stage/examine.js';
import { PAIRS, playPairs } from './stage/pairs.js';

const folder = '.trame/network';
const PROGRAMMES = [
  ['ardenne-metropole', 'PROG-ARD'],
  ['carene', 'PROG-CAR'],
  ['decazeville-communaute', 'PROG-DEC'],
  ['dieppe-maritime', 'PROG-DIE'],
] as const;

let house: ProgrammeHouse;
let address: string;
let browser: Browser;
let desk: Watched;
const opened: Watched[] = [];

const look = (watched: Watched, name: string) => examine(watched, { name, folder, own: 'phone' });

const lookInEnglish = (name: string) => pictureEnglish(desk, { name, folder });

async function open(size: typeof DESK): Promise<Watched> {
  const watched = await openPage(browser, size);
  opened.push(watched);
  return watched;
}

beforeAll(async () => {
  house = await openProgrammeHouse();
  house.app.clock.now = Date.parse('2026-03-12T12:00:00Z') as typeof house.app.clock.now;
  await house.comeBack();
  await playPairs(house);
  await addSpaces();
  address = await house.listen();
  browser = await startBrowser();
  desk = await open(DESK);
  const fabrique = createDemoId('fabrique', 'territoires-industriels-2019');
  const scopes = PROGRAMMES.map(([slug]) => mintScope(createDemoId('territory', slug), fabrique));
  const cookie = await house.app.signIn('facilitator', ...scopes, mintScope(fabrique, fabrique));
  const [name = '', value = ''] = cookie.split(/=(.*)/s);
  await desk.context.addCookies([{ name, value, url: address }]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await house?.close();
});

/** Two spaces that share members, as somebody of the team writes them. */
async function addSpaces(): Promise<void> {
  const { organisations } = await house.ask<{ organisations: readonly { id: string; name: string }[] }>(
    'GET',
    'organisations',
  );
  const ids = (...names: readonly string[]) =>
    organisations.filter(({ name }) => names.includes(name)).map(({ id }) => id);
  const add = (name: string, stage: string, memberIds: readonly string[]) =>
    house.ask('POST', 'cooperation', { name, stage, memberIds });
  await add('Club des achats groupés', 'existing', ids('Airbus', 'Total', 'Chantiers de l’Atlantique'));
  await add('Plateforme emploi', 'emerging', ids('Airbus', 'Total', 'Pôle emploi', 'CARENE'));
}

async function goTo({ page }: Watched, path: string, space = house.space): Promise<void> {
  await page.goto(`${address}/espaces/${space}/${path}`);
  await page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'Chargement' }).waitFor();
  await page.waitForLoadState('networkidle');
}

/** The figures as they are written, by their name; shares between 0 and 1. */
async function readFigures({ page }: Watched): Promise<ReadonlyMap<string, number>> {
  const rows = page.getByRole('table', { name: pilotWords.figuresCaption }).locator('tbody tr');
  const cells = await rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('th, td')].slice(0, 2).map((cell) => cell.textContent ?? '')),
  );
  const read = (text: string) => Number.parseFloat(text.replace(',', '.')) / (text.includes('%') ? 100 : 1);
  return new Map(cells.map(([name = '', value = '']) => [name, read(value)]));
}

describe('les quatre programmes de 2019 [R102] [R112] [R124]', () => {
  it.each(PROGRAMMES)(
    '%s : les chiffres attendus, et la phrase de prudence sous le dessin',
    async (slug, id) => {
      await goTo(desk, 'reseau/pilotage', createDemoId('territory', slug));
      const expected = published.programmes[id];
      const figures = await readFigures(desk);
      const counts = {
        actions: expected.projects,
        organisations: expected.organisations,
        families: expected.categories,
        roles: expected.edges,
        'actions-without-pilot': expected.projectsWithoutPilot,
        'actions-with-one-pilot': expected.projectsWithOnePilot,
        'actions-with-several-pilots': expected.projectsWithSeveralPilots,
        'most-pilots': expected.maxPilots,
        ties: expected.coPilotTies,
        'mixed-ties': expected.crossCategoryTies,
        alone: expected.isolatedOrganisations,
        components: expected.components,
        'largest-component': expected.largestComponent,
        'busiest-roles': expected.topPilot.projects,
      } as const;
      const told = Object.keys(counts).map((key) => {
        const [name] = pilotWords.figureWords[key as keyof typeof counts];
        return [key, figures.get(name ?? '')];
      });
      expect(Object.fromEntries(told)).toEqual(counts);
      // A share is written to a tenth of a point, an index to a thousandth.
      for (const [key, value] of [
        ['density', expected.coPilotDensity],
        ['concentration', expected.herfindahlOfPilotRoles],
      ] as const) {
        const gap = Math.abs((figures.get(pilotWords.figureWords[key][0] ?? '') ?? Number.NaN) - value);
        expect([key, gap < 0.00055]).toEqual([key, true]);
      }
      const drawing = await desk.page.locator('main svg[role="img"]').first().boundingBox();
      const caution = await desk.page.getByText(pilotWords.caution).boundingBox();
      expect((caution?.y ?? 0) >= (drawing?.y ?? 0) + (drawing?.height ?? Number.POSITIVE_INFINITY)).toBe(
        true,
      );
      if (slug === 'carene') await lookInEnglish('pilotage carene');
      if (slug === 'carene' || isKept) expect(await look(desk, `pilotage ${slug}`)).toEqual([]);
    },
  );
});

describe('une mise en relation, de l’écran aux deux téléphones [R113]', () => {
  const [{ offer, need }, refused] = PAIRS;
  const links: string[] = [];
  const phones: Watched[] = [];
  const standing = () => desk.page.getByRole('status').filter({ hasText: 'À proposer' }).innerText();

  it('demande à chacun à part, sans dire à l’un le nom de l’autre', async () => {
    await goTo(desk, 'reseau/mises-en-relation');
    expect(await look(desk, 'mises-en-relation')).toEqual([]);
    for (const pair of [PAIRS[0], refused]) {
      await desk.page
        .getByRole('button', { name: `Proposer à ${pair.offer.who} et à ${pair.need.who}` })
        .click();
      await desk.page.getByRole('main').getByText(`Pour ${pair.need.who}`).waitFor();
    }
    const shown = await desk.page.getByText(/\/m#/).allInnerTexts();
    links.push(...shown.flatMap((text) => /https?:\S+\/m#\S+/.exec(text) ?? []));
    expect(links).toHaveLength(4);
    expect(await look(desk, 'mises-en-relation demandees')).toEqual([]);
    await lookInEnglish('mises-en-relation demandees');
    for (const link of links) {
      const phone = await open(PHONE);
      phones.push(phone);
      await phone.page.goto(link);
      await phone.page.getByRole('heading', { name: /Voulez-vous être mis en relation/ }).waitFor();
    }
    const told = await Promise.all(phones.map(({ page }) => page.locator('body').innerText()));
    for (const text of told) expect(text).not.toMatch(/Ana|Bob|Cléa|Driss/);
    expect(await look(phones[0] as Watched, 'telephone question')).toEqual([]);
  });

  it('un oui seul, ou un non, ne se voit nulle part', async () => {
    const before = await standing();
    const [asked, , declines] = phones as [Watched, Watched, Watched];
    await asked.page.getByLabel('Comment vous joindre').fill('06 12 34 56 78');
    await asked.page.getByRole('button', { name: 'Oui, mettez-nous en relation' }).click();
    await asked.page.getByText(/Votre oui est noté/).waitFor();
    await declines.page.getByRole('button', { name: 'Non merci' }).click();
    await declines.page.getByText(/Rien n’est noté/).waitFor();
    expect(await look(asked, 'telephone oui')).toEqual([]);
    expect(await look(declines, 'telephone non')).toEqual([]);
    await goTo(desk, 'reseau/mises-en-relation');
    expect(await standing()).toBe(before);
  });

  it('deux oui donnent un nom à chacun, et un lien daté à la carte', async () => {
    const [asked, other] = phones as [Watched, Watched];
    await other.page.getByRole('button', { name: 'Oui, mettez-nous en relation' }).click();
    await other.page.getByText('Vous êtes en relation').waitFor();
    expect(await other.page.locator('main').innerText()).toMatch(
      new RegExp(`${offer.who}[^]*06 12 34 56 78`),
    );
    await asked.page.reload();
    await asked.page.getByText(need.who).first().waitFor();
    expect(await look(asked, 'telephone faite')).toEqual([]);
    await goTo(desk, 'reseau/mises-en-relation');
    expect(await standing()).toMatch(/À proposer\s: 1\. En attente\s: 1\. Faites\s: 1\./);
    expect(await look(desk, 'mises-en-relation faites')).toEqual([]);
    await goTo(desk, 'reseau/carte');
    const made = desk.page.getByRole('row').filter({ hasText: mapWords.kinds.introduction });
    expect(await made.count()).toBe(1);
    expect(await desk.page.locator('main').innerText()).not.toMatch(/Ana Four|Bob Quai/);
  });
});

const ROSTER = [
  'Nom;Prénom;Organisation;Famille;Fonction;Statut;Courriel;Téléphone fixe',
  ';;Chantiers de l’Estuaire;Entreprises;Directrice;présente;chantiers@exemple.fr;02',
  'Martin;Anne;Lycée du port;Éducation;Proviseure;invitée;anne@exemple.fr;',
  'Martain;Anne;Lycée du port;;Proviseure;;;',
  'MARTIN;Anne;Lycée du Port;;;;;',
  'Durand;Paul;=1+1;Famille inconnue;;absent;;',
  ';;;;;;;',
  'Quai;Bob;Ville de Saint-Nazaire;Collectivités;;présent;;',
].join('\r\n');

const TIES = [
  'de;vers;poids;source;début;fin',
  'Airbus;Total;2;Convention de stage;2019-03-01;',
  'CARENE;Inconnue SARL;1;;;',
  'Total;Total;1;;;',
].join('\n');

describe('les autres écrans du réseau [R148]', () => {
  it('une liste apportée est dite ligne par ligne, et ses doubles se réunissent', async () => {
    await goTo(desk, 'acteurs');
    await desk.page.locator('input[type="file"]').setInputFiles({
      ...{ name: 'carnet.csv', mimeType: 'text/csv', buffer: Buffer.from(ROSTER, 'utf8') },
    });
    await desk.page.getByText('Ce qui a été fait de votre tableau').waitFor();
    expect(await look(desk, 'acteurs apportes')).toEqual([]);
    await desk.page
      .getByRole('button', { name: /^Réunir dans/ })
      .first()
      .click();
    await desk.page.getByRole('heading', { name: 'Lignes réunies' }).waitFor();
    expect(await look(desk, 'acteurs reunis')).toEqual([]);
    await lookInEnglish('acteurs reunis');
  });

  it.runIf(isKept)('un fichier de liens est lu avant d’être gardé', async () => {
    await goTo(desk, 'reseau/fichiers');
    await desk.page.getByLabel('Choisir un fichier de liens').setInputFiles({
      ...{ name: 'liens.csv', mimeType: 'text/csv' },
      buffer: Buffer.from(TIES, 'utf8'),
    });
    await desk.page.getByRole('button', { name: exchangeWords.apply }).waitFor();
    expect(await look(desk, 'fichiers lus')).toEqual([]);
    await desk.page.getByRole('button', { name: exchangeWords.apply }).click();
    await desk.page.getByRole('table', { name: exchangeWords.keptCaption }).waitFor();
  });

  it('tiennent à trois tailles, sans faute d’accessibilité', async () => {
    const { organisations } = await house.ask<{ organisations: readonly { id: string; name: string }[] }>(
      'GET',
      'organisations',
    );
    const one = `organisations/${organisations.find(({ name }) => name === 'CARENE')?.id}`;
    // Three years on: what was dated sleeps.
    house.app.clock.advance(3 * 365 * 24 * 3600 * 1000);
    await house.comeBack();
    const [name = '', value = ''] = house.readCookie().split(/=(.*)/s);
    await desk.context.addCookies([{ name, value, url: address }]);
    const faults: string[] = [];
    for (const [called, path] of Object.entries({
      ...{ organisations: 'organisations', organisation: one, 'organisation reunir': `${one}/reunir` },
      ...{ cooperation: 'cooperation', carte: 'reseau/carte', fichiers: 'reseau/fichiers' },
    })) {
      await goTo(desk, path);
      faults.push(...(await look(desk, called)));
      await lookInEnglish(called);
    }
    expect([...faults, ...opened.flatMap(({ faults: thrown }) => thrown)]).toEqual([]);
  });
});
