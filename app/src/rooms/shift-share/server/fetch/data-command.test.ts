// `trame data fetch` against a server of this machine: whole files, cut lines, slow-downs, refusals.
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../../../platform/server/cli/command.js';
import { createDataCommand } from './data-command.js';
import { dataSources, overrideSources } from './sources.js';

const content = Buffer.from(Array.from({ length: 20_000 }, (_, at) => `${at};${at * at}\n`).join(''));
const sha256 = createHash('sha256').update(content).digest('hex');
const etag = '"un"';

let server: Server;
let address: string;
let folder: string;
let asked: { readonly url: string; readonly range: string | undefined }[] = [];
let answer: (request: IncomingMessage, response: ServerResponse) => void;

/** Answers as a careful server does: ranges of the version asked, and of no other. */
function serve(request: IncomingMessage, response: ServerResponse): void {
  const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
  const isRest = from > 0 && request.headers['if-range'] === etag;
  response.writeHead(isRest ? 206 : 200, { etag, 'content-type': 'text/csv' });
  response.end(isRest ? content.subarray(from) : content);
}

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', range: request.headers.range });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trame-fetch-'));
  asked = [];
  answer = serve;
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

afterAll(() => {
  server.close();
});

async function run(...typed: readonly string[]) {
  return runWith(undefined, ...typed);
}

async function runWith(addressesFile: string | undefined, ...typed: readonly string[]) {
  const printed: string[] = [];
  const warned: string[] = [];
  const command = createDataCommand({
    getFolder: () => folder,
    addressesFile,
    limits: { attempts: 3, waitMilliseconds: 5 },
  });
  const status = await runCommandLine([command], ['data', ...typed], {
    print: (text) => printed.push(text),
    warn: (text) => warned.push(text),
  });
  return { status, printed: printed.join('\n'), warned: warned.join('\n') };
}

describe('fetching public data', () => {
  it('lists what can be fetched, with licence and address', async () => {
    const { status, printed } = await run('fetch');
    expect(status).toBe(0);
    for (const { name, licence, from } of dataSources) {
      expect(printed).toContain(name);
      expect(printed).toContain(licence);
      expect(printed).toContain(from.address);
    }
  });

  it('brings a file whole and prints its checksum', async () => {
    const { status, printed } = await run('fetch', 'urssaf', '--source', `urssaf=${address}/urssaf.csv`);
    expect(status).toBe(0);
    expect(printed).toBe(`${sha256}  ${join(folder, 'urssaf-communes-ape.csv')}  ${content.length} octets`);
    expect(readFileSync(join(folder, 'urssaf-communes-ape.csv')).equals(content)).toBe(true);
    expect(existsSync(join(folder, 'urssaf-communes-ape.csv.part'))).toBe(false);
  });

  it('takes addresses from a file, and a zoning of one’s own where maps look for it', async () => {
    answer = (_request, response) => void response.writeHead(200).end(gzipSync('{"features":[]}'));
    const list = join(folder, 'addresses.json');
    writeFileSync(list, JSON.stringify({ ZE2010: `${address}/ze.geojson.gz` }));
    expect((await runWith(list, 'fetch', 'ZE2010')).status).toBe(0);
    expect(existsSync(join(folder, 'ZE2010.geojson.gz'))).toBe(true);
  });

  it('takes up a file where the line was cut', async () => {
    let cuts = 0;
    answer = (request, response) => {
      if (cuts > 0) return serve(request, response);
      cuts += 1;
      response.writeHead(200, { etag, 'content-length': content.length });
      response.write(content.subarray(0, 50_000), () => setTimeout(() => response.destroy(), 500));
    };
    const { printed } = await run('fetch', 'urssaf', '--source', `urssaf=${address}/f.csv`);
    expect(printed).toContain(sha256);
    expect(asked[1]?.range).toMatch(/^bytes=[1-9]\d*-$/);
  });

  it('keeps what it had when it gives up, and says so the next time', async () => {
    answer = (request, response) => {
      const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
      response.writeHead(from > 0 ? 206 : 200, { etag, 'content-length': content.length - from });
      response.write(content.subarray(from, from + 1000), () => setTimeout(() => response.destroy(), 500));
    };
    const first = await run('fetch', 'urssaf', '--source', `urssaf=${address}/f.csv`);
    expect(first.status).toBe(1);
    expect(first.warned).toContain('ce qui est reçu est gardé');
    expect(existsSync(join(folder, 'urssaf-communes-ape.csv'))).toBe(false);
    answer = serve;
    const second = await run('fetch', 'urssaf', '--source', `urssaf=${address}/f.csv`);
    expect(second.warned).toMatch(/repris après \d+ octets/);
    expect(second.printed).toContain(sha256);
  });

  it('begins again when the file changed meanwhile', async () => {
    writeFileSync(join(folder, 'urssaf-communes-ape.csv.part'), 'an older version');
    writeFileSync(join(folder, 'urssaf-communes-ape.csv.mark'), '"zero"');
    const { printed } = await run('fetch', 'urssaf', '--source', `urssaf=${address}/f.csv`);
    expect(printed).toContain(sha256);
  });

  it('waits when asked to slow down', async () => {
    let busy = 1;
    answer = (request, response) => {
      if (busy === 0) return serve(request, response);
      busy -= 1;
      response.writeHead(429, { 'retry-after': '0' }).end();
    };
    expect((await run('fetch', 'urssaf', '--source', `urssaf=${address}/f.csv`)).status).toBe(0);
    expect(asked).toHaveLength(2);
  });

  it('finds in a catalogue the file of the right format and title', async () => {
    answer = (request, response) => {
      if (request.url !== '/catalogue') return void response.writeHead(200).end('PAR1…');
      const resources = [
        { title: 'Documentation', url: `${address}/doc.pdf`, format: 'pdf' },
        { title: 'StockEtablissement', url: `${address}/stock.parquet`, format: 'Parquet' },
      ];
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ resources }));
    };
    // The catalogue's own address is replaced in the table itself: an override names a file.
    const sirene = dataSources.find(({ name }) => name === 'sirene');
    const original = globalThis.fetch;
    globalThis.fetch = ((target: string, init?: RequestInit) =>
      original(target === sirene?.from.address ? `${address}/catalogue` : target, init)) as typeof fetch;
    try {
      const { printed, warned } = await run('fetch', 'sirene');
      expect(warned).toContain(`${address}/stock.parquet`);
      expect(printed).toContain(join(folder, 'sirene-etablissements.parquet'));
    } finally {
      globalThis.fetch = original;
    }
  });
});

describe('what is refused, in a sentence', () => {
  it.each([
    [['list'], 2, 'data fetch'],
    [['fetch', 'inconnu'], 2, 'n’est pas dans la liste'],
    [['fetch', 'urssaf', '--source', 'urssaf'], 2, 'NOM=ADRESSE'],
  ])('%j', async (typed, status, words) => {
    const said = await run(...typed);
    expect(said.status).toBe(status);
    expect(said.warned).toContain(words);
  });

  it('an address that is no more', async () => {
    answer = (_request, response) => void response.writeHead(404).end();
    const { status, warned } = await run('fetch', 'urssaf', '--source', `urssaf=${address}/gone.csv`);
    expect(status).toBe(1);
    expect(warned).toContain('a répondu 404');
    expect(warned).toContain('--source nom=adresse');
  });

  it('a page of excuses in the place of a file', async () => {
    answer = (_request, response) => void response.writeHead(200).end('<!doctype html><p>Maintenance');
    const { status, warned } = await run('fetch', 'urssaf', '--source', `urssaf=${address}/f.csv`);
    expect([status, existsSync(join(folder, 'urssaf-communes-ape.csv'))]).toEqual([1, false]);
    expect(warned).toContain('a donné une page web à la place du fichier');
  });

  it('a file whose print is not the one asked for', async () => {
    const source = `urssaf=${address}/f.csv#sha256=${'0'.repeat(64)}`;
    const { status, warned } = await run('fetch', 'urssaf', '--source', source);
    expect([status, warned.includes('une autre empreinte')]).toEqual([1, true]);
  });

  it('a file of addresses that is not one', async () => {
    const list = join(folder, 'addresses.json');
    writeFileSync(list, '["non"]');
    expect((await runWith(list, 'fetch', 'urssaf')).warned).toContain('doit être du JSON');
  });
});

describe('the table of addresses', () => {
  it('is official, over https, and keeps its order', () => {
    for (const { from } of dataSources) expect(from.address).toMatch(/^https:\/\/[a-z.-]+\.(fr)\//);
    expect(overrideSources({}).map(({ name }) => name)).toEqual(dataSources.map(({ name }) => name));
  });
});
