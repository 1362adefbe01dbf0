// What a phone has written and the server has not yet acknowledged: kept in IndexedDB, through reloads and sleep.
import type { CommandEnvelope } from '../protocol.js';

/** A command that waits, or that was refused and whose words are kept for the person to mend. */
export interface OutboxEntry extends CommandEnvelope {
  /** `space/room`. */
  readonly place: string;
  /** Order of the hand. */
  readonly order: number;
  /** Instant of the gesture, by the phone's clock. */
  readonly madeAt: number;
  readonly refused: { readonly code: string; readonly sentence: string } | null;
}

/** The outbox of one browser. */
export interface Outbox {
  list(place: string): Promise<readonly OutboxEntry[]>;
  put(entry: OutboxEntry): Promise<void>;
  remove(op: string): Promise<void>;
  /** Leaves nothing of a room, for the next person who holds this phone. */
  clear(place: string): Promise<void>;
  /** False when this browser keeps nothing on disk (private window, full disk): a reload would lose what waits. */
  readonly durable: boolean;
}

const DATABASE = 'trame';
const STORE = 'outbox';
const PATIENCE_MS = 2_000;
const FORGET_MS = 7 * 24 * 3_600_000;

function settle<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'op' });
  return settle(request);
}

// Done when the transaction is, not when the request is: only then is it on the phone's disk.
function write(database: IDBDatabase, work: (store: IDBObjectStore) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, 'readwrite');
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    work(transaction.objectStore(STORE));
  });
}

/**
 * Waits for the phone's disk, but not for ever: some browsers let a request hang, and a command that is shown must
 * be sent whatever the disk does.
 */
export function withinPatience<T, E>(work: Promise<T>, otherwise: E): Promise<T | E> {
  const late = new Promise<E>((resolve) => setTimeout(() => resolve(otherwise), PATIENCE_MS));
  return Promise.race([work.catch(() => otherwise), late]);
}

/** Opens the browser's outbox; falls back to memory where there is no storage, and says so. */
export async function openOutbox(): Promise<Outbox> {
  const database = await withinPatience(openDatabase(), null);
  if (database === null) return createMemoryOutbox();
  const all = (): Promise<readonly OutboxEntry[]> =>
    settle(database.transaction(STORE).objectStore(STORE).getAll());
  const stale = (await all()).filter(({ madeAt }) => madeAt < Date.now() - FORGET_MS);
  await write(database, (store) => {
    for (const { op } of stale) store.delete(op);
  });
  return {
    durable: true,
    list: async (place) => (await all()).filter((entry) => entry.place === place).sort(compareOrder),
    put: (entry) => write(database, (store) => void store.put(entry)),
    remove: (op) => write(database, (store) => void store.delete(op)),
    clear: async (place) => {
      const gone = (await all()).filter((entry) => entry.place === place);
      await write(database, (store) => {
        for (const { op } of gone) store.delete(op);
      });
    },
  };
}

/** An outbox that lives as long as the page. */
export function createMemoryOutbox(): Outbox {
  const entries = new Map<string, OutboxEntry>();
  return {
    durable: false,
    list: async (place) => [...entries.values()].filter((entry) => entry.place === place).sort(compareOrder),
    put: async (entry) => void entries.set(entry.op, entry),
    remove: async (op) => void entries.delete(op),
    clear: async (place) => {
      for (const entry of [...entries.values()]) if (entry.place === place) entries.delete(entry.op);
    },
  };
}

function compareOrder(one: OutboxEntry, other: OutboxEntry): number {
  return one.order - other.order;
}
