// SQL of the people of a pushed seminar: persons, lines and badges out of one server and into another, same identifiers.
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import type { PushedPeople } from '../../contract/push.js';
import { seminarAttendee, seminarBadge, seminarPerson } from '../tables.js';

type PushedPerson = PushedPeople['persons'][number];

/** The persons of a seminar's list, as they are handed over. */
export async function listPushedPersons(
  tx: Tx,
  scope: TenantScope,
  ids: readonly string[],
): Promise<readonly PushedPerson[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .select()
    .from(seminarPerson)
    .where(and(eq(seminarPerson.spaceId, scope.space), inArray(seminarPerson.id, [...ids])))
    .orderBy(asc(seminarPerson.id));
  return rows.map(({ id, displayName, organisationId, organisationName, family, likeness, erasedAt }) => ({
    ...{ id, displayName, organisationId, organisationName, family, likeness },
    erasedAt: erasedAt?.toISOString() ?? null,
  }));
}

/** The badges of some persons: their digests open the same seats on the other server. */
export async function listPushedBadges(
  tx: Tx,
  scope: TenantScope,
  persons: readonly string[],
): Promise<PushedPeople['badges']> {
  if (persons.length === 0) return [];
  const rows = await tx
    .select()
    .from(seminarBadge)
    .where(and(eq(seminarBadge.spaceId, scope.space), inArray(seminarBadge.personId, [...persons])))
    .orderBy(asc(seminarBadge.printedAt), asc(seminarBadge.tokenHash));
  return rows.map(({ tokenHash, personId, short, printedAt }) => ({
    hash: tokenHash,
    person: personId,
    short,
    printedAt: printedAt.toISOString(),
  }));
}

/**
 * Finds or makes each person. One whom this server already knows, by identifier or by likeness, keeps what is written
 * here: an organiser may have corrected it. Answers whom each identifier of the laptop is here.
 */
export async function mergePushedPersons(
  tx: Tx,
  scope: TenantScope,
  persons: readonly PushedPerson[],
): Promise<ReadonlyMap<string, string>> {
  const here = new Map<string, string>();
  for (const { erasedAt, ...person } of persons) {
    const erased = { erasedAt: erasedAt === null ? null : new Date(erasedAt) };
    await tx
      .insert(seminarPerson)
      .values({ ...person, ...erased, spaceId: scope.space })
      .onConflictDoNothing();
    const [same] = await tx
      .select({ id: seminarPerson.id })
      .from(seminarPerson)
      .where(and(eq(seminarPerson.spaceId, scope.space), eq(seminarPerson.id, person.id)));
    const [alike] =
      same !== undefined || person.likeness === null
        ? []
        : await tx
            .select({ id: seminarPerson.id })
            .from(seminarPerson)
            .where(and(eq(seminarPerson.spaceId, scope.space), eq(seminarPerson.likeness, person.likeness)));
    here.set(person.id, (same ?? alike)?.id ?? person.id);
  }
  return here;
}

/** Writes the lines of the list: the laptop was in the hall, its word on who came goes before what was planned here. */
export async function upsertPushedLines(
  tx: Tx,
  scope: TenantScope,
  pushed: {
    readonly seminar: string;
    readonly lines: PushedPeople['attendees'];
    readonly persons: ReadonlyMap<string, string>;
  },
): Promise<void> {
  const { seminar } = pushed;
  const list = and(eq(seminarAttendee.spaceId, scope.space), eq(seminarAttendee.seminarId, seminar));
  // A seat belongs to one line: freed first, whoever had it here.
  await tx.update(seminarAttendee).set({ memberId: null }).where(list);
  for (const { id, personId: theirs, ...words } of pushed.lines) {
    // A line that both know stays whose it is here: an organiser may have set two namesakes apart.
    const known = await tx
      .update(seminarAttendee)
      .set(words)
      .where(and(list, eq(seminarAttendee.id, id)))
      .returning({ id: seminarAttendee.id });
    if (known.length > 0) continue;
    const personId = pushed.persons.get(theirs) ?? theirs;
    // The log names lines by their identifier: a line that this server had made for the same person takes it.
    await tx
      .insert(seminarAttendee)
      .values({ ...words, id, personId, spaceId: scope.space, seminarId: seminar })
      .onConflictDoUpdate({
        target: [seminarAttendee.spaceId, seminarAttendee.seminarId, seminarAttendee.personId],
        set: { ...words, id },
      });
  }
}

/** Keeps the badges that the laptop printed. */
export async function insertPushedBadges(
  tx: Tx,
  scope: TenantScope,
  pushed: { readonly badges: PushedPeople['badges']; readonly persons: ReadonlyMap<string, string> },
): Promise<void> {
  if (pushed.badges.length === 0) return;
  const rows = pushed.badges.map(({ hash, person, short, printedAt }) => ({
    tokenHash: hash,
    spaceId: scope.space,
    personId: pushed.persons.get(person) ?? person,
    short,
    printedAt: new Date(printedAt),
  }));
  await tx.insert(seminarBadge).values(rows).onConflictDoNothing();
}
