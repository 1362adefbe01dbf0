// What each route of the attendance list does.
import { cleanText } from '@trame/core/kernel';
import type { TenantScope } from '../../../../platform/server/db/index.js';
import { type Handler, handle, refused } from '../../../../platform/server/http/handler.js';
import * as contract from '../../contract.js';
import { type SeminarParts, scopeOf } from '../context.js';
import { findSeminar } from '../repo.js';
import {
  findAttendee,
  insertAttendees,
  listAttendees,
  removeAttendee,
  updateAttendee,
} from './attendee.repo.js';
import { followCorrection, formatLikeness } from './person.repo.js';

const MISSING = { code: 'not-found' } as const;
const UNKNOWN = { code: 'attendee-unknown' } as const;

function cleanPerson<P extends Partial<contract.AttendeeWords>>(person: P): P {
  const cleaned = Object.entries(person).map(([field, value]) => [
    field,
    typeof value === 'string' ? cleanText(value) : value,
  ]);
  return Object.fromEntries(cleaned) as P;
}

const IDENTITY = ['displayName', 'organisationId', 'organisationName', 'family'] as const;

function isRenamed(words: Readonly<Record<string, unknown>>): boolean {
  return IDENTITY.some((field) => words[field] !== undefined);
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
        const known = new Set((await listAttendees(tx, scope, id)).map(formatLikeness));
        const people = call.body.attendees.map(cleanPerson).filter((person) => {
          const key = formatLikeness(person);
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

/** A seat given to a line is told to the room: the phone then knows who it is. */
async function tieSeat(
  { engine }: SeminarParts,
  scope: TenantScope,
  line: { readonly room: string | null; readonly attendee: string; readonly member: string | null },
): Promise<void> {
  const { room, attendee, member } = line;
  if (room === null) return;
  const key = { space: scope.space, room };
  // A seat that is no more, or never was: the list keeps what was typed, the room has nothing to show.
  await engine.seats.tie(key, { attendee, member });
}

function createPersonHandlers(parts: SeminarParts): readonly Handler[] {
  const { database } = parts;
  return [
    handle(contract.updateAttendee, async (call) => {
      const scope = scopeOf(call);
      const { seminar: id, attendee } = call.params;
      const words = cleanPerson(call.body);
      if (words.displayName === '') return refused(UNKNOWN);
      const done = await database.within(scope, async (tx) => {
        const seminar = await findSeminar(tx, scope, { id });
        if (seminar === null) return MISSING;
        const changed = await updateAttendee(tx, scope, { key: { seminar: id, attendee }, words });
        if (changed === null) return UNKNOWN;
        const line = { ...changed, attendee, seminar: id, person: changed.personId };
        if (isRenamed(words)) await followCorrection(tx, scope, line);
        const after = await findAttendee(tx, scope, { seminar: id, attendee });
        return { room: seminar.roomId, changed: after ?? changed };
      });
      if ('code' in done) return refused(done);
      const { room, changed } = done;
      if (words.memberId !== undefined) {
        await tieSeat(parts, scope, { room, attendee, member: words.memberId });
      }
      return changed;
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
