// Looks at a page at each size: nothing runs off sideways, axe finds nothing.
// TRAME_PICTURES=1 keeps pictures to be looked at, and has axe read every size: it costs minutes.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { DESK, PHONE, WALL, type Watched } from './browser.js';

const SIZES = { phone: PHONE, desk: DESK, wall: WALL };
/** Whether pictures are kept, which a person then looks at: everything that can be shown is gone round. */
export const isKept = process.env['TRAME_PICTURES'] === '1';

/** A size a page is looked at. */
export type Size = keyof typeof SIZES;

/** What is looked at, and how: `folder` is where its pictures go. */
export interface Look {
  readonly name: string;
  readonly folder: string;
  /** The only size looked at when pictures are not kept; the page is then given back at its size. */
  readonly own?: Size;
}

function listSizes(own: Size | undefined): readonly Size[] {
  if (isKept || own === undefined) return ['phone', 'desk', 'wall'];
  return [own];
}

/** What is wrong on the page, in words. */
export async function examine(
  { page }: Pick<Watched, 'page'>,
  { name, folder, own }: Look,
): Promise<readonly string[]> {
  const faults: string[] = [];
  const before = page.viewportSize();
  if (isKept) mkdirSync(folder, { recursive: true });
  for (const size of listSizes(own)) {
    const viewport = SIZES[size];
    if (page.viewportSize()?.width !== viewport.width) await page.setViewportSize(viewport);
    // From the top: what sticks to the head of the page is pictured where people see it.
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.waitForTimeout(200);
    if (isKept) await page.screenshot({ path: join(folder, `${name} ${size}.png`), fullPage: true });
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (sideways > 0) faults.push(`${name} at ${size} runs off sideways by ${sideways}`);
    if (size === 'wall' && own === undefined && !isKept) continue;
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const { id, nodes } of violations)
      faults.push(`${name} at ${size}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  }
  if (own !== undefined && before !== null) await page.setViewportSize(before);
  return faults;
}

/** The page as English readers have it at a desk, when pictures are kept; then in French again. */
export async function pictureEnglish(
  { page }: Pick<Watched, 'page'>,
  { name, folder }: Omit<Look, 'own'>,
): Promise<void> {
  if (!isKept) return;
  mkdirSync(folder, { recursive: true });
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await page.getByRole('button', { name: 'Français', exact: true }).waitFor();
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(folder, `${name} english.png`), fullPage: true });
  await page.getByRole('button', { name: 'Français', exact: true }).click();
}
