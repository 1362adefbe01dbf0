// My trace by HTTP: from the badge or the seat, one's own things alone, what became of them, and leaving without a name.
import { randomUUID } from 'node:crypto';
import { instant } from '@trame/core/kernel';
import type { MemberId } from '@trame/core/workshop';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCookie } from '../../../../../test/app.js';
import {
  act,
  command,
  createHall,
  enter,
  expectDone,
  type Hall,
  type Phone,
} from '../../../../../test/seminar.js';
import { replaySeats } from '../../../../live/server/index.js';
import { hashPerson, readLedger } from '../../../../platform/server/erasure/index.js';
import type { PersonCard } from '../../contract/person.js';
import type { Trace } from '../../contract/trace.js';
import type { Attendee, JoinCard, SeminarCard } from '../../contract.js';
import { createBadges } from '../attendance/badge.js';
import { replaceHarvest } from '../harvest/harvest.repo.js';
import { insertPhoto, listPhotos } from '../photo/photo.repo.js';
import { updateClosed } from '../repo.js';
import { replayNames } from './forget.js';

let hall: Hall;
let lead: string;
let base: string;
let room: string;
let nadia: { readonly person: string; readonly token: string; readonly phone: Phone };
let paul: typeof nadia;

const post = (url: string, body: unknown, cookie?: string) =>
  hall.app.send({ method: 'POST', url, body, ...(cookie !== undefined && { cookie }) });
const readTrace = async (token: string): Promise<Trace> =>
  expectDone(await post('/api/badge/trace', { badge: token })).json<Trace>();
const addCard = (text: string, from: { readonly cookie: string; readonly room: string }) =>
  act(hall, from, {
    type: 'add-card',
    kind: 'challenge',
    text,
    report: null,
    paper: false,
    onBehalfOf: null,
  });

async function arrive(displayName: string, organisationName: string | null = null): Promise<typeof nadia> {
  const attendees = [{ displayName, organisationName }];
  const added = await post(`${hall.url}/attendees`, { attendees }, lead);
  const line = expectDone(added)
    .json<{ attendees: Attendee[] }>()
    .attendees.find((one) => one.displayName === displayName);
  const person = line?.personId ?? '';
  const made = await hall.app.database.within(hall.scope, (tx) =>
    createBadges(tx, hall.scope, { persons: [person], at: new Date(0) }),
  );
  const token = made.get(person)?.token ?? '';
  const shown = expectDone(await post('/api/badge', { badge: token }));
  const { me } = shown.json<{ me: { member: string } }>();
  return { person, token, phone: { cookie: readCookie(shown), room, member: me.member } };
}

beforeAll(async () => {
  hall = await createHall();
  lead = await hall.app.signIn('facilitator', hall.scope);
  base = `/api/spaces/${hall.scope.space}`;
  const opened = expectDone(await post(`${hall.url}/open`, {}, lead)).json<{
    roomId: string;
    join: JoinCard;
  }>();
  room = opened.roomId;
  const staff = { cookie: lead, room };
  await command(hall, staff, { type: 'open' });
  for (let step = 0; step < 3; step += 1)
    await command(hall, staff, { type: 'next-step', from: [null, 'theme', 'benchmark'][step] });
  await act(hall, staff, { type: 'answer-preflight', answerAlreadyKnown: 'no', confirmed: false });
  await act(hall, staff, { type: 'open-marketplace' });
  nadia = await arrive('Nadia Exemple');
  paul = await arrive('Paul Exemple', 'Le Port');
  await addCard('Le mot de Nadia', nadia.phone);
  await addCard('Le mot de Paul', paul.phone);
});
afterAll(() => hall.close());

const SIZE = { width: 1, height: 1, bytes: Buffer.from([1]) };

async function keepPhoto(who: typeof nadia, credit: string): Promise<string> {
  const photo = randomUUID();
  const made = {
    seminar: hall.seminar,
    photo,
    activity: null,
    sheet: null,
    author: who.phone.member,
    credit,
  };
  await hall.app.database.within(hall.scope, (tx) =>
    insertPhoto(tx, hall.scope, { ...made, at: new Date(0), picture: { large: SIZE, small: SIZE } }),
  );
  return photo;
}

describe('my trace', () => {
  it('says nothing of a seminar that is not closed', async () => {
    expect(await readTrace(nadia.token)).toEqual({
      name: 'Nadia Exemple',
      seminars: [],
      withdrawalAskedAt: null,
    });
  });

  it('[R034][R147] is my own words alone, and what later seminars made of them', async () => {
    expectDone(await post(`${hall.url}/close`, {}, lead));
    const before = await readTrace(nadia.token);
    expect(
      before.seminars.flatMap(({ sentences }) => sentences.map(({ text, whose }) => [text, whose])),
    ).toEqual([['Le mot de Nadia', 'own']]);
    const source = before.seminars[0]?.sentences[0]?.source;
    if (source === undefined) throw new Error('test: no sentence');
    const { seminars } = (await hall.app.send({ url: `${base}/seminars`, cookie: lead })).json<{
      seminars: SeminarCard[];
    }>();
    const third = seminars.find(({ kind, number }) => kind === 'local' && number === 3)?.id ?? '';
    await hall.app.database.within(hall.scope, async (tx) => {
      const grown = { id: 'i', activity: 'cafe', kind: 'idea' as const, text: 'Une résidence', group: null };
      const items = [{ ...grown, origins: [], sources: [source] }];
      await replaceHarvest(tx, hall.scope, { seminar: third, items });
      await updateClosed(tx, hall.scope, { id: third, at: new Date(hall.app.clock.now + 1) });
    });
    const after = await readTrace(nadia.token);
    expect(
      after.seminars[0]?.sentences[0]?.became.map(({ text, seminar }) => [text, seminar.number]),
    ).toEqual([['Une résidence', 3]]);
    expect((await readTrace(paul.token)).seminars[0]?.sentences[0]?.became).toEqual([]);
  });

  it('is read from the seat too, by whoever came with a badge', async () => {
    const url = `${base}/rooms/${room}/trace`;
    const mine = expectDone(await hall.app.send({ url, cookie: nadia.phone.cookie })).json<Trace>();
    expect(mine).toEqual(await readTrace(nadia.token));
    expect((await hall.app.send({ url, cookie: lead })).status).toBe(403);
    expect((await hall.app.send({ url })).status).toBe(401);
    const forged = await post('/api/badge/trace', { badge: 'x'.repeat(22) });
    expect([forged.status, forged.json().code]).toEqual([404, 'seminar/badge-unknown']);
  });

  it('of a phone that came by the code is asked for with the badge', async () => {
    const other = await createHall();
    const cookie = await other.app.signIn('facilitator', other.scope);
    const { join, roomId } = expectDone(
      await other.app.send({ method: 'POST', url: `${other.url}/open`, cookie }),
    ).json<{ join: JoinCard; roomId: string }>();
    const phone = await enter(other, { code: join.code ?? '' });
    const url = `/api/spaces/${other.scope.space}/rooms/${roomId}/trace`;
    const reply = await other.app.send({ url, cookie: phone.cookie });
    expect([reply.status, reply.json().code]).toEqual([404, 'seminar/trace-needs-badge']);
    await other.close();
  });
});

/** Paul's word at the seminar of all, on a list typed by the Fabrique. */
async function speakAtCommon(): Promise<string> {
  const { fabrique } = hall;
  const host = await hall.app.signIn('facilitator', fabrique);
  const common = `/api/spaces/${fabrique.space}/seminars`;
  const { seminars } = (await hall.app.send({ url: common, cookie: host })).json<{
    seminars: SeminarCard[];
  }>();
  const seminar = seminars.find(({ kind, number }) => kind === 'intersite' && number === 2)?.id ?? '';
  const listed = [
    { displayName: 'PAUL  exemple', organisationId: randomUUID(), organisationName: 'le port' },
    // A namesake of Nadia, from another territory: neither says an organisation.
    { displayName: 'Nadia Exemple', organisationId: null, organisationName: null },
  ];
  const added = await post(`${common}/${seminar}/attendees`, { attendees: listed }, host);
  const { attendees } = expectDone(added).json<{ attendees: Attendee[] }>();
  // Nadia shows her badge at the door of all: it says who she is, where her name would not.
  const scanned = await post(`${common}/${seminar}/arrivals`, { badge: nadia.token }, host);
  const { attendee } = expectDone(scanned).json<{ attendee: Attendee }>();
  const said = (who: string, text: string) => {
    const line = attendees.find(({ displayName }) => displayName === who)?.id ?? who;
    const origins = [{ item: 'card', seq: 1, at: instant(0), authors: [line as MemberId] }];
    return { id: text, activity: 'all', kind: 'idea' as const, text, group: null, origins, sources: [] };
  };
  await hall.app.database.within(fabrique, async (tx) => {
    const items = [said('PAUL  exemple', 'Un train commun'), said('Nadia Exemple', 'Un mot d’une autre')];
    items.push(said(attendee.id, 'Une gare à pied'));
    await replaceHarvest(tx, fabrique, { seminar, items });
    await updateClosed(tx, fabrique, { id: seminar, at: new Date(hall.app.clock.now) });
  });
  return seminar;
}

describe('what I may ask', () => {
  it('[R147] my trace tells what I said at the seminars of all, once they are closed', async () => {
    const seminar = await speakAtCommon();
    const { seminars } = await readTrace(paul.token);
    const common = seminars.find((one) => one.seminar.id === seminar);
    expect(common).toMatchObject({ seminar: { kind: 'intersite', number: 2 } });
    expect(common?.sentences.map(({ text, whose }) => [text, whose])).toEqual([['Un train commun', 'own']]);
    expect(seminars).toHaveLength(2);
    const hers = (await readTrace(nadia.token)).seminars;
    expect(hers.map((one) => one.seminar.kind)).toEqual(['local', 'intersite']);
    expect(hers[1]?.sentences.map(({ text }) => text)).toEqual(['Une gare à pied']);
  });

  const listPersons = async () =>
    expectDone(await hall.app.send({ url: `${base}/persons`, cookie: lead })).json<{
      persons: PersonCard[];
    }>().persons;

  it('my words back: the team reads it, and says when it has answered', async () => {
    const asked = await post('/api/badge/withdrawal', { badge: paul.token, note: 'Retirez \u202ececi' });
    expect(expectDone(asked).json()).toEqual({ asked: true });
    expect((await readTrace(paul.token)).withdrawalAskedAt).not.toBeNull();
    expect((await listPersons()).find(({ id }) => id === paul.person)?.withdrawal).toMatchObject({
      note: 'Retirez ceci',
    });
    expectDone(await post(`${base}/persons/${paul.person}/withdrawal-settled`, {}, lead));
    expect((await readTrace(paul.token)).withdrawalAskedAt).toBeNull();
    expect((await post('/api/badge/withdrawal', { badge: paul.token, note: 'x'.repeat(501) })).status).toBe(
      400,
    );
    expect((await post('/api/badge/withdrawal', { badge: randomUUID(), note: '' })).status).toBe(404);
  });

  it('[R146] my name erased: from every list, every seat and every screen; the words stay, the badge is dead', async () => {
    const credits = {
      own: await keepPhoto(nadia, 'Nadia'),
      whole: await keepPhoto(paul, 'Photo\u202f: nadia exemple, port'),
      other: await keepPhoto(paul, 'Nadia Exempleur'),
      theirs: await keepPhoto(paul, 'Paul Exemple'),
    };
    expect(expectDone(await post('/api/badge/erase', { badge: nadia.token })).json()).toEqual({
      erased: true,
    });
    const photos = await hall.app.database.within(hall.scope, (tx) =>
      listPhotos(tx, hall.scope, { seminar: hall.seminar }),
    );
    const creditOf = (id: string) => photos.find((photo) => photo.id === id)?.credit ?? null;
    expect(Object.values(credits).map(creditOf)).toEqual([null, null, 'Nadia Exempleur', 'Paul Exemple']);
    const { attendees } = expectDone(
      await hall.app.send({ url: `${hall.url}/attendees`, cookie: lead }),
    ).json<{
      attendees: Attendee[];
    }>();
    expect(attendees.find(({ personId }) => personId === nadia.person)).toMatchObject({
      displayName: 'Nom effacé',
      organisationName: null,
      consentToPrint: false,
    });
    const members = expectDone(
      await hall.app.send({ url: `${base}/rooms/${room}/members`, cookie: lead }),
    ).text;
    expect(members).not.toContain('Nadia');
    expect((await listPersons()).find(({ id }) => id === nadia.person)).toMatchObject({
      displayName: null,
      hasBadge: false,
    });
    expect((await post('/api/badge/trace', { badge: nadia.token })).status).toBe(404);
    const { harvest } = expectDone(await hall.app.send({ url: `${hall.url}/harvest`, cookie: lead })).json<{
      harvest: { text: string }[];
    }>();
    expect(harvest.map(({ text }) => text)).toContain('Le mot de Nadia');
    // Somebody of the same name at the next seminar is somebody else.
    const again = await post(
      `${hall.url}/attendees`,
      { attendees: [{ displayName: 'Nadia Exemple' }] },
      lead,
    );
    const fresh = expectDone(again)
      .json<{ attendees: Attendee[] }>()
      .attendees.find(({ displayName }) => displayName === 'Nadia Exemple');
    expect(fresh?.personId).not.toBe(nadia.person);
  });

  it('[G12] a name that was erased leaves again when an older backup brings it back', async () => {
    const { scope, app } = hall;
    const erased = (await readLedger(app.test.ownerUrl)).filter(({ space }) => space === scope.space);
    expect(erased.map(({ kind, hash }) => [kind, hash]).sort()).toEqual([
      ['name', hashPerson(nadia.person)],
      ['seat', hashPerson(nadia.phone.member)],
    ]);
    const replay = () =>
      app.database.within(scope, async (tx) => [
        await replayNames(tx, scope, erased),
        await replaySeats(tx, scope, erased),
      ]);
    expect(await replay()).toEqual([0, 0]);
    await app.database.within(scope, async (tx) => {
      const back = sql`'Nadia Revenue'`;
      await tx.execute(
        sql`update seminar_person set display_name = ${back} where id = ${nadia.person}::uuid`,
      );
      await tx.execute(
        sql`update seminar_attendee set display_name = ${back} where person_id = ${nadia.person}::uuid`,
      );
      await tx.execute(
        sql`update live_member set display_name = ${back} where id = ${nadia.phone.member}::uuid`,
      );
    });
    expect(await replay()).toEqual([1, 1]);
    const lines = expectDone(await app.send({ url: `${hall.url}/attendees`, cookie: lead })).text;
    const members = expectDone(await app.send({ url: `${base}/rooms/${room}/members`, cookie: lead })).text;
    expect(lines + members + JSON.stringify(await listPersons())).not.toContain('Nadia Revenue');
  });
});
