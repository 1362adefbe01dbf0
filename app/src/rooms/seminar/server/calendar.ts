// The calendar as other rooms need it: which seminars there are, and how many of them were held.
import type { TenantScope, Tx } from '../../../platform/server/db/index.js';
import type { SeminarCard } from '../contract.js';
import { listCalendar } from './repo.js';

/** Seminars of one kind: all of the calendar, those that are over. */
export interface SeminarCount {
  readonly calendar: number;
  readonly closed: number;
}

function countKind(cards: readonly SeminarCard[], kind: SeminarCard['kind']): SeminarCount {
  const own = cards.filter((card) => card.kind === kind);
  return { calendar: own.length, closed: own.filter((card) => card.status === 'closed').length };
}

/** Counts real events for the delivery board (R010, R041, R042). */
export async function countSeminars(
  tx: Tx,
  scope: TenantScope,
): Promise<{ readonly local: SeminarCount; readonly intersite: SeminarCount }> {
  const cards = await listCalendar(tx, scope);
  return { local: countKind(cards, 'local'), intersite: countKind(cards, 'intersite') };
}
