// What every printed thing starts from: the seminar, its people, its live room; and the way through the press.
import type { TenantScope } from '../../../../platform/server/db/index.js';
import { type PdfOrder, sendPdf } from '../../../../platform/server/document/index.js';
import type { Photo } from '../../contract/photo.js';
import type { Attendee, SeminarCard } from '../../contract.js';
import { listAttendees } from '../attendance/attendee.repo.js';
import type { SeminarParts } from '../context.js';
import { readLiveRecord } from '../live/live-room.js';
import { listPhotos } from '../photo/photo.repo.js';
import { findSeminar, listCalendar, type StoredSeminar } from '../repo.js';
import type { LiveRecord } from './booklet.js';

/** A seminar as paper reads it. */
export interface Content {
  readonly seminar: StoredSeminar;
  readonly attendees: readonly Attendee[];
  readonly calendar: readonly SeminarCard[];
  readonly live: LiveRecord | null;
  readonly photos: readonly Photo[];
}

/** Reads it all; null when the seminar is not held here. */
export async function readContent(
  parts: SeminarParts,
  scope: TenantScope,
  id: string,
): Promise<Content | null> {
  const stored = await parts.database.within(scope, async (tx) => {
    const seminar = await findSeminar(tx, scope, { id });
    if (seminar === null) return null;
    const attendees = await listAttendees(tx, scope, id);
    const calendar = await listCalendar(tx, scope);
    return { seminar, attendees, calendar, photos: await listPhotos(tx, scope, { seminar: id }) };
  });
  if (stored === null) return null;
  return { ...stored, live: await readLiveRecord(parts, scope, stored.seminar.roomId) };
}

/** Sets a document and answers it as a file. */
export function print({ press, clock }: SeminarParts, order: Omit<PdfOrder, 'at'>) {
  return sendPdf(press, { ...order, at: clock() });
}
