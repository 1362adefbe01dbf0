// What pitches leave to the programme: told only once the seminar is closed, in the room's words, never as a rank.
import { pitch } from '@trame/core/methods/pitch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command, createHall, expectDone, type Hall } from '../test/seminar.js';
import { listProposers, listSeminarProposals } from './main.proposals.js';
import type { SeminarCard, SeminarEdit, SeminarSheet } from './rooms/seminar/contract.js';

type Fields = Readonly<Record<string, unknown>>;

let hall: Hall;
let lead: string;
let url: string;
let staff: { readonly cookie: string; readonly room: string };
const ids: Record<string, string> = {};

const list = () => listSeminarProposals({ database: hall.app.database, engine: hall.engine }, hall.scope);

/** Sends an order to the pitches; gives what it made. */
async function order(
  type: string,
  fields: Fields = {},
  from: { readonly cookie: string; readonly room: string } = staff,
) {
  const ack = await command(hall, from, {
    type: 'activity',
    activity: 'pitches',
    command: { type, ...fields },
  });
  if (ack.trame !== 'ack') throw new Error(`test/order: ${type} ${JSON.stringify(ack.refusal)}`);
  return ack.events.map(({ body }) => (body as unknown as { event: Fields }).event);
}

async function write(title: string, fields: Fields = {}): Promise<string> {
  const [event] = await order('write-proposal', { title, ...fields });
  const made = event?.proposal ?? event?.id;
  const id = typeof made === 'object' && made !== null && 'id' in made ? made.id : made;
  if (typeof id !== 'string') throw new Error(`test/write: ${JSON.stringify(event)}`);
  ids[title] = id;
  return id;
}

beforeAll(async () => {
  hall = await createHall(undefined, [pitch] as unknown as Parameters<typeof createHall>[1]);
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
    { ...step, id: 'pitches', title: 'Les propositions', method: 'pitch', methodSettings: pitch.defaults },
  ];
  const body = { version, title, phase, date, startsAt, place, note, agenda };
  expectDone(await hall.app.send({ method: 'PUT', url, cookie: lead, body }));
  const { roomId } = expectDone(
    await hall.app.send({ method: 'POST', url: `${url}/open`, cookie: lead }),
  ).json<{
    roomId: string;
  }>();
  staff = { cookie: lead, room: roomId };
  await command(hall, staff, { type: 'open' });
  await write('La navette', {
    problem: 'Chacun vient seul.',
    solution: 'Une ligne commune.',
    partnersValue: 'Moins d’absences',
    territoryValue: 'On travaille sans voiture.',
    whoCares: 'Les intérimaires',
  });
  await write('L’atelier');
  await write('La chaufferie');
  await write('Reprise');
  const [opened] = await order('open-vote', { mode: 'scale', seats: [] });
  const vote = String((opened?.vote as Fields | undefined)?.id ?? opened?.vote ?? opened?.id);
  const answer = (title: string, mark: number) => ({ proposal: ids[title], mark, reason: null });
  for (const answers of [
    [answer('La navette', 1), answer('L’atelier', 3)],
    [answer('La navette', 4)],
    [answer('La navette', 3)],
  ]) {
    await order('cast-ballot', { vote, answers, channel: 'paper' });
  }
  await order('close-vote', { vote, electors: [], confirmed: true });
  await order('withdraw-proposal', { proposal: ids.Reprise });
  await order('decide-proposal', {
    proposal: ids['La navette'],
    outcome: 'chosen',
    reason: 'Deux employeurs la portent.',
    voice: { label: 'Le binôme' },
  });
  await order('decide-proposal', {
    proposal: ids['L’atelier'],
    outcome: 'set-aside',
    reason: 'Pas de lieu.',
    voice: null,
  });
});

afterAll(() => hall.close());

describe('proposals of seminars [R053]', () => {
  it('are told to nobody while the seminar is open', async () => {
    expect(await list()).toEqual([]);
  });

  it('are told once it is closed, in their own words, with their way back', async () => {
    expectDone(await hall.app.send({ method: 'POST', url: `${url}/close`, cookie: lead }));
    const [first] = await list();
    expect(first).toMatchObject({
      source: { seminar: url.split('/').at(-1), activity: 'pitches', item: ids['La navette'] },
      title: 'La navette',
      problem: 'Chacun vient seul.',
      solution: 'Une ligne commune.',
      partnersValue: 'Moins d’absences',
      territoryValue: 'On travaille sans voiture.',
      whoCares: 'Les intérimaires',
      reference: 'Séminaire local 3, Les propositions',
    });
  });

  it('come in the order they were pitched, without the one that was taken back', async () => {
    expect((await list()).map(({ title }) => title)).toEqual(['La navette', 'L’atelier', 'La chaufferie']);
  });

  it('keep what was decided and why, for the chosen and for the set aside alike; nothing said is null', async () => {
    const choices = (await list()).map(({ choice }) => choice);
    const on = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(hall.app.clock.now);
    // Marks 1, 3 and 4: pairs are 2, 3 and 1 apart, 2 on average. One ballot alone has no spread.
    const spread = '3 bulletins, écart moyen entre deux bulletins\u202f: 2';
    expect(choices).toEqual([
      { outcome: 'chosen', reason: 'Deux employeurs la portent.', voice: 'Le binôme', on, vote: spread },
      { outcome: 'set-aside', reason: 'Pas de lieu.', voice: null, on, vote: '1 bulletin' },
      null,
    ]);
  });

  it('say how many spoke and how far apart they were, never who is ahead of whom', async () => {
    expect(JSON.stringify(await list())).not.toMatch(/"rank"|"score"|"mean"|"total"/);
  });

  it('are nothing to the space of the Fabrique, which held no seminar of its own', async () => {
    const parts = { database: hall.app.database, engine: hall.engine };
    expect(await listSeminarProposals(parts, hall.fabrique)).toEqual([]);
  });

  it('are told to the network by family alone, a line each, without a name [R109]', async () => {
    const proposers = await listProposers({ database: hall.app.database, engine: hall.engine }, hall.scope);
    expect(proposers.length).toBeGreaterThan(0);
    for (const one of proposers) expect(Object.keys(one).toSorted()).toEqual(['family', 'organisationId']);
  });
});
