// Texts under way on this phone, room by room: written at each key, read back after a reload, gone on leaving.
import type { DraftShelf } from '../../../../workshop/web/participant/index.js';

const PREFIX = 'trame.draft.';

/** The shelf of one activity of one room; in a private window it lasts as long as the page. */
export function createShelf(room: string, activity: string): DraftShelf {
  const memory = new Map<string, string>();
  const keyOf = (name: string) => `${PREFIX}${room}.${activity}.${name}`;
  return {
    read: (name) => {
      const key = keyOf(name);
      try {
        return localStorage.getItem(key) ?? memory.get(key) ?? null;
      } catch {
        return memory.get(key) ?? null;
      }
    },
    write: (name, text) => {
      const key = keyOf(name);
      if (text === null) memory.delete(key);
      else memory.set(key, text);
      try {
        if (text === null) localStorage.removeItem(key);
        else localStorage.setItem(key, text);
      } catch {
        return;
      }
    },
  };
}
