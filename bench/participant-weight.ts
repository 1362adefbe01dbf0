// What a phone downloads before it can be used, every request counted, and how long that takes on a weak hall network.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';

const BUDGET_BYTES = 100_000;
/** 20 kB/s and 300 ms: a hall where sixty phones share one bad access point. */
const WEAK = { downloadThroughput: 20_000, uploadThroughput: 20_000, latency: 300 };
const USABLE_SECONDS = 8;
const ROUNDS = 3;
const START_MS = 180_000;
const STOP_MS = 15_000;
const root = fileURLToPath(new URL('..', import.meta.url));

interface Weight {
  readonly path: string;
  readonly bytes: number;
}

interface Visit {
  readonly requests: readonly Weight[];
  readonly bytes: number;
  readonly usableMs: number;
}

/** A free port of this machine. */
async function findPort(): Promise<number> {
  const probe: Server = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('bench/findPort: no port');
  return address.port;
}

/** The built server on a folder of its own. */
async function startTrame() {
  const cli = join(root, 'app', 'dist', 'server', 'cli.js');
  if (!existsSync(cli)) throw new Error('bench/startTrame: run « npm run build » first');
  const folder = await mkdtemp(join(tmpdir(), 'trame-weight-'));
  const port = await findPort();
  const env = {
    ...process.env,
    PORT: String(port),
    HOST: '127.0.0.1',
    TRAME_DATA: folder,
    TRAME_LOG: 'error',
  };
  const child = spawn(process.execPath, [cli, 'start'], { cwd: folder, env, stdio: 'ignore' });
  const base = `http://127.0.0.1:${port}`;
  const stop = async () => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    await gone;
    clearTimeout(late);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await waitUp(base);
  } catch (error) {
    await stop();
    throw error;
  }
  return { base, stop };
}

async function waitUp(base: string): Promise<void> {
  const deadline = Date.now() + START_MS;
  while (Date.now() < deadline) {
    const up = await fetch(`${base}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`bench/waitUp: no answer at ${base} after ${START_MS / 1000} s`);
}

/** Bytes on the wire, headers included, as the browser counts them. */
async function watchRequests(line: CDPSession): Promise<() => readonly Weight[]> {
  const paths = new Map<string, string>();
  const bytes = new Map<string, number>();
  await line.send('Network.enable');
  line.on('Network.requestWillBeSent', ({ requestId, request }) => paths.set(requestId, request.url));
  line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    bytes.set(requestId, encodedDataLength),
  );
  return () =>
    [...bytes].map(([id, length]) => ({
      path: new URL(paths.get(id) ?? 'about:blank').pathname,
      bytes: length,
    }));
}

/** Usable: the code can be typed and the button answers. */
async function waitUsable(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Entrer', exact: true }).waitFor({ timeout: 60_000 });
  await page.getByLabel('Code de la salle').fill('ABC');
  await page.getByRole('button', { name: 'Entrer', exact: true }).click();
  await page.getByText(/Il manque/).waitFor();
}

async function visit(context: BrowserContext, base: string, weak: boolean): Promise<Visit> {
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  const read = await watchRequests(line);
  if (weak) await line.send('Network.emulateNetworkConditions', { offline: false, ...WEAK });
  const start = performance.now();
  await page.goto(`${base}/rejoindre`, { waitUntil: 'commit' });
  await waitUsable(page);
  const usableMs = Math.round(performance.now() - start);
  // The font and the icon come after: they count all the same.
  await page.waitForLoadState('networkidle');
  const requests = read();
  await page.close();
  return { requests, usableMs, bytes: requests.reduce((sum, { bytes }) => sum + bytes, 0) };
}

async function visitAfresh(browser: Browser, base: string, weak: boolean): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
  });
  try {
    return await visit(context, base, weak);
  } finally {
    await context.close();
  }
}

/** A hall's plain http has no brotli: the address is not one that browsers trust. */
const PLAIN_HOST = 'salle.test';

/** Measures the first load, cache empty, as phones in a hall get it (http, gzip) and as localhost does (brotli). */
export async function run(): Promise<Readonly<Record<string, unknown>>> {
  const { base, stop } = await startTrame();
  const hall = base.replace('127.0.0.1', PLAIN_HOST);
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`,
    ],
  });
  try {
    const gzip = await visitAfresh(browser, hall, false);
    const brotli = await visitAfresh(browser, base, false);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      times.push((await visitAfresh(browser, hall, true)).usableMs);
    }
    const worst = Math.max(...times);
    return {
      ok: gzip.bytes <= BUDGET_BYTES && worst <= USABLE_SECONDS * 1000,
      budgetBytes: BUDGET_BYTES,
      hall: { encoding: 'gzip', bytes: gzip.bytes, requests: gzip.requests },
      localhost: { encoding: 'br', bytes: brotli.bytes },
      weakNetwork: {
        bytesPerSecond: WEAK.downloadThroughput,
        latencyMs: WEAK.latency,
        usableMs: times,
        worst,
      },
    };
  } finally {
    await browser.close();
    await stop();
  }
}
