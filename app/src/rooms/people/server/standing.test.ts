// Who holds what, as time passes and as hands cross: links raced and reused, sessions rotated, roles given and taken.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, readCookie, type TestApp, type TestReply } from '../../../../test/app.js';
import { createTestSpace } from '../../../../test/database.js';
import type { SpaceRole } from '../../../platform/contract.js';
import type { TenantScope } from '../../../platform/server/db/index.js';
import { createOrganiserLink, listGrantedSpaces } from './index.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
let app: TestApp;
let fabrique: TenantScope;
let territory: TenantScope;
let visitors = 0;

beforeAll(async () => {
  app = await createTestApp();
  fabrique = await createTestSpace(app.database, { kind: 'fabrique' });
  territory = await createTestSpace(app.database, { kind: 'territory', fabrique });
});
afterAll(() => app.close());

/** Each call from an address of its own, so that failures of one test slow down no other. */
const redeem = (token: string, cookie?: string): Promise<TestReply> => {
  visitors += 1;
  const address = `10.${visitors >> 8}.${visitors % 256}.9`;
  const from = cookie === undefined ? { address } : { address, cookie };
  return app.send({ method: 'POST', url: '/api/session', body: { token }, ...from });
};
const me = (cookie: string) => app.send({ url: '/api/session', cookie });
const readAccount = async (cookie: string) =>
  (await me(cookie)).json<{ account: { id: string } }>().account.id;
const newLink = (account: string) => createOrganiserLink(app.database, { now: app.clock.now, account });
const tokenOf = (path: string | undefined): string => path?.split('#')[1] ?? '';

describe('links that cross [ASVS 6.4.1]', () => {
  test('two links made together for one account: one at most opens, and the account has one session more', async () => {
    const account = await readAccount(await app.signIn(null));
    const links = await Promise.all([newLink(account), newLink(account)]);
    const opened = await Promise.all(links.map(({ token }) => redeem(token)));
    expect(opened.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(1);
    const again = await Promise.all(links.map(({ token }) => redeem(token)));
    expect(again.map(({ status }) => status)).toEqual([401, 401]);
  });

  test('the links of two people do not undo each other', async () => {
    const accounts = await Promise.all([1, 2].map(async () => readAccount(await app.signIn(null))));
    const links = await Promise.all(accounts.map(newLink));
    const cookies = await Promise.all(links.map(async ({ token }) => readCookie(await redeem(token))));
    expect(await Promise.all(cookies.map(readAccount))).toEqual(accounts);
  });

  test('a link is good until its last millisecond, and not one more', async () => {
    const account = await readAccount(await app.signIn(null));
    const early = await newLink(account);
    app.clock.advance(DAY - 1);
    expect((await redeem(early.token)).status).toBe(200);
    const late = await newLink(account);
    expect(late.expiresAt - app.clock.now).toBe(DAY);
    app.clock.advance(DAY);
    expect((await redeem(late.token)).status).toBe(401);
  });

  test('a link of the right form that was never given, and one with a letter changed, read alike', async () => {
    const { token } = await newLink(await readAccount(await app.signIn(null)));
    const changed = `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`;
    const problems = await Promise.all(
      [changed, 'x'.repeat(22), '', ' ', "' or 1=1 --"].map(async (wrong) => {
        const reply = await redeem(wrong);
        const { reference: _reference, ...problem } = reply.json();
        expect(reply.headers).not.toHaveProperty('set-cookie');
        return JSON.stringify([reply.status, problem]);
      }),
    );
    expect(new Set(problems).size).toBe(1);
    expect((await redeem(` ${token} `)).status).toBe(200);
  });

  test('a link spent in vain ends no session: only one that opens replaces the former', async () => {
    const cookie = await app.signIn(null);
    expect((await redeem('no-such-link', cookie)).status).toBe(401);
    expect((await me(cookie)).status).toBe(200);
  });
});

describe('sessions [ASVS 7.3]', () => {
  test('each signing in gives another secret, long enough not to be guessed', async () => {
    const account = await readAccount(await app.signIn(null));
    const secrets = new Set<string>();
    for (let time = 0; time < 8; time += 1) {
      secrets.add(readCookie(await redeem((await newLink(account)).token)).split('=')[1] ?? '');
    }
    expect(secrets.size).toBe(8);
    for (const secret of secrets) expect(Buffer.from(secret, 'base64url')).toHaveLength(16);
  });

  test('two browsers of one person are two sessions: leaving one leaves the other open', async () => {
    const account = await readAccount(await app.signIn(null));
    const [office, home] = [
      readCookie(await redeem((await newLink(account)).token)),
      readCookie(await redeem((await newLink(account)).token)),
    ];
    await app.send({ method: 'DELETE', url: '/api/session', cookie: office });
    expect([(await me(office)).status, (await me(home)).status]).toEqual([401, 200]);
  });

  test('a session that ended by itself does not begin again when the clock is set back', async () => {
    const cookie = await app.signIn(null);
    app.clock.advance(12 * HOUR);
    expect((await me(cookie)).status).toBe(401);
    app.clock.advance(-12 * HOUR);
    expect((await me(cookie)).status).toBe(401);
    app.clock.advance(12 * HOUR);
  });

  test('calls refused for want of a right keep a session awake as any other: it is the person who is there', async () => {
    const cookie = await app.signIn(null);
    app.clock.advance(11 * HOUR);
    expect((await app.send({ url: `/api/spaces/${territory.space}/organisers`, cookie })).status).toBe(404);
    app.clock.advance(11 * HOUR);
    expect((await me(cookie)).status).toBe(200);
  });

  test('a session of one installation is nothing in another', async () => {
    const other = await createTestApp();
    const cookie = await app.signIn('operator');
    expect((await other.send({ url: '/api/session', cookie })).status).toBe(401);
    expect((await other.send({ url: '/api/accounts', cookie })).status).toBe(401);
    await other.close();
  });
});

describe('roles given and taken [G12]', () => {
  const url = (scope: TenantScope) => `/api/spaces/${scope.space}/organisers`;
  const add = (cookie: string, scope: TenantScope, body: object) =>
    app.send({ method: 'POST', url: url(scope), cookie, body });
  type Added = { organiser: { id: string; roles: string[] }; link: { path: string } | null };

  test.each<[SpaceRole, number]>([
    ['programme-owner', 200],
    ['facilitator', 403],
    ['project-lead', 403],
    ['lead-pair', 403],
  ])('%s reads and changes the list of organisers: %i', async (role, status) => {
    const cookie = await app.signIn(role, territory);
    expect((await app.send({ url: url(territory), cookie })).status).toBe(status);
    const body = { role: 'lead-pair', who: { displayName: 'Invitée' } };
    expect((await add(cookie, territory, body)).status).toBe(status);
  });

  test('the owner of one territory sees nobody of the next one, and gives no role there', async () => {
    const next = await createTestSpace(app.database, { kind: 'territory', fabrique });
    const cookie = await app.signIn('programme-owner', territory);
    expect((await app.send({ url: url(next), cookie })).status).toBe(404);
    const body = { role: 'facilitator', who: { displayName: 'Intruse' } };
    expect((await add(cookie, next, body)).status).toBe(404);
  });

  test('the same role given twice is one role, by two hands at once too', async () => {
    const cookie = await app.signIn('programme-owner', territory);
    const { organiser } = (
      await add(cookie, territory, { role: 'facilitator', who: { displayName: 'Ève' } })
    ).json<Added>();
    const body = { role: 'facilitator', who: { account: organiser.id } };
    const replies = await Promise.all(Array.from({ length: 6 }, () => add(cookie, territory, body)));
    for (const reply of replies) {
      expect(reply.json<Added>()).toMatchObject({ organiser: { roles: ['facilitator'] }, link: null });
    }
  });

  test('who leaves one territory keeps the roles held elsewhere, and the account', async () => {
    const next = await createTestSpace(app.database, { kind: 'territory', fabrique });
    const owner = await app.signIn('programme-owner', territory);
    const theirs = await app.signIn('facilitator', territory, next);
    const account = await readAccount(theirs);
    const gone = await app.send({ method: 'DELETE', url: `${url(territory)}/${account}`, cookie: owner });
    expect(gone.json()).toEqual({ removed: 1 });
    const spaces = await listGrantedSpaces(app.database, account);
    expect(spaces.map(({ scope, roles }) => [scope.space, roles])).toEqual([[next.space, ['facilitator']]]);
    expect((await me(theirs)).status).toBe(200);
  });

  test('an identifier written in capitals names the same person', async () => {
    const owner = await app.signIn('programme-owner', territory);
    const account = await readAccount(await app.signIn('lead-pair', territory));
    const gone = await app.send({
      method: 'DELETE',
      url: `${url(territory)}/${account.toUpperCase()}`,
      cookie: owner,
    });
    expect([gone.status, gone.json()]).toEqual([200, { removed: 1 }]);
  });

  test('an account half made is not made: when one of its spaces is unknown, nothing is kept', async () => {
    const cookie = await app.signIn('operator');
    const displayName = `Personne ${randomUUID()}`;
    const grants = [territory.space, randomUUID()].map((space) => ({ space, role: 'facilitator' }));
    const made = await app.send({
      method: 'POST',
      url: '/api/accounts',
      cookie,
      body: { displayName, grants },
    });
    expect(made.json()).toMatchObject({ status: 422, code: 'people/space-unknown' });
    expect((await app.send({ url: '/api/accounts', cookie })).text).not.toContain(displayName);
  });

  test('the link of a new account comes once, and opens that account alone', async () => {
    const cookie = await app.signIn('operator');
    const body = { displayName: 'Nouvelle', grants: [{ space: territory.space, role: 'lead-pair' }] };
    const made = (await app.send({ method: 'POST', url: '/api/accounts', cookie, body })).json<{
      account: string;
      link: { path: string };
    }>();
    expect(await readAccount(readCookie(await redeem(tokenOf(made.link.path))))).toBe(made.account);
    expect((await redeem(tokenOf(made.link.path))).status).toBe(401);
    expect((await app.send({ url: '/api/accounts', cookie })).text).not.toContain(tokenOf(made.link.path));
  });
});

describe('the table of rights', () => {
  test('every route of the server is in it once, under the rule that guards it', async () => {
    const { rules } = (await app.send({ url: '/api/rights' })).json<{
      rules: { id: string; roles: string[]; routes: { method: string; path: string }[] }[];
    }>();
    const told = rules.flatMap(({ id, routes }) =>
      routes.map(({ method, path }) => `${method} ${path} ${id}`),
    );
    const real = app.routes.map(({ method, path, access }) => `${method} ${path} ${access.id}`);
    expect([...told].sort()).toEqual([...real].sort());
    for (const { id, roles } of rules) {
      const route = app.routes.find(({ access }) => access.id === id);
      expect([id, [...roles].sort()]).toEqual([id, [...(route?.access.roles ?? [])].sort()]);
    }
  });
});
