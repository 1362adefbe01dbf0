// The web server through its handler: one shape of error, the same guards everywhere, rights before anything else.
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createTestApp, createTestSeats, type TestApp, type TestReply } from '../../../../test/app.js';
import { createTestSpace } from '../../../../test/database.js';
import { type AccessRule, defineRoute, type Problem } from '../../contract.js';
import type { TenantScope } from '../db/index.js';
import { handle, refused, type ServerRoom } from './handler.js';

const open: AccessRule = { id: 'hall.look', scope: 'public', roles: [], sentence: 'Tout le monde regarde.' };
const held: AccessRule = {
  id: 'hall.keep',
  scope: 'space',
  roles: ['facilitator', 'operator'],
  sentence: 'L’animateur et l’exploitant gardent.',
};
const seated: AccessRule = {
  id: 'hall.sit',
  scope: 'room',
  roles: ['facilitator'],
  seats: ['participant'],
  sentence: 'Les participants de la salle et l’animateur s’assoient.',
};

const shapes = {
  write: defineRoute({
    method: 'POST',
    path: '/api/hall',
    access: open,
    summary: 'Écrit',
    query: z.object({ page: z.coerce.number().int().min(1).default(1) }),
    body: z.object({ title: z.string().min(1).max(20), tags: z.array(z.string()).max(2).optional() }),
    reply: z.object({ title: z.string(), page: z.number() }),
  }),
  fail: defineRoute({
    method: 'GET',
    path: '/api/hall/fail',
    access: open,
    summary: 'Casse',
    reply: z.object({}),
  }),
  breach: defineRoute({
    method: 'GET',
    path: '/api/hall/breach',
    access: open,
    summary: 'Ment',
    reply: z.object({ n: z.number() }),
  }),
  refuse: defineRoute({
    method: 'GET',
    path: '/api/hall/refuse',
    access: open,
    summary: 'Refuse',
    reply: z.object({}),
  }),
  file: defineRoute({ method: 'GET', path: '/api/hall/file', access: open, summary: 'Donne', reply: null }),
  stream: defineRoute({
    method: 'GET',
    path: '/api/hall/stream',
    access: open,
    summary: 'Coule',
    reply: null,
  }),
  keep: defineRoute({
    method: 'GET',
    path: '/api/spaces/:space/hall',
    access: held,
    summary: 'Garde',
    reply: z.object({ space: z.string(), fabrique: z.string(), roles: z.array(z.string()) }),
  }),
  sit: defineRoute({
    method: 'POST',
    path: '/api/spaces/:space/rooms/:room/sit',
    access: seated,
    summary: 'S’assoit',
    reply: z.object({ account: z.boolean(), seat: z.string().nullable() }),
  }),
};

const secret = 'Madame Durand a dit non';

const hall: ServerRoom = {
  name: 'hall',
  handlers: [
    handle(shapes.write, async (call) => ({ ...call.body, page: call.query.page, hidden: secret })),
    handle(shapes.fail, async () => {
      throw new Error(secret);
    }),
    handle(shapes.breach, async () => ({ n: Number.NaN })),
    handle(shapes.refuse, async () => refused({ code: 'full', data: { seats: 80, retryAfterSeconds: 7 } })),
    handle(shapes.file, async () => ({
      kind: 'file',
      contentType: 'application/pdf',
      fileName: 'Déroulé.pdf',
      inline: false,
      body: Readable.from(['%PDF']),
    })),
    handle(shapes.stream, async () => ({
      kind: 'stream',
      start: (raw) => {
        raw.writeHead(200, { 'content-type': 'text/event-stream' });
        raw.end('data: 1\n\n');
      },
    })),
    handle(shapes.keep, async (call) => ({
      space: call.scope?.space ?? '',
      fabrique: call.scope?.fabrique ?? '',
      roles: [...call.roles],
    })),
    handle(shapes.sit, async (call) => ({ account: call.account !== null, seat: call.seat?.member ?? null })),
  ],
  statuses: { full: 429 },
  refusals: { full: 'Complet\u00a0: {seats} places.' },
};

const seats = createTestSeats();
let app: TestApp;
let territory: TenantScope;
let other: TenantScope;

beforeAll(async () => {
  app = await createTestApp({ rooms: () => [hall], seats });
  territory = await createTestSpace(app.database, { kind: 'territory' });
  other = await createTestSpace(app.database, { kind: 'territory' });
});
afterAll(() => app.close());

function readProblem(reply: TestReply): Problem {
  expect(reply.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  const problem = reply.json<Problem>();
  expect(problem.status).toBe(reply.status);
  expect(problem.reference).toMatch(/^[0-9A-Z]{10}$/);
  expect(problem.detail).toMatch(/[a-zà-ÿ].*\.$/u);
  expect(reply.text).not.toMatch(/\bat .*:\d+:\d+|node_modules|Durand/);
  return problem;
}

const post = { method: 'POST', url: '/api/hall' } as const;

describe('replies', () => {
  test('what a handler answers is cut to its contract', async () => {
    const reply = await app.send({ ...post, url: '/api/hall?page=3', body: { title: 'Défi', extra: 1 } });
    expect(reply.status).toBe(200);
    expect(reply.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(reply.json()).toEqual({ title: 'Défi', page: 3 });
  });

  test('a file bears a safe name and its type', async () => {
    const reply = await app.send({ url: '/api/hall/file' });
    expect(reply.headers['content-type']).toBe('application/pdf');
    expect(reply.headers['content-disposition']).toContain(`filename*=UTF-8''D%C3%A9roul%C3%A9.pdf`);
    expect(reply.text).toBe('%PDF');
  });

  test('a stream keeps the security headers', async () => {
    const reply = await app.send({ url: '/api/hall/stream' });
    expect(reply.text).toBe('data: 1\n\n');
    expect(reply.headers['content-type']).toBe('text/event-stream');
    expect(reply.headers['content-security-policy']).toContain("default-src 'self'");
  });
});

describe('problems [G9]', () => {
  test('fields are told one by one, in French', async () => {
    const problem = readProblem(await app.send({ ...post, body: { tags: ['a', 3] } }));
    expect(problem).toMatchObject({ status: 400, code: 'http/invalid' });
    expect(problem.fields).toContainEqual({ path: 'title', detail: 'Ce champ est obligatoire.' });
    expect(problem.fields).toContainEqual({ path: 'tags.1', detail: 'Valeur attendue\u00a0: un texte.' });
  });

  test.each<[string, Parameters<TestApp['send']>[0], number, string]>([
    [
      'a body that is not JSON',
      { ...post, raw: '{', headers: { 'content-type': 'application/json' } },
      400,
      'http/malformed',
    ],
    ['no body', post, 400, 'http/invalid'],
    [
      'a poisoned body',
      { ...post, raw: '{"__proto__":{}}', headers: { 'content-type': 'application/json' } },
      400,
      'http/malformed',
    ],
    [
      'a form',
      { ...post, raw: 'a=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      415,
      'http/media-type',
    ],
    ['a text', { ...post, raw: '{}', headers: { 'content-type': 'text/plain' } }, 415, 'http/media-type'],
    ['a body too large', { ...post, body: { title: 'x'.repeat(70_000) } }, 413, 'http/too-large'],
    [
      'a query out of bounds',
      { ...post, url: '/api/hall?page=0', body: { title: 'a' } },
      400,
      'http/invalid',
    ],
    [
      'a doubled parameter',
      { ...post, url: '/api/hall?page=1&page=2', body: { title: 'a' } },
      400,
      'http/invalid',
    ],
    ['an address of the API that does not exist', { url: '/api/nothing' }, 404, 'http/not-found'],
    ['an address that cannot be decoded', { url: '/api/%zz' }, 404, 'http/not-found'],
    ['a method that is not served', { method: 'PATCH', url: '/api/hall' }, 405, 'http/method-not-allowed'],
    ['a refusal of the room', { url: '/api/hall/refuse' }, 429, 'hall/full'],
    ['a defect', { url: '/api/hall/fail' }, 500, 'http/defect'],
    ['a reply that breaks its contract', { url: '/api/hall/breach' }, 500, 'http/defect'],
    [
      'a write from elsewhere',
      { ...post, body: { title: 'a' }, headers: { origin: 'https://evil.example' } },
      403,
      'http/foreign-origin',
    ],
  ])('%s', async (_title, call, status, code) => {
    expect(readProblem(await app.send(call))).toMatchObject({ status, code });
  });

  test('the method that is not served comes with those that are', async () => {
    expect((await app.send({ method: 'PUT', url: '/api/hall' })).headers.allow).toBe('POST');
  });

  test('a refusal fills its sentence and says when to come back', async () => {
    const reply = await app.send({ url: '/api/hall/refuse' });
    expect(readProblem(reply).detail).toBe('Complet\u00a0: 80 places.');
    expect(reply.headers['retry-after']).toBe('7');
  });

  test('a defect is logged once, under the reference given, without what it said [G20]', async () => {
    const { reference } = readProblem(await app.send({ url: '/api/hall/fail' }));
    const lines = app.log.filter((line) => line.reference === reference && line.event === 'defect');
    expect(lines).toHaveLength(1);
    expect(JSON.stringify(app.log)).not.toContain('Durand');
    expect(String(lines[0]?.places)).toContain('app.test.ts');
  });

  test('nothing personal is logged of a request: no address, no query, no identifier', async () => {
    await app.send({ url: `/api/spaces/${territory.space}/hall?name=Durand`, address: '203.0.113.7' });
    const line = JSON.stringify(app.log.at(-1));
    expect(line).toContain('/api/spaces/:space/hall');
    expect(line).not.toMatch(/Durand|203\.0\.113|[0-9a-f]{8}-[0-9a-f]{4}/);
  });
});

describe('headers on every route and every status [ASVS 3.4]', () => {
  test('whatever the answer', async () => {
    const calls: Parameters<TestApp['send']>[0][] = [
      { url: '/api/health' },
      { url: '/api/docs' },
      { url: '/api/docs/static/swagger-ui.css' },
      { url: '/' },
      { url: '/salle/abc' },
      { url: '/missing.js' },
      { url: '/api/%zz' },
      { url: '/api/nothing' },
      { url: '/api/hall/fail' },
      { url: '/api/session' },
      { ...post, raw: '{', headers: { 'content-type': 'application/json' } },
      { ...post, body: { title: 'x'.repeat(70_000) } },
      { ...post, body: {}, headers: { 'sec-fetch-site': 'cross-site' } },
    ];
    for (const call of calls) {
      const { headers } = await app.send(call);
      const csp = String(headers['content-security-policy']);
      for (const part of [
        "default-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
      ]) {
        expect(csp).toContain(part);
      }
      expect(csp).not.toContain('unsafe');
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      });
      expect(headers).not.toHaveProperty('strict-transport-security');
      expect(headers).not.toHaveProperty('x-powered-by');
      const isFile = call.url.startsWith('/api/docs/static/');
      if (call.url.startsWith('/api/') && !isFile) expect(headers['cache-control']).toBe('no-store');
    }
  });

  test('over https only, browsers are told to stay there; a forged proxy header is not believed', async () => {
    const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '198.51.100.9' };
    expect((await app.send({ url: '/api/health', headers })).headers).not.toHaveProperty(
      'strict-transport-security',
    );
    const behind = await createTestApp({ config: { trustProxy: true } });
    const reply = await behind.send({ url: '/api/health', headers });
    expect(reply.headers['strict-transport-security']).toBe('max-age=31536000');
    await behind.close();
  });
});

describe('the door of a space [G4]', () => {
  const ask = (space: string, cookie?: string) =>
    app.send({ url: `/api/spaces/${space}/hall`, ...(cookie === undefined ? {} : { cookie }) });

  test('nobody is asked to sign in, whether the space exists or not', async () => {
    for (const space of [territory.space, randomUUID(), 'not-an-id']) {
      expect(readProblem(await ask(space)).code).toBe('http/sign-in');
    }
    expect((await ask(territory.space, 'trame-session=forged-forged-forged-forged')).status).toBe(401);
  });

  test('somebody else’s space and none at all read the same', async () => {
    const cookie = await app.signIn('facilitator', territory);
    const bodies = await Promise.all(
      [other.space, randomUUID(), 'not-an-id', `${territory.space}%00`].map(async (space) => {
        const { reference: _reference, ...problem } = readProblem(await ask(space, cookie));
        return JSON.stringify(problem);
      }),
    );
    expect(new Set(bodies).size).toBe(1);
    expect(bodies[0]).toContain('http/not-found');
  });

  test('a role held there but not the one asked for is told so', async () => {
    const cookie = await app.signIn('lead-pair', territory);
    expect(readProblem(await ask(territory.space, cookie)).code).toBe('http/forbidden');
  });

  test('the right role enters, and the call knows the space, its Fabrique and the roles', async () => {
    const cookie = await app.signIn('facilitator', territory);
    const reply = await ask(territory.space.toUpperCase(), cookie);
    expect(reply.json()).toEqual({
      space: territory.space,
      fabrique: territory.fabrique,
      roles: ['facilitator'],
    });
  });

  test('the operator enters where the rule names the operator, and only there', async () => {
    const cookie = await app.signIn('operator');
    expect((await ask(territory.space, cookie)).status).toBe(200);
    const url = `/api/spaces/${territory.space}/organisers`;
    expect((await app.send({ url, cookie })).status).toBe(404);
  });
});

describe('the door of a room [G4]', () => {
  const room = randomUUID();
  const sit = (place: string, cookie: string) =>
    app.send({ method: 'POST', url: `/api/spaces/${place}/sit`, cookie });
  const take = (role: 'participant' | 'observer', at = room) =>
    seats.take({ space: territory.space, room: at, member: randomUUID(), role });

  test('a seat of the room with the right role enters; another role is told so; another room reads as none', async () => {
    const here = `${territory.space}/rooms/${room}`;
    expect((await sit(here, take('participant'))).status).toBe(200);
    expect((await sit(here, take('observer'))).status).toBe(403);
    expect((await sit(`${territory.space}/rooms/${randomUUID()}`, take('participant'))).status).toBe(404);
    expect((await sit(`${other.space}/rooms/${room}`, take('participant'))).status).toBe(404);
    expect((await sit(here, 'trame-device=forged-forged-forged-forged')).status).toBe(401);
  });

  test('a seat opens no door of an organiser', async () => {
    expect(
      (await app.send({ url: `/api/spaces/${territory.space}/hall`, cookie: take('participant') })).status,
    ).toBe(401);
  });

  test('with a session and a seat, only the quality that the rule admits is handed over', async () => {
    const here = `${territory.space}/rooms/${room}`;
    const both = `${await app.signIn('facilitator', territory)}; ${take('observer')}`;
    expect((await sit(here, both)).json()).toEqual({ account: true, seat: null });
    const weak = `${await app.signIn('lead-pair', territory)}; ${take('participant')}`;
    expect((await sit(here, weak)).json()).toMatchObject({ account: false, seat: expect.any(String) });
  });
});

describe('a database out of reach', () => {
  test('the caller is told to come back, nothing is leaked, and all is well again by itself', async () => {
    const cookie = await app.signIn('facilitator', territory);
    const broken = await createTestApp();
    await broken.database.close();
    const reply = await broken.send({ url: '/api/session', cookie });
    expect(readProblem(reply)).toMatchObject({ status: 503, code: 'http/unavailable' });
    expect(reply.headers['retry-after']).toBe('5');
    expect((await broken.send({ url: '/api/health' })).status).toBe(200);
    await broken.close();
    await app.test.cutConnections();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await app.send({ url: '/api/session', cookie })).status).toBe(200);
  });
});

describe('the description of the API', () => {
  test('OpenAPI 3.1 names every declared route, and the router has no other but the page’s own files', async () => {
    const description = (await app.send({ url: '/api/openapi.json' })).json<{
      openapi: string;
      paths: Record<string, Record<string, { summary: string; description: string }>>;
    }>();
    expect(description.openapi).toBe('3.1.0');
    for (const route of app.routes) {
      const entry =
        description.paths[route.path.replaceAll(/:([A-Za-z]+)/g, '{$1}')]?.[route.method.toLowerCase()];
      expect(entry).toMatchObject({ summary: route.summary, description: route.access.sentence });
    }
    const declared = new Set(app.routes.map((route) => `${route.method} ${route.path}`));
    const others = app.addresses.filter((address) => !declared.has(address));
    expect(others.filter((address) => !/^(GET|HEAD) \/api\/docs(\/|$)/.test(address))).toEqual([]);
  });
});
