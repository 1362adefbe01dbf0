// Attacks every route with requests derived from its own contract, and tells what should not have happened.
import fc from 'fast-check';
import type { RouteShape } from '../src/platform/contract.js';
import { inventEnvelope } from './commands.js';
import { hostileText, hostileValue, type InventedRequest, inventRequests, spoil } from './requests.js';
import type { TestCall, TestReply, TestServer } from './server.js';

/** Who attacks what. */
export interface Attack {
  readonly server: TestServer;
  /** Fresh cookies to attack with, the empty one being nobody: an attack may well take its own rights away. */
  readonly renewCookies: () => Promise<readonly string[]>;
  /** Spaces and rooms that these people may enter. */
  readonly places: Readonly<Record<'space' | 'room', readonly string[]>>;
  /** Identifiers that exist; grows with what replies reveal, so that attacks reach deeper. */
  readonly ids: Set<string>;
  readonly seed: number;
}

/** What an attack found. */
export interface AttackOutcome {
  readonly requests: number;
  readonly statuses: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
}

const HOLD_MS = 300;
const MOST_IDS = 400;
const STACK = /\n\s+at |node_modules|\.ts:\d+:\d+|postgres|drizzle/i;

interface Shot {
  readonly valid: InventedRequest;
  readonly at: number;
  readonly by: unknown;
  readonly text: string;
  readonly trick: number;
  readonly cookie: string;
}

function inventPlace(known: readonly string[], id: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: id });
}

function inventShots(
  route: RouteShape,
  { places, ids }: Attack,
  cookies: readonly string[],
): fc.Arbitrary<Shot> {
  const known = [...ids];
  const id = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...known) },
    { weight: 1, arbitrary: fc.uuid() },
  );
  const text = fc.oneof(fc.constantFrom('Défi', 'Former sur place', 'é'.repeat(20)), hostileText);
  return fc.record({
    valid: fc
      .tuple(
        inventRequests(route, {
          id,
          text,
          bodies: ({ path }) => (path.endsWith('/commands') ? inventEnvelope({ id, text }) : null),
        }),
        inventPlace(places.space, id),
        inventPlace(places.room, id),
      )
      .map(([request, space, room]) => ({ ...request, params: { ...request.params, space, room } })),
    at: fc.nat({ max: 1_000 }),
    by: hostileValue,
    text: hostileText,
    trick: fc.nat({ max: 11 }),
    cookie: fc.constantFrom(...cookies),
  });
}

// An address cannot carry half of a pair; bodies can, and do.
function encodeText(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString());
}

function formatUrl(route: RouteShape, valid: InventedRequest): string {
  const path = route.path.replaceAll(/:([A-Za-z]+)/g, (_whole, name: string) =>
    encodeText(valid.params[name] ?? ''),
  );
  const query = Object.entries(valid.query).filter(([, value]) => value !== undefined);
  if (query.length === 0) return path;
  const pairs = query.map(
    ([name, value]) =>
      `${name}=${encodeText(typeof value === 'object' ? JSON.stringify(value) : String(value))}`,
  );
  return `${path}?${pairs.join('&')}`;
}

/** Turns a valid request into one of a dozen hostile ones; the first tricks leave the door open to deeper rules. */
function aim(route: RouteShape, shot: Shot): TestCall {
  const { valid, at, by, text, trick } = shot;
  const base: TestCall = {
    method: route.method,
    url: formatUrl(route, valid),
    ...(shot.cookie === '' ? {} : { cookie: shot.cookie }),
    ...(route.body === undefined ? {} : { body: valid.body }),
    headers: { accept: 'application/json' },
    address: `10.9.${at % 250}.1`,
  };
  const json = { accept: 'application/json', 'content-type': 'application/json' };
  const { body: _body, ...bare } = base;
  const safe = encodeText(text);
  if (trick <= 2) return base;
  if (trick <= 5 && route.body !== undefined) return { ...base, body: spoil(valid.body, at, by) };
  if (trick === 6)
    return {
      ...base,
      url: formatUrl(route, {
        ...valid,
        query: { ...valid.query, since: by, page: text, [text || 'q']: text },
      }),
    };
  if (trick === 7) return { ...base, url: route.path.replaceAll(/:[A-Za-z]+/g, safe || '%20') };
  if (trick === 8 && route.method !== 'GET')
    return { ...bare, raw: JSON.stringify(by ?? null).slice(0, at + 1), headers: json };
  if (trick === 9 && route.method !== 'GET') {
    return {
      ...bare,
      raw: `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"a":${JSON.stringify(by ?? null)}}`,
      headers: json,
    };
  }
  if (trick === 10) return { ...base, cookie: `trame-session=${safe}; trame-device=${safe}; ${safe}` };
  if (trick === 11)
    return {
      ...base,
      headers: {
        ...json,
        'last-event-id': safe,
        'x-forwarded-for': safe,
        'if-none-match': safe,
        range: `bytes=${safe}`,
      },
    };
  return base;
}

function learn(reply: TestReply, ids: Set<string>): void {
  if (reply.status !== 200 || ids.size > MOST_IDS) return;
  for (const [id] of reply.text.matchAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g))
    ids.add(id);
}

function findFault(reply: TestReply): string | null {
  if (reply.status >= 500 && !(reply.status === 503 && /document-/.test(reply.text)))
    return `status ${reply.status}`;
  const type = String(reply.headers['content-type'] ?? '');
  const isText = /json|text|html/.test(type);
  if (isText && STACK.test(reply.text) && reply.status >= 400) return 'an inside told outside';
  if (reply.status >= 400 && !type.startsWith('application/problem+json')) return `an error as ${type}`;
  if (!String(reply.headers['content-security-policy'] ?? '').includes('frame-ancestors'))
    return 'no security headers';
  if (Reflect.get({}, 'polluted') !== undefined) return 'a polluted prototype';
  return null;
}

// A long poll answers when something happens: after a moment, held is an answer.
async function shoot(server: TestServer, call: TestCall): Promise<TestReply | 'held'> {
  let timer: NodeJS.Timeout | undefined;
  const held = new Promise<'held'>((resolve) => {
    timer = setTimeout(() => resolve('held'), HOLD_MS);
  });
  const reply = server.send(call);
  reply.catch(() => undefined);
  try {
    return await Promise.race(call.url.includes('/stream') ? [reply, held] : [reply]);
  } finally {
    clearTimeout(timer);
  }
}

/** Sends about `count` requests, the same number to each route. */
export async function attackRoutes(attack: Attack, count: number): Promise<AttackOutcome> {
  const { server, ids, seed } = attack;
  const statuses: Record<string, number> = {};
  const faults: string[] = [];
  const rounds = 5;
  const perRoute = Math.ceil(count / server.routes.length / rounds);
  let requests = 0;
  for (let round = 0; round < rounds; round += 1) {
    const cookies = await attack.renewCookies();
    for (const [index, route] of server.routes.entries()) {
      // Sessions and seats must outlive the attack.
      const isFarewell =
        route.path.endsWith('/leave') || (route.method === 'DELETE' && route.path === '/api/session');
      const shots = fc.sample(inventShots(route, attack, cookies), {
        numRuns: perRoute,
        seed: seed + round * 1_000 + index,
      });
      for (const shot of shots) {
        const call = aim(route, isFarewell ? { ...shot, cookie: '' } : shot);
        const reply = await shoot(server, call);
        requests += 1;
        if (reply === 'held') continue;
        statuses[reply.status] = (statuses[reply.status] ?? 0) + 1;
        learn(reply, ids);
        const fault = findFault(reply);
        if (fault !== null) {
          faults.push(
            `${fault}: ${call.method} ${call.url.slice(0, 160)} ${JSON.stringify(call.body ?? call.raw ?? '').slice(0, 300)} → ${reply.text.slice(0, 200)}`,
          );
        }
      }
    }
  }
  return { requests, statuses, faults };
}
