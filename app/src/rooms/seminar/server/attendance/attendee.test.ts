// The attendance list: added without doubles, corrected line by line, read by those who keep it alone.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestSpace } from '../../../../../test/database.js';
import { createHall, expectDone, type Hall } from '../../../../../test/seminar.js';
import type { Attendee } from '../../contract.js';

let hall: Hall;
let lead: string;
const url = (rest = '') => `${hall.url}/attendees${rest}`;

async function add(...people: readonly Record<string, unknown>[]) {
  const reply = await hall.app.send({
    method: 'POST',
    url: url(),
    cookie: lead,
    body: { attendees: people },
  });
  return expectDone(reply).json<{ attendees: Attendee[]; added: number }>();
}

async function list(): Promise<readonly Attendee[]> {
  return expectDone(await hall.app.send({ url: url(), cookie: lead })).json<{ attendees: Attendee[] }>()
    .attendees;
}

async function patch(id: string, body: Record<string, unknown>) {
  return hall.app.send({ method: 'PATCH', url: url(`/${id}`), cookie: lead, body });
}

async function addOne(displayName: string): Promise<string> {
  const { attendees } = await add({ displayName });
  return attendees.find((one) => one.displayName === displayName)?.id ?? '';
}

beforeAll(async () => {
  hall = await createHall();
  lead = await hall.app.signIn('project-lead', hall.scope);
});
afterAll(() => hall.close());

describe('the attendance list', () => {
  it('[R029] begins with the thirty invented guests of the demonstration, roles only', async () => {
    const guests = await list();
    expect(guests).toHaveLength(30);
    expect(guests.every((guest) => /\(exemple\)$/.test(guest.displayName))).toBe(true);
    expect(guests.every((guest) => guest.family !== null && !guest.consentToPrint)).toBe(true);
  });

  it('[R039] adds a person without a phone, invited and unnamed by default', async () => {
    const { added, attendees } = await add({ displayName: '  Zoé sans téléphone ', family: 'Tourisme' });
    expect(added).toBe(1);
    expect(attendees.find((one) => one.displayName === 'Zoé sans téléphone')).toMatchObject({
      family: 'Tourisme',
      presence: 'invited',
      consentToPrint: false,
      memberId: null,
    });
  });

  it('does not double a person sent twice, in one list or in two at once', async () => {
    const before = (await list()).length;
    const person = { displayName: 'Deux Fois', organisationName: 'Le port' };
    const replies = await Promise.all([add(person, { ...person, displayName: 'deux fois' }), add(person)]);
    expect(replies.map((reply) => reply.added).sort()).toEqual([0, 1]);
    expect((await add({ ...person, organisationName: 'La gare' })).added).toBe(1);
    expect(await list()).toHaveLength(before + 2);
  });

  it('takes invisible signs out of names and leaves out those where nothing remains', async () => {
    expect((await add({ displayName: '\u202e\u200b' })).added).toBe(0);
    const { attendees } = await add({ displayName: 'Né\u200be' });
    expect(attendees.map((one) => one.displayName)).toContain('Née');
  });

  it('refuses an empty list, too long a name and a presence that is none', async () => {
    const send = (people: unknown) =>
      hall.app.send({ method: 'POST', url: url(), cookie: lead, body: { attendees: people } });
    expect((await send([])).status).toBe(400);
    expect((await send([{ displayName: 'x'.repeat(81) }])).status).toBe(400);
    expect((await send([{ displayName: 'x', presence: 'maybe' }])).status).toBe(400);
  });
});

describe('one line of it', () => {
  it('changes what was sent and nothing else', async () => {
    const id = await addOne('À corriger');
    const changed = expectDone(await patch(id, { presence: 'present', family: '' })).json<Attendee>();
    expect(changed).toMatchObject({ displayName: 'À corriger', presence: 'present', family: null });
    expect(expectDone(await patch(id, {})).json()).toEqual(changed);
  });

  it('gives a seat to one person only', async () => {
    const [one, two] = [await addOne('Premier siège'), await addOne('Second siège')];
    const memberId = randomUUID();
    expectDone(await patch(one, { memberId }));
    expectDone(await patch(two, { memberId }));
    const seats = new Map((await list()).map((person) => [person.id, person.memberId]));
    expect([seats.get(one), seats.get(two)]).toEqual([null, memberId]);
  });

  it('is removed once', async () => {
    const id = await addOne('De passage');
    const remove = () => hall.app.send({ method: 'DELETE', url: url(`/${id}`), cookie: lead });
    expect([(await remove()).json(), (await remove()).json()]).toEqual([
      { removed: true },
      { removed: false },
    ]);
    const gone = await patch(id, { presence: 'present' });
    expect([gone.status, gone.json().code]).toEqual([404, 'seminar/attendee-unknown']);
  });
});

describe('who keeps it', () => {
  it('is read neither by the lead pair nor by the national owner', async () => {
    for (const role of ['lead-pair', 'programme-owner'] as const) {
      const cookie = await hall.app.signIn(role, hall.scope);
      expect((await hall.app.send({ url: url(), cookie })).status).toBe(403);
    }
  });

  it('reads as not found from elsewhere, line by line too', async () => {
    const other = await createTestSpace(hall.app.database, { kind: 'territory', fabrique: hall.fabrique });
    const cookie = await hall.app.signIn('facilitator', other);
    const person = (await list()).find(({ displayName }) => displayName.endsWith('(exemple)'));
    const theirs = `/api/spaces/${other.space}/seminars/${hall.seminar}/attendees`;
    expect((await hall.app.send({ url: url(), cookie })).status).toBe(404);
    expect((await hall.app.send({ url: theirs, cookie })).status).toBe(404);
    const body = { presence: 'absent' };
    const touch = await hall.app.send({ method: 'PATCH', url: `${theirs}/${person?.id}`, cookie, body });
    expect(touch.status).toBe(404);
    const remove = await hall.app.send({ method: 'DELETE', url: `${theirs}/${person?.id}`, cookie });
    expect(remove.status).toBe(404);
    const push = await hall.app.send({
      method: 'POST',
      url: theirs,
      cookie,
      body: { attendees: [{ displayName: 'x' }] },
    });
    expect(push.status).toBe(404);
    expect((await list()).find((one) => one.id === person?.id)?.presence).toBe('invited');
  });
});
