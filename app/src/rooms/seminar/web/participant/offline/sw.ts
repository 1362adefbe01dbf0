// The service worker of the phones: the application opens without a network. Rooms and their words are not its business.
import { isShell, listAssets, PARTICIPANT_PATH, SHELL_PAGE } from './shell.js';

// The program has the page's types; these three are what a worker has more.
interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Extendable {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker extends EventTarget {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
}

const worker = self as unknown as Worker;
const SHELF = 'trame-shell-1';

async function fetchWhole(path: string): Promise<Response> {
  const answer = await fetch(path, { cache: 'no-cache', credentials: 'omit' });
  if (!answer.ok) throw new Error(`sw/fetchWhole: ${path} answered ${answer.status}`);
  return answer;
}

/** Files of the page, then those that its style sheets name (the font). */
async function keepAssets(shelf: Cache, names: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    names.map(async (name) => {
      const kept = await shelf.match(name);
      const answer = kept ?? (await fetchWhole(name));
      const text = name.endsWith('.css') ? await answer.clone().text() : '';
      if (kept === undefined) await shelf.put(name, answer);
      return listAssets(text);
    }),
  );
  return found.flat().filter((name) => !names.includes(name));
}

/** The page is put last: it never names a file that is not on the shelf. What it no longer names goes. */
async function keepShell(): Promise<void> {
  const page = await fetchWhole(SHELL_PAGE);
  const text = await page.clone().text();
  if (!isShell(text)) return;
  const shelf = await caches.open(SHELF);
  const named = listAssets(text);
  const deeper = await keepAssets(shelf, named);
  await keepAssets(shelf, deeper);
  await shelf.put(SHELL_PAGE, page);
  const kept = new Set([SHELL_PAGE, ...named, ...deeper]);
  const requests = await shelf.keys();
  await Promise.all(
    requests.filter(({ url }) => !kept.has(new URL(url).pathname)).map((request) => shelf.delete(request)),
  );
}

/** From the shelf at once, from the network when there is no shelf yet. */
async function answer(name: string, request: Request): Promise<Response> {
  const shelf = await caches.open(SHELF);
  return (await shelf.match(name)) ?? fetch(request);
}

worker.addEventListener('install', (event) => {
  (event as Extendable).waitUntil(keepShell().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  (event as Extendable).waitUntil(worker.clients.claim());
});

worker.addEventListener('fetch', (event) => {
  const fetching = event as Fetching;
  const { request } = fetching;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate' && PARTICIPANT_PATH.test(pathname)) {
    fetching.respondWith(answer(SHELL_PAGE, request));
    // A new version is fetched behind the reader's back and shown at the next opening.
    fetching.waitUntil(keepShell().catch(() => undefined));
    return;
  }
  if (pathname.startsWith('/assets/')) fetching.respondWith(answer(pathname, request));
});
