// What each route of the seminar does, once the web server has checked who calls.
import { type Handler, handle, refused } from '../../../platform/server/http/handler.js';
import * as contract from '../contract.js';
import { type SeminarParts, scopeOf } from './context.js';
import { listHarvest } from './harvest/harvest.repo.js';
import { createHandOverHandlers } from './live/hand-over.js';
import { closeSeminarRoom, openSeminarRoom, readJoinCard } from './live/live-room.js';
import { findSeminar, listCalendar } from './repo.js';
import { readSheet, saveSheet } from './sheet.js';

const MISSING = { code: 'not-found' } as const;

/** The routes of the calendar and of one seminar's life. */
export function createSeminarHandlers(parts: SeminarParts): readonly Handler[] {
  return [...createSheetHandlers(parts), ...createLifeHandlers(parts), ...createHandOverHandlers(parts)];
}

function createSheetHandlers(parts: SeminarParts): readonly Handler[] {
  const { database, conductor } = parts;
  return [
    handle(contract.listSeminars, async (call) => {
      const scope = scopeOf(call);
      return { seminars: await database.within(scope, (tx) => listCalendar(tx, scope)) };
    }),
    handle(contract.getSeminar, async (call) => {
      const scope = scopeOf(call);
      const about = { id: call.params.seminar, conductor };
      const sheet = await database.within(scope, (tx) => readSheet(tx, scope, about));
      return sheet.ok ? sheet.value : refused(sheet.refusal);
    }),
    handle(contract.updateSeminar, async (call) => {
      const saved = await saveSheet(parts, scopeOf(call), { id: call.params.seminar, words: call.body });
      return saved.ok ? saved.value : refused(saved.refusal);
    }),
  ];
}

function createLifeHandlers(parts: SeminarParts): readonly Handler[] {
  const { database } = parts;
  return [
    handle(contract.openSeminar, async (call) => {
      const opened = await openSeminarRoom(parts, scopeOf(call), call.params.seminar);
      return opened.ok ? opened.value : refused(opened.refusal);
    }),
    handle(contract.closeSeminar, async (call) => {
      if (call.account === null) throw new Error('seminar/closeSeminar: a right held by no account');
      const close = { id: call.params.seminar, account: call.account };
      const closed = await closeSeminarRoom(parts, scopeOf(call), close);
      return closed.ok ? closed.value : refused(closed.refusal);
    }),
    handle(contract.getJoinCard, async (call) => {
      const scope = scopeOf(call);
      const seminar = await database.within(scope, (tx) =>
        findSeminar(tx, scope, { id: call.params.seminar }),
      );
      return seminar === null ? refused(MISSING) : readJoinCard(parts, scope, seminar.roomId);
    }),
    handle(contract.getShownCard, (call) => readJoinCard(parts, scopeOf(call), call.params.room)),
    handle(contract.getHarvest, async (call) => {
      const scope = scopeOf(call);
      const { seminar: id } = call.params;
      return database.within(scope, async (tx) => {
        if ((await findSeminar(tx, scope, { id })) === null) return refused(MISSING);
        return { harvest: await listHarvest(tx, scope, id) };
      });
    }),
  ];
}
