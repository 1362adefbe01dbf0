// What each route of the trace does: read with a badge or from a seat, erase one's name, ask for one's words back.
import { cleanText } from '@trame/core/kernel';
import { type Handler, handle, refused } from '../../../../platform/server/http/handler.js';
import * as contract from '../../contract/trace.js';
import { listAttendees } from '../attendance/attendee.repo.js';
import { type BadgeHolder, readHolder } from '../attendance/badge.js';
import { listLines, updateWithdrawal } from '../attendance/person.repo.js';
import { listSelves } from '../attendance/twin.js';
import { type SeminarParts, scopeOf, tellErased } from '../context.js';
import { readLiveRecord } from '../live/live-room.js';
import { findSeminar, findSeminarOfRoom } from '../repo.js';
import { forgetName } from './forget.js';
import { readPersonTrace } from './trace.js';

const NO_BADGE = { code: 'badge-unknown' } as const;

/** The routes of the trace. */
export function createTraceHandlers(parts: SeminarParts): readonly Handler[] {
  return [...createReadHandlers(parts), ...createLeaveHandlers(parts)];
}

function createReadHandlers(parts: SeminarParts): readonly Handler[] {
  const { database, engine } = parts;
  return [
    handle(contract.readTrace, async ({ body }) => {
      const holder = await readHolder(database, body.badge);
      const trace = holder === null ? null : await readPersonTrace(parts, holder);
      return trace ?? refused(NO_BADGE);
    }),
    handle(contract.readSeatTrace, async (call) => {
      const scope = scopeOf(call);
      const { seat } = call;
      if (seat === null) throw new Error('seminar/readSeatTrace: a right held by no seat');
      const live = await engine.getRoom({ space: seat.space, room: seat.room });
      const attendee = live?.people.get(seat.member)?.card.attendee ?? null;
      const person = await database.within(scope, async (tx) => {
        const seminar = await findSeminarOfRoom(tx, scope, { room: seat.room });
        const lines = seminar === null ? [] : await listAttendees(tx, scope, seminar.id);
        return (
          lines.find(({ id, memberId }) => id === attendee || memberId === seat.member)?.personId ?? null
        );
      });
      const trace = person === null ? null : await readPersonTrace(parts, { scope, person });
      return trace ?? refused({ code: 'trace-needs-badge' });
    }),
  ];
}

/** Takes somebody's name off the seats they had, room by room. */
async function eraseSeats({ database, engine }: SeminarParts, holder: BadgeHolder): Promise<void> {
  const { scope, person } = holder;
  const lines = await database.within(scope, (tx) => listLines(tx, scope, person));
  for (const line of lines) {
    const seminar = await database.within(scope, (tx) => findSeminar(tx, scope, { id: line.seminar }));
    const room = seminar?.roomId ?? null;
    if (room === null) continue;
    const live = await readLiveRecord({ engine }, scope, room);
    const seats = (live?.members ?? []).filter(
      ({ id, attendee }) => id === line.member || attendee === line.attendee,
    );
    for (const { id: member } of seats) await engine.seats.erase({ space: scope.space, room, member });
  }
}

function createLeaveHandlers(parts: SeminarParts): readonly Handler[] {
  const { database } = parts;
  return [
    handle(contract.eraseOwnName, async (call) => {
      const holder = await readHolder(database, call.body.badge);
      if (holder === null) return refused(NO_BADGE);
      // The seminars of all first, then the seats: cut half-way, the badge still opens and the gesture can be made again.
      for (const self of (await listSelves(database, holder)).toReversed()) {
        await tellErased(parts, self, new Date(call.now));
        await eraseSeats(parts, self);
        await database.within(self.scope, (tx) => forgetName(tx, self, new Date(call.now)));
      }
      return { erased: true as const };
    }),
    handle(contract.askWithdrawal, async (call) => {
      const holder = await readHolder(database, call.body.badge);
      if (holder === null) return refused(NO_BADGE);
      const { scope, person } = holder;
      const asked = { person, at: new Date(call.now), note: cleanText(call.body.note) };
      await database.within(scope, (tx) => updateWithdrawal(tx, scope, asked));
      return { asked: true as const };
    }),
  ];
}
