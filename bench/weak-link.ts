// A hall of fifty phones behind one thin line: is every card acknowledged, is none lost, can the console be used?
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDraw, type Draw } from '@trame/core/kernel';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../e2e/stage/browser.js';
import { findSeminar, type OpenSeminar, openSeminar, startOpenSpace } from '../e2e/stage/seminar.js';
import { findPort, type RunningServer, startServer } from '../e2e/stage/server.js';
import {
  addRealCard,
  announce,
  openConsole,
  openRealPhone,
  type RealPhone,
  type Shown,
} from './weak-link/pages.js';
import { createClient, openPhone, type Phone } from './weak-link/phone.js';
import { type LineDoor, openThinLine, type ThinLine } from './weak-link/thin-line.js';

const LINE = { bytesPerSecond: 20_000, delayMs: 300 };
const PHONES = Number(process.env.TRAME_WEAK_PHONES ?? 50);
const SECONDS = Number(process.env.TRAME_WEAK_SECONDS ?? 180);
const CARDS = 6;
const ANNOUNCE_EVERY_MS = 15_000;
/** How long what is missing is waited for, after the last card. */
const DRAIN_MS = 120_000;
/** How long somebody goes on trying to come in. */
const JOIN_MS = 180_000;
const SEED = 20;

const WORDS =
  'port atelier lycée bus logement soudure mer apprentis commerces digue énergie usine trajet école marché santé forêt quai formation loyer vélo métier relève voisins'.split(
    ' ',
  );

/** What is known so far, for whoever waits: a run lasts minutes. */
const note = (what: object): void => void process.stderr.write(`${JSON.stringify(what)}\n`);
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const round = (value: number): number => Math.round(value);

function quantiles(values: readonly number[]): Readonly<Record<'p50' | 'p95' | 'max', number | null>> {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number): number | null => {
    const found = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    return found === undefined ? null : round(found);
  };
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}

/** A card that nobody else writes: words of a hall, and where it comes from. */
function writeCard(draw: Draw, phone: number, rank: number): string {
  const words = Array.from({ length: 5 + draw.below(5) }, () => draw.pick(WORDS) ?? '');
  return `${words.join(' ')} (${phone}.${rank})`;
}

/** What stands: the server, the line in front of it, whoever is behind. */
interface Hall {
  readonly server: RunningServer;
  readonly line: ThinLine;
  readonly open: OpenSeminar;
  readonly browser: Browser;
}

interface Crowd {
  readonly phones: readonly Phone[];
  readonly doors: readonly LineDoor[];
  readonly joinSeconds: number;
}

const addressOf = ({ port }: LineDoor): string => `http://localhost:${port}`;

// They come in as a hall does: one a second or so, while those before them already listen.
async function gatherPhones({ line, open }: Hall): Promise<Crowd> {
  const startedAt = performance.now();
  const until = startedAt + JOIN_MS;
  const doors = await Promise.all(Array.from({ length: PHONES }, () => line.openDoor()));
  const phones = await Promise.all(
    doors.map(async (door, rank) => {
      await pause(rank * 1_000);
      const name = `Personne ${rank + 1}`;
      const phone = await openPhone(addressOf(door), { code: open.code, name, until });
      if (phone === null || (await phone.ready)) return phone;
      phone.close();
      return null;
    }),
  );
  const joinSeconds = round((performance.now() - startedAt) / 1_000);
  return { phones: phones.filter((phone) => phone !== null), doors, joinSeconds };
}

async function playCards(phones: readonly Phone[], real: RealPhone): Promise<readonly (number | null)[]> {
  const draw = createDraw(SEED);
  const slot = (SECONDS * 1_000) / CARDS;
  const write = async (phone: Phone, rank: number): Promise<void> => {
    for (let card = 0; card < CARDS; card += 1) {
      const before = draw.below(slot);
      await pause(before);
      phone.send(writeCard(draw, rank + 1, card + 1));
      await pause(slot - before);
    }
  };
  const writeReal = async (): Promise<readonly (number | null)[]> => {
    const times: (number | null)[] = [];
    for (let card = 0; card < CARDS; card += 1) {
      const from = performance.now();
      times.push(await addRealCard(real, writeCard(draw, 0, card + 1)));
      await pause(Math.max(0, slot - (performance.now() - from)));
    }
    return times;
  };
  const [times] = await Promise.all([writeReal(), ...phones.map(write)]);
  return times;
}

interface WallState {
  readonly announcement: { readonly text: string } | null;
  readonly activities: Readonly<
    Record<string, { readonly state: { readonly cards: readonly { readonly text: string }[] } }>
  >;
}

/** Somebody beside the line, who sees the room as the server holds it. */
function openWitness({ server, open }: Hall) {
  const client = createClient<WallState>(server.address, open, open.cookie);
  return {
    close: () => client.close(),
    getSeq: () => client.getView().seq,
    listTexts: () =>
      client.getView().state?.activities['open-space']?.state.cards.map(({ text }) => text) ?? [],
    hears: (text: string): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (client.getView().state?.announcement?.text !== text) return;
          stop();
          resolve();
        };
        const stop = client.subscribe(look);
        look();
      }),
  };
}

async function playConsole(
  pages: { readonly console_: RealPhone; readonly real: RealPhone },
  witness: ReturnType<typeof openWitness>,
): Promise<readonly Shown[]> {
  const shown: Shown[] = [];
  const until = performance.now() + SECONDS * 1_000;
  for (let rank = 1; performance.now() < until - ANNOUNCE_EVERY_MS; rank += 1) {
    const next = pause(ANNOUNCE_EVERY_MS);
    const text = `Il reste ${20 - rank} minutes, message ${rank}.`;
    shown.push(await announce(pages.console_, pages.real, { text, onServer: () => witness.hears(text) }));
    await next;
  }
  return shown;
}

const countTwice = (texts: readonly string[]): number => texts.length - new Set(texts).size;
const pickKnown = (values: readonly (number | null)[]): readonly number[] =>
  values.filter((one) => one !== null);

function describeConsole(shown: readonly Shown[]) {
  const measure = (pick: (one: Shown) => number | null) => ({
    ...quantiles(pickKnown(shown.map(pick))),
    never: shown.filter((one) => pick(one) === null).length,
  });
  return {
    gestures: shown.length,
    onConsole: measure(({ onConsole }) => onConsole),
    onServer: measure(({ onServer }) => onServer),
    onPhone: measure(({ onPhone }) => onPhone),
  };
}

async function measure(hall: Hall, consoleBehind: boolean): Promise<Readonly<Record<string, unknown>>> {
  const { line, browser, server, open } = hall;
  const realDoor = await line.openDoor();
  const consoleDoor = await line.openDoor();
  const real = await openRealPhone(browser, addressOf(realDoor), open.code);
  const console_ = await openConsole(browser, consoleBehind ? addressOf(consoleDoor) : server.address, open);
  const { phones, doors, joinSeconds } = await gatherPhones(hall);
  const witness = openWitness(hall);
  const joinBytes = round(doors.reduce((sum, { bytes }) => sum + bytes.down, 0) / doors.length);
  const joinUse = line.readUse();
  note({ inTheRoom: phones.length, joinSeconds, joinBytes, joinUse });
  await pause(5_000);
  line.readUse();
  const before = doors.map(({ bytes }) => ({ ...bytes }));
  const startedAt = performance.now();
  const [realTimes, shown] = await Promise.all([
    playCards(phones, real),
    playConsole({ console_, real }, witness),
  ]);
  const use = line.readUse();
  const spent = doors.map(({ bytes }, rank) => ({
    up: bytes.up - (before[rank]?.up ?? 0),
    down: bytes.down - (before[rank]?.down ?? 0),
    connections: bytes.connections - (before[rank]?.connections ?? 0),
  }));
  note({ played: true, use, pending: phones.reduce((sum, phone) => sum + phone.countPending(), 0) });
  const playedMs = performance.now() - startedAt;
  const isSettled = (): boolean =>
    phones.every((phone) => phone.countPending() === 0 && phone.getSeq() >= witness.getSeq());
  while (!isSettled() && performance.now() - startedAt < playedMs + DRAIN_MS) await pause(200);
  const settledMs = isSettled() ? round(performance.now() - startedAt - playedMs) : null;
  const cards = phones.flatMap((phone) => phone.cards);
  const kept = witness.listTexts();
  const known = new Set(kept);
  const lags = phones.flatMap((phone) => phone.lags);
  const figures = {
    console: consoleBehind ? 'behind the same line' : 'beside the line',
    inTheRoom: phones.length,
    joinSeconds,
    bytesToJoin: joinBytes,
    realPhoneLoadSeconds: real.loadedIn,
    consoleLoadSeconds: console_.loadedIn,
    sent: cards.length + realTimes.length,
    acknowledged:
      cards.filter(({ ackMs, refused }) => ackMs !== null && refused === null).length +
      pickKnown(realTimes).length,
    refused: cards.filter(({ refused }) => refused !== null).map(({ refused }) => refused),
    lost: cards.filter(({ text }) => !known.has(text)).length,
    duplicates: countTwice(kept),
    ackMs: quantiles(pickKnown(cards.map(({ ackMs }) => ackMs))),
    realAckMs: realTimes.map((one) => (one === null ? null : round(one))),
    seenElsewhereMs: quantiles(lags),
    lastSeenMs: settledMs,
    bytesDown: quantiles(spent.map(({ down }) => down)),
    bytesUp: quantiles(spent.map(({ up }) => up)),
    connections: spent.reduce((sum, { connections }) => sum + connections, 0),
    lineUse: { up: round(use.up * 100), down: round(use.down * 100) },
    announcements: describeConsole(shown),
    faults: [...real.faults, ...console_.faults],
  };
  for (const phone of phones) phone.close();
  witness.close();
  for (const { context } of [real, console_]) await context.close();
  return figures;
}

async function openHall(): Promise<Hall & { readonly close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'trame-weak-'));
  const port = await findPort();
  const server = await startServer({ port, dataFolder: folder });
  const open = await openSeminar(server.address, await findSeminar(server.address, server.organiserLink));
  await startOpenSpace(server.address, open);
  const line = openThinLine(port, LINE);
  const browser = await startBrowser();
  return {
    server,
    open,
    line,
    browser,
    close: async () => {
      await browser.close();
      await line.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Plays the hall twice: the console beside the line, then behind it with everybody. */
export async function run(): Promise<Readonly<Record<string, unknown>>> {
  const runs: Readonly<Record<string, unknown>>[] = [];
  for (const consoleBehind of process.env.TRAME_WEAK_ONCE === undefined ? [false, true] : [false]) {
    const hall = await openHall();
    try {
      const figures = await measure(hall, consoleBehind);
      process.stderr.write(`${JSON.stringify(figures)}\n`);
      runs.push(figures);
    } finally {
      await hall.close();
    }
  }
  const [load1 = 0] = loadavg();
  return {
    line: LINE,
    phones: PHONES,
    cardsEach: CARDS,
    seconds: SECONDS,
    load1: Math.round(load1 * 10) / 10,
    runs,
  };
}
