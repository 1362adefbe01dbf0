// What every test of a screen needs: a clean page after each, and the few browser parts jsdom lacks.
import { cleanup, configure, getConfig } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// A busy machine is slow, not wrong: one waits longer, and a gesture ends once all it set off is drawn.
const TURNS = 12;
const nextTurn = setImmediate;
const { asyncWrapper } = getConfig();

async function settle(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) await new Promise<void>((done) => nextTurn(done));
}

configure({
  asyncUtilTimeout: 15_000,
  asyncWrapper: (gesture) =>
    asyncWrapper(async () => {
      const answer = await gesture();
      await settle();
      return answer;
    }),
});
vi.setConfig({ testTimeout: 60_000 });

afterEach(() => {
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;

// Lists and popovers of react-aria look elements up by an escaped attribute.
if (globalThis.CSS === undefined) {
  const escapeName = (text: string): string => text.replace(/[^\w-]/g, (sign) => `\\${sign}`);
  Object.defineProperty(globalThis, 'CSS', { value: { escape: escapeName }, configurable: true });
}
