// Calls as they leave, and every way an answer can go wrong.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { createProblem } from '../../../test/screen.js';
import { defineRoute } from '../contract.js';
import { buildAddress, callRoute, FOREIGN_ANSWER, ProblemError, UNREACHABLE } from './api.js';

const rule = { id: 'x.y', scope: 'public' as const, roles: [], sentence: '' };
const save = defineRoute({
  method: 'PUT',
  path: '/api/spaces/:space/things/:thing',
  access: rule,
  summary: '',
  params: z.object({ space: z.string(), thing: z.string() }),
  query: z.object({ search: z.string().optional(), page: z.number().optional() }),
  body: z.object({ name: z.string() }),
  reply: z.object({ ok: z.boolean() }),
});
const call = { params: { space: 's', thing: 't' }, query: {}, body: { name: 'n' } };

function answer(response: () => Promise<Response>) {
  const spy = vi.fn(response);
  vi.stubGlobal('fetch', spy);
  return spy;
}

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/problem+json' } });

async function readRefusal(): Promise<ProblemError['problem']> {
  const error = await callRoute(save, call).catch((reason: unknown) => reason);
  if (!(error instanceof ProblemError)) throw new Error('api.test: nothing was refused');
  return error.problem;
}

afterEach(() => vi.unstubAllGlobals());

describe('an address', () => {
  it('carries parameters made safe, and only the filters that say something', () => {
    const address = buildAddress(
      '/api/a/:name',
      { name: 'é/..' },
      { search: 'x y', page: 0, none: undefined, empty: '' },
    );
    expect(address).toBe('/api/a/%C3%A9%2F..?search=x+y&page=0');
  });

  it('needs neither', () => {
    expect(buildAddress('/api/session', undefined, undefined)).toBe('/api/session');
  });
});

describe('a call', () => {
  it('sends the method, the cookie and the body as JSON', async () => {
    const spy = answer(async () => json({ ok: true }));
    expect(await callRoute(save, call)).toEqual({ ok: true });
    const [address, init] = spy.mock.calls[0] as unknown as [string, RequestInit];
    expect(address).toBe('/api/spaces/s/things/t');
    expect(init).toMatchObject({ method: 'PUT', credentials: 'same-origin', body: '{"name":"n"}' });
  });

  it('keeps the server’s sentence and reference in a refusal', async () => {
    const { status, body } = createProblem(409, 'Relisez la fiche.');
    answer(async () => json(body, status));
    expect(await readRefusal()).toMatchObject({
      status: 409,
      detail: 'Relisez la fiche.',
      reference: 'R-42',
    });
  });

  it('tells a cut network from a refusal', async () => {
    answer(async () => {
      throw new TypeError('Failed to fetch');
    });
    expect((await readRefusal()).code).toBe(UNREACHABLE);
  });

  it('is not fooled by a captive portal that answers 200 with a page', async () => {
    answer(async () => new Response('<html>Wi-Fi</html>', { headers: { 'content-type': 'text/html' } }));
    expect((await readRefusal()).code).toBe(FOREIGN_ANSWER);
  });

  it('does not take for a refusal the JSON of something else', async () => {
    answer(async () => json({ error: 'proxy' }, 502));
    expect((await readRefusal()).code).toBe(FOREIGN_ANSWER);
  });
});
