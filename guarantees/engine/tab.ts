// A real tab: headless Chromium with the real client and its IndexedDB, reloaded while the server cannot be reached.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import type { HallSeat } from './hall-process.js';

const script = fileURLToPath(new URL('tab-page.ts', import.meta.url));

const CHROMIUM = process.env.TRAME_CHROMIUM ?? '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Builds the page; the answer is the folder to serve. */
export async function buildTabPage(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'trame-tab-'));
  mkdirSync(join(folder, 'assets'));
  await build({
    entryPoints: [script],
    outfile: join(folder, 'assets', 'tab-00000000.js'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['@trame/source'],
    external: ['react'],
    logLevel: 'error',
  });
  const page =
    '<!doctype html><title>Salle</title><script type="module" src="/assets/tab-00000000.js"></script>';
  writeFileSync(join(folder, 'participant.html'), page);
  return folder;
}

/** What the page answers. */
export interface TabState {
  readonly status: string;
  readonly pending: number;
  readonly slips: readonly string[];
  readonly seq: number;
  readonly durable: boolean;
}

/** A tab on a phone. */
export interface Tab {
  write(text: string): Promise<void>;
  read(): Promise<TabState>;
  /** Cuts the API alone: a page cannot be loaded without any network at all. */
  setReachable(reachable: boolean): Promise<void>;
  reload(): Promise<void>;
  /** The browser dies without a word and is started again on the same profile. */
  crash(): Promise<void>;
  /** Sabotage: what the site kept on this phone is thrown away. */
  clearStorage(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a tab in a room. */
export async function openTab(port: number, seat: HallSeat): Promise<Tab> {
  const profile = mkdtempSync(join(tmpdir(), 'trame-profile-'));
  const origin = `http://127.0.0.1:${port}`;
  const address = `${origin}/r?space=${seat.space}&room=${seat.room}`;
  let reachable = true;
  let context: BrowserContext;
  let page: Page;

  const open = async (): Promise<void> => {
    context = await chromium.launchPersistentContext(profile, {
      executablePath: CHROMIUM,
      headless: true,
      args: FLAGS,
    });
    const [name = '', value = ''] = seat.cookie.split('=');
    await context.addCookies([{ name, value, url: origin, httpOnly: true, sameSite: 'Lax' }]);
    await context.route('**/api/**', (route) =>
      reachable ? route.continue() : route.abort('internetdisconnected'),
    );
    page = context.pages()[0] ?? (await context.newPage());
    await page.goto(address);
    await page.waitForFunction('window.room !== undefined');
  };
  await open();

  return {
    write: (text) => page.evaluate((typed) => (globalThis as unknown as TabWindow).room.write(typed), text),
    read: () => page.evaluate(() => (globalThis as unknown as TabWindow).room.read()),
    setReachable: async (next) => {
      reachable = next;
      // A stream already open is not a request: the line itself is cut.
      await context.setOffline(!next);
      await context.setOffline(false);
    },
    reload: async () => {
      await page.reload();
      await page.waitForFunction('window.room !== undefined');
    },
    crash: async () => {
      const browser = await context.newCDPSession(page);
      await browser.send('Browser.crash').catch(() => undefined);
      await context.close().catch(() => undefined);
      await open();
    },
    clearStorage: async () => {
      const session = await context.newCDPSession(page);
      await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    },
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

interface TabWindow {
  readonly room: { write(text: string): Promise<void>; read(): TabState };
}
