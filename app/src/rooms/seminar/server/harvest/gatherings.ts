// Which organisations sat at the same table or working group, seminar by seminar: told to rooms that read ties, without a person.
import type { TenantScope } from '../../../../platform/server/db/index.js';
import { listAttendees } from '../attendance/attendee.repo.js';
import type { SeminarParts } from '../context.js';
import { readLiveRecord } from '../live/live-room.js';
import { createPersonIndex, listMeetings } from './meetings.js';
import { type ClosedSeminar, listClosed } from './story.repo.js';

/** One table, or one working group, of a closed seminar. */
export interface Gathering {
  readonly seminar: Pick<ClosedSeminar, 'kind' | 'number' | 'title'>;
  /** The day it was held, `YYYY-MM-DD`; the day it was closed when nobody wrote the former. */
  readonly day: string;
  /** Organisations of the directory that had somebody there, each once. */
  readonly organisationIds: readonly string[];
}

/** Tables of the seminars that this space held and closed, the earliest first; a table of one organisation is not told. */
export async function listGatherings(
  parts: Pick<SeminarParts, 'database' | 'engine' | 'conductor'>,
  scope: TenantScope,
): Promise<readonly Gathering[]> {
  const closed = await parts.database.within(scope, (tx) => listClosed(tx, scope));
  const found: Gathering[] = [];
  for (const one of closed) {
    const live = one.space === scope.space ? await readLiveRecord(parts, scope, one.roomId) : null;
    if (live === null) continue;
    const attendees = await parts.database.within(scope, (tx) => listAttendees(tx, scope, one.id));
    const home = new Map(attendees.map(({ personId, organisationId }) => [personId, organisationId]));
    const { kind, number, title, date, closedAt } = one;
    const day = date ?? closedAt.toISOString().slice(0, 10);
    for (const group of listMeetings(
      live.state,
      parts.conductor.methods,
      createPersonIndex(attendees, live.members),
    )) {
      const organisationIds = [...new Set(group.flatMap((person) => home.get(person) ?? []))];
      if (organisationIds.length > 1) found.push({ seminar: { kind, number, title }, day, organisationIds });
    }
  }
  return found;
}
