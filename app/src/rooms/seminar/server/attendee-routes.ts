// What each route of the attendance list does.
import { cleanText } from '@trame/core/kernel';
import { type Handler, handle, refused } from '../../../platform/server/http/handler.js';
import * as contract from '../contract.js';
import { insertAttendees, listAttendees, removeAttendee, updateAttendee } from './attendee.repo.js';
import { type SeminarParts, scopeOf } from './context.js';
import { findSeminar } from './repo.js';

const MISSING = { code: 'not-found' } as const;
const UNKNOWN = { code: 'attendee-unknown' } as const;

function formatKey(person: {
  readonly displayName: string;
  readonly organisationName: string | null;
  readonly organisationId: string | null;
}): string {
  const name = person.displayName.normalize('NFC').toLowerCase();
  return JSON.stringify([name, person.organisationId, person.organisationName?.toLowerCase() ?? null]);
}

function cleanPerson<P extends Partial<contract.AttendeeWords>>(person: P): P {
  const cleaned = Object.entries(person).map(([field, value]) => [
    field,
    typeof value === 'string' ? cleanText(value) : value,
  ]);
  return Object.fromEntries(cleaned) as P;
}

/** The routes of the attendance list. */
export function createAttendeeHandlers(parts: SeminarParts): readonly Handler[] {
  return [...createListHandlers(parts), ...createPersonHandlers(parts)];
}

function createListHandlers({ database }: SeminarParts): readonly Handler[] {
  return [
    handle(contract.listAttendees, async (call) => {
      const scope = scopeOf(call);
      const { seminar: id } = call.params;
      return database.within(scope, async (tx) => {
        if ((await findSeminar(tx, scope, { id })) === null) return refused(MISSING);
        return { attendees: await listAttendees(tx, scope, id) };
      });
    }),
    handle(contract.addAttendees, async (call) => {
      const scope = scopeOf(call);
      const { seminar: id } = call.params;
      return database.within(scope, async (tx) => {
        // The row is locked so that the same list sent twice at once is not doubled.
        if ((await findSeminar(tx, scope, { id, forUpdate: true })) === null) return refused(MISSING);
        const known = new Set((await listAttendees(tx, scope, id)).map(formatKey));
        const people = call.body.attendees.map(cleanPerson).filter((person) => {
          const key = formatKey(person);
          if (person.displayName === '' || known.has(key)) return false;
          known.add(key);
          return true;
        });
        const added = await insertAttendees(tx, scope, { seminar: id, people });
        return { attendees: await listAttendees(tx, scope, id), added };
      });
    }),
  ];
}

function createPersonHandlers({ database }: SeminarParts): readonly Handler[] {
  return [
    handle(contract.updateAttendee, async (call) => {
      const scope = scopeOf(call);
      const { seminar: id, attendee } = call.params;
      const words = cleanPerson(call.body);
      if (words.displayName === '') return refused(UNKNOWN);
      return database.within(scope, async (tx) => {
        if ((await findSeminar(tx, scope, { id })) === null) return refused(MISSING);
        const changed = await updateAttendee(tx, scope, { key: { seminar: id, attendee }, words });
        return changed ?? refused(UNKNOWN);
      });
    }),
    handle(contract.removeAttendee, async (call) => {
      const scope = scopeOf(call);
      const { seminar: id, attendee } = call.params;
      return database.within(scope, async (tx) => {
        if ((await findSeminar(tx, scope, { id })) === null) return refused(MISSING);
        return { removed: await removeAttendee(tx, scope, { seminar: id, attendee }) };
      });
    }),
  ];
}
