// Forty slips of paper at the capture desk, by a typist at the keyboard: how long, and how much of it is the form's doing.
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { DESK, openPage, startBrowser } from '../e2e/stage/browser.js';
import { callApi } from '../e2e/stage/client.js';
import {
  createFacilitator,
  findSeminar,
  type OpenSeminar,
  openSeminar,
  startOpenSpace,
} from '../e2e/stage/seminar.js';
import { findPort, type RunningServer, startServer } from '../e2e/stage/server.js';
import { createTypist, drawSlips, type PaperSlip, type Typist } from './express-entry/typist.js';

const SLIPS = 40;
const GOAL_SECONDS = 200;
const WORDS_PER_MINUTE = Number(process.env.TRAME_TYPIST_WPM ?? 45);
const SEED = 85;
const PEOPLE = [
  'Nadia Benali',
  'Karim Leroy',
  'Zoé Martin',
  'Ana Perez',
  'Luc Morel',
  'Inès Roche',
  'Omar Diallo',
];

/** A desk where slips are typed: which activity, which field, how kinds are named in what the server keeps. */
interface Desk {
  readonly method: string;
  readonly activity: string;
  readonly field: string;
  readonly kinds: readonly string[];
  readonly open: (page: Page) => Promise<void>;
}

const DESKS: readonly Desk[] = [
  {
    method: 'open-space',
    activity: 'open-space',
    field: 'La carte, mot pour mot',
    kinds: ['challenge', 'asset'],
    open: (page) => page.getByRole('tab', { name: 'Cartes' }).click(),
  },
  {
    method: 'expectations',
    activity: 'attentes',
    field: 'La phrase, mot pour mot',
    kinds: ['expectation', 'expectation', 'rule'],
    open: async () => undefined,
  },
];

/** Slips as halls write them: a sentence; or two or three words. */
const PILES = [
  { name: '5 à 9 mots', words: { least: 5, most: 9 } },
  { name: '2 à 4 mots', words: { least: 2, most: 4 } },
];

async function readJson(answer: Response): Promise<Record<string, unknown>> {
  const text = await answer.text();
  if (!answer.ok) throw new Error(`bench/express-entry: ${answer.status} ${text}`);
  return JSON.parse(text) as Record<string, unknown>;
}

// The seminar of the demonstration, with expectations at the end of its agenda and a list of people.
async function openDay(server: RunningServer): Promise<OpenSeminar> {
  const ready = await findSeminar(server.address, server.organiserLink);
  const path = `/api/spaces/${ready.space}/seminars/${ready.seminar}`;
  const { cookie } = ready;
  const sheet = await readJson(await callApi(server.address, path, { cookie }));
  const step = { id: 'attentes', title: 'Attentes', minutes: 30, kind: 'method', method: 'expectations' };
  const added = { ...step, methodSettings: {}, role: null, materials: [] };
  const { version, title, phase, date, startsAt, place, note, agenda } = sheet;
  const body = {
    version,
    title,
    phase,
    date,
    startsAt,
    place,
    note,
    agenda: [...(agenda as object[]), added],
  };
  await readJson(await callApi(server.address, path, { method: 'PUT', cookie, body }));
  const attendees = PEOPLE.map((displayName) => ({ displayName, presence: 'present' }));
  await readJson(
    await callApi(server.address, `${path}/attendees`, { method: 'POST', cookie, body: { attendees } }),
  );
  const open = await openSeminar(server.address, ready);
  await startOpenSpace(server.address, open);
  await createFacilitator(server.address, open).send({ type: 'start-step', step: 'attentes' });
  return open;
}

async function openDesk(browser: Browser, server: RunningServer, at: { open: OpenSeminar; desk: Desk }) {
  const { open, desk } = at;
  const { page } = await openPage(browser, DESK);
  const [name = '', value = ''] = open.cookie.split('=');
  await page.context().addCookies([{ name, value, url: server.address }]);
  await page.goto(`${server.address}/espaces/${open.space}/seminaires/${open.seminar}/saisie`);
  const choice = page.getByRole('button', { name: /Activité/ });
  await choice.click();
  await page
    .getByRole('option', { name: desk.method === 'expectations' ? 'Attentes' : /Forum ouvert|Open/ })
    .click();
  await desk.open(page);
  await page.getByLabel(desk.field).focus();
  return page;
}

// From the text field: to the choice of voice, to the list, the beginning of the name, and back.
async function choosePerson(page: Page, typist: Typist, person: string, isFirst: boolean): Promise<void> {
  if (isFirst) {
    await typist.reach(page.getByRole('radiogroup', { name: 'Pour le compte de' }), 'Tab');
    await typist.press('ArrowDown');
  }
  await typist.reach(page.getByRole('button', { name: /Qui.\?$/ }), 'Tab');
  await typist.look(person.slice(0, 2).toLowerCase());
}

interface Typed {
  readonly seconds: number;
  readonly slowestSeconds: number;
  readonly keys: Typist['keys'];
}

async function typeSlips(page: Page, desk: Desk, slips: readonly PaperSlip[]): Promise<Typed> {
  const typist = createTypist(page, WORDS_PER_MINUTE);
  const field = page.getByLabel(desk.field);
  let [kind, person, slowest]: [number, string | null, number] = [0, null, 0];
  const startedAt = performance.now();
  for (const slip of slips) {
    const from = performance.now();
    if (slip.person !== null && slip.person !== person) {
      await choosePerson(page, typist, slip.person, person === null);
      await typist.reach(field, 'Shift+Tab');
      person = slip.person;
    }
    for (; kind !== slip.kind; kind = (kind + 1) % desk.kinds.length) await typist.press('ArrowDown');
    await typist.write(slip.text);
    await typist.press('Enter');
    slowest = Math.max(slowest, performance.now() - from);
  }
  await page.getByRole('status').filter({ hasText: 'tout est enregistré' }).waitFor();
  const seconds = (performance.now() - startedAt) / 1_000;
  return { seconds, slowestSeconds: slowest / 1_000, keys: typist.keys };
}

interface Kept {
  readonly kind: string;
  readonly text: string;
  readonly activity: string;
}

// The server dies without a word and starts again: what the seminar leaves at its closing was on its disk.
async function readDisk(
  place: { port: number; dataFolder: string },
  open: OpenSeminar,
): Promise<readonly Kept[]> {
  const server = await startServer(place);
  try {
    const path = `/api/spaces/${open.space}/seminars/${open.seminar}`;
    const { cookie } = open;
    await readJson(await callApi(server.address, `${path}/close`, { method: 'POST', cookie, body: {} }));
    const { harvest } = await readJson(await callApi(server.address, `${path}/harvest`, { cookie }));
    return harvest as readonly Kept[];
  } finally {
    await server.stop();
  }
}

const round = (value: number): number => Math.round(value * 10) / 10;

interface Pass {
  readonly desk: Desk;
  readonly pile: (typeof PILES)[number];
  readonly slips: readonly PaperSlip[];
}

function describePass({ desk, pile, slips }: Pass, { seconds, slowestSeconds, keys }: Typed) {
  const share = keys.form / (keys.form + keys.text);
  return {
    method: desk.method,
    slips: pile.name,
    seconds: round(seconds),
    perSlip: round(seconds / slips.length),
    slowestSlip: round(slowestSeconds),
    keysOfText: keys.text,
    keysOfForm: keys.form,
    formKeysPerSlip: round(keys.form / slips.length),
    formSeconds: round(seconds * share),
    withinGoal: seconds <= GOAL_SECONDS,
  };
}

function checkDisk(pass: Pass, kept: readonly Kept[]) {
  const found = pass.slips.map(({ text, kind }) => {
    const same = kept.filter((one) => one.text === text && one.activity === pass.desk.activity);
    return { times: same.length, isKind: same[0]?.kind === pass.desk.kinds[kind] };
  });
  return {
    onDiskOnce: found.filter(({ times }) => times === 1).length,
    ofTheRightKind: found.filter(({ isKind }) => isKind).length,
  };
}

/** Types every pile at every desk, all desks at once, each on its own page; then kills the server and reads its disk. */
export async function run(): Promise<Readonly<Record<string, unknown>>> {
  const place = { port: await findPort(), dataFolder: mkdtempSync(join(tmpdir(), 'trame-typist-')) };
  const server = await startServer(place);
  const browser = await startBrowser();
  try {
    const open = await openDay(server);
    const passes = DESKS.flatMap((desk) =>
      PILES.map((pile, rank): Pass => {
        const plan = { count: SLIPS, words: pile.words, kinds: desk.kinds.length, people: PEOPLE };
        return { desk, pile, slips: drawSlips(SEED + rank, plan) };
      }),
    );
    const typed = await Promise.all(
      passes.map(async ({ desk, slips }) =>
        typeSlips(await openDesk(browser, server, { open, desk }), desk, slips),
      ),
    );
    await server.kill();
    const kept = await readDisk(place, open);
    const rows = passes.map((pass, rank) => ({
      ...describePass(pass, typed[rank] as Typed),
      ...checkDisk(pass, kept),
    }));
    const [load1 = 0] = loadavg();
    return { wordsPerMinute: WORDS_PER_MINUTE, goalSeconds: GOAL_SECONDS, load1: round(load1), rows };
  } finally {
    await browser.close();
    await server.kill();
    rmSync(place.dataFolder, { recursive: true, force: true });
  }
}
