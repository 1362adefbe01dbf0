// Doors when people cross: two organisers at the same button, a screen that shows while the code changes.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashToken } from '../../../platform/server/http/token.js';
import {
  type Bench,
  listen,
  openBench,
  openRoom,
  order,
  reaches,
  seat,
  send,
  type TestRoom,
} from '../testing/room.js';
import type { Ticket } from './join.js';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

afterAll(() => bench.close());

const together = <T>(times: number, work: (turn: number) => Promise<T>): Promise<readonly T[]> =>
  Promise.all(Array.from({ length: times }, (_, turn) => work(turn)));

const join = (ticket: Ticket, device: string | null = null) => bench.engine.seats.join({ ticket, device });

async function getOutcome(answer: ReturnType<typeof join>): Promise<string> {
  const joined = await answer;
  return joined.ok ? joined.value.card.role : joined.refusal.code;
}

async function countRows(table: string, room: TestRoom): Promise<number> {
  const { rows } = await bench.db.database.pool.query(
    `select count(*)::int as many from ${table} where room_id = $1`,
    [room.room],
  );
  return Number(rows[0]?.many);
}

describe('codes', () => {
  test('[G11] the code changed by many at the same instant: nobody is answered a defect, one door is left', async () => {
    const room = await openRoom(bench);
    for (let round = 0; round < 5; round += 1) {
      await together(8, () => bench.admin.rotateCode(room.scope, room.room));
      expect(await countRows('live_door', room)).toBe(1);
    }
    const code = (await bench.admin.getJoin(room.scope, room.room))?.code ?? '';
    expect(await getOutcome(join({ code }))).toBe('participant');
  });

  test('[G11] a screen that shows the code while it changes is always given one that opens or none', async () => {
    const room = await openRoom(bench);
    const [shown] = await Promise.all([
      together(12, () => bench.admin.getJoin(room.scope, room.room)),
      together(4, () => bench.admin.rotateCode(room.scope, room.room)),
    ]);
    const today = await bench.admin.getJoin(room.scope, room.room);
    for (const one of shown) {
      expect(one).not.toBeNull();
      const isToday = one?.code === today?.code;
      expect(await getOutcome(join({ token: one?.token ?? '' }))).toBe(
        isToday ? 'participant' : 'live/unknown-code',
      );
    }
  });

  test('a room closed while its code is shown: shown or not, the door is gone and nothing broke', async () => {
    const room = await openRoom(bench);
    await Promise.all([
      together(6, () => bench.admin.getJoin(room.scope, room.room)),
      bench.admin.closeRoom(room.scope, room.room),
      together(6, () => bench.admin.getJoin(room.scope, room.room)),
    ]);
    expect(await countRows('live_door', room)).toBe(0);
    expect(await countRows('live_door_token', room)).toBe(0);
    expect(await bench.admin.getJoin(room.scope, room.room)).toBeNull();
  });

  test('rooms keep their codes apart: changing one leaves the other open', async () => {
    const [changed, still] = [await openRoom(bench), await openRoom(bench)];
    const before = await bench.admin.getJoin(still.scope, still.room);
    await bench.admin.rotateCode(changed.scope, changed.room);
    expect(await getOutcome(join({ code: before?.code ?? '' }))).toBe('participant');
    expect(await getOutcome(join({ token: before?.token ?? '' }))).toBe('participant');
  });

  test('a screen refreshed all day keeps its last two hundred QR codes, and forgets the older ones', async () => {
    const room = await openRoom(bench);
    const first = await bench.admin.getJoin(room.scope, room.room);
    await bench.db.database.pool.query(
      `insert into live_door_token (token_hash, space_id, room_id, minted_at)
       select 'filler-' || n, $1, $2, now() + n * interval '1 millisecond' from generate_series(1, 200) n`,
      [room.space, room.room],
    );
    await bench.admin.getJoin(room.scope, room.room);
    expect(await countRows('live_door_token', room)).toBe(200);
    expect(await getOutcome(join({ token: first?.token ?? '' }))).toBe('live/unknown-code');
  });

  test('a code lives a day and a half: the day after the seminar it opens nothing', async () => {
    const room = await openRoom(bench);
    const shown = await bench.admin.getJoin(room.scope, room.room);
    const hours = (many: number) => bench.another({ clock: () => Date.now() + many * 3_600_000 });
    const ticket = { code: shown?.code ?? '' };
    expect((await hours(35).seats.join({ ticket, device: null })).ok).toBe(true);
    const late = await hours(37).seats.join({ ticket, device: null });
    expect(late).toMatchObject({ ok: false, refusal: { code: 'live/unknown-code' } });
    expect(await hours(37).doors.show(room)).toBeNull();
  });

  test('a room reopened gets a new code; the one of the morning stays dead', async () => {
    const room = await openRoom(bench);
    const morning = await bench.admin.getJoin(room.scope, room.room);
    await bench.admin.closeRoom(room.scope, room.room);
    await bench.admin.reopenRoom(room.scope, room.room);
    const afternoon = await bench.admin.getJoin(room.scope, room.room);
    expect(await getOutcome(join({ code: morning?.code ?? '' }))).toBe('live/unknown-code');
    expect(await getOutcome(join({ code: afternoon?.code ?? '' }))).toBe('participant');
  });
});

describe('links', () => {
  test('[G11] a link opened on ten devices at once seats one, with the role it was made for', async () => {
    const room = await openRoom(bench);
    for (const role of ['facilitator', 'scribe', 'observer', 'projector'] as const) {
      const link = await bench.admin.createSeatLink(room.scope, room.room, role);
      const outcomes = await together(10, () => getOutcome(join({ link })));
      expect(outcomes.filter((one) => one === role)).toHaveLength(1);
      expect(outcomes.filter((one) => one === 'live/link-spent')).toHaveLength(9);
    }
    expect(await bench.admin.listMembers(room.scope, room.room)).toHaveLength(4);
  });

  test('staff come in by link when every chair of participants is taken, and take none of them', async () => {
    const room = await openRoom(bench, 1);
    await seat(bench, room, 'scribe');
    await seat(bench, room);
    expect((await seat(bench, room, 'facilitator')).role).toBe('facilitator');
    const code = (await bench.admin.getJoin(room.scope, room.room))?.code ?? '';
    expect(await getOutcome(join({ code }))).toBe('live/room-full');
  });

  test('a link to a closed room seats nobody', async () => {
    const room = await openRoom(bench);
    const link = await bench.admin.createSeatLink(room.scope, room.room, 'scribe');
    await bench.admin.closeRoom(room.scope, room.room);
    expect(await getOutcome(join({ link }))).toBe('live/room-closed');
    expect(await bench.admin.listMembers(room.scope, room.room)).toEqual([]);
  });

  test('what is no link, no token and no code leads nowhere, whatever is written in it', async () => {
    for (const secret of ['', ' ', "' or true --", '%', 'é'.repeat(500), '../../etc/passwd']) {
      expect(await getOutcome(join({ link: secret }))).toBe('live/link-spent');
      expect(await getOutcome(join({ token: secret }))).toBe('live/unknown-code');
      expect(await getOutcome(join({ code: secret }))).toBe('live/unknown-code');
    }
  });
});

describe('seats', () => {
  test('[G11] more chairs asked for in the middle of the morning serve at once, fewer send nobody away', async () => {
    const room = await openRoom(bench, 2);
    const code = (await bench.admin.getJoin(room.scope, room.room))?.code ?? '';
    expect(await together(3, () => getOutcome(join({ code })))).toContain('live/room-full');
    await bench.admin.updateDoor(room.scope, room.room, { seats: 3 });
    expect(await getOutcome(join({ code }))).toBe('participant');
    await bench.admin.updateDoor(room.scope, room.room, { seats: 1 });
    const members = await bench.admin.listMembers(room.scope, room.room);
    expect(members.map(({ removed }) => removed)).toEqual([false, false, false]);
    expect(await getOutcome(join({ code }))).toBe('live/room-full');
  });

  test('[G12] a removed seat is no longer the device’s: it comes in again as somebody new', async () => {
    const room = await openRoom(bench);
    const code = (await bench.admin.getJoin(room.scope, room.room))?.code ?? '';
    const first = await join({ code });
    if (!first.ok || first.value.device === null) throw new Error('test: no seat');
    const hash = hashToken(first.value.device);
    await bench.engine.seats.remove({ ...room, member: first.value.card.member });
    expect(await bench.engine.seats.getSeat(hash, room)).toBeNull();
    const again = await join({ code }, hash);
    expect(again.ok && again.value.card.member).not.toBe(first.value.card.member);
  });

  test('[G12] a name changed, then erased, never was in the log, and no replay brings it back', async () => {
    const room = await openRoom(bench);
    const named = await seat(bench, room, 'participant', 'Odile Marchand');
    await send(bench.engine, named, order('post-slip', { text: 'les haies' }));
    await bench.engine.seats.rename(named, { name: 'Odile M.', family: 'habitants' });
    await send(bench.engine, named, order('post-slip', { text: 'le bocage' }));
    const before = await bench.admin.listRoomEvents(room.scope, room.room);
    await bench.engine.seats.erase(named);
    const after = await bench.admin.listRoomEvents(room.scope, room.room);
    expect(after).toEqual(before);
    expect(JSON.stringify(after)).not.toContain('Odile');
    const fresh = bench.another();
    const reader = await listen(fresh, named);
    await reader.until(reaches(2));
    expect(JSON.stringify(reader.frames)).not.toContain('Odile');
    expect(JSON.stringify(reader.frames)).toContain('le bocage');
  });

  test('a seat that nobody holds cannot be renamed, removed twice, nor erased by its number alone', async () => {
    const room = await openRoom(bench);
    const gone = await seat(bench, room);
    expect((await bench.engine.seats.remove(gone)).ok).toBe(true);
    const unknown = { ok: false, refusal: { code: 'live/unknown-member' } };
    expect(await bench.engine.seats.remove(gone)).toMatchObject(unknown);
    expect(await bench.engine.seats.rename(gone, { name: 'x', family: null })).toMatchObject(unknown);
    const stranger = { ...gone, member: crypto.randomUUID() };
    expect(await bench.engine.seats.erase(stranger)).toMatchObject(unknown);
  });

  test('[G12] the seat of a neighbour’s room cannot be touched from one’s own space', async () => {
    const [mine, theirs] = [await openRoom(bench), await openRoom(bench)];
    const neighbour = await seat(bench, theirs, 'participant', 'Voisine');
    const crossed = { space: mine.space, room: theirs.room, member: neighbour.member };
    const unknown = { ok: false, refusal: { code: 'live/unknown-member' } };
    expect(await bench.engine.seats.remove(crossed)).toMatchObject(unknown);
    expect(await bench.engine.seats.erase(crossed)).toMatchObject(unknown);
    expect(await bench.admin.listMembers(theirs.scope, theirs.room)).toMatchObject([
      { name: 'Voisine', removed: false },
    ]);
  });
});
