// SQL of persons: the same people from one seminar of a space to the next, whatever list they were typed on.
import { randomUUID } from 'node:crypto';
import { and, asc, eq, inArray, isNotNull, ne, sql } from 'drizzle-orm';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { seminarAttendee, seminarBadge, seminarPerson } from '../tables.js';

/** What makes two lines the same person. */
export interface Named {
  readonly displayName: string;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
}

/** Somebody as a list says them. */
export interface Described extends Named {
  readonly family: string | null;
}

/** A person as kept. */
export type StoredPerson = typeof seminarPerson.$inferSelect;

const fold = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** Same name and same organisation, whatever the case and the spaces: the same person (migration 0011 writes the same). */
export function formatLikeness(named: Named): string {
  const organisation = named.organisationId ?? fold(named.organisationName ?? '');
  return `${fold(named.displayName)} / ${organisation}`;
}

function isHere(scope: TenantScope, person?: string) {
  const here = eq(seminarPerson.spaceId, scope.space);
  return person === undefined ? here : and(here, eq(seminarPerson.id, person));
}

/** Finds or makes the person behind each line, in the order given; two lines that say the same get the same. */
export async function ensurePersons(
  tx: Tx,
  scope: TenantScope,
  people: readonly Described[],
): Promise<readonly string[]> {
  if (people.length === 0) return [];
  const byLikeness = new Map(people.map((one) => [formatLikeness(one), one]));
  const rows = await tx
    .insert(seminarPerson)
    .values(
      [...byLikeness].map(([likeness, { displayName, organisationId, organisationName, family }]) => ({
        spaceId: scope.space,
        id: randomUUID(),
        likeness,
        displayName,
        organisationId,
        organisationName,
        family: family === '' ? null : family,
      })),
    )
    .onConflictDoUpdate({
      target: [seminarPerson.spaceId, seminarPerson.likeness],
      set: { family: sql`coalesce(${seminarPerson.family}, excluded.family)` },
    })
    .returning({ id: seminarPerson.id, likeness: seminarPerson.likeness });
  const ids = new Map(rows.map((row) => [row.likeness, row.id]));
  return people.map((one) => ids.get(formatLikeness(one)) ?? '');
}

/** Somebody of their own, whom no list finds again by name. */
export async function insertApart(tx: Tx, scope: TenantScope, one: Described): Promise<string> {
  const id = randomUUID();
  const { displayName, organisationId, organisationName, family } = one;
  await tx
    .insert(seminarPerson)
    .values({ spaceId: scope.space, id, displayName, organisationId, organisationName, family });
  return id;
}

/** Somebody of a territory on the lists of its Fabrique. */
interface Guest {
  readonly scope: TenantScope;
  readonly person: string;
}

/** What stands for the words of a guest who says no organisation: whose badge it was. No words are ever written so. */
const formatGuestMark = ({ scope, person }: Guest): string => `@${scope.space}/${person}`;

/** Finds the person that a badge of a territory made on the lists of the Fabrique; null when it never did. */
export async function findGuest(tx: Tx, scope: TenantScope, holder: Guest): Promise<string | null> {
  const [row] = await tx
    .select({ id: seminarPerson.id })
    .from(seminarPerson)
    .where(and(isHere(scope), eq(seminarPerson.likeness, formatGuestMark(holder))));
  return row?.id ?? null;
}

/** Finds or makes the person behind the badge of a territory: two namesakes have two badges, and stay two. */
export async function ensureGuest(
  tx: Tx,
  scope: TenantScope,
  guest: { readonly holder: Guest; readonly words: Described },
): Promise<string> {
  const { holder, words } = guest;
  const { displayName, organisationId, organisationName, family } = words;
  await tx
    .insert(seminarPerson)
    .values({
      ...{ spaceId: scope.space, id: randomUUID(), likeness: formatGuestMark(holder) },
      ...{ displayName, organisationId, organisationName, family },
    })
    .onConflictDoNothing();
  const found = await findGuest(tx, scope, holder);
  if (found === null) throw new Error('seminar/ensureGuest: a guest left while they were made');
  return found;
}

/** Persons of the space in the order of names, erased ones last. */
export async function listPersons(tx: Tx, scope: TenantScope): Promise<readonly StoredPerson[]> {
  return tx
    .select()
    .from(seminarPerson)
    .where(isHere(scope))
    .orderBy(asc(seminarPerson.displayName), asc(seminarPerson.id));
}

/** One person; `forUpdate` keeps other hands waiting. */
export async function findPerson(
  tx: Tx,
  scope: TenantScope,
  find: { readonly person: string; readonly forUpdate?: boolean },
): Promise<StoredPerson | null> {
  const query = tx.select().from(seminarPerson).where(isHere(scope, find.person));
  const [row] = await (find.forUpdate === true ? query.for('update') : query);
  return row ?? null;
}

/** A line of one seminar's list. */
export interface PersonLine {
  readonly person: string;
  readonly seminar: string;
  readonly attendee: string;
  readonly presence: 'invited' | 'present' | 'absent' | 'replaced';
  readonly member: string | null;
}

/** The lines of a person, or of everybody, in every seminar of the space. */
export async function listLines(tx: Tx, scope: TenantScope, person?: string): Promise<readonly PersonLine[]> {
  const here = eq(seminarAttendee.spaceId, scope.space);
  return tx
    .select({
      person: seminarAttendee.personId,
      seminar: seminarAttendee.seminarId,
      attendee: seminarAttendee.id,
      presence: seminarAttendee.presence,
      member: seminarAttendee.memberId,
    })
    .from(seminarAttendee)
    .where(person === undefined ? here : and(here, eq(seminarAttendee.personId, person)))
    .orderBy(asc(seminarAttendee.seminarId), asc(seminarAttendee.id));
}

/** Persons who have a badge that opens. */
export async function listBadged(tx: Tx, scope: TenantScope): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectDistinct({ person: seminarBadge.personId })
    .from(seminarBadge)
    .where(eq(seminarBadge.spaceId, scope.space));
  return new Set(rows.map((row) => row.person));
}

/** Gives the lines and the badges of one person to another, and forgets the first. */
export async function mergePersons(
  tx: Tx,
  scope: TenantScope,
  pair: { readonly from: string; readonly into: string },
): Promise<void> {
  const { from, into } = pair;
  await tx
    .update(seminarAttendee)
    .set({ personId: into })
    .where(and(eq(seminarAttendee.spaceId, scope.space), eq(seminarAttendee.personId, from)));
  await tx
    .update(seminarBadge)
    .set({ personId: into })
    .where(and(eq(seminarBadge.spaceId, scope.space), eq(seminarBadge.personId, from)));
  await tx.delete(seminarPerson).where(isHere(scope, from));
}

/** A name corrected on a list is corrected on the person, unless somebody else already bears it: then it is them. */
export async function followCorrection(
  tx: Tx,
  scope: TenantScope,
  line: Described & { readonly attendee: string; readonly seminar: string; readonly person: string },
): Promise<void> {
  const likeness = formatLikeness(line);
  const [other] = await tx
    .select({ id: seminarPerson.id })
    .from(seminarPerson)
    .where(and(isHere(scope), eq(seminarPerson.likeness, likeness), ne(seminarPerson.id, line.person)));
  const { displayName, organisationId, organisationName, family } = line;
  if (other === undefined) {
    // Somebody set apart by hand stays apart; a guest stays whose badge it was.
    const known = sql`case when ${seminarPerson.likeness} is null or ${seminarPerson.likeness} not like '% / %'
      then ${seminarPerson.likeness} else ${likeness} end`;
    await tx
      .update(seminarPerson)
      .set({ displayName, organisationId, organisationName, family, likeness: known })
      .where(and(isHere(scope, line.person), isNotNull(seminarPerson.displayName)));
    return;
  }
  const lines = await listLines(tx, scope, other.id);
  if (lines.some(({ seminar }) => seminar === line.seminar)) return;
  await tx
    .update(seminarAttendee)
    .set({ personId: other.id })
    .where(and(eq(seminarAttendee.spaceId, scope.space), eq(seminarAttendee.id, line.attendee)));
}

/** Forgets a name on the person and on every list; what was said stays, without it. */
export async function erasePerson(
  tx: Tx,
  scope: TenantScope,
  erased: { readonly person: string; readonly at: Date; readonly mark: string },
): Promise<void> {
  await tx
    .update(seminarPerson)
    .set({
      displayName: null,
      organisationId: null,
      organisationName: null,
      likeness: null,
      erasedAt: erased.at,
    })
    .where(isHere(scope, erased.person));
  await tx
    .update(seminarAttendee)
    .set({
      displayName: erased.mark,
      organisationId: null,
      organisationName: null,
      consentToPrint: false,
    })
    .where(and(eq(seminarAttendee.spaceId, scope.space), eq(seminarAttendee.personId, erased.person)));
}

/** Notes what somebody asks about their own words; null once it is settled. */
export async function updateWithdrawal(
  tx: Tx,
  scope: TenantScope,
  asked: { readonly person: string; readonly at: Date | null; readonly note: string | null },
): Promise<void> {
  await tx
    .update(seminarPerson)
    .set({ withdrawalAskedAt: asked.at, withdrawalNote: asked.note })
    .where(isHere(scope, asked.person));
}

/** Several persons by identifier. */
export async function listSomePersons(
  tx: Tx,
  scope: TenantScope,
  ids: readonly string[],
): Promise<readonly StoredPerson[]> {
  if (ids.length === 0) return [];
  return tx
    .select()
    .from(seminarPerson)
    .where(and(isHere(scope), inArray(seminarPerson.id, [...ids])));
}
