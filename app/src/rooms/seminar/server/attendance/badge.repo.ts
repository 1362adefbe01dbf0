// SQL of badges: digests alone, found before anybody knows which space printed them.
import { and, eq, sql } from 'drizzle-orm';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { seminarBadge } from '../tables.js';

/** A badge to be printed. */
export interface NewBadge {
  readonly person: string;
  readonly hash: string;
  /** What a hand can type at the entrance. */
  readonly short: string;
}

/** Prints of one person that stay good; the oldest beyond go. */
const MOST = 50;

/** Keeps badges; those whose short code was taken are left out, to be drawn again. Answers the digests kept. */
export async function insertBadges(
  tx: Tx,
  scope: TenantScope,
  made: { readonly badges: readonly NewBadge[]; readonly at: Date },
): Promise<ReadonlySet<string>> {
  if (made.badges.length === 0) return new Set();
  const rows = await tx
    .insert(seminarBadge)
    .values(
      made.badges.map(({ person, hash, short }) => ({
        tokenHash: hash,
        spaceId: scope.space,
        personId: person,
        short,
        printedAt: made.at,
      })),
    )
    .onConflictDoNothing()
    .returning({ hash: seminarBadge.tokenHash });
  await tx.execute(sql`
    delete from seminar_badge where token_hash in (
      select token_hash from (
        select token_hash, row_number() over (partition by person_id order by printed_at desc, token_hash) as rank
        from seminar_badge where space_id = ${scope.space}::uuid
      ) as ranked where rank > ${MOST})`);
  return new Set(rows.map((row) => row.hash));
}

/** Makes every badge of a person a dead piece of paper. */
export async function removeBadges(tx: Tx, scope: TenantScope, person: string): Promise<number> {
  const rows = await tx
    .delete(seminarBadge)
    .where(and(eq(seminarBadge.spaceId, scope.space), eq(seminarBadge.personId, person)))
    .returning({ hash: seminarBadge.tokenHash });
  return rows.length;
}

/** Whose badge it is and where, from its digest; the one read of this room that no space bounds. */
export async function findBadge(
  tx: Tx,
  hash: string,
): Promise<{ readonly space: string; readonly fabrique: string; readonly person: string } | null> {
  const { rows } = await tx.execute<{ space: string; fabrique: string; person: string }>(sql`
    select b.space_id as space, s.fabrique_id as fabrique, b.person_id as person
    from seminar_badge b join space s on s.id = b.space_id
    where b.token_hash = ${hash}`);
  return rows[0] ?? null;
}

/** Whose badge it is, from what a hand typed in this space: the digest of the whole, or the short code. */
export async function findBadgeHere(
  tx: Tx,
  scope: TenantScope,
  typed: { readonly hash: string } | { readonly short: string },
): Promise<string | null> {
  const said = 'hash' in typed ? eq(seminarBadge.tokenHash, typed.hash) : eq(seminarBadge.short, typed.short);
  const [row] = await tx
    .select({ person: seminarBadge.personId })
    .from(seminarBadge)
    .where(and(eq(seminarBadge.spaceId, scope.space), said));
  return row?.person ?? null;
}
