// Badges over HTTP: what they open, for whom, until when; the list at the entrance.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCookie } from '../../../../../test/app.js';
import { createTestSpace } from '../../../../../test/database.js';
import { createHall, enter, expectDone, type Hall } from '../../../../../test/seminar.js';
import type { ShownBadge } from '../../contract/person.js';
import type { Attendee, JoinCard } from '../../contract.js';
import { createBadges, type PrintedBadge } from './badge.js';
import { ensurePersons } from './person.repo.js';

let hall: Hall;
let lead: string;
let guest: Attendee;
let badge: PrintedBadge;

async function list(): Promise<readonly Attendee[]> {
  return expectDone(await hall.app.send({ url: `${hall.url}/attendees`, cookie: lead })).json<{
    attendees: Attendee[];
  }>().attendees;
}

async function print(person: string): Promise<PrintedBadge> {
  const made = await hall.app.database.within(hall.scope, (tx) =>
    createBadges(tx, hall.scope, { persons: [person], at: new Date(hall.app.clock.now) }),
  );
  const printed = made.get(person);
  if (printed === undefined) throw new Error('test/print: no badge');
  return printed;
}

const show = (token: string, cookie?: string) =>
  hall.app.send({
    method: 'POST',
    url: '/api/badge',
    body: { badge: token },
    ...(cookie === undefined ? {} : { cookie }),
  });

const scan = (typed: string, cookie = lead) =>
  hall.app.send({ method: 'POST', url: `${hall.url}/arrivals`, cookie, body: { badge: typed } });

beforeAll(async () => {
  hall = await createHall();
  lead = await hall.app.signIn('project-lead', hall.scope);
  const [first] = await list();
  if (first === undefined) throw new Error('test: no guest');
  guest = first;
  badge = await print(guest.personId);
});
afterAll(() => hall.close());

describe('a badge shown before the room is open', () => {
  it('leads to one’s trace, and seats nobody', async () => {
    expect(expectDone(await show(badge.token)).json()).toEqual({ leads: 'trace' });
  });

  it('that is none of ours leads nowhere, whatever is written on it', async () => {
    for (const token of ['', 'x'.repeat(22), "' or true --", randomUUID()]) {
      const reply = await show(token);
      expect([reply.status, reply.json().code]).toEqual([404, 'seminar/badge-unknown']);
    }
  });

  it('is kept as a digest alone', async () => {
    const { rows } = await hall.app.database.pool.query('select * from seminar_badge');
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(badge.token);
  });
});

describe('a badge shown while the seminar is under way', () => {
  let room: string;
  let code: string;

  beforeAll(async () => {
    const opened = expectDone(
      await hall.app.send({ method: 'POST', url: `${hall.url}/open`, cookie: lead }),
    ).json<{ roomId: string; join: JoinCard }>();
    room = opened.roomId;
    code = opened.join.code ?? '';
  });

  it('[R039][R034] seats the phone as that person, present, without an account', async () => {
    const reply = expectDone(await show(badge.token));
    const shown = reply.json<ShownBadge>();
    if (shown.leads !== 'room') throw new Error('test: no room');
    expect(shown).toMatchObject({
      space: hall.scope.space,
      room,
      me: { attendee: guest.id, role: 'participant' },
    });
    const here = (await list()).find(({ id }) => id === guest.id);
    expect(here).toMatchObject({ presence: 'present', memberId: shown.me.member });
    const me = await hall.app.send({
      url: `/api/spaces/${hall.scope.space}/rooms/${room}/me`,
      cookie: readCookie(reply),
    });
    expect(expectDone(me).json()).toMatchObject({ me: { member: shown.me.member, attendee: guest.id } });
    // On another phone: the same seat.
    expect(expectDone(await show(badge.token)).json()).toMatchObject({ me: { member: shown.me.member } });
  });

  it('[R034] is tied to the seat that a phone already has', async () => {
    const phone = await enter(hall, { code });
    const other = (await list()).find(({ presence }) => presence === 'invited');
    const { token } = await print(other?.personId ?? '');
    const shown = expectDone(await show(token, phone.cookie)).json();
    expect(shown).toMatchObject({ me: { member: phone.member, attendee: other?.id } });
  });

  it('is good on every print, until it is made again', async () => {
    const second = await print(guest.personId);
    expect((await show(badge.token)).status).toBe(200);
    expect((await show(second.token)).status).toBe(200);
    const revoke = (cookie: string) =>
      hall.app.send({ method: 'DELETE', url: `${hall.url}/attendees/${guest.id}/badges`, cookie });
    expect((await revoke(await hall.app.signIn('lead-pair', hall.scope))).status).toBe(403);
    expect(expectDone(await revoke(lead)).json()).toEqual({ revoked: 2 });
    expect((await show(second.token)).status).toBe(404);
    badge = await print(guest.personId);
    expect((await show(badge.token)).status).toBe(200);
  });

  it('[R029] puts on the list somebody of another seminar whom nobody expected here', async () => {
    const { seminars } = (
      await hall.app.send({ url: `/api/spaces/${hall.scope.space}/seminars`, cookie: lead })
    ).json<{ seminars: { id: string; kind: string; number: number }[] }>();
    const third = seminars.find(({ kind, number }) => kind === 'local' && number === 3)?.id;
    const added = expectDone(
      await hall.app.send({
        method: 'POST',
        url: `/api/spaces/${hall.scope.space}/seminars/${third}/attendees`,
        cookie: lead,
        body: { attendees: [{ displayName: 'Venue sans prévenir', family: 'school' }] },
      }),
    ).json<{ attendees: Attendee[] }>().attendees[0];
    const { token } = await print(added?.personId ?? '');
    expectDone(await show(token));
    expect((await list()).find(({ personId }) => personId === added?.personId)).toMatchObject({
      displayName: 'Venue sans prévenir',
      family: 'school',
      presence: 'present',
      consentToPrint: false,
    });
  });
});

describe('the list at the entrance', () => {
  it('[R039] says who it is and notes the presence, from the code, its short form or the whole address', async () => {
    const one = (await list()).find(({ presence }) => presence === 'invited');
    const printed = await print(one?.personId ?? '');
    const first = expectDone(await scan(`http://192.168.1.20:4400/b#${printed.token}`)).json();
    expect(first).toMatchObject({
      attendee: { id: one?.id, presence: 'present' },
      again: false,
      unexpected: false,
    });
    for (const typed of [
      printed.token,
      ` ${printed.short.slice(0, 3)} ${printed.short.slice(3).toLowerCase()} `,
    ]) {
      expect(expectDone(await scan(typed)).json()).toMatchObject({ attendee: { id: one?.id }, again: true });
    }
  });

  it('knows only the badges of its own space, and is read by those who keep it', async () => {
    const elsewhere = await createTestSpace(hall.app.database, {
      kind: 'territory',
      fabrique: hall.fabrique,
    });
    for (const typed of ['ZZZZZZ', 'bonjour', 'x'.repeat(300)]) {
      const reply = await scan(typed);
      expect([reply.status, reply.json().code]).toEqual([404, 'seminar/badge-not-here']);
    }
    expect((await scan('')).status).toBe(400);
    expect((await scan(badge.token, await hall.app.signIn('lead-pair', hall.scope))).status).toBe(403);
    expect((await scan(badge.token, await hall.app.signIn('facilitator', elsewhere))).status).toBe(404);
  });

  it('draws another short code when two would be the same', async () => {
    const people = (await list()).map(({ personId }) => personId);
    const made = await hall.app.database.within(hall.scope, (tx) =>
      createBadges(tx, hall.scope, { persons: people, at: new Date() }),
    );
    expect(new Set([...made.values()].map(({ short }) => short)).size).toBe(people.length);
  });
});

describe('a badge of a territory at an inter-site seminar [R042]', () => {
  const nadia = {
    displayName: 'Nadia du littoral',
    organisationId: null,
    organisationName: 'Le lycée',
    family: 'school',
  };
  let common: string;
  let host: string;
  let far: PrintedBadge;

  beforeAll(async () => {
    const elsewhere = await createTestSpace(hall.app.database, {
      kind: 'territory',
      fabrique: hall.fabrique,
    });
    far = await hall.app.database.within(elsewhere, async (tx) => {
      const persons = await ensurePersons(tx, elsewhere, [nadia]);
      const made = await createBadges(tx, elsewhere, { persons, at: new Date(0) });
      return made.get(persons[0] ?? '') as PrintedBadge;
    });
    host = await hall.app.signIn('facilitator', hall.fabrique);
    const base = `/api/spaces/${hall.fabrique.space}/seminars`;
    const { seminars } = (await hall.app.send({ url: base, cookie: host })).json<{
      seminars: { id: string; kind: string; number: number }[];
    }>();
    common = `${base}/${seminars.find(({ kind, number }) => kind === 'intersite' && number === 1)?.id}`;
  });

  const listCommon = async () =>
    expectDone(await hall.app.send({ url: `${common}/attendees`, cookie: host })).json<{
      attendees: Attendee[];
    }>().attendees;
  const scanCommon = (typed: string) =>
    hall.app.send({ method: 'POST', url: `${common}/arrivals`, cookie: host, body: { badge: typed } });

  it('leads to one’s trace while the room of all is not open', async () => {
    expect(expectDone(await show(far.token)).json()).toEqual({ leads: 'trace' });
  });

  it('is known at the door of all, once, under the words of its territory', async () => {
    const first = expectDone(await scanCommon(`https://fabrique.example/b#${far.token}`)).json();
    expect(first).toMatchObject({
      attendee: { displayName: 'Nadia du littoral', organisationName: 'Le lycée', family: 'school' },
      unexpected: true,
      again: false,
    });
    expect(expectDone(await scanCommon(far.token)).json()).toMatchObject({ again: true });
    expect(await listCommon()).toHaveLength(1);
    expect((await scanCommon(randomUUID())).status).toBe(404);
  });

  it('seats its person in the room of all, when their own has no seminar under way', async () => {
    const sheet = (await hall.app.send({ url: common, cookie: host })).json<Record<string, unknown>>();
    const agenda = [
      {
        id: 'opening',
        title: 'Ouverture',
        minutes: 20,
        kind: 'plenary',
        method: null,
        methodSettings: null,
        role: null,
        materials: [],
      },
    ];
    const { version, phase, title, date, startsAt, place, note } = sheet;
    const body = { version, phase, title, date, startsAt, place, note, agenda };
    expectDone(await hall.app.send({ method: 'PUT', url: common, cookie: host, body }));
    expectDone(await hall.app.send({ method: 'POST', url: `${common}/open`, cookie: host, body: {} }));
    const [line] = await listCommon();
    expect(expectDone(await show(far.token)).json()).toMatchObject({
      leads: 'room',
      space: hall.fabrique.space,
      me: { name: 'Nadia du littoral', attendee: line?.id },
    });
    expect((await listCommon()).map(({ presence }) => presence)).toEqual(['present']);
    // A territory whose own seminar is under way keeps its own people.
    expect(expectDone(await show(badge.token)).json()).toMatchObject({ space: hall.scope.space });
  });

  it('finds the line that was typed for its person, even tied to an organisation of the Fabrique', async () => {
    const organisationId = randomUUID();
    const karim = {
      displayName: 'Karim du chantier',
      organisationName: 'Chantier des Formes',
      family: 'company',
    };
    const added = await hall.app.send({
      method: 'POST',
      url: `${common}/attendees`,
      cookie: host,
      body: { attendees: [{ ...karim, organisationId }] },
    });
    expectDone(added);
    const elsewhere = await createTestSpace(hall.app.database, {
      kind: 'territory',
      fabrique: hall.fabrique,
    });
    const { token } = await hall.app.database.within(elsewhere, async (tx) => {
      const words = { ...karim, displayName: 'karim  du chantier', organisationId: null };
      const persons = await ensurePersons(tx, elsewhere, [words]);
      const made = await createBadges(tx, elsewhere, { persons, at: new Date(0) });
      return made.get(persons[0] ?? '') as PrintedBadge;
    });
    const found = expectDone(await scanCommon(token)).json();
    expect(found).toMatchObject({
      attendee: { displayName: 'Karim du chantier', organisationId },
      unexpected: false,
    });
    expect((await listCommon()).filter(({ family }) => family === 'company')).toHaveLength(1);
  });

  it('keeps apart two namesakes of two territories who say no organisation, and finds each again [R146]', async () => {
    const arrive = async () => {
      const elsewhere = await createTestSpace(hall.app.database, {
        kind: 'territory',
        fabrique: hall.fabrique,
      });
      return hall.app.database.within(elsewhere, async (tx) => {
        const alone = { displayName: 'Camille', organisationId: null, organisationName: null, family: null };
        const persons = await ensurePersons(tx, elsewhere, [alone]);
        const made = await createBadges(tx, elsewhere, { persons, at: new Date(0) });
        return made.get(persons[0] ?? '') as PrintedBadge;
      });
    };
    const [one, other] = [await arrive(), await arrive()];
    const scan = async ({ token }: PrintedBadge) =>
      expectDone(await scanCommon(token)).json<{ attendee: Attendee; again: boolean }>();
    const [first, second] = [await scan(one), await scan(other)];
    expect([first.again, second.again, first.attendee.displayName]).toEqual([false, false, 'Camille']);
    expect(second.attendee.personId).not.toBe(first.attendee.personId);
    // A name corrected at the door does not lose whose badge it was.
    const line = `${common}/attendees/${first.attendee.id}`;
    const body = { displayName: 'Camille D.' };
    expectDone(await hall.app.send({ method: 'PATCH', url: line, cookie: host, body }));
    expect((await scan(one)).attendee).toMatchObject({ id: first.attendee.id, displayName: 'Camille D.' });
    expect((await scan(other)).attendee.id).toBe(second.attendee.id);
  });

  it('of another Fabrique is nobody’s there', async () => {
    const fabrique = await createTestSpace(hall.app.database, { kind: 'fabrique' });
    const foreign = await createTestSpace(hall.app.database, { kind: 'territory', fabrique });
    const { token } = await hall.app.database.within(foreign, async (tx) => {
      const persons = await ensurePersons(tx, foreign, [nadia]);
      const made = await createBadges(tx, foreign, { persons, at: new Date(0) });
      return made.get(persons[0] ?? '') as PrintedBadge;
    });
    expect((await scanCommon(token)).status).toBe(404);
    expect(expectDone(await show(token)).json()).toEqual({ leads: 'trace' });
  });
});
