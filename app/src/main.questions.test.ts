// The question of a diagnosis, sent to a seminar: once, in the step chosen, with the way back both ways.
import { CAFE_DEFAULTS, type CafeSettings, knowledgeCafe } from '@trame/core/methods/knowledge-cafe';
import { type OpenSpaceSettings, openSpace } from '@trame/core/methods/open-space';
import type { AgendaStep } from '@trame/core/seminar';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createHall, expectDone, type Hall } from '../test/seminar.js';
import { createQuestionSender, listQuestions } from './main.questions.js';
import { createPress } from './platform/server/document/index.js';
import type { BroughtReply } from './rooms/seminar/contract/brought.js';
import type { SeminarCard, SeminarSheet } from './rooms/seminar/contract.js';
import { updateAgenda } from './rooms/seminar/server/repo.js';
import type { Diagnosis, QuestionPlaces } from './rooms/shift-share/contract.js';
import { createShiftShareRoom } from './rooms/shift-share/server/index.js';

const QUESTION = 'Qu’est-ce qui, ici, pourrait l’expliquer\u202f?';
const TABLE = `Zone_emploi;Activite;2008;2009;2015;2016
0001_Amont;BE-Industrie;1 000;900;700;690
0001_Amont;GU-Services;500;520;600;610
0002_Aval;BE-Industrie;200;210;260;262
0002_Aval;GU-Services;800;810;900;905
`;

let hall: Hall;
let lead: string;
let space: string;
let seminar: string;
let other: string;
let analysis: { dataset: string; territory: string; from: number; to: number };

const send = (method: 'GET' | 'POST' | 'PUT', path: string, body?: object, cookie = lead) =>
  hall.app.send({ method, url: `/api/spaces/${space}/${path}`, cookie, ...(body !== undefined && { body }) });
const readSeminar = async (id = seminar) =>
  expectDone(await send('GET', `seminars/${id}`)).json<SeminarSheet>();
const readPlaces = async () => expectDone(await send('GET', 'diagnosis/questions')).json<QuestionPlaces>();
const ask = (more: object = {}) =>
  send('POST', 'diagnosis/questions', { seminar, step: 'forum', question: QUESTION, analysis, ...more });
const settingsOf = async <S>(id: string) =>
  (await readSeminar()).agenda.find((step) => step.id === id)?.methodSettings as S;

async function setAgenda(id: string, forum: Partial<OpenSpaceSettings> = {}) {
  const { version, title, phase, date, startsAt, place, note } = await readSeminar(id);
  const step = { minutes: 60, kind: 'method', role: null, materials: [] } as const;
  const agenda = [
    {
      ...step,
      ...{ id: 'forum', title: 'Le forum', method: openSpace.id },
      methodSettings: { ...openSpace.defaults, theme: null, ...forum },
    },
    { ...step, id: 'cafe', title: 'Le café', method: knowledgeCafe.id, methodSettings: CAFE_DEFAULTS },
  ];
  const body = { version, title, phase, date, startsAt, place, note, agenda };
  expectDone(await send('PUT', `seminars/${id}`, body));
}

beforeAll(async () => {
  const methods = [knowledgeCafe] as unknown as Parameters<typeof createHall>[1];
  hall = await createHall(undefined, methods, (parts) => [
    createShiftShareRoom({
      database: parts.database,
      contoursFolder: null,
      press: createPress(),
      questions: {
        list: listQuestions,
        send: createQuestionSender(parts),
      },
    }),
  ]);
  ({ space } = hall.scope);
  lead = await hall.app.signIn('project-lead', hall.scope);
  const { seminars } = expectDone(await send('GET', 'seminars')).json<{ seminars: SeminarCard[] }>();
  const find = (rank: number) =>
    seminars.find(({ kind, number }) => kind === 'local' && number === rank)?.id ?? '';
  [seminar, other] = [find(3), find(4)];
  const kept = await hall.app.send({
    method: 'POST',
    url: `/api/spaces/${space}/employment/imports?name=zones.csv`,
    raw: Buffer.from(TABLE),
    headers: { 'content-type': 'application/octet-stream' },
    cookie: lead,
  });
  const dataset = expectDone(kept).json<{ id: string }>().id;
  analysis = { dataset, territory: '0001', from: 2009, to: 2015 };
});

beforeEach(async () => {
  await setAgenda(seminar);
  await setAgenda(other);
});

afterAll(() => hall.close());

describe('where a question may go [R096]', () => {
  it('is a seminar to come, in a step that asks something', async () => {
    const { places } = await readPlaces();
    const found = places.find((one) => one.seminar.id === seminar);
    expect(found?.steps).toEqual([
      { id: 'forum', title: 'Le forum', asked: [], isFull: false },
      { id: 'cafe', title: 'Le café', asked: [], isFull: false },
    ]);
  });

  it('is refused where there is no room, in a sentence that says what to do', async () => {
    await setAgenda(seminar, { theme: 'Vivre ici' });
    const reply = await ask({ analysis: { ...analysis, to: 2016 } });
    expect(reply.json()).toMatchObject({ status: 422, code: 'shift-share/question-step-full' });
    expect(reply.text).toContain('Vivre ici');
    expect((await settingsOf<OpenSpaceSettings>('forum')).theme).toBe('Vivre ici');
  });

  it.each([
    [{ step: 'gone' }, 'shift-share/question-step-unknown'],
    [{ seminar: '00000000-0000-4000-8000-000000000000' }, 'shift-share/seminar-unknown'],
    [{ question: '   ' }, null],
  ])('is refused for %j', async (wrong, code) => {
    const reply = await ask({ ...wrong, analysis: { ...analysis, from: 2008, to: 2016 } });
    expect(reply.status).toBeGreaterThanOrEqual(400);
    expect(reply.status).toBeLessThan(500);
    if (code !== null) expect(reply.json<{ code: string }>().code).toBe(code);
  });

  it('says that the seminar is gone, or that a step of its agenda is to be corrected first', async () => {
    const away = await ask({
      seminar: '00000000-0000-4000-8000-000000000000',
      analysis: { ...analysis, from: 2008 },
    });
    expect(away.json()).toMatchObject({ status: 404, code: 'shift-share/seminar-unknown' });
    const { agenda } = await readSeminar();
    const twice = [...agenda, ...agenda.map((step) => ({ ...step, title: `${step.title} bis` }))];
    await hall.app.database.within(hall.scope, (tx) =>
      updateAgenda(tx, hall.scope, { id: seminar, agenda: twice as unknown as readonly AgendaStep[] }),
    );
    const refused = await ask({ analysis: { ...analysis, from: 2008 } });
    expect(refused.json()).toMatchObject({ status: 422, code: 'shift-share/agenda-refused' });
    expect(refused.text).toContain('Le forum bis');
  });

  it('is read in as many requests whatever the calendar holds', async () => {
    const asked = await hall.app.database.within(hall.scope, async (tx) => {
      let count = 0;
      const counted = new Proxy(tx, {
        get: (target, key) => {
          if (key === 'select') count += 1;
          const value: unknown = Reflect.get(target, key);
          return typeof value === 'function' ? value.bind(target) : value;
        },
      });
      const { places } = await listQuestions(counted, hall.scope);
      return { count, places: places.length };
    });
    expect(asked.places).toBeGreaterThan(1);
    expect(asked.count).toBe(2);
  });

  it('is chosen by those who prepare the agenda alone', async () => {
    const pair = await hall.app.signIn('lead-pair', hall.scope);
    expect((await send('POST', 'diagnosis/questions', {}, pair)).status).toBe(403);
  });
});

describe('a question that is sent [R096] [R056]', () => {
  it('is the theme of the forum, once, and is known from both ends', async () => {
    expectDone(await ask());
    expectDone(await ask());
    expect((await settingsOf<OpenSpaceSettings>('forum')).theme).toBe(QUESTION);
    const { sent } = await readPlaces();
    const { hash } = expectDone(
      await send('GET', `diagnosis?${new URLSearchParams({ ...analysis, from: '2009', to: '2015' })}`),
    ).json<Diagnosis>();
    expect(sent.filter((one) => one.seminar.id === seminar)).toMatchObject([
      { analysis: hash, text: QUESTION, step: 'Le forum' },
    ]);
    const { brought } = expectDone(await send('GET', `seminars/${seminar}/brought`)).json<BroughtReply>();
    expect(brought).toMatchObject([
      { kind: 'question', text: QUESTION, origin: 'Diagnostic de Amont, 2009–2015', step: 'Le forum' },
    ]);
    expect(brought[0]?.path).toMatch(/diagnostic\?.*lieu=0001.*de=2009.*a=2015.*vue=reading/);
  });

  it('sent by two hands at once, is there once', async () => {
    const asked = { seminar: other, step: 'cafe' };
    const replies = await Promise.all([ask(asked), ask(asked)]);
    expect(replies.map(({ status }) => status)).toEqual([200, 200]);
    const agenda = (await readSeminar(other)).agenda;
    const cafe = agenda.find(({ id }) => id === 'cafe')?.methodSettings as CafeSettings;
    expect(cafe.questions).toEqual([QUESTION]);
  });

  it('without a step, waits to be prepared', async () => {
    const before = await readSeminar(other);
    expectDone(await ask({ seminar: other, step: null, analysis: { ...analysis, to: 2016 } }));
    const { brought } = expectDone(await send('GET', `seminars/${other}/brought`)).json<BroughtReply>();
    expect(brought.filter(({ step }) => step === null)).toMatchObject([{ kind: 'question', text: QUESTION }]);
    expect((await readSeminar(other)).agenda).toEqual(before.agenda);
    expectDone(await ask({ seminar: other, step: 'forum', analysis: { ...analysis, to: 2016 } }));
    const found = (await readPlaces()).sent.filter((one) => one.seminar.id === other);
    expect(found.map(({ step }) => step).toSorted()).toEqual(['Le café', 'Le forum']);
  });

  it('whose step was taken out since, waits again', async () => {
    const { version, title, phase, date, startsAt, place, note } = await readSeminar();
    const body = { version, title, phase, date, startsAt, place, note, agenda: [] };
    expectDone(await send('PUT', `seminars/${seminar}`, body));
    expect((await readPlaces()).sent.find((one) => one.seminar.id === seminar)?.step).toBeNull();
  });
});
