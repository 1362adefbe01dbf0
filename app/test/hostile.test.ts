// A small dose of the hostile requests of row 9, at each run of the tests.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { defineRoute } from '../src/platform/contract.js';
import { handle, type ServerRoom } from '../src/platform/server/http/handler.js';
import { createTestApp, type TestApp } from './app.js';
import { createTestSpace } from './database.js';
import { attackRoutes } from './hostile.js';
import { inventRequests, spoil } from './requests.js';

const shape = defineRoute({
  method: 'POST',
  path: '/api/shape/:id',
  access: { id: 'shape.post', scope: 'public', roles: [], sentence: 'Tout le monde.' },
  summary: 'Une forme',
  params: z.object({ id: z.uuid() }),
  query: z.object({ page: z.coerce.number().int().min(1).optional() }),
  body: z.object({
    title: z.string().min(2).max(10),
    when: z.iso.date().nullable(),
    hour: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
    tags: z
      .array(z.enum(['a', 'b']))
      .min(1)
      .max(2),
    who: z.union([z.object({ id: z.uuid() }), z.object({ name: z.string().min(1) })]),
    count: z.int().min(0).max(3),
  }),
  reply: z.object({ ok: z.literal(true) }),
});

/** Trusts what it is sent, as no route may. */
const careless: ServerRoom = {
  name: 'shape',
  handlers: [
    handle(shape, async ({ body }) => {
      if (body.title.includes('<')) throw new TypeError(`cannot read ${body.title}`);
      return { ok: true as const };
    }),
  ],
  statuses: {},
  refusals: {},
};

async function attack(app: TestApp, count: number) {
  const territory = await createTestSpace(app.database, { kind: 'territory' });
  return attackRoutes(
    {
      server: app,
      renewCookies: async () => [
        await app.signIn('programme-owner', territory),
        await app.signIn('operator'),
        '',
      ],
      places: { space: [territory.space], room: [territory.space] },
      ids: new Set([territory.space]),
      seed: 20190617,
    },
    count,
  );
}

describe('hostile requests [G9]', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());

  test('the server’s own routes and people’s hold under a thousand of them', async () => {
    const { requests, faults, statuses } = await attack(app, 1_000);
    expect(faults).toEqual([]);
    expect(requests).toBeGreaterThanOrEqual(1_000);
    expect(statuses['200']).toBeGreaterThan(100);
    expect(statuses['400']).toBeGreaterThan(50);
  });

  test('a careless route is found', async () => {
    const weak = await createTestApp({ rooms: () => [careless] });
    const { faults } = await attack(weak, 3_000);
    expect(faults.some((fault) => fault.includes('status 500') && fault.includes('/api/shape/'))).toBe(true);
    await weak.close();
  });
});

describe('invented requests', () => {
  const from = { id: fc.uuid(), text: fc.string() };

  test('what is invented from a contract is admitted by it', () => {
    fc.assert(
      fc.property(inventRequests(shape, from), ({ params, query, body }) => {
        expect(shape.params.safeParse(params).success).toBe(true);
        expect(shape.query.safeParse(query).success).toBe(true);
        expect(shape.body.safeParse(body).error).toBeUndefined();
      }),
    );
  });

  test('spoiling changes a value and leaves the given one alone', () => {
    const given = { a: [1, { b: 2 }], c: 'text' };
    const before = JSON.stringify(given);
    const spoilt = Array.from({ length: 40 }, (_one, at) => JSON.stringify(spoil(given, at, null)));
    expect(JSON.stringify(given)).toBe(before);
    expect(spoilt.every((one) => one !== before)).toBe(true);
    expect(new Set(spoilt).size).toBeGreaterThan(4);
  });
});
