// A printed sheet read back by its square: where its photo belongs, here or elsewhere.
import { type Handler, handle, refused } from '../../../../platform/server/http/handler.js';
import * as contract from '../../contract/paper.js';
import { formatSheetName, isReferenced, parseReference } from '../../sheet-reference.js';
import { type SeminarParts, scopeOf } from '../context.js';
import { listPhotos } from '../photo/photo.repo.js';
import { readContent } from '../print/content.js';
import { findSeminarOfRoom, listCalendar } from '../repo.js';
import { listSheets } from './every-sheet.js';

/** Says which seminar and activity a sheet is of, and the photos it already has. */
export function createSheetHandler(parts: SeminarParts): Handler {
  return handle(contract.readSheet, async (call) => {
    const scope = scopeOf(call);
    const reference = parseReference(call.query.reference);
    if (reference === null) return refused({ code: 'sheet-not-ours' });
    const stored = await parts.database.within(scope, async (tx) => {
      const here = await findSeminarOfRoom(tx, scope, call.params);
      return here === null ? null : { here, calendar: await listCalendar(tx, scope) };
    });
    if (stored === null) return refused({ code: 'photo-room-unknown' });
    const { here, calendar } = stored;
    const { copy } = reference;
    const isHere = isReferenced(here.id, reference.seminar) && isReferenced(scope.space, reference.space);
    const seminar = calendar.find(({ id }) => isReferenced(id, reference.seminar)) ?? null;
    const elsewhere = { seminar, isHere, sheet: null, activity: null, title: null, copy, photos: [] };
    if (!isHere) return elsewhere;
    const content = await readContent(parts, scope, here.id);
    if (content === null) return elsewhere;
    const every = await listSheets(parts, scope, { content, tables: null });
    const found = every.find(
      ({ place, sheet }) => place === reference.activity && sheet.id === reference.sheet,
    );
    const sheet = formatSheetName(reference);
    const photos = await parts.database.within(scope, (tx) =>
      listPhotos(tx, scope, { seminar: here.id, sheet }),
    );
    return {
      ...elsewhere,
      sheet,
      activity: found?.activity ?? null,
      title: found?.sheet.title ?? null,
      photos,
    };
  });
}
