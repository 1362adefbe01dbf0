// A day run on a laptop, handed to the central server: two servers on the real engine, cut, resumed, refused, nothing lost.
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { METHODS } from '@trame/core/methods';
import { createConductor } from '@trame/core/seminar';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  act,
  command,
  createHall,
  enter,
  expectDone,
  type Hall,
  type Phone,
} from '../../../../../test/seminar.js';
import { createRoomAdmin } from '../../../../live/server/index.js';
import { runCommandLine } from '../../../../platform/server/cli/command.js';
import { createPushCommand } from '../../../../platform/server/cli/push-command.js';
import { parseConfig } from '../../../../platform/server/config/index.js';
import type { Attendee, JoinCard } from '../../contract.js';
import { createBadges } from '../attendance/badge.js';
import { type PushOrder, type PushReport, pushSeminar } from './send.js';

let central: Hall;
let laptop: Hall;
let lead: string;
let centralLead: string;
let room: string;
let token: string;
let address: string;
let phones: Phone[];
let badge: string;

const staff = () => ({ cookie: lead, room });
const addCard = (text: string, from = staff(), hall = laptop) =>
  act(hall, from, {
    type: 'add-card',
    kind: 'challenge',
    text,
    report: null,
    paper: false,
    onBehalfOf: null,
  });

function push(more: Partial<PushOrder> = {}): Promise<PushReport> {
  return pushSeminar({
    database: laptop.app.database,
    conductor: createConductor(METHODS),
    version: '0.0.0-test',
    seminar: laptop.seminar,
    to: address,
    token,
    say: () => undefined,
    ...more,
  });
}

async function makeKey(cookie = centralLead, days?: number): Promise<string> {
  const reply = await central.app.send({
    method: 'POST',
    url: `/api/spaces/${central.scope.space}/push-keys`,
    cookie,
    body: { label: 'Le portable', ...(days && { days }) },
  });
  return expectDone(reply).json<{ token: string }>().token;
}

async function sendPhoto(): Promise<void> {
  const raw = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#a33' } })
    .jpeg()
    .toBuffer();
  const url = `/api/spaces/${laptop.scope.space}/rooms/${room}/photos?id=${randomUUID()}`;
  const headers = { 'content-type': 'image/jpeg' };
  expectDone(await laptop.app.send({ method: 'POST', url, cookie: phones[0]?.cookie ?? '', raw, headers }));
}

const readLog = (hall: Hall) => createRoomAdmin(hall.engine).listRoomEvents(hall.scope, room);
const readAttendees = async (hall: Hall, cookie: string) =>
  expectDone(await hall.app.send({ url: `${hall.url}/attendees`, cookie })).json<{ attendees: Attendee[] }>()
    .attendees;

beforeAll(async () => {
  central = await createHall();
  laptop = await createHall(central);
  lead = await laptop.app.signIn('facilitator', laptop.scope);
  centralLead = await central.app.signIn('facilitator', central.scope);
  await central.app.http.listen({ port: 0, host: '127.0.0.1' });
  address = `http://127.0.0.1:${(central.app.http.server.address() as AddressInfo).port}`;
  const opened = expectDone(
    await laptop.app.send({ method: 'POST', url: `${laptop.url}/open`, cookie: lead }),
  );
  const { roomId, join } = opened.json<{ roomId: string; join: JoinCard }>();
  room = roomId;
  phones = [];
  for (let index = 0; index < 5; index += 1) {
    phones.push(await enter(laptop, { code: join.code ?? '' }, { name: `Siège ${index}` }));
  }
  await command(laptop, staff(), { type: 'open' });
  await act(laptop, staff(), { type: 'answer-preflight', answerAlreadyKnown: 'no', confirmed: false });
  await act(laptop, staff(), { type: 'open-marketplace' });
  for (let index = 0; index < 12; index += 1) await addCard(`Défi ${index + 1}`);
  await sendPhoto();
  const [first] = await readAttendees(laptop, lead);
  const line = `${laptop.url}/attendees/${first?.id}`;
  const words = { presence: 'present', memberId: phones[0]?.member };
  expectDone(await laptop.app.send({ method: 'PATCH', url: line, cookie: lead, body: words }));
  const added = { attendees: [{ displayName: 'Venue sans prévenir', presence: 'present' }] };
  expectDone(
    await laptop.app.send({ method: 'POST', url: `${laptop.url}/attendees`, cookie: lead, body: added }),
  );
  const made = await laptop.app.database.within(laptop.scope, (tx) =>
    createBadges(tx, laptop.scope, { persons: [first?.personId ?? ''], at: new Date(0) }),
  );
  badge = made.get(first?.personId ?? '')?.token ?? '';
  token = await makeKey();
});
afterAll(async () => {
  await laptop.close();
  await central.close();
});

describe('the key', () => {
  it('is shown once, kept as a digest, and is for those who run the space', async () => {
    const url = `/api/spaces/${central.scope.space}/push-keys`;
    const listed = expectDone(await central.app.send({ url, cookie: centralLead }));
    expect(listed.json()).toMatchObject({ keys: [{ label: 'Le portable', usedAt: null }] });
    expect(listed.text).not.toContain(token);
    const { rows } = await central.app.database.pool.query('select * from seminar_push_key');
    expect(JSON.stringify(rows)).not.toContain(token);
    for (const role of ['lead-pair', 'programme-owner'] as const) {
      const cookie = await central.app.signIn(role, central.scope);
      expect((await central.app.send({ url, cookie })).status).toBe(403);
    }
  });

  it('opens nothing when it is wrong, withdrawn, or past its date', async () => {
    await expect(push({ token: 'x'.repeat(22) })).rejects.toThrow(/clé de dépôt n’est pas/);
    const short = await makeKey(centralLead, 1);
    const { keys } = (
      await central.app.send({ url: `/api/spaces/${central.scope.space}/push-keys`, cookie: centralLead })
    ).json<{ keys: { id: string; expiresAt: string }[] }>();
    const soonest = keys.toSorted((one, other) => one.expiresAt.localeCompare(other.expiresAt))[0];
    const url = `/api/spaces/${central.scope.space}/push-keys/${soonest?.id}`;
    const remove = () => central.app.send({ method: 'DELETE', url, cookie: centralLead });
    expect([(await remove()).json(), (await remove()).json()]).toEqual([
      { removed: true },
      { removed: false },
    ]);
    await expect(push({ token: short })).rejects.toThrow(/clé de dépôt/);
    const old = await makeKey(centralLead, 1);
    central.app.clock.advance(25 * 3_600_000);
    await expect(push({ token: old })).rejects.toThrow(/clé de dépôt/);
    centralLead = await central.app.signIn('facilitator', central.scope);
  });
});

describe('handing over', () => {
  it('cut in the middle, leaves nothing half-way and resumes where it was', async () => {
    let calls = 0;
    const cut: typeof fetch = (...request) => {
      calls += 1;
      return calls > 3 ? Promise.reject(new TypeError('cut')) : fetch(...request);
    };
    await expect(push({ reach: cut })).rejects.toThrow(/relancez la même commande/);
    expect((await readLog(central)).length).toBeGreaterThan(0);
    const sheet = await central.app.send({ url: central.url, cookie: centralLead });
    expect(sheet.json()).toMatchObject({ status: 'ready', roomId: null });
    const report = await push();
    expect(report).toMatchObject({ newEvents: 0, photos: 1, newPhotos: 1, status: 'open' });
  });

  it('[R144] gives the same log, the same numbers, the same people and the same photos', async () => {
    expect(await readLog(central)).toEqual(await readLog(laptop));
    const admin = (hall: Hall) => createRoomAdmin(hall.engine);
    const states = await Promise.all(
      [central, laptop].map((hall) => admin(hall).getRoomState(hall.scope, room)),
    );
    expect(states[0]?.state).toEqual(states[1]?.state);
    const seats = await admin(central).listMembers(central.scope, room);
    expect(seats.map(({ name }) => name)).toEqual(expect.arrayContaining(['Siège 0', 'Siège 4']));
    const people = await readAttendees(central, centralLead);
    expect(people).toHaveLength(31);
    expect(people.find(({ memberId }) => memberId === phones[0]?.member)).toMatchObject({
      presence: 'present',
    });
    expect(people.map(({ id }) => id).sort()).toEqual(
      (await readAttendees(laptop, lead)).map(({ id }) => id).sort(),
    );
    const url = `/api/spaces/${central.scope.space}/rooms/${room}/photos`;
    const { photos } = (await central.app.send({ url, cookie: centralLead })).json<{
      photos: { id: string; width: number }[];
    }>();
    expect(photos).toMatchObject([{ width: 300 }]);
    const image = await central.app.http.inject({
      url: `${url}/${photos[0]?.id}/small`,
      headers: { cookie: centralLead },
    });
    expect(image.statusCode).toBe(200);
  });

  it('[R039] keeps the badges that the laptop printed', async () => {
    const reply = await central.app.send({ method: 'POST', url: '/api/badge', body: { badge } });
    expect(expectDone(reply).json()).toMatchObject({ leads: 'room', room });
  });

  it('twice, changes nothing; later, adds only what is new', async () => {
    const before = await readLog(central);
    expect(await push()).toMatchObject({ newEvents: 0, newPhotos: 0 });
    expect(await readLog(central)).toEqual(before);
    await addCard('Défi du soir');
    await sendPhoto();
    expect(await push()).toMatchObject({ newEvents: 1, photos: 2, newPhotos: 1 });
    expect(await readLog(central)).toEqual(await readLog(laptop));
  });

  it('[R136] of a closed seminar keeps its harvest there, worked out from its facts', async () => {
    expectDone(await laptop.app.send({ method: 'POST', url: `${laptop.url}/close`, cookie: lead }));
    expect(await push()).toMatchObject({ status: 'closed', kept: 13 });
    const read = async (hall: Hall, cookie: string) =>
      expectDone(await hall.app.send({ url: `${hall.url}/harvest`, cookie })).json<{ harvest: unknown }>();
    expect(await read(central, centralLead)).toEqual(await read(laptop, lead));
    const sheet = await central.app.send({ url: central.url, cookie: centralLead });
    expect(sheet.json()).toMatchObject({ status: 'closed', roomId: room });
  });
});

describe('what is refused, with nothing lost', () => {
  it('a more recent program, a method that the server does not know', async () => {
    await expect(push({ version: '1.2.0' })).rejects.toThrow(/1\.2\.0.*plus récente/);
    const conductor = createConductor(METHODS.map((method) => ({ ...method, version: method.version + 1 })));
    await expect(push({ conductor })).rejects.toThrow(/open-space/);
  });

  it('a seminar that is not here, one that was never opened, an address that is no server', async () => {
    await expect(push({ seminar: randomUUID() })).rejects.toThrow(/Aucun séminaire de cet ordinateur/);
    await expect(push({ seminar: 'le-deuxième' })).rejects.toThrow(/Aucun séminaire de cet ordinateur/);
    const third = [...laptop.ids].find(([name]) => name === 'seminar/carene-3')?.[1] ?? '';
    await expect(push({ seminar: third })).rejects.toThrow(/n’a pas été ouvert/);
    await expect(push({ to: 'http://127.0.0.1:1' })).rejects.toThrow(/ne répond pas/);
  });

  it('a log that went on otherwise on the central server: both are kept as they are', async () => {
    // An organiser typed a forgotten slip on the central server, another on the laptop.
    const onCentral = { cookie: centralLead, room };
    await addCard('Oublié, là-bas', onCentral, central);
    expect(await push()).toMatchObject({ newEvents: 0 });
    await addCard('Oublié, ici');
    await expect(push()).rejects.toThrow(/continué autrement/);
    // Longer there than here, and still not the same.
    await addCard('Oublié encore, là-bas', onCentral, central);
    const [there, here] = [await readLog(central), await readLog(laptop)];
    await expect(push()).rejects.toThrow(/continué autrement/);
    expect(await readLog(central)).toEqual(there);
    expect(await readLog(laptop)).toEqual(here);
  });

  it('the same seminar opened on both sides', async () => {
    const other = await createHall(central);
    const cookie = await other.app.signIn('facilitator', other.scope);
    expectDone(await other.app.send({ method: 'POST', url: `${other.url}/open`, cookie }));
    await expect(push({ database: other.app.database })).rejects.toThrow(
      /ouvert aussi sur le serveur central/,
    );
    await other.close();
  });
});

describe('trame push', () => {
  it('prints what was done as JSON, or the sentence of the refusal, with its status', async () => {
    const lines: string[] = [];
    const warnings: string[] = [];
    const fresh = await createHall(central);
    const cookie = await fresh.app.signIn('facilitator', fresh.scope);
    const third = [...fresh.ids].find(([name]) => name === 'seminar/carene-3')?.[1] ?? '';
    const base = `/api/spaces/${fresh.scope.space}/seminars`;
    const agenda = (await fresh.app.send({ url: fresh.url, cookie })).json<{ agenda: unknown[] }>().agenda;
    const sheet = (await fresh.app.send({ url: `${base}/${third}`, cookie })).json<Record<string, unknown>>();
    const body = { ...sheet, agenda };
    expectDone(await fresh.app.send({ method: 'PUT', url: `${base}/${third}`, cookie, body }));
    expectDone(await fresh.app.send({ method: 'POST', url: `${base}/${third}/open`, cookie }));
    const run = (...words: readonly string[]) =>
      runCommandLine(
        [
          createPushCommand(
            (database, order) =>
              pushSeminar({ ...order, database, conductor: createConductor(METHODS), version: '0.0.0-test' }),
            () => parseConfig({ DATABASE_URL: fresh.app.test.url }),
          ),
        ],
        ['push', ...words],
        { print: (text) => lines.push(text), warn: (text) => warnings.push(text) },
      );
    expect(await run('--to', address, '--token', token, '--seminar', third)).toBe(0);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ seminar: third, status: 'open', events: 0 });
    expect(await run('--to', address, '--seminar', third)).toBe(2);
    expect(await run('--to', 'ailleurs', '--token', token, '--seminar', third)).toBe(2);
    expect(await run('--to', address, '--token', 'faux', '--seminar', third)).toBe(1);
    expect(warnings.at(-1)).toMatch(/clé de dépôt/);
    await fresh.close();
  });
});
