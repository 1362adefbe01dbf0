// SQL of the attendance list: people invited and present, by seminar, in the space that holds it.
import { randomUUID } from 'node:crypto';
import { and, asc, count, eq, inArray } from 'drizzle-orm';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import type { Attendee, AttendeeWords } from '../../contract.js';
import { seminarAttendee } from '../tables.js';
import { ensurePersons } from './person.repo.js';

const columns = {
  id: seminarAttendee.id,
  displayName: seminarAttendee.displayName,
  organisationId: seminarAttendee.organisationId,
  organisationName: seminarAttendee.organisationName,
  family: seminarAttendee.family,
  presence: seminarAttendee.presence,
  consentToPrint: seminarAttendee.consentToPrint,
  memberId: seminarAttendee.memberId,
  personId: seminarAttendee.personId,
};

/** A seminar's list, or one line of it. */
export interface AttendeeKey {
  readonly seminar: string;
  readonly attendee?: string;
}

function isUnder(scope: TenantScope, key: AttendeeKey) {
  const list = and(eq(seminarAttendee.spaceId, scope.space), eq(seminarAttendee.seminarId, key.seminar));
  return key.attendee === undefined ? list : and(list, eq(seminarAttendee.id, key.attendee));
}

/** The list in the order of names. */
export async function listAttendees(
  tx: Tx,
  scope: TenantScope,
  seminar: string,
): Promise<readonly Attendee[]> {
  return tx
    .select(columns)
    .from(seminarAttendee)
    .where(isUnder(scope, { seminar }))
    .orderBy(asc(seminarAttendee.displayName), asc(seminarAttendee.id));
}

/** How many people are on the list, and how many of them came (or somebody in their place). */
export async function countAttendees(
  tx: Tx,
  scope: TenantScope,
  seminar: string,
): Promise<{ readonly invited: number; readonly present: number }> {
  const list = isUnder(scope, { seminar });
  const [all] = await tx.select({ people: count() }).from(seminarAttendee).where(list);
  const [here] = await tx
    .select({ people: count() })
    .from(seminarAttendee)
    .where(and(list, inArray(seminarAttendee.presence, ['present', 'replaced'])));
  return { invited: all?.people ?? 0, present: here?.people ?? 0 };
}

/** Adds people and answers how many; a person who is already on the list stays there once. */
export async function insertAttendees(
  tx: Tx,
  scope: TenantScope,
  added: { readonly seminar: string; readonly people: readonly AttendeeWords[] },
): Promise<number> {
  if (added.people.length === 0) return 0;
  const persons = await ensurePersons(tx, scope, added.people);
  const rows = added.people.map((person, index) => ({
    ...person,
    family: person.family === '' ? null : person.family,
    spaceId: scope.space,
    seminarId: added.seminar,
    id: randomUUID(),
    personId: persons[index] ?? '',
  }));
  const kept = await tx
    .insert(seminarAttendee)
    .values(rows)
    .onConflictDoNothing()
    .returning({ id: seminarAttendee.id });
  return kept.length;
}

/** Puts a known person on a list, as they are known; the line they have when they are already there. */
export async function ensureAttendee(
  tx: Tx,
  scope: TenantScope,
  line: Pick<Attendee, 'displayName' | 'organisationId' | 'organisationName' | 'family' | 'personId'> & {
    readonly seminar: string;
  },
): Promise<{ readonly attendee: Attendee; readonly added: boolean }> {
  const { seminar, ...words } = line;
  const kept = await tx
    .insert(seminarAttendee)
    .values({
      ...words,
      spaceId: scope.space,
      seminarId: seminar,
      id: randomUUID(),
      presence: 'invited',
      consentToPrint: false,
    })
    .onConflictDoNothing()
    .returning({ id: seminarAttendee.id });
  const [row] = await tx
    .select(columns)
    .from(seminarAttendee)
    .where(and(isUnder(scope, { seminar }), eq(seminarAttendee.personId, words.personId)));
  if (row === undefined) throw new Error('seminar/ensureAttendee: a line left while it was made');
  return { attendee: row, added: kept.length > 0 };
}

/** One line; null when it is not on this list. */
export async function findAttendee(
  tx: Tx,
  scope: TenantScope,
  key: Required<AttendeeKey>,
): Promise<Attendee | null> {
  const [row] = await tx.select(columns).from(seminarAttendee).where(isUnder(scope, key));
  return row ?? null;
}

/** Corrects one person; null when she is no longer on the list. */
export async function updateAttendee(
  tx: Tx,
  scope: TenantScope,
  change: {
    readonly key: Required<AttendeeKey>;
    readonly words: Partial<AttendeeWords> & { memberId?: string | null; personId?: string };
  },
): Promise<Attendee | null> {
  const { family, ...words } = change.words;
  const set = family === undefined ? words : { ...words, family: family === '' ? null : family };
  if (Object.keys(set).length === 0) {
    const [same] = await tx.select(columns).from(seminarAttendee).where(isUnder(scope, change.key));
    return same ?? null;
  }
  if (typeof words.memberId === 'string') {
    // A seat is one person's: taken from whoever had it.
    await tx
      .update(seminarAttendee)
      .set({ memberId: null })
      .where(
        and(isUnder(scope, { seminar: change.key.seminar }), eq(seminarAttendee.memberId, words.memberId)),
      );
  }
  const [row] = await tx
    .update(seminarAttendee)
    .set(set)
    .where(isUnder(scope, change.key))
    .returning(columns);
  return row ?? null;
}

/** Removes one person; false when she was not there. */
export async function removeAttendee(
  tx: Tx,
  scope: TenantScope,
  key: Required<AttendeeKey>,
): Promise<boolean> {
  const rows = await tx
    .delete(seminarAttendee)
    .where(isUnder(scope, key))
    .returning({ id: seminarAttendee.id });
  return rows.length > 0;
}
