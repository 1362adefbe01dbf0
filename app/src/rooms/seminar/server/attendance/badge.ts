// Badges: drawn at printing, read at the entrance, turned into the right to one's own seat and one's own words.
import { randomInt } from 'node:crypto';
import { type Database, mintScope, type TenantScope, type Tx } from '../../../../platform/server/db/index.js';
import { createToken, hashToken } from '../../../../platform/server/http/token.js';
import { findBadge, findBadgeHere, insertBadges, type NewBadge } from './badge.repo.js';

/** A badge as it is printed: once, and never said again. */
export interface PrintedBadge {
  readonly person: string;
  readonly token: string;
  readonly short: string;
}

// The signs of the room's code: neither 0 nor O, 1 nor I nor L, S (for 5) nor U (for V).
const SYMBOLS = '23456789ABCDEFGHJKMNPQRTVWXYZ';
const SHORT = 6;

function drawShort(): string {
  return Array.from({ length: SHORT }, () => SYMBOLS[randomInt(SYMBOLS.length)]).join('');
}

/** Makes a badge for each person; those printed before stay good. */
export async function createBadges(
  tx: Tx,
  scope: TenantScope,
  wanted: { readonly persons: readonly string[]; readonly at: Date },
): Promise<ReadonlyMap<string, PrintedBadge>> {
  const printed = new Map<string, PrintedBadge>();
  let missing = wanted.persons;
  while (missing.length > 0) {
    const drawn = missing.map((person) => ({ person, token: createToken(), short: drawShort() }));
    const badges = drawn.map(
      ({ person, token, short }): NewBadge => ({ person, short, hash: hashToken(token) }),
    );
    const kept = await insertBadges(tx, scope, { badges, at: wanted.at });
    for (const badge of drawn) if (kept.has(hashToken(badge.token))) printed.set(badge.person, badge);
    missing = missing.filter((person) => !printed.has(person));
  }
  return printed;
}

/** The secret of what was scanned: the whole address, or what follows its mark. */
function readSecret(typed: string): string {
  return typed.trim().replace(/^.*\/b#/, '');
}

/** Reads what was typed or scanned: the address on the badge, its secret, or the six signs beside it. */
export function parseBadge(typed: string): { readonly hash: string } | { readonly short: string } | null {
  const secret = readSecret(typed);
  if (/^[\w-]{22}$/.test(secret)) return { hash: hashToken(secret) };
  const short = secret.toUpperCase().replace(/[\s.-]/g, '');
  return short.length === SHORT && [...short].every((sign) => SYMBOLS.includes(sign)) ? { short } : null;
}

/** Finds whose badge was read in this space; null when it is none of ours. */
export async function findHolder(tx: Tx, scope: TenantScope, typed: string): Promise<string | null> {
  const badge = parseBadge(typed);
  return badge === null ? null : findBadgeHere(tx, scope, badge);
}

/** Somebody who showed a badge, and the space it opens to them, for their own things alone. */
export interface BadgeHolder {
  readonly scope: TenantScope;
  readonly person: string;
}

/** Somebody of a territory of this Fabrique, whose badge was scanned at the Fabrique's own door; null for anybody else. */
export async function readGuest(
  database: Database,
  scope: TenantScope,
  typed: string,
): Promise<BadgeHolder | null> {
  if (scope.space !== scope.fabrique) return null;
  const holder = await readHolder(database, readSecret(typed));
  return holder?.scope.fabrique === scope.fabrique ? holder : null;
}

/** Turns a badge into its holder. A badge is a secret of 128 bits: who shows it is let in, as with a door's token. */
export async function readHolder(database: Database, token: string): Promise<BadgeHolder | null> {
  const found = await database.outside((tx) => findBadge(tx, hashToken(token)));
  return found === null ? null : { scope: mintScope(found.space, found.fabrique), person: found.person };
}
