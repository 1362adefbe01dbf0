// One-time links and the sessions they open.
import { cleanText } from '@trame/core/kernel';
import type { Database, Tx } from '../../../platform/server/db/index.js';
import { createToken, hashToken } from '../../../platform/server/http/token.js';
import { LONGEST_MS } from './grant-reader.js';
import {
  createAccount,
  createGrant,
  createLink,
  createSession,
  getFirstOperator,
  type Organiser,
  redeemLink,
  removeSession,
} from './repo.js';

/** A link nobody opened is void after a day. */
export const LINK_MS = 24 * 3_600_000;

/** A way in, good once: the secret sits behind the `#`, which browsers send to nobody. */
export interface SignInLink {
  readonly path: string;
  readonly token: string;
  readonly expiresAt: number;
}

/** Makes a link for an account, inside the caller's transaction. */
export async function issueLink(tx: Tx, account: string, now: number): Promise<SignInLink> {
  const token = createToken();
  const expiresAt = now + LINK_MS;
  await createLink(tx, {
    tokenHash: hashToken(token),
    account,
    now: new Date(now),
    expiresAt: new Date(expiresAt),
  });
  return { path: `/entrer#${token}`, token, expiresAt };
}

/** The account of whoever started the installation; made at the first start, with no role but the operator's. */
export async function ensureFirstAccount(
  database: Database,
  options: { readonly now: number; readonly displayName?: string },
): Promise<Organiser> {
  return database.outside(async (tx) => {
    const known = await getFirstOperator(tx);
    if (known !== null) return known;
    const now = new Date(options.now);
    const first = await createAccount(tx, cleanText(options.displayName ?? 'Équipe d’animation'), now);
    await createGrant(tx, { account: first.id, space: null, role: 'operator', now });
    return first;
  });
}

/** A fresh link for the first account, or for another one: what the start prints. */
export async function createOrganiserLink(
  database: Database,
  options: { readonly now: number; readonly account?: string },
): Promise<SignInLink> {
  const account = options.account ?? (await ensureFirstAccount(database, options)).id;
  return database.outside((tx) => issueLink(tx, account, options.now));
}

/** Turns a link into a session; null when the link is worth nothing. The browser's former session ends. */
export async function openSession(
  tx: Tx,
  attempt: { readonly token: string; readonly former: string | null; readonly now: number },
): Promise<{ readonly account: string; readonly token: string } | null> {
  const now = new Date(attempt.now);
  const account = await redeemLink(tx, hashToken(attempt.token), now);
  if (account === null) return null;
  if (attempt.former !== null) await removeSession(tx, attempt.former);
  const token = createToken();
  await createSession(tx, {
    tokenHash: hashToken(token),
    account,
    now,
    expiresAt: new Date(attempt.now + LONGEST_MS),
  });
  return { account, token };
}
