// What was brought to a seminar before the day, for whoever prepares it.
import { type Handler, handle, refused } from '../../../../platform/server/http/handler.js';
import { getBrought } from '../../contract/brought.js';
import { type SeminarParts, scopeOf } from '../context.js';
import { findSeminar } from '../repo.js';
import { listBrought } from './brought.repo.js';

/** The route of what was brought. */
export function createBroughtHandlers({ database }: SeminarParts): readonly Handler[] {
  return [
    handle(getBrought, (call) => {
      const scope = scopeOf(call);
      return database.within(scope, async (tx) => {
        const seminar = await findSeminar(tx, scope, { id: call.params.seminar });
        if (seminar === null) return refused({ code: 'not-found' });
        const brought = await listBrought(tx, scope, { seminar: seminar.id });
        return {
          brought: brought.map(({ kind, id, text, origin, path, step, at }) => ({
            ...{ kind, id, text, origin, path },
            // A step taken out of the agenda has to be prepared again.
            step: seminar.agenda.find((known) => known.id === step)?.title ?? null,
            at: at.toISOString(),
          })),
        };
      });
    }),
  ];
}
