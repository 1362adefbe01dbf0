// Situations through the house: written, tied to figures, given to a retro-prospective as they are, never doubled.
import { randomUUID } from 'node:crypto';
import { RETRO_DEFAULTS, type RetroSettings, retroProspective } from '@trame/core/methods/retro-prospective';
import type { AgendaStep } from '@trame/core/seminar';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestSpace } from '../test/database.js';
import { createHall, expectDone, type Hall } from '../test/seminar.js';
import { createSituationGiver, listChallenges, listRetros } from './main.situations.js';
import { putCards } from './rooms/methods/retro-prospective/put-cards.js';
import type { BroughtReply } from './rooms/seminar/contract/brought.js';
import type { SeminarCard, SeminarSheet } from './rooms/seminar/contract.js';
import { updateAgenda } from './rooms/seminar/server/repo.js';
import type { SituationLibrary, SituationWords } from './rooms/transition/contract.js';
import { createTransitionRoom } from './rooms/transition/server/index.js';

let hall: Hall;
let lead: string;
let seminar: string;
let base: string;

const WORDS: SituationWords = {
  title: 'Le port s’ensable',
  happening: 'Le tirant d’eau baisse d’un mètre.',
  here: 'Deux lignes sur trois.',
  stakes: null,
  question: null,
  polarity: 'threat',
  form: 'break',
  transitions: ['ecological'],
  place: null,
  sources: [],
  figures: ['population'],
};

const send = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, body?: object, cookie = lead) =>
  hall.app.send({ method, url, cookie, ...(body !== undefined && { body }) });
const read = async () => expectDone(await send('GET', base)).json<SituationLibrary>();
const readSeminar = async () =>
  expectDone(await send('GET', `${base.replace('situations', 'seminars')}/${seminar}`)).json<SeminarSheet>();

async function write(words: Partial<SituationWords> = {}): Promise<string> {
  const id = randomUUID();
  expectDone(await send('POST', base, { ...WORDS, ...words, id }));
  return id;
}

async function setAgenda(step: Partial<SeminarSheet['agenda'][number]>) {
  const { version, title, phase, date, startsAt, place, note } = await readSeminar();
  const agenda = [
    {
      ...{ id: 'retro', title: 'Faire face', minutes: 60, kind: 'method', method: 'retro-prospective' },
      ...{ methodSettings: RETRO_DEFAULTS, role: null, materials: [] },
      ...step,
    },
  ];
  const body = { version, title, phase, date, startsAt, place, note, agenda };
  expectDone(await send('PUT', `${base.replace('situations', 'seminars')}/${seminar}`, body));
}

/** A second step of the same name: an agenda of before the rule, which nobody can save as it is. */
async function spoilAgenda() {
  const { agenda } = await readSeminar();
  const twice = [...agenda, ...agenda.map((step) => ({ ...step, title: 'Faire face bis' }))];
  await hall.app.database.within(hall.scope, (tx) =>
    updateAgenda(tx, hall.scope, { id: seminar, agenda: twice as unknown as readonly AgendaStep[] }),
  );
}

const readSet = async () => (await readSeminar()).agenda[0]?.methodSettings as RetroSettings;

beforeAll(async () => {
  const methods = [retroProspective] as unknown as Parameters<typeof createHall>[1];
  hall = await createHall(undefined, methods, (parts) => [
    createTransitionRoom({ ...parts, listChallenges, listRetros, give: createSituationGiver(parts) }),
  ]);
  lead = await hall.app.signIn('project-lead', hall.scope);
  base = `/api/spaces/${hall.scope.space}/situations`;
  const { seminars } = expectDone(await send('GET', `/api/spaces/${hall.scope.space}/seminars`)).json<{
    seminars: SeminarCard[];
  }>();
  seminar = seminars.find(({ kind, number }) => kind === 'local' && number === 3)?.id ?? '';
});

beforeEach(async () => {
  for (const { id } of (await read()).situations) await send('DELETE', `${base}/${id}`);
  await setAgenda({});
});

afterAll(() => hall.close());

describe('the situations of a territory [R097]', () => {
  it('are kept with what they lack, and read back as they were', async () => {
    const id = await write({ stakes: '  ', question: '' });
    const [kept] = (await read()).situations;
    expect(kept).toMatchObject({ ...WORDS, id, version: 1 });
  });

  it('asked twice, are written once', async () => {
    const id = await write();
    expectDone(await send('POST', base, { ...WORDS, title: 'Autre titre', id }));
    expect((await read()).situations).toMatchObject([{ id, title: WORDS.title }]);
  });

  it('stay in the order they were written, one taken out or not', async () => {
    const [first] = [await write({ title: 'A' }), await write({ title: 'B' }), await write({ title: 'C' })];
    expectDone(await send('DELETE', `${base}/${first}`));
    // Names that would sort before those of the others, were two of one rank.
    for (const title of ['D', 'E', 'F']) {
      const id = `00000000-0000-4000-8000-00000000000${title}`;
      expectDone(await send('POST', base, { ...WORDS, title, id }));
    }
    expect((await read()).situations.map(({ title }) => title)).toEqual(['B', 'C', 'D', 'E', 'F']);
  });

  it('refuse the second of two writers, and lose neither', async () => {
    const id = await write();
    expectDone(await send('PUT', `${base}/${id}`, { ...WORDS, title: 'Le port', version: 1 }));
    const second = await send('PUT', `${base}/${id}`, { ...WORDS, title: 'Le chenal', version: 1 });
    expect(second.json()).toMatchObject({ status: 409, code: 'transition/situation-edited-meanwhile' });
    expect((await read()).situations).toMatchObject([{ title: 'Le port', version: 2 }]);
  });

  it.each([
    { title: '' },
    { happening: '' },
    { polarity: 'good' },
    { transitions: ['lunar'] },
    { figures: ['score'] },
    { title: 'x'.repeat(500) },
  ])('refuse %j with a sentence, and keep nothing', async (wrong) => {
    const reply = await send('POST', base, { ...WORDS, ...wrong, id: randomUUID() });
    expect(reply.status).toBe(400);
    expect((await read()).situations).toEqual([]);
  });

  it('are one territory’s own, and written by its own hands', async () => {
    await write();
    const other = await createTestSpace(hall.app.database, { kind: 'territory', fabrique: hall.fabrique });
    const neighbour = await hall.app.signIn('facilitator', other);
    const there = `/api/spaces/${other.space}/situations`;
    expect((await send('GET', there, undefined, neighbour)).json<SituationLibrary>().situations).toEqual([]);
    expect((await send('GET', base, undefined, neighbour)).status).toBe(404);
    const pair = await hall.app.signIn('lead-pair', hall.scope);
    expect((await send('GET', base, undefined, pair)).status).toBe(200);
    expect((await send('POST', base, { ...WORDS, id: randomUUID() }, pair)).status).toBe(403);
    expect(
      (await send('GET', `/api/spaces/${hall.scope.space}/situation-challenges`, undefined, pair)).status,
    ).toBe(403);
  });
});

describe('a set given to a seminar [R079] [R082]', () => {
  const give = (situations: readonly string[], more: object = {}) =>
    send('POST', `/api/spaces/${hall.scope.space}/situation-gifts`, {
      seminar,
      step: 'retro',
      situations,
      ...more,
    });

  it('is the very cards: nothing is retyped, and they alone are dealt', async () => {
    const [threat, chance] = [
      await write(),
      await write({ title: 'Une ligne ouvre', polarity: 'opportunity' }),
    ];
    expectDone(await give([threat, chance]));
    const { situations, offered } = await readSet();
    expect(situations.map(({ id }) => id)).toEqual([
      ...RETRO_DEFAULTS.situations.map(({ id }) => id),
      threat,
      chance,
    ]);
    expect(offered).toEqual([threat, chance]);
    const { figures: _figures, ...card } = WORDS;
    expect(situations.find(({ id }) => id === threat)).toEqual({ ...card, id: threat });
  });

  it('given again, follows its wording and doubles nothing', async () => {
    const id = await write();
    expectDone(await give([id]));
    expectDone(await send('PUT', `${base}/${id}`, { ...WORDS, title: 'Le chenal', version: 1 }));
    expectDone(await give([id]));
    const { situations, offered } = await readSet();
    expect(situations.filter((one) => one.id === id)).toMatchObject([{ title: 'Le chenal' }]);
    expect(offered).toEqual([id]);
  });

  it('is known from both ends', async () => {
    const id = await write();
    expectDone(await give([id]));
    expect((await read()).given).toMatchObject([
      { seminar: { id: seminar, number: 3 }, step: { title: 'Faire face' }, isOpen: true },
    ]);
    expect((await read()).given[0]?.situations).toContain(id);
    const url = `${base.replace('situations', 'seminars')}/${seminar}/brought`;
    const { brought } = expectDone(await send('GET', url)).json<BroughtReply>();
    expect(brought.find((one) => one.id === id)).toMatchObject({
      kind: 'situation',
      text: WORDS.title,
      step: 'Faire face',
      path: `/espaces/${hall.scope.space}/situations#${id}`,
    });
  });

  it('tells whoever was editing the agenda', async () => {
    const before = (await readSeminar()).version;
    expectDone(await give([await write()]));
    expect((await readSeminar()).version).toBe(before + 1);
  });

  it('is refused with what to do, and nothing changes', async () => {
    const id = await write();
    const refusals = [
      [await give([]), 'transition/situations-none'],
      [await give([randomUUID()]), 'transition/situation-unknown'],
      [await give([id], { step: 'forum' }), 'transition/seminar-without-retro'],
      [await give([id], { seminar: randomUUID() }), 'transition/seminar-unknown'],
    ] as const;
    expect(refusals.map(([reply]) => reply.json<{ code: string }>().code)).toEqual(
      refusals.map(([, code]) => code),
    );
    expect((await readSet()).situations).toHaveLength(RETRO_DEFAULTS.situations.length);
  });

  it('says which step of the agenda to correct first', async () => {
    const id = await write();
    await spoilAgenda();
    const reply = await give([id]);
    expect(reply.json()).toMatchObject({ status: 422, code: 'transition/agenda-refused' });
    expect(reply.text).toContain('Faire face bis');
  });

  it('leaves what a facilitator had chosen where it is', () => {
    const own = {
      ...RETRO_DEFAULTS,
      situations: RETRO_DEFAULTS.situations.slice(0, 2),
      offered: ['big-order'],
    };
    const { figures: _figures, ...card } = WORDS;
    expect(putCards(own, [{ ...card, id: 'port' }]).offered).toEqual(['big-order', 'port']);
  });
});
