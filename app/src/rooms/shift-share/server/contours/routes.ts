// Answers the routes of contours: read, brought, taken away.
import type { Database } from '../../../../platform/server/db/index.js';
import { type Handler, handle, refused } from '../../../../platform/server/http/handler.js';
import { bringContours, getContours, removeContours } from '../../contract.js';
import { readUpload, requireScope } from '../employment-routes.js';
import { deleteContours } from './contours.repo.js';
import { keepContours, readBroughtContours } from './keep.js';
import { openContours } from './open.js';

/** The routes of contours; `folder` is that of the machine, null when it has none. */
export function createContoursHandlers(database: Database, folder: string | null): readonly Handler[] {
  return [
    handle(getContours, async (call) => {
      const scope = requireScope(call.scope);
      return database.within(scope, async (tx) => {
        const opened = await openContours({ tx, scope, folder }, call.params.kind);
        return opened.ok ? opened.value : refused(opened.refusal);
      });
    }),
    handle(bringContours, (call) => {
      const scope = requireScope(call.scope);
      const { kind } = call.params;
      return readUpload(call.upload, async (source) => {
        const features = await readBroughtContours(source, kind);
        const { name: fileName, ...about } = call.query;
        const kept = await database.within(scope, (tx) =>
          keepContours(tx, scope, { origin: { kind, fileName, ...about }, features, now: call.now }),
        );
        return kept.ok ? kept.value : refused(kept.refusal);
      });
    }),
    handle(removeContours, (call) => {
      const scope = requireScope(call.scope);
      return database.within(scope, async (tx) => {
        const removed = await deleteContours(tx, scope, call.params.kind);
        return removed ? { removed } : refused({ code: 'contours-not-found' });
      });
    }),
  ];
}
