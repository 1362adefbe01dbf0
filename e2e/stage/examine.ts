// Looks at a page at each size: nothing runs off sideways, axe finds nothing.
// TRAME_PICTURES=1 keeps pictures to be looked at, and has axe read the largest size too: it costs minutes.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { DESK, PHONE, WALL, type Watched } from './browser.js';

const SIZES = { phone: PHONE, desk: DESK, wall: WALL };
const isKept = process.env['TRAME_PICTURES'] === '1';

/** What is wrong on the page, in words; `folder` is where its pictures go. */
export async function examine(
  { page }: Watched,
  { name, folder }: { readonly name: string; readonly folder: string },
): Promise<readonly string[]> {
  const faults: string[] = [];
  if (isKept) mkdirSync(folder, { recursive: true });
  for (const [size, viewport] of Object.entries(SIZES)) {
    await page.setViewportSize(viewport);
    await page.waitForTimeout(200);
    if (isKept) await page.screenshot({ path: join(folder, `${name} ${size}.png`), fullPage: true });
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (sideways > 0) faults.push(`${name} at ${size} runs off sideways by ${sideways}`);
    if (size === 'wall' && !isKept) continue;
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const { id, nodes } of violations)
      faults.push(`${name} at ${size}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  }
  return faults;
}
