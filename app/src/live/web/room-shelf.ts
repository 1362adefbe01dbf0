// The last room this phone saw, kept in IndexedDB: a page reopened without a network still shows what was said.
import type { Confirmed } from './replica.js';

/** Keeps one room, the last: a phone's disk is small, and so is the interest of yesterday's room. */
export interface RoomShelf {
  read(place: string): Promise<Confirmed | null>;
  write(place: string, confirmed: Confirmed): Promise<void>;
  clear(): Promise<void>;
}

interface Kept {
  readonly place: string;
  /** The build that wrote it: another one may give states another form. */
  readonly build: string;
  readonly at: number;
  readonly confirmed: Confirmed;
}

const DATABASE = 'trame-room';
const STORE = 'last';
const KEY = 'room';
const FORGET_MS = 7 * 24 * 3_600_000;

function settle<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Opens the shelf of this build; rejects where the browser keeps nothing. */
export async function openRoomShelf(build: string): Promise<RoomShelf> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  const database = await settle(request);
  const open = (mode: IDBTransactionMode): IDBObjectStore =>
    database.transaction(STORE, mode).objectStore(STORE);
  return {
    read: async (place) => {
      const kept: Kept | undefined = await settle(open('readonly').get(KEY));
      const isGood = kept?.place === place && kept.build === build && kept.at > Date.now() - FORGET_MS;
      return isGood ? kept.confirmed : null;
    },
    write: async (place, confirmed) => {
      const kept: Kept = { place, build, at: Date.now(), confirmed };
      await settle(open('readwrite').put(kept, KEY));
    },
    clear: async () => {
      await settle(open('readwrite').delete(KEY));
    },
  };
}
