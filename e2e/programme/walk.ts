// A browser in the house under test: from a row to its wall card and its seminar, and back; and the screens of a year.
import { DESK, openPage, startBrowser } from '../stage/browser.js';
import { examine } from '../stage/examine.js';
import { PAPERS, type ProgrammeHouse } from './house.js';

/** Somebody of the team at a desk. */
export interface Walker {
  /** From a row, the card of the wall in one click and its seminar in two; then back to the row, in two. Answers what was not there. */
  followRow(row: { readonly id: string; readonly title: string }): Promise<readonly string[]>;
  /** What is wrong on screens of the programme, at every size. */
  look(screens: Readonly<Record<string, string>>): Promise<readonly string[]>;
  /** Takes the cookie of whoever is signed in now. */
  comeBack(): Promise<void>;
  /** Errors that pages threw. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

/** Opens a browser on the house. */
export async function startWalker(house: ProgrammeHouse): Promise<Walker> {
  const address = await house.listen();
  const browser = await startBrowser();
  const watched = await openPage(browser, DESK);
  const comeBack = async () => {
    const [name = '', value = ''] = house.readCookie().split('=');
    await watched.context.addCookies([{ name, value, url: address }]);
  };
  await comeBack();
  const { page } = watched;
  const root = `/espaces/${house.space}/programme`;
  return {
    followRow: async ({ id, title }) => {
      const faults: string[] = [];
      const card = `Carton : ${title}`.slice(0, 200);
      const check = async (isThere: boolean, what: string) =>
        void (isThere || faults.push(`${title}: ${what}`));
      await page.goto(`${address}${root}/actions/${id}`);
      await page.getByRole('link', { name: card, exact: true }).click();
      await page.getByRole('heading', { level: 1, name: card, exact: true }).waitFor();
      await check(page.url().includes('/cartons/'), 'no card');
      await page
        .getByRole('main')
        .getByRole('link', { name: /séminaire/i })
        .first()
        .click();
      await page.waitForURL(/\/seminaires\/[0-9a-f-]+/);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.goBack();
      await page.locator(`main a[href$="/programme/actions/${id}"]`).first().click();
      await page.waitForURL(`**${root}/actions/${id}`);
      await check(
        await page.getByRole('heading', { level: 1, name: title, exact: true }).isVisible(),
        'no way back',
      );
      return faults;
    },
    look: async (screens) => {
      const faults: string[] = [];
      for (const [name, path] of Object.entries(screens)) {
        await page.goto(path.startsWith('/') ? `${address}${path}` : `${address}${root}/${path}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');
        faults.push(...(await examine(watched, { name: `an ${name}`, folder: PAPERS })));
      }
      return faults;
    },
    comeBack,
    faults: watched.faults,
    close: () => browser.close(),
  };
}
