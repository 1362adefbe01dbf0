// SQL of wishes to be shown: who wishes that their tie with whom be on the map.
import { type ShownWish, WISH_DAYS } from '@trame/core/actor-network';
import { and, asc, eq, isNull, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { shownWish, surveySubject } from './tables.js';

/** Wishes between people who objected to nothing, by number. */
export async function listWishes(tx: Tx, scope: TenantScope): Promise<readonly ShownWish[]> {
  const other = alias(surveySubject, 'other_subject');
  return tx
    .select({ from: shownWish.fromId, to: shownWish.toId, day: shownWish.wishedOn })
    .from(shownWish)
    .innerJoin(
      surveySubject,
      and(eq(surveySubject.spaceId, shownWish.spaceId), eq(surveySubject.id, shownWish.fromId)),
    )
    .innerJoin(other, and(eq(other.spaceId, shownWish.spaceId), eq(other.id, shownWish.toId)))
    .where(
      and(eq(shownWish.spaceId, scope.space), isNull(surveySubject.objectedAt), isNull(other.objectedAt)),
    )
    .orderBy(asc(shownWish.fromId), asc(shownWish.toId));
}

/** Deletes wishes that nobody answered in time: they leave no trace. */
export async function eraseLapsed(tx: Tx, scope: TenantScope, today: string): Promise<void> {
  const back = sql`select 1 from shown_wish as back where back.space_id = ${shownWish.spaceId}
    and back.from_id = ${shownWish.toId} and back.to_id = ${shownWish.fromId}`;
  await tx
    .delete(shownWish)
    .where(
      and(
        eq(shownWish.spaceId, scope.space),
        sql`${shownWish.wishedOn} < ${today}::date - ${WISH_DAYS}::int`,
        sql`not exists (${back})`,
      ),
    );
}

/** Writes a wish; made again, it starts anew. */
export async function upsertWish(tx: Tx, scope: TenantScope, { from, to, day }: ShownWish): Promise<void> {
  const key = [shownWish.spaceId, shownWish.fromId, shownWish.toId];
  await tx
    .insert(shownWish)
    .values({ spaceId: scope.space, fromId: from, toId: to, wishedOn: day })
    .onConflictDoUpdate({ target: key, set: { wishedOn: day } });
}

/** Pairs of numbers between which something is wished, one way or both; each pair once, in the order of its text. */
export async function listWishedPairs(
  tx: Tx,
  scope: TenantScope,
): Promise<readonly (readonly [string, string])[]> {
  const rows = await tx
    .select({ from: shownWish.fromId, to: shownWish.toId })
    .from(shownWish)
    .where(eq(shownWish.spaceId, scope.space));
  const pairs = new Map(
    rows.map(({ from, to }) => [
      nameWish(from, to),
      from < to ? ([from, to] as const) : ([to, from] as const),
    ]),
  );
  return [...pairs.values()];
}

/** How the ledger of erasures names what two people wished, whoever did. */
export function nameWish(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** Takes back what was wished between somebody and somebody else, or everybody, on both sides; answers how many wishes went. */
export async function eraseWishes(
  tx: Tx,
  scope: TenantScope,
  given: { readonly self: string; readonly other?: string },
): Promise<number> {
  const { self, other } = given;
  const made = eq(shownWish.fromId, self);
  const met = eq(shownWish.toId, self);
  const ends =
    other === undefined
      ? or(made, met)
      : or(and(made, eq(shownWish.toId, other)), and(met, eq(shownWish.fromId, other)));
  const gone = await tx
    .delete(shownWish)
    .where(and(eq(shownWish.spaceId, scope.space), ends))
    .returning({ from: shownWish.fromId });
  return gone.length;
}
