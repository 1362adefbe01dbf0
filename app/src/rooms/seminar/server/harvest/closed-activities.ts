// What the activities of a space's closed seminars hold, for whoever knows their methods.
import type { TenantScope } from '../../../../platform/server/db/index.js';
import type { SeminarParts } from '../context.js';
import { readLiveRecord } from '../live/live-room.js';
import { type ClosedSeminar, listClosed } from './story.repo.js';

/** An activity of a closed seminar; its state is its method's own business. */
export interface ClosedActivity {
  readonly seminar: Pick<ClosedSeminar, 'id' | 'kind' | 'number' | 'title' | 'date' | 'closedAt'>;
  readonly activity: { readonly id: string; readonly title: string; readonly method: string };
  readonly state: unknown;
}

/** The activities of one method, in the seminars that this space held and closed, the earliest first. */
export async function listClosedActivities(
  parts: Pick<SeminarParts, 'database' | 'engine'>,
  scope: TenantScope,
  method: string,
): Promise<readonly ClosedActivity[]> {
  const closed = await parts.database.within(scope, (tx) => listClosed(tx, scope));
  const found: ClosedActivity[] = [];
  for (const one of closed) {
    const holds = one.space === scope.space && one.agenda.some((step) => step.method === method);
    const live = holds ? await readLiveRecord(parts, scope, one.roomId) : null;
    for (const [id, held] of Object.entries(live?.state.activities ?? {})) {
      if (held.method !== method) continue;
      const title = one.agenda.find((step) => step.id === id)?.title ?? id;
      const { id: seminar, kind, number, title: name, date, closedAt } = one;
      found.push({
        seminar: { id: seminar, kind, number, title: name, date, closedAt },
        activity: { id, title, method },
        state: held.state,
      });
    }
  }
  return found;
}
