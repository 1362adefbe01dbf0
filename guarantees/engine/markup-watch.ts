// A page watched for text that became markup: what ran, what the policy refused, what stands in the page and should not.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { MARK } from './payloads.js';

/** What was seen, each thing with the page it was seen on. */
export interface Seen {
  readonly ran: string[];
  readonly refused: string[];
  readonly marked: string[];
}

/** A page whose every misstep is written down. */
export interface MarkupWatch {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly seen: Seen;
  /** Looks at the page as it stands. */
  look(name: string): Promise<void>;
}

const STRAY = `[${MARK}], a[href^="javascript:" i], a[href^="data:text" i], a[href^="vbscript:" i]`;

/** Opens a page; whatever runs of a text that was sent calls `ran`. */
export async function watchMarkup(browser: Browser): Promise<MarkupWatch> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'fr-FR' });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const seen: Seen = { ran: [], refused: [], marked: [] };
  let where = '';
  await context.exposeFunction('ran', () => seen.ran.push(where));
  await context.exposeFunction('refused', (what: string) => seen.refused.push(`${where}: ${what}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      const told = window as unknown as { refused(what: string): void };
      told.refused(`${effectiveDirective} ${blockedURI}`);
    });
  });
  page.on('dialog', (dialog) => {
    seen.ran.push(`${where}: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return {
    context,
    page,
    seen,
    look: async (name) => {
      where = name;
      // Time for an image that does not exist to fail, and for what opens by itself to open.
      await page.waitForTimeout(150);
      const found = await page.locator(STRAY).count();
      if (found > 0) seen.marked.push(`${name}: ${found}`);
    },
  };
}

/** What a careless page would do: takes every text it shows for markup. */
export async function takeWordsForMarkup(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('main *'))
      if (element.children.length === 0) element.innerHTML = element.textContent ?? '';
  });
}
