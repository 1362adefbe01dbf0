// The whole surface of the server seen from outside: every status, every method, every disguise, the same guards.
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createTestApp, type TestApp, type TestCall } from '../../../../test/app.js';
import { type AccessRule, defineRoute, type Problem } from '../../contract.js';
import { handle, refused, type ServerRoom } from './handler.js';

const open: AccessRule = { id: 'mill.use', scope: 'public', roles: [], sentence: 'Tout le monde moud.' };
const note = z.object({ text: z.string().max(2_000), count: z.number().int().min(0).default(0) });

const shapes = {
  read: defineRoute({
    method: 'GET',
    path: '/api/mill',
    access: open,
    summary: 'Lit',
    reply: z.object({ n: z.number() }),
  }),
  write: defineRoute({
    method: 'POST',
    path: '/api/mill',
    access: open,
    summary: 'Écrit',
    body: note,
    reply: note,
  }),
  replace: defineRoute({
    method: 'PUT',
    path: '/api/mill',
    access: open,
    summary: 'Remplace',
    body: note,
    reply: note,
  }),
  change: defineRoute({
    method: 'PATCH',
    path: '/api/mill',
    access: open,
    summary: 'Change',
    body: note,
    reply: note,
  }),
  remove: defineRoute({ method: 'DELETE', path: '/api/mill', access: open, summary: 'Retire', reply: note }),
  refuse: defineRoute({
    method: 'GET',
    path: '/api/mill/refusals/:code',
    access: open,
    summary: 'Refuse',
    params: z.object({ code: z.string().max(40) }),
    reply: note,
  }),
  large: defineRoute({
    method: 'POST',
    path: '/api/mill/sacks',
    access: open,
    summary: 'Reçoit de gros sacs',
    bodyLimit: 200_000,
    body: z.object({ sack: z.string() }),
    reply: z.object({ length: z.number() }),
  }),
  who: defineRoute({
    method: 'GET',
    path: '/api/mill/caller',
    access: open,
    summary: 'Dit qui appelle',
    reply: z.object({ address: z.string() }),
  }),
};

let turns = 0;
const turn = async () => {
  turns += 1;
  return { text: 'moulu', count: turns };
};

const mill: ServerRoom = {
  name: 'mill',
  handlers: [
    handle(shapes.read, async () => ({ n: turns })),
    handle(shapes.write, turn),
    handle(shapes.replace, turn),
    handle(shapes.change, turn),
    handle(shapes.remove, turn),
    handle(shapes.refuse, async ({ params }) => refused({ code: params.code, data: { longest: 12 } })),
    handle(shapes.large, async ({ body }) => ({ length: body.sack.length })),
    handle(shapes.who, async ({ address }) => ({ address })),
  ],
  statuses: { gone: 410, invalid: 422, unknown: 404, busy: 503 },
  refusals: {
    gone: 'Ce moulin est fermé.',
    invalid: 'Pas plus de {longest} sacs.',
    busy: 'Revenez plus tard.',
  },
};

const root = mkdtempSync(join(tmpdir(), 'trame-surface-'));
const web = { organiser: join(root, 'web'), participant: join(root, 'participant') };
const script = 'console.log("bonjour")'.repeat(50);
let app: TestApp;
let port: number;

beforeAll(async () => {
  for (const folder of Object.values(web)) mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(web.organiser, 'index.html'), '<title>organiser</title>');
  writeFileSync(join(web.participant, 'participant.html'), '<title>participant</title>');
  const file = join(web.organiser, 'assets', 'main-a1B2c3D4.js');
  writeFileSync(file, script);
  writeFileSync(`${file}.br`, brotliCompressSync(script));
  writeFileSync(`${file}.gz`, gzipSync(script));
  app = await createTestApp({ rooms: () => [mill], config: { web } });
  await app.http.listen({ port: 0, host: '127.0.0.1' });
  port = (app.http.server.address() as AddressInfo).port;
});
afterAll(async () => {
  await app.close();
  rmSync(root, { recursive: true });
});
beforeEach(() => {
  turns = 0;
});

const body = { text: 'blé' };
const url = '/api/mill';
const here = 'http://localhost:80';

describe('writes from elsewhere [ASVS 3.5.1]', () => {
  const sites = ['same-origin', 'none', 'same-site', 'cross-site', undefined];
  const origins = [undefined, here.replace(':80', ''), 'https://evil.example', 'null'];
  const matrix = sites.flatMap((site) => origins.map((origin) => [site, origin] as const));

  test.each(matrix)(
    'sec-fetch-site %s, origin %s: refused before the handler, or served',
    async (site, origin) => {
      const headers = {
        host: 'localhost',
        ...(site === undefined ? {} : { 'sec-fetch-site': site }),
        ...(origin === undefined ? {} : { origin }),
      };
      const siteIsHome = site === undefined || site === 'same-origin' || site === 'none';
      const originIsHome = origin === undefined || origin === 'http://localhost';
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
        turns = 0;
        const reply = await app.send({ method, url, headers, ...(method === 'DELETE' ? {} : { body }) });
        const served = siteIsHome && originIsHome;
        expect([method, reply.status, turns]).toEqual([method, served ? 200 : 403, served ? 1 : 0]);
      }
    },
  );

  test('an origin allowed by the configuration writes, one that only looks like it does not', async () => {
    const allowedOrigins = ['https://public.exemple.fr'];
    const other = await createTestApp({ rooms: () => [mill], config: { allowedOrigins } });
    const write = async (origin: string) =>
      (await other.send({ method: 'POST', url, body, headers: { origin } })).status;
    expect(await write('https://public.exemple.fr')).toBe(200);
    for (const origin of [
      'http://public.exemple.fr',
      'https://public.exemple.fr.evil.example',
      'https://public.exemple.fr:8443',
      'https://evil.example/https://public.exemple.fr',
    ]) {
      expect([origin, await write(origin)]).toEqual([origin, 403]);
    }
    await other.close();
  });

  test('no other site is ever told it may read: there is no CORS header, asked for or not', async () => {
    for (const method of ['GET', 'OPTIONS', 'POST'] as const) {
      const { headers } = await app.send({
        method,
        url,
        headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
      });
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
    }
  });
});

describe('methods', () => {
  test('reading changes nothing: neither GET, nor HEAD, nor OPTIONS reaches a handler that writes', async () => {
    for (const method of ['GET', 'HEAD', 'OPTIONS'] as const) await app.send({ method, url });
    expect(turns).toBe(0);
    for (const route of app.routes.filter(({ method }) => method === 'GET')) {
      expect(route.body).toBeUndefined();
    }
  });

  test.each(['x-http-method-override', 'x-http-method', 'x-method-override'])(
    'a GET disguised by %s stays a GET',
    async (name) => {
      const reply = await app.send({ url: `${url}?_method=DELETE`, headers: { [name]: 'DELETE' } });
      expect([reply.status, turns]).toEqual([200, 0]);
    },
  );

  test('a method that an address has not is told with those it has, in one order, each once', async () => {
    const reply = await app.send({ method: 'PUT', url: '/api/mill/sacks', body: { sack: '' } });
    expect([reply.status, reply.headers.allow]).toEqual([405, 'POST']);
    const head = await app.send({ method: 'OPTIONS', url });
    expect(head.headers.allow).toBe('GET, POST, PUT, PATCH, DELETE');
  });

  test('an address is not guessed at: other case, slash at the end, doubled or encoded slash', async () => {
    for (const near of [
      '/api/MILL',
      '/api/mill/',
      '/api//mill',
      '/api/mill%2f',
      '/api/mill;x=1',
      '/api/./mill/x',
    ]) {
      expect([near, (await app.send({ url: near })).status]).toEqual([near, 404]);
    }
  });
});

describe('bodies [G9]', () => {
  const raw = (text: string | Buffer, type = 'application/json'): TestCall => ({
    method: 'POST',
    url,
    raw: text,
    headers: { 'content-type': type },
  });

  test.each([
    ['application/json', 200],
    ['application/json; charset=utf-8', 200],
    ['Application/JSON', 200],
    ['application/jsonp', 415],
    ['application/ld+json', 415],
    ['text/json', 415],
    ['multipart/form-data; boundary=x', 415],
    ['application/x-www-form-urlencoded', 415],
    ['text/plain', 415],
    ['nonsense', 415],
  ])('content-type %s → %i', async (type, status) => {
    const reply = await app.send(raw('{"text":"blé"}', type));
    expect([reply.status, turns]).toEqual([status, status === 200 ? 1 : 0]);
  });

  test('the bound is on bytes, not on letters: 64 KiB everywhere, more where the route says so', async () => {
    const fit = (bytes: number) => JSON.stringify({ text: 'x', pad: 'é'.repeat(bytes / 2) });
    expect((await app.send(raw(fit(60_000)))).status).toBe(200);
    expect((await app.send(raw(fit(66_000)))).status).toBe(413);
    const sack = (length: number) =>
      app.send({ method: 'POST', url: '/api/mill/sacks', body: { sack: 'x'.repeat(length) } });
    expect((await sack(150_000)).json()).toEqual({ length: 150_000 });
    expect((await sack(200_001)).json()).toMatchObject({ code: 'http/too-large', status: 413 });
  });

  test('whatever JSON is sent, the answer is a note or a problem, and no prototype is touched', async () => {
    const poison = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'text', 'count', 'a');
    const tree = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.jsonValue(),
        fc.dictionary(poison, tie('node'), { noNullPrototype: true }),
      ),
    })).node;
    await fc.assert(
      fc.asyncProperty(tree, async (value) => {
        const reply = await app.send(raw(JSON.stringify(value)));
        expect([200, 400]).toContain(reply.status);
        if (reply.status === 400) expect(reply.json<Problem>().code).toMatch(/^http\/(malformed|invalid)$/);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('whatever bytes are sent, the server stands and answers in its own words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const reply = await app.send(raw(Buffer.from(bytes)));
        expect([200, 400]).toContain(reply.status);
        expect(reply.headers['content-type']).toMatch(/^application\/(problem\+)?json; charset=utf-8$/);
      }),
      { numRuns: 100 },
    );
    expect((await app.send({ url: '/api/health' })).status).toBe(200);
  });

  test('every field that is wrong is told, whatever stands beside it', async () => {
    const reply = await app.send({ method: 'POST', url, body: { text: 3, count: -1 } });
    expect(reply.json<Problem>().fields?.map(({ path }) => path)).toEqual(['text', 'count']);
  });
});

describe('refusals of a room become problems [G9]', () => {
  test.each([
    ['gone', 410, 'mill/gone', 'Ce moulin est fermé.'],
    ['invalid', 422, 'mill/invalid', 'Pas plus de 12 sacs.'],
    ['busy', 503, 'mill/busy', 'Revenez plus tard.'],
    ['unknown', 404, 'mill/unknown', 'Cette action n’est pas possible dans l’état actuel.'],
    ['unheard-of', 409, 'mill/unheard-of', 'Cette action n’est pas possible dans l’état actuel.'],
  ])('%s → %i', async (code, status, full, detail) => {
    const reply = await app.send({ url: `/api/mill/refusals/${code}` });
    const problem = reply.json<Problem>();
    expect(reply.status).toBe(status);
    expect(reply.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(problem).toMatchObject({ status, code: full, detail, type: `/api/docs#${full}` });
    expect(problem.title).not.toBe('');
    expect(reply.headers['retry-after']).toBe(status === 503 ? '5' : undefined);
  });

  test('two answers never bear the same reference, so that one leads to one line of the log', async () => {
    const replies = await Promise.all(Array.from({ length: 50 }, () => app.send({ url: '/api/nothing' })));
    const references = replies.map((reply) => reply.json<Problem>().reference);
    expect(new Set(references).size).toBe(50);
    for (const reference of references) {
      expect(app.log.filter((line) => line.reference === reference)).toHaveLength(1);
    }
  });

  test('a reference cannot be chosen by the caller', async () => {
    const headers = { 'request-id': 'FORGED', 'x-request-id': 'FORGED', 'x-correlation-id': 'FORGED' };
    expect((await app.send({ url: '/api/nothing', headers })).text).not.toContain('FORGED');
  });
});

describe('who stands in front [ASVS 4.1.3]', () => {
  const ask = async (server: TestApp, address = '127.0.0.1') => {
    const headers = { 'x-forwarded-for': '203.0.113.9, 198.51.100.7', forwarded: 'for=203.0.113.9' };
    return (await server.send({ url: '/api/mill/caller', headers, address })).json();
  };

  test('nobody in front: what a caller writes about itself is not believed', async () => {
    expect(await ask(app, '192.0.2.44')).toEqual({ address: '192.0.2.44' });
  });

  test.each([
    [true, '192.0.2.44', '203.0.113.9'],
    ['loopback', '127.0.0.1', '198.51.100.7'],
    ['loopback', '192.0.2.44', '192.0.2.44'],
    [['127.0.0.1', '198.51.100.7'], '127.0.0.1', '203.0.113.9'],
  ])('trusting %j, a call through %s is that of %s', async (trustProxy, through, address) => {
    const behind = await createTestApp({ rooms: () => [mill], config: { trustProxy } });
    expect(await ask(behind, through)).toEqual({ address });
    await behind.close();
  });
});

describe('files of the screens', () => {
  const file = '/assets/main-a1B2c3D4.js';
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const reply = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
    return { reply, text: await reply.text() };
  };

  test.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['identity', null],
  ])('asked for with « %s », the copy sent is %s and reads the same', async (accepted, encoding) => {
    const { reply, text } = await get(file, { 'accept-encoding': accepted });
    expect(reply.headers.get('content-encoding')).toBe(encoding);
    expect(text).toBe(script);
    expect(reply.headers.get('vary')).toMatch(/accept-encoding/i);
  });

  test('a screen read again with its mark is not sent again', async () => {
    const mark = String((await app.send({ url: '/' })).headers.etag);
    expect(mark).toMatch(/^W?\/?".+"$/);
    const again = await app.send({ url: '/', headers: { 'if-none-match': mark } });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  test('pages and API are told apart: an unknown page is the application, an unknown address of the API a problem', async () => {
    for (const page of ['/nulle-part', '/territoires/x/y', '/apis', '/api-docs']) {
      expect((await get(page)).text).toBe('<title>organiser</title>');
    }
    for (const address of ['/api', '/api/', '/api/nulle-part', `/api/spaces/${randomUUID()}/nothing`]) {
      const { reply, text } = await get(address);
      expect([address, reply.status]).toEqual([address, 404]);
      expect(JSON.parse(text)).toMatchObject({ code: 'http/not-found' });
    }
  });

  test('HEAD of a screen says what GET would, without the page', async () => {
    const reply = await fetch(`http://127.0.0.1:${port}/rejoindre`, { method: 'HEAD' });
    expect([reply.status, await reply.text()]).toEqual([200, '']);
    expect(reply.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });
});

describe('what is not even HTTP', () => {
  const speak = (text: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(text));
      let heard = '';
      socket.on('data', (chunk) => {
        heard += chunk.toString();
      });
      socket.on('close', () => resolve(heard));
      socket.on('error', reject);
    });

  test.each([
    ['no request at all', 'BONJOUR\r\n\r\n'],
    ['a header without end', `GET /api/health HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`],
    [
      'two lengths that disagree',
      'POST /api/mill HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab',
    ],
    [
      'a length and pieces (smuggling)',
      'POST /api/mill HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
  ])('%s is answered by a problem with its headers, and the line is cut', async (_title, text) => {
    const heard = await speak(text);
    expect(heard).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(heard).toContain('application/problem+json');
    expect(heard).toContain('x-content-type-options: nosniff');
    expect(turns).toBe(0);
  });
});
