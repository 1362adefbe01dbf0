// What offers and needs leave to introductions: told once the seminar is closed, with who wrote them; a secret yes is not looked at.
import { reciprocity } from '@trame/core/methods/reciprocity';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command, createHall, expectDone, type Hall } from '../test/seminar.js';
import { createIntroductionSource } from './main.introductions.js';
import type { Attendee, SeminarCard, SeminarEdit, SeminarSheet } from './rooms/seminar/contract.js';

type Fields = Readonly<Record<string, unknown>>;

let hall: Hall;
let lead: string;
let url: string;
let staff: { readonly cookie: string; readonly room: string };
const lines: Record<string, string> = {};

const createSource = () =>
  createIntroductionSource(
    { database: hall.app.database, engine: hall.engine, publicUrl: () => '' },
    async () => 'Territoire',
  );
const list = () => createSource().listPairs(hall.scope);

async function order(type: string, fields: Fields = {}) {
  const ack = await command(hall, staff, {
    type: 'activity',
    activity: 'reciprocity',
    command: { type, ...fields },
  });
  if (ack.trame !== 'ack') throw new Error(`test/order: ${type} ${JSON.stringify(ack.refusal)}`);
  return ack.events.map(({ body }) => (body as unknown as { event: Fields }).event);
}

/** Copied from paper for somebody of the list, or for nobody in particular. */
async function write(kind: 'offer' | 'need', text: string, name: string | null): Promise<string> {
  const [event] = await order('write-slip', {
    kind,
    text,
    team: null,
    about: null,
    tags: [],
    channel: name === null ? 'paper' : 'scribe',
    onBehalfOf: name === null ? null : { id: lines[name] },
    sources: [],
  });
  const slip = event?.slip as { id?: string } | string | undefined;
  const id = typeof slip === 'string' ? slip : (slip?.id ?? event?.id);
  if (typeof id !== 'string') throw new Error(`test/write: ${JSON.stringify(event)}`);
  return id;
}

beforeAll(async () => {
  hall = await createHall(undefined, [reciprocity] as unknown as Parameters<typeof createHall>[1]);
  lead = await hall.app.signIn('project-lead', hall.scope);
  const base = `/api/spaces/${hall.scope.space}/seminars`;
  const { seminars } = expectDone(await hall.app.send({ url: base, cookie: lead })).json<{
    seminars: SeminarCard[];
  }>();
  url = `${base}/${seminars.find(({ kind, number }) => kind === 'local' && number === 3)?.id}`;
  const sheet = expectDone(await hall.app.send({ url, cookie: lead })).json<SeminarSheet>();
  const { version, title, phase, date, startsAt, place, note } = sheet;
  const step = { minutes: 60, kind: 'method', role: null, materials: [] } as const;
  const agenda: SeminarEdit['agenda'] = [
    {
      ...step,
      id: 'reciprocity',
      title: 'Apports et attentes',
      method: 'reciprocity',
      methodSettings: reciprocity.defaults,
    },
  ];
  const body = { version, title, phase, date, startsAt, place, note, agenda };
  expectDone(await hall.app.send({ method: 'PUT', url, cookie: lead, body }));
  const people = ['Ana Four', 'Bob Quai'].map((displayName) => ({
    displayName,
    organisationId: null,
    organisationName: `Maison ${displayName}`,
    family: 'company',
    presence: 'invited',
    consentToPrint: false,
  }));
  expectDone(
    await hall.app.send({
      method: 'POST',
      url: `${url}/attendees`,
      cookie: lead,
      body: { attendees: people },
    }),
  );
  const { attendees } = expectDone(await hall.app.send({ url: `${url}/attendees`, cookie: lead })).json<{
    attendees: Attendee[];
  }>();
  for (const { id, displayName } of attendees) lines[displayName] = id;
  const { roomId } = expectDone(
    await hall.app.send({ method: 'POST', url: `${url}/open`, cookie: lead }),
  ).json<{ roomId: string }>();
  staff = { cookie: lead, room: roomId };
  await command(hall, staff, { type: 'open' });
  const offer = await write('offer', 'Quatre logements près de la gare', 'Ana Four');
  const need = await write('need', 'Un logement pour un apprenti', 'Bob Quai');
  await write('need', 'Un logement pour l’été', null);
  await write('need', 'Rien de commun', 'Bob Quai');
  // A secret yes in the hall: it must not be seen afterwards.
  await order('answer-introduction', { offer, need, side: 'offer', agrees: true, contact: '06 canari' });
});

afterAll(() => hall.close());

describe('pairs of seminars [R113]', () => {
  it('are told to nobody while the seminar is open', async () => {
    expect(await list()).toEqual([]);
  });

  it('are told once it is closed, with who wrote what and the words as they were written', async () => {
    expectDone(await hall.app.send({ method: 'POST', url: `${url}/close`, cookie: lead }));
    const pairs = await list();
    expect(pairs).toHaveLength(1);
    expect(pairs[0]).toMatchObject({
      place: { activity: 'reciprocity' },
      where: 'Séminaire local 3, Apports et attentes',
      ends: {
        offer: {
          text: 'Quatre logements près de la gare',
          person: { name: 'Ana Four', organisationName: 'Maison Ana Four', family: 'Entreprises' },
        },
        need: { person: { name: 'Bob Quai' } },
      },
      words: ['logements'],
      madeInRoom: null,
    });
    expect(JSON.stringify(pairs)).not.toMatch(/canari|agrees/);
  });

  it('a badge that opens nothing is nobody', async () => {
    expect(await createSource().readBadge('x'.repeat(22))).toBeNull();
    expect(
      await hall.app.database.within(hall.scope, (tx) => createSource().readTerritoryName(tx, hall.scope)),
    ).toBe('Territoire');
  });
});
