// Somebody without a mouse: goes from stop to stop, sees where they are, types. Every stop must show its focus.
import type { Locator, Page } from 'playwright-core';

/** Most stops a person would go through before giving up. */
const MOST_STOPS = 160;

/** A page used by its keyboard alone. */
export interface Keyboard {
  readonly page: Page;
  /** Stops whose focus could not be seen, each told once. */
  readonly unseen: readonly string[];
  /** Opens an address, as one does in the browser's own bar. */
  open(address: string): Promise<void>;
  /** Goes there with Tab. */
  reach(wanted: Locator): Promise<void>;
  /** Goes there, and presses Enter. */
  press(wanted: Locator): Promise<void>;
  /** Goes there, and presses the space bar: boxes. */
  tick(wanted: Locator): Promise<void>;
  /** Goes to a field, replaces what it holds. */
  write(field: Locator, text: string): Promise<void>;
  /** Goes to a group of choices or of tabs by its one stop, then to the wanted one with the arrows. */
  choose(wanted: Locator): Promise<void>;
  /** Opens a menu, and takes one of its entries. */
  take(menu: Locator, entry: string): Promise<void>;
  /** How many times something was pointed at: never, if the keyboard was alone. */
  countPointed(): Promise<number>;
}

/** What is wrong with the stop under way, or null: no ring around it, or something over it. */
function findFault(): string | null {
  const stop = document.activeElement;
  if (!(stop instanceof HTMLElement) || stop === document.body) return null;
  const name =
    `${stop.tagName.toLowerCase()} « ${stop.getAttribute('aria-label') ?? stop.textContent ?? ''} »`.slice(
      0,
      90,
    );
  // A box or a choice is drawn beside its input: its line bears the ring.
  const drawn = stop.matches('[type=radio], [type=checkbox]')
    ? [stop.nextElementSibling, stop.closest('label'), ...(stop.closest('label')?.children ?? [])]
    : [];
  const boxes = [stop, ...drawn];
  const isRinged = boxes.some((box) => {
    if (!(box instanceof HTMLElement)) return false;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(box);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor);
  });
  if (!isRinged) return `${name}: focus is not seen`;
  const seen = stop.closest('label') ?? stop;
  const { left, top, width, height } = seen.getBoundingClientRect();
  const x = Math.min(Math.max(left + width / 2, 0), innerWidth - 1);
  const y = Math.min(Math.max(top + Math.min(height, innerHeight) / 2, 0), innerHeight - 1);
  const over = document.elementFromPoint(x, y);
  if (over === null || seen.contains(over) || over.contains(seen)) return null;
  return `${name}: under ${over.tagName.toLowerCase()} « ${(over.textContent ?? '').slice(0, 40)} »`;
}

/** Puts both hands on the keyboard of a page. */
export async function takeKeyboard(page: Page): Promise<Keyboard> {
  let pointed = 0;
  await page.exposeFunction('toldPointed', () => {
    pointed += 1;
  });
  await page.addInitScript(() => {
    const told = (globalThis as unknown as { toldPointed: () => void }).toldPointed;
    for (const type of ['pointerdown', 'touchstart', 'wheel'])
      addEventListener(type, (event) => event.isTrusted && told(), true);
  });
  const unseen: string[] = [];
  const look = async (): Promise<void> => {
    const fault = await page.evaluate(findFault);
    if (fault !== null && !unseen.includes(fault)) unseen.push(fault);
  };
  const isThere = (wanted: Locator): Promise<boolean> =>
    wanted.first().evaluate((element) => element === document.activeElement);
  const walk = async (hasCome: () => Promise<boolean>, wanted: Locator): Promise<void> => {
    await wanted.first().waitFor({ state: 'attached' });
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      if (await hasCome()) return look();
      await page.keyboard.press('Tab');
      await look();
    }
    throw new Error(`e2e/keyboard: the keyboard alone does not lead to ${wanted}`);
  };
  const reach = (wanted: Locator) => walk(() => isThere(wanted), wanted);
  const sharesStop = (wanted: Locator): Promise<boolean> =>
    wanted.first().evaluate((element) => {
      const stop = document.activeElement;
      if (stop === element) return true;
      const group = element.closest('[role=tablist], [role=radiogroup], fieldset');
      return group?.contains(stop) === true && stop?.matches('[role=tab], [type=radio]') === true;
    });
  return {
    page,
    unseen,
    open: async (address) => {
      await page.goto(address);
    },
    reach,
    press: async (wanted) => {
      await reach(wanted);
      await page.keyboard.press('Enter');
    },
    tick: async (wanted) => {
      await reach(wanted);
      await page.keyboard.press('Space');
    },
    write: async (field, text) => {
      await reach(field);
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
    },
    choose: async (wanted) => {
      await walk(() => sharesStop(wanted), wanted);
      for (let stops = 0; stops < 20 && !(await isThere(wanted)); stops += 1) {
        const tab = (await wanted.first().getAttribute('role')) === 'tab';
        await page.keyboard.press(tab ? 'ArrowRight' : 'ArrowDown');
        await look();
      }
      if (!(await isThere(wanted))) throw new Error(`e2e/keyboard: arrows do not lead to ${wanted}`);
      // The first of a group that holds nothing yet has the focus before it is chosen.
      if ((await wanted.first().getAttribute('role')) !== 'tab') await page.keyboard.press('Space');
    },
    take: async (menu, entry) => {
      await reach(menu);
      await page.keyboard.press('Enter');
      const wanted = page.getByRole('menuitem', { name: entry, exact: true });
      await wanted.waitFor();
      for (let stops = 0; stops < 20 && !(await isThere(wanted)); stops += 1) {
        await page.keyboard.press('ArrowDown');
        await look();
      }
      await page.keyboard.press('Enter');
    },
    countPointed: () => Promise.resolve(pointed),
  };
}
