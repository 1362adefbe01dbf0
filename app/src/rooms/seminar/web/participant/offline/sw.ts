// The service worker of the phones: the application opens without a network. Rooms and their words are not its business.
import { isShell, listAssets, listUsed, SHELLS, type Shell } from './shell.js';

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
const [ROOMS] = SHELLS;

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

/** The page is put last: it never names a file that is not on the shelf. A page that changed takes all but its own files away. */
async function keepShell(shell: Shell): Promise<void> {
  const page = await fetchWhole(shell.page);
  const text = await page.clone().text();
  if (!isShell(text)) return;
  const shelf = await caches.open(shell.shelf);
  const named = listAssets(text);
  const deeper = await keepAssets(shelf, named);
  await keepAssets(shelf, deeper);
  const before = await shelf.match(shell.page).then((kept) => kept?.text());
  await shelf.put(shell.page, page);
  if (before === text) return;
  const kept = new Set([shell.page, ...named, ...deeper]);
  const requests = await shelf.keys();
  await Promise.all(
    requests.filter(({ url }) => !kept.has(new URL(url).pathname)).map((request) => shelf.delete(request)),
  );
}

/** The files of the methods this phone shows: with them the page opens whole without a network. */
async function keepUsed(names: readonly string[]): Promise<void> {
  const shelf = await caches.open(ROOMS.shelf);
  for (const name of names) {
    if ((await shelf.match(name)) !== undefined) continue;
    // Their names change with their contents: what the browser holds is good.
    const answer = await fetch(name, { credentials: 'omit' });
    const isPage = answer.headers.get('content-type')?.includes('text/html') ?? true;
    if (answer.ok && !isPage) await shelf.put(name, answer);
  }
}

/** From the shelf at once, from the network when there is no shelf yet. */
async function answer(name: string, request: Request): Promise<Response> {
  return (await caches.match(name)) ?? fetch(request);
}

worker.addEventListener('install', (event) => {
  (event as Extendable).waitUntil(keepShell(ROOMS).then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  (event as Extendable).waitUntil(worker.clients.claim());
});

worker.addEventListener('message', (event) => {
  (event as Extendable).waitUntil(keepUsed(listUsed((event as MessageEvent).data)).catch(() => undefined));
});

worker.addEventListener('fetch', (event) => {
  const fetching = event as Fetching;
  const { request } = fetching;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  const shell = SHELLS.find(({ path }) => path.test(pathname));
  if (request.mode === 'navigate' && shell !== undefined) {
    fetching.respondWith(answer(shell.page, request));
    // A new version is fetched behind the reader's back and shown at the next opening.
    fetching.waitUntil(keepShell(shell).catch(() => undefined));
    return;
  }
  if (pathname.startsWith('/assets/')) fetching.respondWith(answer(pathname, request));
});
