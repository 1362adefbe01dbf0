// Reads and writes accounts, grants, sessions and links. These tables belong to no space: callers check rights first.
import { randomUUID } from 'node:crypto';
import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm';
import type { SpaceRole } from '../../../platform/contract.js';
import type { Tx } from '../../../platform/server/db/index.js';
import { account, accountGrant, session, signInLink } from './tables.js';

/** A role, where it is held, and the Fabrique that place belongs to; null is the installation itself. */
export interface Grant {
  readonly space: string | null;
  readonly fabrique: string | null;
  readonly role: SpaceRole;
}

/** An account as organisers see it. */
export interface Organiser {
  readonly id: string;
  readonly displayName: string;
}

export async function createAccount(tx: Tx, displayName: string, now: Date): Promise<Organiser> {
  const id = randomUUID();
  await tx.insert(account).values({ id, displayName, createdAt: now });
  return { id, displayName };
}

export async function getAccount(tx: Tx, id: string): Promise<Organiser | null> {
  const rows = await tx
    .select({ id: account.id, displayName: account.displayName })
    .from(account)
    .where(eq(account.id, id));
  return rows[0] ?? null;
}

export async function createGrant(
  tx: Tx,
  grant: {
    readonly account: string;
    readonly space: string | null;
    readonly role: SpaceRole;
    readonly now: Date;
  },
): Promise<void> {
  await tx
    .insert(accountGrant)
    .values({ accountId: grant.account, spaceId: grant.space, role: grant.role, grantedAt: grant.now })
    .onConflictDoNothing();
}

export async function removeGrants(tx: Tx, accountId: string, space: string): Promise<number> {
  const gone = await tx
    .delete(accountGrant)
    .where(and(eq(accountGrant.accountId, accountId), eq(accountGrant.spaceId, space)))
    .returning({ role: accountGrant.role });
  return gone.length;
}

export async function listGrants(tx: Tx, accountId: string): Promise<readonly Grant[]> {
  const found = await tx.execute<{ space: string | null; fabrique: string | null; role: SpaceRole }>(sql`
    select g.space_id as space, s.fabrique_id as fabrique, g.role
    from account_grant g left join space s on s.id = g.space_id
    where g.account_id = ${accountId}::uuid
    order by g.granted_at, g.space_id, g.role`);
  return found.rows;
}

export async function listOrganisers(
  tx: Tx,
  space: string,
): Promise<readonly (Organiser & { readonly role: SpaceRole })[]> {
  return tx
    .select({ id: account.id, displayName: account.displayName, role: accountGrant.role })
    .from(accountGrant)
    .innerJoin(account, eq(account.id, accountGrant.accountId))
    .where(eq(accountGrant.spaceId, space))
    .orderBy(accountGrant.grantedAt, account.id, accountGrant.role);
}

/** The same list, held until the transaction ends: two last owners must not leave at the same instant. */
export async function lockOrganisers(tx: Tx, space: string): ReturnType<typeof listOrganisers> {
  await tx
    .select()
    .from(accountGrant)
    .where(eq(accountGrant.spaceId, space))
    .orderBy(accountGrant.accountId)
    .for('update');
  return listOrganisers(tx, space);
}

/** Whether somebody organises anywhere in a Fabrique. */
export async function isOrganiserOf(tx: Tx, accountId: string, fabrique: string): Promise<boolean> {
  const grants = await listGrants(tx, accountId);
  return grants.some((grant) => grant.fabrique === fabrique);
}

/** Spaces of a list that the registry does not hold. */
export async function listUnknownSpaces(tx: Tx, spaces: readonly string[]): Promise<readonly string[]> {
  const found = await tx.execute<{ id: string }>(
    sql`select id from space where id = any (string_to_array(${spaces.join(',')}, ',')::uuid[])`,
  );
  const known = new Set(found.rows.map((row) => row.id));
  return spaces.filter((space) => !known.has(space.toLowerCase()));
}

export async function listAccounts(
  tx: Tx,
): Promise<readonly (Organiser & { readonly space: string | null; readonly role: SpaceRole | null })[]> {
  return tx
    .select({
      id: account.id,
      displayName: account.displayName,
      space: accountGrant.spaceId,
      role: accountGrant.role,
    })
    .from(account)
    .leftJoin(accountGrant, eq(accountGrant.accountId, account.id))
    .orderBy(account.createdAt, account.id, accountGrant.spaceId, accountGrant.role);
}

export async function getFirstOperator(tx: Tx): Promise<Organiser | null> {
  const rows = await tx
    .select({ id: account.id, displayName: account.displayName })
    .from(accountGrant)
    .innerJoin(account, eq(account.id, accountGrant.accountId))
    .where(eq(accountGrant.role, 'operator'))
    .orderBy(account.createdAt, account.id)
    .limit(1);
  return rows[0] ?? null;
}

/** Keeps a link's digest; earlier links of the same account that were not used are void from then on. */
export async function createLink(
  tx: Tx,
  link: {
    readonly tokenHash: string;
    readonly account: string;
    readonly now: Date;
    readonly expiresAt: Date;
  },
): Promise<void> {
  await tx.delete(signInLink).where(lt(signInLink.expiresAt, link.now));
  await tx.delete(signInLink).where(and(eq(signInLink.accountId, link.account), isNull(signInLink.usedAt)));
  await tx.insert(signInLink).values({
    tokenHash: link.tokenHash,
    accountId: link.account,
    createdAt: link.now,
    expiresAt: link.expiresAt,
  });
}

/** Uses a link up: of two callers at the same instant, the row's lock lets one through. */
export async function redeemLink(tx: Tx, tokenHash: string, now: Date): Promise<string | null> {
  const used = await tx
    .update(signInLink)
    .set({ usedAt: now })
    .where(and(eq(signInLink.tokenHash, tokenHash), isNull(signInLink.usedAt), gt(signInLink.expiresAt, now)))
    .returning({ account: signInLink.accountId });
  return used[0]?.account ?? null;
}

export async function createSession(
  tx: Tx,
  opened: {
    readonly tokenHash: string;
    readonly account: string;
    readonly now: Date;
    readonly expiresAt: Date;
  },
): Promise<void> {
  await tx.delete(session).where(lt(session.expiresAt, opened.now));
  await tx.insert(session).values({
    tokenHash: opened.tokenHash,
    accountId: opened.account,
    openedAt: opened.now,
    seenAt: opened.now,
    expiresAt: opened.expiresAt,
  });
}

export async function getSession(
  tx: Tx,
  tokenHash: string,
): Promise<(Organiser & { readonly seenAt: Date; readonly expiresAt: Date }) | null> {
  const rows = await tx
    .select({
      id: account.id,
      displayName: account.displayName,
      seenAt: session.seenAt,
      expiresAt: session.expiresAt,
    })
    .from(session)
    .innerJoin(account, eq(account.id, session.accountId))
    .where(eq(session.tokenHash, tokenHash));
  return rows[0] ?? null;
}

export async function recordSessionSeen(tx: Tx, tokenHash: string, now: Date): Promise<void> {
  await tx.update(session).set({ seenAt: now }).where(eq(session.tokenHash, tokenHash));
}

export async function removeSession(tx: Tx, tokenHash: string): Promise<void> {
  await tx.delete(session).where(eq(session.tokenHash, tokenHash));
}
