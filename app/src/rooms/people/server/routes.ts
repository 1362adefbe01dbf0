// What each route of people does, once the web server has checked who calls.
import { cleanText } from '@trame/core/kernel';
import type { RouteShape, SpaceRole } from '../../../platform/contract.js';
import type { Database, TenantScope, Tx } from '../../../platform/server/db/index.js';
import type { FailureLimit } from '../../../platform/server/http/failure-limit.js';
import { type CallingAccount, type Handler, handle, refused } from '../../../platform/server/http/handler.js';
import { listRights } from '../../../platform/server/http/rights.js';
import * as contract from '../contract.js';
import { LONGEST_MS } from './grant-reader.js';
import * as repo from './repo.js';
import { issueLink, openSession } from './sign-in.js';

/** What people's routes stand on. */
export interface PeopleContext {
  readonly database: Database;
  readonly failures: FailureLimit;
  /** Every route of the server, once it is built: the table of rights is printed from them. */
  readonly listRoutes: () => readonly RouteShape[];
}

/** The routes of people. */
export function createHandlers(context: PeopleContext): readonly Handler[] {
  return [
    ...createSessionHandlers(context),
    ...createAccountHandlers(context),
    ...createOrganiserHandlers(context),
  ];
}

async function describeMe(tx: Tx, account: repo.Organiser) {
  return { account, grants: [...(await repo.listGrants(tx, account.id))] };
}

function createSessionHandlers({ database, failures, listRoutes }: PeopleContext): readonly Handler[] {
  const open = handle(contract.openSessionRoute, async (call) => {
    const wait = failures.secondsToWait(call.address, call.now);
    if (wait > 0) {
      return refused({
        code: 'too-many-failures',
        data: { minutes: Math.ceil(wait / 60), retryAfterSeconds: wait },
      });
    }
    const opened = await database.outside(async (tx) => {
      const session = await openSession(tx, {
        token: call.body.token.trim(),
        former: call.presented.session,
        now: call.now,
      });
      const account = session === null ? null : await repo.getAccount(tx, session.account);
      if (session === null || account === null) return null;
      return { token: session.token, me: await describeMe(tx, account) };
    });
    if (opened === null) {
      failures.recordFailure(call.address, call.now);
      return refused({ code: 'link-unusable' });
    }
    const cookie = { name: 'session', value: opened.token, maxAgeSeconds: LONGEST_MS / 1000 } as const;
    return { kind: 'session' as const, reply: opened.me, cookies: [cookie] };
  });

  const get = handle(contract.getSessionRoute, (call) =>
    database.outside((tx) => describeMe(tx, requireAccount(call.account))),
  );

  const close = handle(contract.closeSessionRoute, async (call) => {
    const { session } = call.presented;
    if (session !== null) await database.outside((tx) => repo.removeSession(tx, session));
    const forget = { name: 'session', value: null } as const;
    return { kind: 'session' as const, reply: { closed: true as const }, cookies: [forget] };
  });

  const rights = handle(contract.getRightsRoute, async () => ({ rules: listRights(listRoutes()) }));
  return [open, get, close, rights];
}

function createAccountHandlers({ database }: PeopleContext): readonly Handler[] {
  const link = handle(contract.createLinkRoute, (call) =>
    database.outside(async (tx) => {
      const account = await repo.getAccount(tx, call.body.account);
      if (account === null) return refused({ code: 'account-unknown' });
      const { path, expiresAt } = await issueLink(tx, account.id, call.now);
      return { path, expiresAt };
    }),
  );

  const list = handle(contract.listAccountsRoute, () =>
    database.outside(async (tx) => ({ accounts: groupGrants(await repo.listAccounts(tx)) })),
  );

  const create = handle(contract.createAccountRoute, (call) =>
    database.outside(async (tx) => {
      const displayName = cleanText(call.body.displayName);
      if (displayName === '') return refused({ code: 'name-empty' });
      const spaces = call.body.grants.map((grant) => grant.space);
      if ((await repo.listUnknownSpaces(tx, spaces)).length > 0) return refused({ code: 'space-unknown' });
      const now = new Date(call.now);
      const { id } = await repo.createAccount(tx, displayName, now);
      for (const grant of call.body.grants) await repo.createGrant(tx, { account: id, ...grant, now });
      const { path, expiresAt } = await issueLink(tx, id, call.now);
      return { account: id, link: { path, expiresAt } };
    }),
  );
  return [link, list, create];
}

type AccountRow = repo.Organiser & { readonly space: string | null; readonly role: SpaceRole | null };

function groupGrants(rows: readonly AccountRow[]) {
  const accounts = new Map<
    string,
    { id: string; displayName: string; grants: { space: string | null; role: SpaceRole }[] }
  >();
  for (const { id, displayName, space, role } of rows) {
    const known = accounts.get(id) ?? { id, displayName, grants: [] };
    if (role !== null) known.grants.push({ space, role });
    accounts.set(id, known);
  }
  return [...accounts.values()];
}

type KeptRole = Exclude<SpaceRole, 'operator'>;

function groupRoles(rows: readonly (repo.Organiser & { readonly role: SpaceRole })[]) {
  const organisers = new Map<string, { id: string; displayName: string; roles: KeptRole[] }>();
  for (const { id, displayName, role } of rows) {
    const known = organisers.get(id) ?? { id, displayName, roles: [] };
    if (role !== 'operator') known.roles.push(role);
    organisers.set(id, known);
  }
  return [...organisers.values()];
}

function createOrganiserHandlers({ database }: PeopleContext): readonly Handler[] {
  const list = handle(contract.listOrganisersRoute, (call) => {
    const { space } = requireScope(call.scope);
    return database.outside(async (tx) => ({ organisers: groupRoles(await repo.listOrganisers(tx, space)) }));
  });

  const add = handle(contract.addOrganiserRoute, (call) => {
    const scope = requireScope(call.scope);
    const { who, role } = call.body;
    return database.outside(async (tx) => {
      const now = new Date(call.now);
      const found =
        'account' in who
          ? await findColleague(tx, who.account, scope)
          : await createNamed(tx, who.displayName, now);
      if (found === null) return refused({ code: 'account' in who ? 'account-unknown' : 'name-empty' });
      await repo.createGrant(tx, { account: found.id, space: scope.space, role, now });
      const link = 'account' in who ? null : await issueLink(tx, found.id, call.now);
      const organiser = groupRoles(await repo.listOrganisers(tx, scope.space)).find(
        ({ id }) => id === found.id,
      );
      if (organiser === undefined)
        throw new Error('people/addOrganiser: a grant was written and is not there');
      return { organiser, link: link === null ? null : { path: link.path, expiresAt: link.expiresAt } };
    });
  });

  const remove = handle(contract.removeOrganiserRoute, (call) => {
    const { space } = requireScope(call.scope);
    const leaving = call.params.account.toLowerCase();
    return database.outside(async (tx) => {
      const organisers = groupRoles(await repo.lockOrganisers(tx, space));
      if (!organisers.some(({ id }) => id === leaving)) return refused({ code: 'organiser-unknown' });
      const owners = organisers.filter(({ roles }) => roles.includes('programme-owner'));
      if (owners.every(({ id }) => id === leaving)) return refused({ code: 'last-owner' });
      return { removed: await repo.removeGrants(tx, leaving, space) };
    });
  });
  return [list, add, remove];
}

// An account of another Fabrique reads as one that does not exist: no tenant can feel for another's people.
async function findColleague(tx: Tx, account: string, scope: TenantScope): Promise<repo.Organiser | null> {
  const known = await repo.isOrganiserOf(tx, account, scope.fabrique);
  return known ? repo.getAccount(tx, account) : null;
}

async function createNamed(tx: Tx, typed: string, now: Date): Promise<repo.Organiser | null> {
  const displayName = cleanText(typed);
  return displayName === '' ? null : repo.createAccount(tx, displayName, now);
}

function requireAccount(account: CallingAccount | null): CallingAccount {
  if (account === null) throw new Error('people/requireAccount: a route for accounts was opened to nobody');
  return account;
}

function requireScope(scope: TenantScope | null): TenantScope {
  if (scope === null) throw new Error('people/requireScope: a route of a space was opened without one');
  return scope;
}
