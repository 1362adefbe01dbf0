// Two surveys of an invented territory of 48, a year apart, some on real phones: told, left, answered without a network, given back.
import { randomUUID } from 'node:crypto';
import type { SheetPart } from '@trame/core/actor-network';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Released } from '../app/src/rooms/actor-network/contract/board.js';
import {
  demoExpected,
  expectedNames,
  listDemoParts,
  listDemoRespondents,
} from '../app/test/territory-demo.js';
import { DESK, openPage, PHONE, startBrowser, type Watched } from './stage/browser.js';
import { countForSteward, listLeaks } from './stage/canary.js';
import { examine, isKept, pictureEnglish } from './stage/examine.js';
import {
  announceWave,
  answerByHand,
  answerByWire,
  ask,
  callActor,
  DAY,
  type Field,
  type LivedWave,
  readNumbers,
  showTie,
  startField,
} from './stage/survey.js';

const pictures = '.trame/survey';
/** On the roster, and off it before anything is given back. */
const EARLY = 'Ève Part-Tôt';
const LATE = 'Léo Part-Tard';
/** Of the 48: answers the first time in no published figure. */
const [WITHDRAWN = ''] = ['entreprise-04'];
const BY_HAND = { first: ['entreprise-07', 'collectivite-06'], second: ['entreprise-07'] };

let field: Field;
let browser: Browser;
let waves: LivedWave[] = [];
let numbers: ReadonlyMap<string, string>;

const actorOf = (id: string) => [...numbers].find(([, number]) => number === id)?.[0] ?? '';
const nameOf = (id: string) => callActor(actorOf(id));
const spaceOf = (id: string) => [...field.spaces].find(([, space]) => space === id)?.[0] ?? '';
const partsOf = (wave: 0 | 1, who: string): readonly SheetPart[] =>
  listDemoParts(wave, who, {
    person: (id) => numbers.get(id) ?? '',
    space: (id) => field.spaces.get(id) ?? '',
  });
const token = (who: string): string => waves.at(-1)?.tokens.get(who) ?? '';

/** Numbers of everybody, put together from two phones: nobody is told their own. */
async function learnNumbers(): Promise<void> {
  const one = await readNumbers(field, token('entreprise-01'));
  const other = await readNumbers(field, token('entreprise-02'));
  numbers = new Map([...one, ...other]);
}

async function onPhone(who: string, work: (opened: Awaited<ReturnType<typeof openPage>>) => Promise<void>) {
  const opened = await openPage(browser, PHONE);
  await opened.page.goto(`${field.address}/e#${token(who)}`);
  await opened.page.getByRole('heading', { level: 1, name: /^Bonjour/ }).waitFor();
  await work(opened);
  expect(opened.faults).toEqual([]);
  await opened.context.close();
}

const look = (page: Watched['page'], name: string) =>
  examine({ page }, { name, folder: pictures, own: 'phone' });

beforeAll(async () => {
  field = await startField([EARLY, LATE]);
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.close();
  await field.stop();
});

/** The screens of who conducts the survey. */
async function openDesk(): Promise<Watched> {
  const cookie = await field.server.signIn('project-lead', field.tenant.territory, field.tenant.fabrique);
  const [name = '', value = ''] = cookie.split(/=(.*)/s);
  const desk = await openPage(browser, DESK);
  await desk.context.addCookies([{ name, value, url: field.address }]);
  return desk;
}

async function goTo(page: Watched['page'], path: string): Promise<void> {
  await page.goto(`${field.address}/espaces/${field.tenant.territory.space}/${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
}

async function readBoard(): Promise<Released> {
  const cookie = await field.server.signIn('lead-pair', field.tenant.territory);
  return ask<Released>(field, { cookie, path: 'board' });
}

function checkFigures(given: Released['waves'][number] | undefined, wave: 'wave1' | 'wave2') {
  const figures = (given?.release.board.tiles ?? []).flatMap(({ headline, beside }) => [headline, ...beside]);
  const errors = demoExpected[`${wave}_jackknife_se`] as Record<string, number>;
  for (const [key, name] of Object.entries(expectedNames)) {
    const figure = figures.find((one) => one.key === key);
    expect([key, figure?.value]).toEqual([key, expect.closeTo(demoExpected[wave][name], 12)]);
    if (name in errors) {
      expect([key, figure?.error?.standardError]).toEqual([key, expect.closeTo(errors[name] ?? 0, 12)]);
    }
  }
}

describe('la première enquête', () => {
  it('est annoncée : chacun lit la notice sur son téléphone, et peut partir avant', async () => {
    waves = [await announceWave(field)];
    await onPhone(EARLY, async ({ page }) => {
      await page.getByText(/pas encore ouverte/).waitFor();
      expect(await look(page, 'telephone avant')).toEqual([]);
      await page.getByRole('button', { name: 'Je ne veux pas y figurer' }).click();
      await page.getByText(/Vous ne figurez plus/).waitFor();
      expect(await look(page, 'telephone objection')).toEqual([]);
    });
  });

  it('se remplit à la main, réseau coupé puis revenu', async () => {
    field.server.clock.advance(7 * DAY);
    await waves[0]?.move('open');
    await learnNumbers();
    expect(numbers.has(EARLY)).toBe(false);
    for (const who of BY_HAND.first) {
      await onPhone(who, async ({ page, context }) => {
        const pause = async () => {
          await context.setOffline(true);
          setTimeout(() => void context.setOffline(false), 3_000);
        };
        const lookAt = async (step: string) => expect(await look(page, `telephone ${step}`)).toEqual([]);
        const isFirst = who === BY_HAND.first[0];
        await answerByHand(page, partsOf(0, who), {
          ...{ nameOf, spaceOf, ...(isFirst ? { look: lookAt } : { pause }) },
        });
        if (isFirst) await lookAt('fini');
        expect(
          await page.evaluate(() => Object.keys(localStorage).filter((key) => /survey/.test(key))),
        ).toEqual([]);
      });
    }
  });

  it('efface ce que d’autres ont dit de qui part, même tard', async () => {
    for (const who of listDemoRespondents(0).filter((one) => !BY_HAND.first.includes(one))) {
      await answerByWire(field, token(who), partsOf(0, who));
    }
    const late = numbers.get(LATE) ?? '';
    const own = partsOf(0, 'entreprise-03').flatMap((part) => (part.part === 'who' ? part.ticked : []));
    await answerByWire(field, token('entreprise-03'), [
      { part: 'who', ticked: [...own, late], done: true },
      { part: 'how', person: late, rhythm: 4, modes: ['info', 'joint'] },
    ]);
    await answerByWire(field, token(LATE), [{ part: 'who', ticked: own.slice(0, 2), done: true }]);
    await onPhone(LATE, async ({ page }) => {
      await page.getByRole('button', { name: 'Je ne veux pas y figurer' }).click();
      await page.getByText(/Vous ne figurez plus/).waitFor();
    });
  });

  it('se retire entre deux : les réponses de qui les reprend ne comptent nulle part', async () => {
    await answerByWire(field, token(WITHDRAWN), [
      {
        part: 'who',
        ticked: [...numbers.values()]
          .filter((id) => actorOf(id) !== WITHDRAWN && actorOf(id) !== LATE)
          .slice(0, 12),
        done: true,
      },
      { part: 'opinions', answers: [5, 5, 5, 5] },
      { part: 'finish' },
    ]);
    await waves[0]?.move('close');
    await onPhone(WITHDRAWN, async ({ page }) => {
      await page.getByText(/L’enquête est close/).waitFor();
      await page.getByRole('button', { name: 'Effacer mes réponses' }).click();
      await page.getByText(/Vos réponses sont effacées/).waitFor();
      expect(await look(page, 'telephone retrait')).toEqual([]);
    });
  });

  it('est rendue : le tableau est celui qui est attendu, à 1e-12', async () => {
    await waves[0]?.move('release');
    const { waves: released } = await readBoard();
    expect(released[0]?.release.board.header).toMatchObject({ actors: 48, respondents: 44 });
    checkFigures(released[0], 'wave1');
  });

  it('se lit sur le téléphone de chacun : dix tuiles, personne de nommé', async () => {
    await onPhone('entreprise-02', async ({ page }) => {
      await page.getByRole('heading', { name: 'Ce que toutes les réponses disent' }).waitFor();
      expect(await page.getByRole('main').getByRole('heading', { level: 3 }).count()).toBe(10);
      expect(await page.getByRole('main').innerText()).toMatch(/44\sréponses sur 48/);
      expect(await page.getByRole('main').innerText()).not.toMatch(/entreprise-0[13-9]|NaN|\{\w+\}/);
      expect(await look(page, 'telephone resultats')).toEqual([]);
    });
  });
});

describe('la seconde, un an plus tard', () => {
  it('redemande à la main chaque nom de la première', async () => {
    field.server.clock.advance(358 * DAY);
    waves.push(await announceWave(field));
    expect(waves[1]?.tokens.has(EARLY) || waves[1]?.tokens.has(LATE)).toBe(false);
    field.server.clock.advance(7 * DAY);
    await waves[1]?.move('open');
    await learnNumbers();
    for (const who of BY_HAND.second) {
      await onPhone(who, async ({ page }) => {
        const lookAt = async (step: string) => {
          if (step === 'still' || step === 'own picture')
            expect(await look(page, `telephone deux ${step}`)).toEqual([]);
        };
        await answerByHand(page, partsOf(1, who), { nameOf, spaceOf, look: lookAt });
      });
    }
    for (const who of listDemoRespondents(1).filter((one) => !BY_HAND.second.includes(one))) {
      await answerByWire(field, token(who), partsOf(1, who));
    }
    const { page, context, faults } = await openDesk();
    await goTo(page, 'enquetes');
    expect([...(await look(page, 'enquetes ouverte')), ...faults]).toEqual([]);
    await context.close();
  });

  it('aucune route ne montre une réponse à qui n’y a pas droit : des repères y sont cherchés', async () => {
    const free = 'un repère que le dépositaire seul doit lire';
    const said = { token: token('entreprise-01'), op: randomUUID(), kind: 'free', body: free };
    expect((await field.server.send({ method: 'POST', url: '/api/survey/words', body: said })).status).toBe(
      200,
    );
    const canaries = { wave: waves[1]?.id ?? '', numbers: numbers.values(), words: [free] };
    const marks = { ...canaries, numbers: [...canaries.numbers] };
    // The marks do show where they may: looking for them means something.
    expect(await countForSteward(field, marks)).toBeGreaterThan(listDemoRespondents(1).length);
    const { asked, leaks } = await listLeaks(field, marks);
    expect(leaks).toEqual([]);
    expect(asked).toBeGreaterThan(500);
    // A phone knows the numbers of the roster, and nobody else's words.
    for (const path of ['', '/results']) {
      const body = { token: token('entreprise-02') };
      const reply = await field.server.send({ method: 'POST', url: `/api/survey${path}`, body });
      expect(reply.text).not.toContain(free);
    }
  });

  it('est rendue : tuiles, liens entretenus, liens nouveaux et écarts sont ceux qui sont attendus', async () => {
    await waves[1]?.move('close');
    await waves[1]?.move('release');
    const { waves: released } = await readBoard();
    checkFigures(released[1], 'wave2');
    const { change } = released[1]?.release ?? {};
    const { ties_between_waves: ties, change_on_panel: panel } = demoExpected;
    expect(change?.panel).toBe(ties.respondents_both);
    expect(change?.ties).toMatchObject({ kept: ties.kept, lost: ties.lost, new: ties.new });
    expect(change?.ties?.maintained).toBeCloseTo(ties['2c_maintained'], 12);
    expect(change?.ties?.renewal).toBeCloseTo(ties['6b_renewal'], 12);
    for (const [key, name] of Object.entries(expectedNames)) {
      const wanted = (panel as Record<string, { difference: number; se: number }>)[name];
      const found = change?.changes.find((one) => one.key === key);
      // 42 of 48 is under nine in ten: two-step reach is withheld.
      if (wanted === undefined || found === undefined || key === 'two-step-reach') continue;
      expect([key, found.difference]).toEqual([key, expect.closeTo(wanted.difference, 12)]);
      expect([key, found.standardError]).toEqual([key, expect.closeTo(wanted.se, 12)]);
    }
    checkFigures(released[0], 'wave1');
  });

  it('ne montre de personne ni nom ni numéro, sur aucun écran d’organisateur', async () => {
    for (const role of ['facilitator', 'project-lead', 'lead-pair', 'programme-owner'] as const) {
      const cookie = await field.server.signIn(role, field.tenant.territory);
      for (const path of ['board', 'surveys', 'survey-readings']) {
        const text = JSON.stringify(await ask<object>(field, { cookie, path }));
        for (const [name, number] of numbers) {
          expect(text.includes(number)).toBe(false);
          expect(text.includes(name)).toBe(false);
        }
      }
    }
  });
});

describe('les écrans', () => {
  it('tiennent à trois tailles, sans faute d’accessibilité [R148]', async () => {
    const people = ['entreprise-01', 'collectivite-01', 'entreprise-02', 'formation-01', 'collectivite-02'];
    for (const [at, one] of people.entries()) {
      const other = people[(at + 1) % people.length] ?? '';
      await showTie(field, waves.at(-1)?.tokens ?? new Map(), [one, other]);
    }
    const { page, context, faults } = await openDesk();
    const found: string[] = [];
    for (const [called, path] of Object.entries({
      ...{ acteurs: 'acteurs', enquetes: 'enquetes', methode: 'reseau/methode', carte: 'reseau/carte' },
      ...{ 'tableau premier': 'reseau?enquete=1', tableau: 'reseau' },
    })) {
      await goTo(page, path);
      if (called === 'tableau')
        await page.locator('main summary').evaluateAll((all) => {
          for (const one of all) (one as HTMLElement).click();
        });
      found.push(...(await look(page, called)));
      await pictureEnglish({ page }, { name: called, folder: pictures });
    }
    expect([...found, ...faults]).toEqual([]);
    await context.close();
    await onPhone('entreprise-01', async (phone) => {
      await phone.page.getByText('Mes liens sur la carte').click();
      await phone.page.getByRole('heading', { name: 'Montrés sur la carte' }).waitFor();
      expect(await look(phone.page, 'telephone accord')).toEqual([]);
      if (!isKept) return;
      await phone.page.getByRole('button', { name: 'English' }).click();
      await phone.page.screenshot({ path: `${pictures}/telephone accord english.png`, fullPage: true });
    });
  });
});
