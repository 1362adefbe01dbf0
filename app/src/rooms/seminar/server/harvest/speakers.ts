// Who spoke in a closed seminar, as persons of the space: for rooms that ask people something afterwards, one by one.
import type { TenantScope } from '../../../../platform/server/db/index.js';
import { families as familyNames } from '../../families.fr.js';
import { listAttendees } from '../attendance/attendee.repo.js';
import { listSomePersons } from '../attendance/person.repo.js';
import type { SeminarParts } from '../context.js';
import { readLiveRecord } from '../live/live-room.js';
import { findSeminar } from '../repo.js';
import { createPersonIndex } from './meetings.js';

/** Somebody of the list, as the list says them. */
export interface Speaker {
  /** The person, the same from one seminar of the space to the next. */
  readonly id: string;
  readonly name: string;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  /** The family in words, and as the list holds it. */
  readonly family: string | null;
  readonly familyId: string | null;
}

/** Finds somebody by their seat or their line of the list; null for who is on no list, or asked to be erased. */
export type FindSpeaker = (id: string) => Speaker | null;

function nameFamily(family: string | null): string | null {
  const known: Readonly<Record<string, string>> = familyNames;
  return family === null ? null : (known[family] ?? family);
}

/** Reads the list of one seminar of the space, and the seats its people had. */
export async function readSpeakers(
  parts: Pick<SeminarParts, 'database' | 'engine'>,
  scope: TenantScope,
  seminar: string,
): Promise<FindSpeaker> {
  const { attendees, persons, roomId } = await parts.database.within(scope, async (tx) => {
    const lines = await listAttendees(tx, scope, seminar);
    const ids = [...new Set(lines.map(({ personId }) => personId))];
    const known = await listSomePersons(tx, scope, ids);
    return {
      attendees: lines,
      persons: known,
      roomId: (await findSeminar(tx, scope, { id: seminar }))?.roomId,
    };
  });
  const live = await readLiveRecord(parts, scope, roomId ?? null);
  const indexOf = createPersonIndex(attendees, live?.members ?? []);
  const byId = new Map(persons.map((one) => [one.id, one]));
  return (id) => {
    const person = byId.get(indexOf(id) ?? '');
    if (person === undefined || person.displayName === null) return null;
    const { id: found, displayName: name, organisationId, organisationName, family } = person;
    return {
      id: found,
      name,
      organisationId,
      organisationName,
      family: nameFamily(family),
      familyId: family,
    };
  };
}
