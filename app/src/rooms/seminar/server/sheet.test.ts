// The calendar and one seminar's sheet: who reads, who writes, what is never overwritten.
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestSpace } from '../../../../test/database.js';
import { createHall, expectDone, type Hall } from '../../../../test/seminar.js';
import type { TenantScope } from '../../../platform/server/db/index.js';
import type { SeminarCard, SeminarEdit, SeminarSheet } from '../contract.js';

let hall: Hall;
let lead: string;
let neighbour: TenantScope;

const listUrl = (scope: TenantScope) => `/api/spaces/${scope.space}/seminars`;

async function readSheet(url = hall.url, cookie = lead): Promise<SeminarSheet> {
  return expectDone(await hall.app.send({ url, cookie })).json<SeminarSheet>();
}

function toEdit(sheet: SeminarSheet, more: Partial<SeminarEdit> = {}): SeminarEdit {
  const { version, title, phase, date, startsAt, place, note, agenda } = sheet;
  return { version, title, phase, date, startsAt, place, note, agenda, ...more };
}

const save = (edit: unknown, url = hall.url, cookie = lead) =>
  hall.app.send({ method: 'PUT', url, cookie, body: edit });

beforeAll(async () => {
  hall = await createHall();
  lead = await hall.app.signIn('project-lead', hall.scope);
  neighbour = await createTestSpace(hall.app.database, { kind: 'territory', fabrique: hall.fabrique });
});
afterAll(() => hall.close());

describe('the calendar', () => {
  it('[R041][R042] lists the four local seminars of a territory and the three inter-site ones', async () => {
    const reply = expectDone(await hall.app.send({ url: listUrl(hall.scope), cookie: lead }));
    const { seminars } = reply.json<{ seminars: SeminarCard[] }>();
    const names = seminars.map(({ kind, number, phase, status }) => [kind, number, phase, status].join(' '));
    expect(names).toEqual([
      'intersite 1  planned',
      'intersite 2  planned',
      'intersite 3  planned',
      'local 1 motive planned',
      'local 2 scan ready',
      'local 3 focus planned',
      'local 4 act planned',
    ]);
  });

  it('shows a neighbour the inter-site seminars, and none of the others’ local ones', async () => {
    const cookie = await hall.app.signIn('facilitator', neighbour);
    const reply = expectDone(await hall.app.send({ url: listUrl(neighbour), cookie }));
    const { seminars } = reply.json<{ seminars: SeminarCard[] }>();
    expect(seminars.map(({ kind }) => kind)).toEqual(['intersite', 'intersite', 'intersite']);
  });

  it('shows the Fabrique all of them', async () => {
    const cookie = await hall.app.signIn('programme-owner', hall.fabrique);
    const reply = expectDone(await hall.app.send({ url: listUrl(hall.fabrique), cookie }));
    expect(reply.json<{ seminars: SeminarCard[] }>().seminars).toHaveLength(7);
  });
});

describe('the hour by which it should be over', () => {
  it('[R049] is kept, stays when left out, and can be taken back', async () => {
    expect((await readSheet()).endsBy).toBeNull();
    expectDone(await save(toEdit(await readSheet(), { endsBy: '17:00' })));
    expect(await readSheet()).toMatchObject({ endsBy: '17:00', endsAt: '17:10' });
    expectDone(await save(toEdit(await readSheet())));
    expect((await readSheet()).endsBy).toBe('17:00');
    expectDone(await save(toEdit(await readSheet(), { endsBy: null })));
    expect((await readSheet()).endsBy).toBeNull();
  });

  it.each(['17h00', '24:00', '', 17])('is an hour, not %j', async (endsBy) => {
    const reply = await save({ ...toEdit(await readSheet()), endsBy });
    expect(reply.status).toBe(400);
    expect((await readSheet()).endsBy).toBeNull();
  });
});

describe('reading a sheet', () => {
  it('[R049] gives the agenda with its planned end', async () => {
    const sheet = await readSheet();
    expect(sheet).toMatchObject({
      startsAt: '13:30',
      endsAt: '17:10',
      roomId: null,
      methods: ['open-space'],
    });
    expect(sheet.agenda.map((step) => step.minutes)).toEqual([15, 20, 175, 10]);
    expect(sheet.attendance).toEqual({ invited: 30, present: 0 });
  });

  it('reads as not found from a space where the caller has no right, and from a neighbour’s', async () => {
    const cookie = await hall.app.signIn('facilitator', neighbour);
    expect((await hall.app.send({ url: hall.url, cookie })).status).toBe(404);
    const borrowed = await hall.app.send({ url: `${listUrl(neighbour)}/${hall.seminar}`, cookie });
    expect(borrowed.status).toBe(404);
    expect(borrowed.json().code).toBe('seminar/not-found');
    expect((await hall.app.send({ url: hall.url })).status).toBe(401);
  });

  it('reads an inter-site seminar from the Fabrique, not from a territory', async () => {
    const cookie = await hall.app.signIn('facilitator', hall.fabrique, hall.scope);
    const { seminars } = expectDone(await hall.app.send({ url: listUrl(hall.fabrique), cookie })).json<{
      seminars: SeminarCard[];
    }>();
    const intersite = seminars.find(({ kind }) => kind === 'intersite')?.id;
    expect((await readSheet(`${listUrl(hall.fabrique)}/${intersite}`, cookie)).kind).toBe('intersite');
    const elsewhere = await hall.app.send({ url: `${listUrl(hall.scope)}/${intersite}`, cookie });
    expect(elsewhere.status).toBe(404);
    expect(elsewhere.json().code).toBe('seminar/not-here');
  });

  it('keeps the national owner out of the preparation, and lets the lead pair read it', async () => {
    const owner = await hall.app.signIn('programme-owner', hall.scope);
    expect((await hall.app.send({ url: hall.url, cookie: owner })).status).toBe(403);
    const pair = await hall.app.signIn('lead-pair', hall.scope);
    expect((await readSheet(hall.url, pair)).id).toBe(hall.seminar);
    expect((await save(toEdit(await readSheet()), hall.url, pair)).status).toBe(403);
  });

  it('refuses an identifier that is none', async () => {
    expect((await hall.app.send({ url: `${listUrl(hall.scope)}/x`, cookie: lead })).status).toBe(404);
  });
});

describe('saving a sheet', () => {
  it('[R044] keeps date, place, access and note, and moves the version on', async () => {
    const before = await readSheet();
    const place = { name: 'Terre d’Estuaire', host: 'La commune', capacity: 60, access: 'Parking devant.' };
    const saved = expectDone(await save(toEdit(before, { date: '2027-05-13', place, note: 'Confirmé' })));
    expect(saved.json<SeminarSheet>()).toMatchObject({
      date: '2027-05-13',
      place,
      note: 'Confirmé',
      version: before.version + 1,
      status: 'ready',
    });
    expect(await readSheet()).toEqual(saved.json());
  });

  it('refuses to overwrite what somebody saved meanwhile, and says both versions', async () => {
    const read = await readSheet();
    expectDone(await save(toEdit(read, { note: 'la première' })));
    const late = await save(toEdit(read, { note: 'la seconde' }));
    expect(late.status).toBe(409);
    expect(late.json().code).toBe('seminar/edited-meanwhile');
    expect(late.json().detail).toContain(`version ${read.version + 1}`);
    expect((await readSheet()).note).toBe('la première');
  });

  it('lets one of two simultaneous savings through', async () => {
    const read = await readSheet();
    const replies = await Promise.all(['a', 'b'].map((note) => save(toEdit(read, { note }))));
    expect(replies.map((reply) => reply.status).sort()).toEqual([200, 409]);
  });

  it('names the step to correct when the method refuses its settings', async () => {
    const read = await readSheet();
    const agenda = read.agenda.map((step) =>
      step.method === null ? step : { ...step, methodSettings: { rooms: 'beaucoup' } },
    );
    const reply = await save(toEdit(read, { agenda }));
    expect(reply.status).toBe(422);
    expect(reply.json().detail).toContain('Forum ouvert');
  });

  it('refuses two steps with one name, and a method that this house has not', async () => {
    const read = await readSheet();
    const [first] = read.agenda;
    const twice = await save(
      toEdit(read, { agenda: [...read.agenda, first as SeminarEdit['agenda'][number]] }),
    );
    expect(twice.json().code).toBe('seminar/agenda-refused');
    const unknown = { ...first, id: 'x', kind: 'method', method: 'telepathy', methodSettings: null };
    expect((await save(toEdit(read, { agenda: [unknown] as never }))).json().code).toBe(
      'seminar/agenda-refused',
    );
  });

  it('refuses a start that is no time and a date that is none', async () => {
    const read = await readSheet();
    expect((await save(toEdit(read, { startsAt: '25:00' }))).status).toBe(400);
    expect((await save(toEdit(read, { date: '2027-02-30' }))).status).toBe(400);
  });

  it('answers not found for a sheet of nobody', async () => {
    const read = await readSheet();
    const url = `${listUrl(hall.scope)}/00000000-0000-4000-8000-000000000000`;
    expect((await save(toEdit(read), url)).status).toBe(404);
  });
});

describe('opening and closing from the sheet', () => {
  let bare: string;
  beforeEach(async () => {
    const { seminars } = (await hall.app.send({ url: listUrl(hall.scope), cookie: lead })).json<{
      seminars: SeminarCard[];
    }>();
    bare = `${listUrl(hall.scope)}/${seminars.find(({ kind, number }) => kind === 'local' && number === 4)?.id}`;
  });

  it('refuses to open without an agenda, and to close what was never opened', async () => {
    const open = await hall.app.send({ method: 'POST', url: `${bare}/open`, cookie: lead });
    expect([open.status, open.json().code]).toEqual([409, 'seminar/agenda-empty']);
    const close = await hall.app.send({ method: 'POST', url: `${bare}/close`, cookie: lead });
    expect([close.status, close.json().code]).toEqual([409, 'seminar/not-opened']);
    const card = expectDone(await hall.app.send({ url: `${bare}/join-card`, cookie: lead })).json();
    expect(card).toEqual({ code: null, typeAt: 'http://192.168.1.20:4400/rejoindre', url: null, qr: null });
  });

  it('opens one room for two hands that open together', async () => {
    const open = () => hall.app.send({ method: 'POST', url: `${hall.url}/open`, cookie: lead });
    const rooms = (await Promise.all([open(), open(), open()])).map(
      (reply) => expectDone(reply).json().roomId,
    );
    expect(new Set(rooms).size).toBe(1);
  });

  it('freezes the agenda once open, and still saves the rest', async () => {
    const read = await readSheet();
    const changed = await save(toEdit(read, { agenda: read.agenda.slice(1) }));
    expect([changed.status, changed.json().code]).toEqual([409, 'seminar/agenda-frozen']);
    expect(expectDone(await save(toEdit(read, { note: 'salle 2' }))).json<SeminarSheet>().note).toBe(
      'salle 2',
    );
  });

  it('closes a room that never began, with an empty harvest, and does not open it again', async () => {
    const closed = expectDone(
      await hall.app.send({ method: 'POST', url: `${hall.url}/close`, cookie: lead }),
    );
    expect(closed.json()).toMatchObject({ kept: 0, seminar: { status: 'closed' } });
    const reopened = await hall.app.send({ method: 'POST', url: `${hall.url}/open`, cookie: lead });
    expect([reopened.status, reopened.json().code]).toEqual([409, 'seminar/already-closed']);
    expect((await hall.app.send({ url: `${hall.url}/harvest`, cookie: lead })).json()).toEqual({
      harvest: [],
    });
  });
});

describe('the walls between spaces', () => {
  it('hides sheets, attendance and harvests from a neighbour of the same Fabrique, in the database itself', async () => {
    const { rows } = await hall.app.database.within(neighbour, (tx) =>
      tx.execute(sql`
        select (select count(*) from seminar_attendee)::int as people,
               (select count(*) from seminar_harvest)::int as harvest,
               (select count(*) from seminar_sheet where space_id = ${hall.scope.space}::uuid)::int as sheets`),
    );
    expect(rows).toEqual([{ people: 0, harvest: 0, sheets: 0 }]);
  });
});
