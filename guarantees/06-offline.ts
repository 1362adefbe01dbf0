// Row 6: fifty phones write twenty times each while cut off for ten minutes; all of it arrives once, in one order, at once.
import { rmSync } from 'node:fs';
import { createSlips, type SlipsState } from '../app/src/live/testing/slips.js';
import { createLiveClient } from '../app/src/live/web/client.js';
import type { LiveClient, Outbox } from '../app/src/live/web/index.js';
import { createMemoryOutbox } from '../app/src/live/web/outbox.js';
import { type ChaosProxy, openChaosProxy } from './engine/chaos-proxy.js';
import { type Hall, type HallPlace, openPlace } from './engine/hall.js';
import type { HallSeat } from './engine/hall-process.js';
import { pause } from './engine/pen.js';
import { buildTabPage, openTab, type Tab } from './engine/tab.js';
import type { GuaranteeOptions, GuaranteeResult } from './run.js';

const PHONES = 50;
const GESTURES = 20;
/** Ten minutes of the server's clock in thirty seconds of ours. */
const CLOCK_RATE = 20;
const OFFLINE_MS = 30_000;
const BACK_MS = 5_000;
const PATIENCE_MS = 30_000;
const IN_TAB = 5;

/** A phone that may be put to sleep and woken: the client dies, what it kept does not. */
class Phone {
  readonly #seat: HallSeat;
  readonly #port: number;
  readonly #outbox: Outbox = createMemoryOutbox();
  client: LiveClient<SlipsState>;

  constructor(seat: HallSeat, port: number) {
    this.#seat = seat;
    this.#port = port;
    this.client = this.#wake();
  }

  #wake(): LiveClient<SlipsState> {
    const { space, room, cookie } = this.#seat;
    const reach: typeof fetch = (input, init) =>
      fetch(input, { ...init, headers: { ...init?.headers, cookie } });
    const origin = `http://127.0.0.1:${this.#port}`;
    const outbox = Promise.resolve(this.#outbox);
    return createLiveClient<SlipsState>({
      space,
      room,
      program: createSlips(),
      origin,
      fetch: reach,
      outbox,
    });
  }

  write(text: string): void {
    this.client.send({ type: 'post-slip', text });
  }

  reload(): void {
    this.client.close();
    this.client = this.#wake();
  }
}

async function waitFor(done: () => boolean | Promise<boolean>): Promise<number> {
  const startedAt = Date.now();
  while (!(await done())) {
    if (Date.now() - startedAt > PATIENCE_MS) return PATIENCE_MS;
    await pause(20);
  }
  return Date.now() - startedAt;
}

// Cut for one half of the time, swallowed for the other: a line that breaks, then a line that only hangs.
async function writeOffline(
  phones: readonly Phone[],
  proxy: ChaosProxy,
  tab: Tab,
  sabotage: boolean,
): Promise<number> {
  let waitingInTab = 0;
  for (let gesture = 0; gesture < GESTURES; gesture += 1) {
    if (gesture === 0) proxy.setWeather('cut');
    if (gesture === GESTURES / 2) proxy.setWeather('blackhole');
    phones.forEach((phone, index) => {
      phone.write(`téléphone ${index}, geste ${gesture}`);
      if (gesture === GESTURES / 2 && index % 3 === 0) phone.reload();
    });
    if (gesture < IN_TAB) await tab.write(`onglet, geste ${gesture}`);
    if (gesture === IN_TAB) {
      if (sabotage) await tab.clearStorage();
      await tab.reload();
      waitingInTab = (await tab.read()).pending;
    }
    await pause(OFFLINE_MS / GESTURES);
  }
  return waitingInTab;
}

async function readLog(place: HallPlace, hall: Hall): Promise<readonly string[]> {
  const rows = await place.query<{ text: string }>(
    hall,
    `select body->>'text' as text from live_event order by seq`,
  );
  return rows.map(({ text }) => text);
}

interface Outcome {
  readonly backMs: number;
  readonly tabBackMs: number;
  readonly waitingInTab: number;
  readonly lost: number;
  readonly doubled: number;
  readonly swapped: number;
  readonly unlike: number;
}

async function live(place: HallPlace, options: GuaranteeOptions): Promise<Outcome> {
  const hall = await place.start();
  const port = hall.ports[0] ?? 0;
  const proxy = await openChaosProxy(port, options.seed);
  const [tabSeat, ...seats] = hall.seats;
  if (tabSeat === undefined) throw new Error('guarantees/offline: no seat');
  const tab = await openTab(port, tabSeat);
  const phones = seats.map((seat) => new Phone(seat, proxy.port));
  try {
    proxy.setWeather('thin');
    await waitFor(() => phones.every(({ client }) => client.getView().status === 'live'));
    await waitFor(async () => (await tab.read()).status === 'live');
    await tab.setReachable(false);
    const waitingInTab = await writeOffline(phones, proxy, tab, options.sabotage);
    proxy.setWeather('poor');
    await tab.setReachable(true);
    const everything = PHONES * GESTURES + (options.sabotage ? 0 : IN_TAB);
    const whole = ({ client }: Phone): boolean =>
      client.getView().pending === 0 && client.getView().seq >= everything;
    const tabBack = waitFor(async () => (await tab.read()).pending === 0);
    const backMs = await waitFor(() => phones.every(whole));
    const tabBackMs = await tabBack;
    await waitFor(async () => (await tab.read()).seq >= everything);
    const log = await readLog(place, hall);
    const histories = phones.map(({ client }) =>
      JSON.stringify(client.getView().state?.slips.map(({ text }) => text)),
    );
    return { backMs, tabBackMs, waitingInTab, ...compare(log, histories) };
  } finally {
    for (const { client } of phones) client.close();
    await tab.close();
    await proxy.close();
  }
}

function compare(
  log: readonly string[],
  histories: readonly string[],
): Pick<Outcome, 'lost' | 'doubled' | 'swapped' | 'unlike'> {
  const kept = new Set(log);
  let lost = 0;
  let swapped = 0;
  for (let phone = -1; phone < PHONES; phone += 1) {
    const count = phone < 0 ? IN_TAB : GESTURES;
    const name = phone < 0 ? 'onglet' : `téléphone ${phone}`;
    const own = Array.from({ length: count }, (_, gesture) => `${name}, geste ${gesture}`);
    lost += own.filter((text) => !kept.has(text)).length;
    const order = log.filter((text) => text.startsWith(`${name},`));
    swapped += order.filter(
      (text, at) => at > 0 && own.indexOf(text) < own.indexOf(order[at - 1] ?? ''),
    ).length;
  }
  const truth = JSON.stringify(log);
  return {
    lost,
    doubled: log.length - kept.size,
    swapped,
    unlike: histories.filter((one) => one !== truth).length,
  };
}

/** Runs the row. Sabotage: the tab's storage is thrown away before the reload. */
export async function run(options: GuaranteeOptions): Promise<GuaranteeResult> {
  const screens = await buildTabPage();
  const place = await openPlace({
    rooms: 1,
    seatsPerRoom: PHONES + 1,
    role: 'participant',
    clockRate: CLOCK_RATE,
    screens,
  });
  try {
    const outcome = await live(place, options);
    const { lost, doubled, swapped, unlike, backMs, tabBackMs, waitingInTab } = outcome;
    const whole = lost + doubled + swapped + unlike === 0 && waitingInTab === IN_TAB;
    const ok = whole && backMs <= BACK_MS && tabBackMs <= BACK_MS;
    return {
      ok,
      figures: { phones: PHONES, gestures: PHONES * GESTURES + IN_TAB, minutesOffline: 10, ...outcome },
    };
  } finally {
    await place.remove();
    rmSync(screens, { recursive: true, force: true });
  }
}
