// A browser in the house under test: from a row to its wall card and its seminar, and back; and the screens of a year.
import { DESK, openPage, startBrowser } from '../stage/browser.js';
import { examine } from '../stage/examine.js';
import { PAPERS, type ProgrammeHouse } from './house.js';

/** Somebody of the team at a desk. */
export interface Walker {
  /** From a row of the table, the card of the wall and its seminar, each in two clicks; then back to the row. Answers what was not there. */
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
  await page.goto(`${address}${root}`);
  return {
    followRow: async ({ id, title }) => {
      const faults: string[] = [];
      const card = `Carton : ${title}`.slice(0, 200);
      const check = (isThere: boolean, what: string) => void (isThere || faults.push(`${title}: ${what}`));
      // From the row of the table: the sheet in one click, the card and its seminar one click further, side by side.
      await page.locator(`main table a[href$="/programme/actions/${id}"]`).click();
      await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
      const line = page
        .getByRole('listitem')
        .filter({ has: page.getByRole('link', { name: card, exact: true }) });
      const seminar = await line.locator('a[href*="/seminaires/"]').first().getAttribute('href');
      await line.getByRole('link', { name: card, exact: true }).click();
      await page.getByRole('heading', { level: 1, name: card, exact: true }).waitFor();
      check(page.url().includes('/cartons/'), 'no card');
      await page
        .getByRole('main')
        .getByRole('link', { name: /séminaire/i })
        .first()
        .click();
      await page.waitForURL(/\/seminaires\/[0-9a-f-]+/);
      check(page.url() === `${address}${seminar}`, 'another seminar than the one beside the card');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.goBack();
      await page.locator(`main a[href$="/programme/actions/${id}"]`).first().click();
      await page.waitForURL(`**${root}/actions/${id}`);
      const heading = page.getByRole('heading', { level: 1, name: title, exact: true });
      check(
        await heading.waitFor().then(
          () => true,
          () => false,
        ),
        'no way back',
      );
      await page.locator(`main a[href$="${root}"]`).first().click();
      await page.locator('main table').waitFor();
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
