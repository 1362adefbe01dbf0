// Row 10: more than two hundred texts that would run, in every field of every screen, of the room, of letters and of pages for anybody: none does.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatHtml } from '../app/src/platform/server/mail/letter.js';
import { writePublicPage } from '../app/src/rooms/action-programme/server/exchange/public-page.js';
import { writePulsePage } from '../app/src/rooms/action-programme/server/pulse/page.js';
import { drawProgramme, showProgramme } from '../app/test/random-programme.js';
import { startBrowser } from '../e2e/stage/browser.js';
import { callApi, joinRoom } from '../e2e/stage/client.js';
import {
  createCard,
  createFacilitator,
  findSeminar,
  type OpenSeminar,
  openSeminar,
  startOpenSpace,
} from '../e2e/stage/seminar.js';
import { findPort, startServer } from '../e2e/stage/server.js';
import { type MarkupWatch, takeWordsForMarkup, watchMarkup } from './engine/markup-watch.js';
import { lengthen, listPayloads } from './engine/payloads.js';
import { listScreenPaths } from './engine/screen-paths.js';
import type { GuaranteeOptions, GuaranteeResult } from './run.js';

/** Texts that stand one after the other in each field; every screen is seen once with each batch. */
const BATCH = 71;
const LEAST_PAYLOADS = 200;
const LEAST_SCREENS = 50;
const NAME_LENGTH = 60;
const PATIENCE_MS = 20_000;
const WALL_VIEWS = ['theme', 'marketplace', 'reports', 'wall'];

interface Stage {
  readonly address: string;
  readonly hall: OpenSeminar;
  readonly watch: MarkupWatch;
  readonly sabotage: boolean;
  /** Screens that did not come. */
  readonly unseen: Set<string>;
}

function cutBatches(payloads: readonly string[]): readonly string[] {
  return Array.from({ length: Math.ceil(payloads.length / BATCH) }, (_, k) =>
    payloads.slice(k * BATCH, (k + 1) * BATCH).join(' '),
  );
}

/** A screen is there once it has a heading that no longer says that it loads; one that never has is told. */
async function open({ watch, unseen }: Stage, address: string): Promise<void> {
  await watch.page.goto(address, { waitUntil: 'domcontentloaded' });
  const heading = watch.page.getByRole('heading').filter({ hasNotText: 'Chargement' }).first();
  await heading.waitFor({ timeout: PATIENCE_MS }).catch(() => unseen.add(new URL(address).pathname));
}

async function look({ watch, sabotage }: Stage, name: string): Promise<void> {
  if (sabotage) await takeWordsForMarkup(watch.page);
  await watch.look(name);
}

async function readFirst({ address, hall }: Stage, path: string, list: string): Promise<string> {
  const answer = await callApi(address, path, { cookie: hall.cookie });
  const body = (await answer.json()) as Readonly<Record<string, readonly { readonly id: string }[]>>;
  return body[list]?.[0]?.id ?? '';
}

/** The screens that the demonstration can fill, by their own path. */
async function fillPaths(stage: Stage): Promise<readonly string[]> {
  const { space, seminar, room } = stage.hall;
  const known: Readonly<Record<string, string>> = {
    $space: space,
    $territory: space,
    $seminar: seminar,
    $room: room,
    $organisation: await readFirst(stage, `/api/spaces/${space}/organisations`, 'organisations'),
    $action: await readFirst(stage, `/api/spaces/${space}/programme`, 'actions'),
  };
  return listScreenPaths()
    .map((path) => path.replaceAll(/\$\w+/g, (name) => known[name] ?? name))
    .filter((path) => !path.includes('$'));
}

/** Every answer of the server comes with hostile words after each of its texts, whatever its checks would have let in. */
async function visitScreens(stage: Stage, batch: string, paths: readonly string[]): Promise<void> {
  const { watch, address } = stage;
  await watch.context.route('**/api/**', async (route) => {
    if (route.request().url().includes('/stream')) return route.continue();
    const answer = await route.fetch();
    const isJson = answer.headers()['content-type']?.includes('json') === true;
    if (!isJson) return route.fulfill({ response: answer });
    return route.fulfill({ response: answer, json: lengthen(await answer.json(), batch) });
  });
  for (const path of paths) {
    await open(stage, `${address}${path}`);
    await look(stage, path);
  }
  await watch.context.unrouteAll({ behavior: 'ignoreErrors' });
}

/** Cards that each phone brings: as many as the door takes from one person in a breath. */
const CARDS_EACH = 8;

/** The texts come in by the door of the room, a few from each phone, whose name is one of them; answers how many are on the wall. */
async function bringCards({ address, hall }: Stage, payloads: readonly string[]): Promise<number> {
  let taken = 0;
  for (let from = 0; from < payloads.length; from += CARDS_EACH) {
    const name = (payloads[from] ?? '').slice(0, NAME_LENGTH);
    const phone = await joinRoom(address, hall.code, { name, family: 'company' });
    for (const text of payloads.slice(from, from + CARDS_EACH))
      if ((await phone.send(createCard(from % 16 === 0 ? 'challenge' : 'asset', text))) === null) taken += 1;
  }
  return taken;
}

async function visitRoom(stage: Stage, payloads: readonly string[]): Promise<number> {
  const { address, hall, watch } = stage;
  await startOpenSpace(address, hall);
  const taken = await bringCards(stage, payloads);
  const { send } = createFacilitator(address, hall);
  const day = `${address}/espaces/${hall.space}/seminaires/${hall.seminar}`;
  for (const view of WALL_VIEWS) {
    await send({ type: 'set-projector', view: { what: 'activity', activity: 'open-space', view } });
    await open(stage, `${day}/ecran`);
    await look(stage, `ecran ${view}`);
  }
  for (const screen of ['console', 'saisie', 'accueil']) {
    await open(stage, `${day}/${screen}`);
    await look(stage, screen);
  }
  await watch.page.goto(`${address}/rejoindre`);
  await watch.page.getByLabel('Code de la salle').fill(hall.code);
  await watch.page.getByRole('button', { name: 'Entrer', exact: true }).click();
  await watch.page.getByText('Le thème', { exact: true }).waitFor();
  await look(stage, 'telephone');
  return taken;
}

/** Pages and letters that leave as HTML, and are read elsewhere, without our policy. */
function writeSentPages(batch: string): Readonly<Record<string, string>> {
  const programme = lengthen(showProgramme(drawProgramme(1, 40)), batch) as ReturnType<typeof showProgramme>;
  const action = { id: 'a', title: batch, answer: null, helpers: [batch] };
  const letter = {
    subject: batch,
    blocks: [
      { kind: 'text' as const, text: batch },
      { kind: 'title' as const, text: batch },
      { kind: 'links' as const, links: [{ label: batch, href: 'https://t.example/s' }] },
      { kind: 'note' as const, text: batch },
    ],
  };
  return {
    'page publique': writePublicPage(programme, { at: 0, isFramed: false }),
    'encart public': writePublicPage(programme, { at: 0, isFramed: true }),
    relevé: writePulsePage({
      ...{ token: 't', label: batch, month: '2027-03', territory: batch, actions: [action] },
      ...{ chosen: null, message: { text: batch, tone: 'alert' }, draft: null, hasAddress: true },
    }),
    courriel: formatHtml(letter),
  };
}

async function visitSentPages(stage: Stage, batch: string): Promise<number> {
  const pages = Object.entries(writeSentPages(batch));
  for (const [name, html] of pages) {
    await stage.watch.page.setContent(html);
    await stage.watch.look(name);
  }
  return pages.length;
}

/** What a reader of PDF would run of the printed room: what poppler finds of scripts. */
async function readPaperScripts({ address, hall }: Stage): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'trame-markup-'));
  try {
    const path = `/api/spaces/${hall.space}/seminars/${hall.seminar}/booklet.pdf`;
    const answer = await callApi(address, path, { cookie: hall.cookie });
    if (!answer.ok) throw new Error(`guarantees/markup: the booklet answered ${answer.status}`);
    const file = join(folder, 'livret.pdf');
    writeFileSync(file, Buffer.from(await answer.arrayBuffer()));
    return execFileSync('pdfinfo', ['-js', file], { encoding: 'utf8' }).trim();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runStage(stage: Stage): Promise<GuaranteeResult> {
  const payloads = listPayloads();
  const batches = cutBatches(payloads);
  const paths = await fillPaths(stage);
  const shown = stage.sabotage ? batches.slice(0, 1) : batches;
  for (const batch of shown) await visitScreens(stage, batch, paths);
  const cards = await visitRoom(stage, payloads);
  let sent = 0;
  for (const batch of batches) sent += await visitSentPages(stage, batch);
  const scripts = await readPaperScripts(stage);
  const { ran, refused, marked } = stage.watch.seen;
  const figures = {
    payloads: payloads.length,
    screens: paths.length,
    unseen: [...stage.unseen],
    looks: paths.length * shown.length,
    cardsOnTheWall: cards,
    sentPages: sent,
    ran: ran.length,
    refusedByPolicy: refused.length,
    becameMarkup: marked.length,
    scriptsOnPaper: scripts,
    examples: [...ran, ...refused, ...marked].slice(0, 10),
  };
  const enough =
    payloads.length >= LEAST_PAYLOADS && paths.length >= LEAST_SCREENS && cards === payloads.length;
  const clean = ran.length + refused.length + marked.length === 0 && scripts === '';
  return { ok: enough && clean, figures };
}

/** Runs the row on the built server, in the real browser. */
export async function run({ sabotage }: GuaranteeOptions): Promise<GuaranteeResult> {
  const folder = mkdtempSync(join(tmpdir(), 'trame-markup-data-'));
  const server = await startServer({ port: await findPort(), dataFolder: folder });
  const browser = await startBrowser();
  try {
    const { address } = server;
    const hall = await openSeminar(address, await findSeminar(address, server.organiserLink));
    const watch = await watchMarkup(browser);
    const [name = '', value = ''] = hall.cookie.split('=');
    await watch.context.addCookies([{ name, value, url: address }]);
    return await runStage({ address, hall, watch, sabotage, unseen: new Set() });
  } finally {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
