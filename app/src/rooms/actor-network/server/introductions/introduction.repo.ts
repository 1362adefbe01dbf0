// SQL of introductions: who was asked for which pair of sentences, the day of each yes, and the links that open one end.
import { type IntroductionSide, WISH_DAYS } from '@trame/core/actor-network';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import type { PairPlace } from './source.js';
import { introduction, introductionEnd, introductionLink } from './tables.js';

/** One end as kept. */
export interface StoredEnd {
  readonly personId: string;
  readonly agreedOn: string | null;
  readonly contact: string | null;
}

/** An introduction as kept. */
export interface StoredIntroduction {
  readonly id: string;
  readonly place: PairPlace;
  readonly askedOn: string;
  readonly ends: Readonly<Record<IntroductionSide, StoredEnd>>;
}

/** Introductions of the space, the oldest first; those of one person, or one alone, when asked. */
export async function listIntroductions(tx: Tx, scope: TenantScope): Promise<readonly StoredIntroduction[]> {
  const rows = await tx
    .select()
    .from(introduction)
    .where(eq(introduction.spaceId, scope.space))
    .orderBy(asc(introduction.askedOn), asc(introduction.id));
  const ends = await tx.select().from(introductionEnd).where(eq(introductionEnd.spaceId, scope.space));
  const find = (id: string, side: IntroductionSide) =>
    ends.find((end) => end.introductionId === id && end.side === side);
  return rows.flatMap(({ id, askedOn, seminarId, activity, offerItem, needItem }) => {
    const [offer, need] = [find(id, 'offer'), find(id, 'need')];
    if (offer === undefined || need === undefined) return [];
    const place = { seminar: seminarId, activity, offer: offerItem, need: needItem };
    return [{ id, askedOn, place, ends: { offer, need } }];
  });
}

/** Keeps a pair that is put to both; false when it already was. */
export async function insertIntroduction(
  tx: Tx,
  scope: TenantScope,
  asked: {
    readonly id: string;
    readonly place: PairPlace;
    readonly askedOn: string;
    readonly persons: Readonly<Record<IntroductionSide, string>>;
  },
): Promise<boolean> {
  const { id, place, askedOn, persons } = asked;
  const kept = await tx
    .insert(introduction)
    .values({
      spaceId: scope.space,
      id,
      seminarId: place.seminar,
      activity: place.activity,
      offerItem: place.offer,
      needItem: place.need,
      askedOn,
    })
    .onConflictDoNothing()
    .returning({ id: introduction.id });
  if (kept.length === 0) return false;
  await tx.insert(introductionEnd).values(
    (['offer', 'need'] as const).map((side) => ({
      spaceId: scope.space,
      introductionId: id,
      side,
      personId: persons[side],
    })),
  );
  return true;
}

/** Keeps what one end answered: the day of their yes and how to reach them, or nothing. */
export async function writeAnswer(
  tx: Tx,
  scope: TenantScope,
  said: {
    readonly introduction: string;
    readonly side: IntroductionSide;
    readonly agreedOn: string | null;
    readonly contact: string | null;
  },
): Promise<void> {
  const { agreedOn, contact } = said;
  await tx
    .update(introductionEnd)
    .set({ agreedOn, contact: agreedOn === null ? null : contact })
    .where(
      and(
        eq(introductionEnd.spaceId, scope.space),
        eq(introductionEnd.introductionId, said.introduction),
        eq(introductionEnd.side, said.side),
      ),
    );
}

/** Forgets the single yes, the contact and the links of what nobody made in time: nothing tells who had agreed. */
export async function eraseLapsed(tx: Tx, scope: TenantScope, today: string): Promise<void> {
  const rows = await tx.execute<{ id: string }>(sql`
    select i.id from introduction i
    where i.space_id = ${scope.space}::uuid and i.asked_on < ${today}::date - ${WISH_DAYS}::int
      and exists (select 1 from introduction_end e
        where e.space_id = i.space_id and e.introduction_id = i.id and e.agreed_on is null)`);
  const ids = rows.rows.map(({ id }) => id);
  if (ids.length === 0) return;
  await tx
    .update(introductionEnd)
    .set({ agreedOn: null, contact: null })
    .where(and(eq(introductionEnd.spaceId, scope.space), inArray(introductionEnd.introductionId, ids)));
  await tx
    .delete(introductionLink)
    .where(and(eq(introductionLink.spaceId, scope.space), inArray(introductionLink.introductionId, ids)));
}

/** Takes introductions back, with their ends and their links. */
export async function removeIntroductions(tx: Tx, scope: TenantScope, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .delete(introduction)
    .where(and(eq(introduction.spaceId, scope.space), inArray(introduction.id, [...ids])));
}

/** Introductions somebody is one end of. */
export async function listIdsOf(tx: Tx, scope: TenantScope, person: string): Promise<readonly string[]> {
  const rows = await tx
    .selectDistinct({ id: introductionEnd.introductionId })
    .from(introductionEnd)
    .where(and(eq(introductionEnd.spaceId, scope.space), eq(introductionEnd.personId, person)));
  return rows.map(({ id }) => id);
}

/** Everybody who is one end of an introduction of the space. */
export async function listAskedPersons(tx: Tx, scope: TenantScope): Promise<readonly string[]> {
  const rows = await tx
    .selectDistinct({ id: introductionEnd.personId })
    .from(introductionEnd)
    .where(eq(introductionEnd.spaceId, scope.space));
  return rows.map(({ id }) => id);
}

/** Gives the ends of one person to another: two records were the same. */
export async function movePerson(
  tx: Tx,
  scope: TenantScope,
  { from, into }: { readonly from: string; readonly into: string },
): Promise<void> {
  await tx
    .update(introductionEnd)
    .set({ personId: into })
    .where(and(eq(introductionEnd.spaceId, scope.space), eq(introductionEnd.personId, from)));
}

/** Keeps the digest of a link; those made before stay good until the introduction lapses or goes. */
export async function insertLink(
  tx: Tx,
  scope: TenantScope,
  link: {
    readonly introduction: string;
    readonly side: IntroductionSide;
    readonly hash: string;
    readonly at: Date;
  },
): Promise<void> {
  await tx.insert(introductionLink).values({
    tokenHash: link.hash,
    spaceId: scope.space,
    introductionId: link.introduction,
    side: link.side,
    madeAt: link.at,
  });
}

/** Which end of which introduction a link opens. */
export interface LinkEnd {
  readonly space: string;
  readonly fabrique: string;
  readonly introduction: string;
  readonly side: IntroductionSide;
}

/** Whose link it is, from its digest: a read that no space bounds. */
export async function findIntroductionLink(tx: Tx, hash: string): Promise<LinkEnd | null> {
  const { rows } = await tx.execute<{ [K in keyof LinkEnd]: LinkEnd[K] }>(sql`
    select link.space_id::text as space, space.fabrique_id::text as fabrique,
      link.introduction_id::text as introduction, link.side as side
    from introduction_link as link join space on space.id = link.space_id where link.token_hash = ${hash}`);
  return rows[0] ?? null;
}
