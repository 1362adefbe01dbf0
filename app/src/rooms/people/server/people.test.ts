// Links, sessions, accounts and organisers, through the web server on the real engine.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestApp, readCookie, type TestApp } from '../../../../test/app.js';
import { createTestSpace } from '../../../../test/database.js';
import type { TenantScope } from '../../../platform/server/db/index.js';
import { refusals as english } from '../refusals.en.js';
import { refusals as french } from '../refusals.fr.js';
import { createOrganiserLink, ensureFirstAccount } from './index.js';

let app: TestApp;
let fabrique: TenantScope;
let territory: TenantScope;
let stranger: TenantScope;
let visitors = 0;

beforeAll(async () => {
  app = await createTestApp();
  fabrique = await createTestSpace(app.database, { kind: 'fabrique' });
  territory = await createTestSpace(app.database, { kind: 'territory', fabrique });
  stranger = await createTestSpace(app.database, { kind: 'territory' });
});
afterAll(() => app.close());
beforeEach(() => {
  visitors += 1;
});

const HOUR = 3_600_000;
const newLink = (account?: string) =>
  createOrganiserLink(app.database, { now: app.clock.now, ...(account === undefined ? {} : { account }) });
const redeem = (token: string, options: { cookie?: string; address?: string } = {}) =>
  app.send({
    method: 'POST',
    url: '/api/session',
    body: { token },
    address: `10.1.${visitors}.1`,
    ...options,
  });
const me = (cookie?: string) =>
  app.send({ url: '/api/session', ...(cookie === undefined ? {} : { cookie }) });

describe('one-time links [ASVS 6.4.1]', () => {
  test('a link opens one session; the second time it is worth nothing', async () => {
    const { token } = await newLink();
    const first = await redeem(token);
    expect(first.status).toBe(200);
    expect(first.json()).toMatchObject({ grants: [{ space: null, role: 'operator' }] });
    const second = await redeem(token);
    expect(second.status).toBe(401);
    expect(second.json()).toMatchObject({ code: 'people/link-unusable' });
    expect(second.headers).not.toHaveProperty('set-cookie');
  });

  test('of twenty redemptions at the same instant, exactly one opens a session', async () => {
    const { token } = await newLink();
    const replies = await Promise.all(Array.from({ length: 20 }, () => redeem(token)));
    expect(replies.filter((reply) => reply.status === 200)).toHaveLength(1);
  });

  test('a link is void after a day, and as soon as a newer one is made', async () => {
    const old = await newLink();
    app.clock.advance(24 * HOUR);
    expect((await redeem(old.token)).status).toBe(401);
    const replaced = await newLink();
    const last = await newLink();
    expect((await redeem(replaced.token)).status).toBe(401);
    expect((await redeem(last.token)).status).toBe(200);
  });

  test('neither the link nor the session is kept in clear [ASVS 6.5.2]', async () => {
    const { token } = await newLink();
    const cookie = readCookie(await redeem(token));
    const kept = await app.test.ownerPool.query(
      'select token_hash from sign_in_link union all select token_hash from session',
    );
    const text = JSON.stringify(kept.rows);
    expect(text).not.toContain(token);
    expect(text).not.toContain(cookie.split('=')[1]);
    expect(JSON.stringify(app.log)).not.toContain(token);
  });

  test('failures are limited by address, in French, and a valid link from elsewhere still opens', async () => {
    const address = '203.0.113.50';
    for (let failure = 0; failure < 20; failure += 1) {
      expect((await redeem(randomUUID(), { address })).status).toBe(401);
    }
    const blocked = await redeem((await newLink()).token, { address });
    expect(blocked.status).toBe(429);
    expect(blocked.json()).toMatchObject({
      code: 'people/too-many-failures',
      detail: expect.stringContaining('10'),
    });
    expect(blocked.headers['retry-after']).toBe('600');
    expect((await redeem((await newLink()).token)).status).toBe(200);
  });
});

describe('sessions [ASVS 7]', () => {
  test('the cookie is closed to scripts and to other sites', async () => {
    const reply = await redeem((await newLink()).token);
    const line = String(reply.headers['set-cookie']);
    expect(line).toMatch(
      /^trame-session=[A-Za-z0-9_-]{22}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/,
    );
  });

  test('behind https the cookie takes its guarded name, and the plain one opens nothing', async () => {
    const secure = await createTestApp({ config: { trustProxy: true } });
    const { token } = await createOrganiserLink(secure.database, { now: secure.clock.now });
    const headers = { 'x-forwarded-proto': 'https' };
    const reply = await secure.send({ method: 'POST', url: '/api/session', body: { token }, headers });
    const line = String(reply.headers['set-cookie']);
    expect(line).toMatch(/^__Host-trame-session=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(line).not.toContain('Domain');
    const plain = readCookie(reply).replace('__Host-', '');
    expect((await secure.send({ url: '/api/session', cookie: plain, headers })).status).toBe(401);
    expect((await secure.send({ url: '/api/session', cookie: readCookie(reply), headers })).status).toBe(200);
    await secure.close();
  });

  test('signing in again ends the browser’s former session (no fixation)', async () => {
    const former = readCookie(await redeem((await newLink()).token));
    const next = readCookie(await redeem((await newLink()).token, { cookie: former }));
    expect(next).not.toBe(former);
    expect((await me(former)).status).toBe(401);
    expect((await me(next)).status).toBe(200);
    const fixed = 'trame-session=chosen-by-somebody-else';
    expect(readCookie(await redeem((await newLink()).token, { cookie: fixed }))).not.toBe(fixed);
  });

  test('signing out kills the session on the server and forgets the cookie', async () => {
    const cookie = await app.signIn(null);
    const reply = await app.send({ method: 'DELETE', url: '/api/session', cookie });
    expect(String(reply.headers['set-cookie'])).toContain('Max-Age=0');
    expect((await me(cookie)).status).toBe(401);
    expect((await app.send({ method: 'DELETE', url: '/api/session' })).status).toBe(200);
  });

  test('a session without a call ends after twelve hours', async () => {
    const cookie = await app.signIn(null);
    app.clock.advance(11 * HOUR);
    expect((await me(cookie)).status).toBe(200);
    app.clock.advance(12 * HOUR - 1);
    expect((await me(cookie)).status).toBe(200);
    app.clock.advance(12 * HOUR);
    expect((await me(cookie)).status).toBe(401);
  });

  test('a session that never rests ends after seven days', async () => {
    const cookie = await app.signIn(null);
    for (let half = 0; half < 15; half += 1) {
      app.clock.advance(11 * HOUR);
      expect((await me(cookie)).status).toBe(200);
    }
    app.clock.advance(3 * HOUR);
    expect((await me(cookie)).status).toBe(401);
  });
});

describe('what is kept of sessions and links [ASVS 7.4.2]', () => {
  const count = async (table: string) => {
    const found = await app.test.ownerPool.query<{ n: number }>(`select count(*)::int as n from ${table}`);
    return found.rows[0]?.n ?? 0;
  };

  test('an account that goes takes its sessions, links and roles with it', async () => {
    const cookie = await app.signIn('facilitator', territory);
    const { account } = (await me(cookie)).json<{ account: { id: string } }>();
    const link = await newLink(account.id);
    await app.test.ownerPool.query('delete from account where id = $1', [account.id]);
    expect((await me(cookie)).status).toBe(401);
    expect((await redeem(link.token)).status).toBe(401);
    const grants = await app.test.ownerPool.query('select 1 from account_grant where account_id = $1', [
      account.id,
    ]);
    expect(grants.rowCount).toBe(0);
  });

  test('what has expired is swept at the next sign-in', async () => {
    await app.signIn(null);
    await newLink();
    app.clock.advance(8 * 24 * HOUR);
    await redeem((await newLink()).token);
    expect(await count('session')).toBe(1);
    expect(await count('sign_in_link where used_at is null')).toBe(0);
  });

  test('a page read again and again writes the session’s row once in five minutes', async () => {
    const cookie = await app.signIn(null);
    const read = async () => {
      const found = await app.test.ownerPool.query<{ at: Date }>('select max(seen_at) as at from session');
      return found.rows[0]?.at.getTime();
    };
    const opened = await read();
    app.clock.advance(4 * 60_000);
    await me(cookie);
    expect(await read()).toBe(opened);
    app.clock.advance(60_000);
    await me(cookie);
    expect(await read()).toBe(app.clock.now);
  });

  test('what comes in a cookie and cannot be ours is not even looked up', async () => {
    for (const value of [
      '',
      'short',
      'x'.repeat(200),
      'a b',
      "'; drop table session; --",
      '%00'.repeat(10),
    ]) {
      expect((await me(`trame-session=${value}`)).status).toBe(401);
    }
    expect(await count('session')).toBeGreaterThan(0);
  });
});

describe('refusals', () => {
  test('each has a sentence in both languages, with the same figures', () => {
    expect(Object.keys(english)).toEqual(Object.keys(french));
    const holes = (sentence: string) => sentence.match(/\{\w+\}/g) ?? [];
    for (const code of Object.keys(french) as (keyof typeof french)[]) {
      expect(holes(english[code])).toEqual(holes(french[code]));
      expect(french[code]).toMatch(/\.$/);
    }
  });
});

describe('the first account', () => {
  test('starting twice makes one account', async () => {
    const one = await ensureFirstAccount(app.database, { now: app.clock.now });
    const two = await ensureFirstAccount(app.database, { now: app.clock.now });
    expect(two).toEqual(one);
  });
});

describe('accounts, by the operator', () => {
  test('an account is made with its roles and a link; another link can be made later', async () => {
    const cookie = await app.signIn('operator');
    const body = {
      displayName: ' Claude\u202e Martin ',
      grants: [{ space: territory.space, role: 'project-lead' }],
    };
    const made = await app.send({ method: 'POST', url: '/api/accounts', cookie, body });
    const { account, link } = made.json<{ account: string; link: { path: string } }>();
    const theirs = readCookie(await redeem(link.path.split('#')[1] ?? ''));
    expect((await me(theirs)).json()).toEqual({
      account: { id: account, displayName: 'Claude Martin' },
      grants: [{ space: territory.space, fabrique: fabrique.space, role: 'project-lead' }],
    });
    const again = await app.send({ method: 'POST', url: '/api/links', cookie, body: { account } });
    expect((await redeem(again.json<{ path: string }>().path.split('#')[1] ?? '')).status).toBe(200);
    const { accounts } = (await app.send({ url: '/api/accounts', cookie })).json<{
      accounts: { id: string }[];
    }>();
    expect(accounts.find(({ id }) => id === account)).toMatchObject({ displayName: 'Claude Martin' });
  });

  test('what does not exist is told: an account, a space; an empty name', async () => {
    const cookie = await app.signIn('operator');
    const create = (body: object) => app.send({ method: 'POST', url: '/api/accounts', cookie, body });
    const link = await app.send({
      method: 'POST',
      url: '/api/links',
      cookie,
      body: { account: randomUUID() },
    });
    expect(link.json()).toMatchObject({ status: 404, code: 'people/account-unknown' });
    const nowhere = [{ space: randomUUID(), role: 'facilitator' }];
    expect((await create({ displayName: 'A', grants: nowhere })).json().code).toBe('people/space-unknown');
    expect((await create({ displayName: '\u200b ', grants: [] })).json().code).toBe('people/name-empty');
    expect(
      (await create({ displayName: 'A', grants: [{ space: territory.space, role: 'operator' }] })).status,
    ).toBe(400);
  });

  test('nobody else makes accounts or links', async () => {
    const cookie = await app.signIn('programme-owner', fabrique, territory);
    for (const url of ['/api/accounts', '/api/links']) {
      expect((await app.send({ method: 'POST', url, cookie, body: {} })).status).toBe(403);
      expect((await app.send({ method: 'POST', url, body: {} })).status).toBe(401);
    }
  });
});

describe('organisers of a space, by its programme owner', () => {
  const url = () => `/api/spaces/${territory.space}/organisers`;
  const add = (cookie: string, body: object) => app.send({ method: 'POST', url: url(), cookie, body });
  type Added = { organiser: { id: string; roles: string[] }; link: { path: string } | null };

  test('somebody new gets a role here, here only, and a link', async () => {
    const cookie = await app.signIn('programme-owner', territory);
    const added = (await add(cookie, { role: 'facilitator', who: { displayName: 'Camille' } })).json<Added>();
    const theirs = readCookie(await redeem(added.link?.path.split('#')[1] ?? ''));
    expect((await me(theirs)).json().grants).toEqual([
      { space: territory.space, fabrique: fabrique.space, role: 'facilitator' },
    ]);
    const again = (
      await add(cookie, { role: 'lead-pair', who: { account: added.organiser.id } })
    ).json<Added>();
    expect(again).toMatchObject({ organiser: { roles: ['facilitator', 'lead-pair'] }, link: null });
  });

  test('somebody of another Fabrique cannot be felt for: known or not, the answer is the same', async () => {
    const cookie = await app.signIn('programme-owner', territory);
    const theirs = (await me(await app.signIn('facilitator', stranger))).json<{ account: { id: string } }>();
    for (const account of [theirs.account.id, randomUUID()]) {
      const reply = await add(cookie, { role: 'facilitator', who: { account } });
      expect(reply.json()).toMatchObject({ status: 404, code: 'people/account-unknown' });
    }
  });

  test('a role taken back ends at once, in an open session [ASVS 7.4]', async () => {
    const cookie = await app.signIn('programme-owner', territory);
    const added = (
      await add(cookie, { role: 'programme-owner', who: { displayName: 'Sacha' } })
    ).json<Added>();
    const theirs = readCookie(await redeem(added.link?.path.split('#')[1] ?? ''));
    expect((await app.send({ url: url(), cookie: theirs })).status).toBe(200);
    const gone = await app.send({ method: 'DELETE', url: `${url()}/${added.organiser.id}`, cookie });
    expect(gone.json()).toEqual({ removed: 1 });
    expect((await app.send({ url: url(), cookie: theirs })).status).toBe(404);
    expect((await app.send({ method: 'DELETE', url: `${url()}/${added.organiser.id}`, cookie })).status).toBe(
      404,
    );
  });

  test('two last owners who leave at the same instant do not both leave', async () => {
    const alone = await createTestSpace(app.database, { kind: 'territory' });
    const cookies = await Promise.all([1, 2].map(() => app.signIn('programme-owner', alone)));
    const replies = await Promise.all(
      cookies.map(async (cookie) => {
        const { account } = (await me(cookie)).json<{ account: { id: string } }>();
        return app.send({
          method: 'DELETE',
          url: `/api/spaces/${alone.space}/organisers/${account.id}`,
          cookie,
        });
      }),
    );
    expect(replies.map((reply) => reply.status).sort()).toEqual([200, 409]);
  });

  test('extra fields give nobody more than the form says [ASVS 15.3.3]', async () => {
    const cookie = await app.signIn('programme-owner', territory);
    const body = { role: 'operator', who: { displayName: 'X' }, space: stranger.space };
    expect((await add(cookie, body)).status).toBe(400);
    const kept = await add(cookie, { ...body, role: 'lead-pair', id: randomUUID(), roles: ['operator'] });
    expect(kept.json<Added>().organiser.roles).toEqual(['lead-pair']);
  });
});

describe('the table of rights', () => {
  test('anybody reads it: each rule once, with its sentence and its routes', async () => {
    const { rules } = (await app.send({ url: '/api/rights' })).json<{
      rules: { id: string; sentence: string; routes: { method: string; path: string }[] }[];
    }>();
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
    expect(rules.flatMap((rule) => rule.routes)).toHaveLength(app.routes.length);
    for (const rule of rules) expect(rule.sentence).toMatch(/\.$/);
  });
});
