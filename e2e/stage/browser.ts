// A real Chromium, as Debian ships it, without a word to the outside.
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: '/usr/bin/chromium', args: flags });
}

/** Something that must never happen on a page: an error thrown, a script refused. */
export interface Watched {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly faults: readonly string[];
}

/** A page of its own person, with its faults kept. */
export async function openPage(browser: Browser, size: { width: number; height: number }): Promise<Watched> {
  const context = await browser.newContext({ viewport: size, locale: 'fr-FR', timezoneId: 'Europe/Paris' });
  const page = await context.newPage();
  // A busy machine is slow, not wrong.
  page.setDefaultTimeout(60_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  return { page, context, faults };
}

/** Goes from stop to stop with the Tab key alone, as somebody without a mouse does. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('e2e/browser: the keyboard alone does not lead there');
}

/** A phone held upright. */
export const PHONE = { width: 390, height: 844 };
/** An office laptop. */
export const DESK = { width: 1280, height: 900 };
/** A projector. */
export const WALL = { width: 1920, height: 1080 };
