// Committees and rounds over the wire: many hands at once, minutes without what their reader may not see.
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommitteeReply, Round } from '../../contract/follow.js';
import type { VersionCard } from '../../contract/version.js';
import type { ActionSheet } from '../../contract.js';
import { createProgrammeHall, type ProgrammeHall } from '../testing/hall.js';

const SECRET = 'Rachat discret du four';
type Kept = CommitteeReply['committee'];
let hall: ProgrammeHall;
let quai: ActionSheet;
let secret: ActionSheet;

beforeAll(async () => {
  hall = await createProgrammeHall();
  quai = await hall.add({ title: 'Quai', stage: 'follow-up' });
  secret = await hall.add({ title: SECRET, stage: 'follow-up', restricted: true });
});
afterAll(() => hall.app.close());

const open = async (title = 'Comité'): Promise<Kept> =>
  (await hall.ask('POST', 'programme/committees', { title, on: '2027-03-01' })).json<Kept>();
const keep = ({ id, title, on }: Kept, body: object) =>
  hall.ask('PUT', `programme/committees/${id}`, {
    title,
    on,
    decisions: [],
    nextOn: null,
    version: 1,
    ...body,
  });
const decisionOn = ({ id }: ActionSheet, decision: string) => ({
  ...{ actionId: id, said: null, decision, who: null, due: null },
});
const readPdf = async (path: string, cookie?: string): Promise<string> => {
  const headers = { cookie: cookie ?? (await hall.app.signIn('project-lead', hall.scope)) };
  const reply = await hall.app.http.inject({ url: `/api/spaces/${hall.scope.space}/${path}`, headers });
  expect(reply.statusCode).toBe(200);
  return execFileSync('pdftotext', ['-', '-'], { input: reply.rawPayload, encoding: 'utf8' });
};

describe('a committee', () => {
  it('written by five hands at once keeps one, and tells the four others so', async () => {
    const committee = await open();
    const replies = await Promise.all(
      [1, 2, 3, 4, 5].map((hand) => keep(committee, { decisions: [decisionOn(quai, `main ${hand}`)] })),
    );
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409, 409]);
    const won = replies.findIndex(({ status }) => status === 200) + 1;
    const { committee: kept } = await hall.get<CommitteeReply>(`programme/committees/${committee.id}`);
    expect(kept).toMatchObject({ version: 2, decisions: [{ decision: `main ${won}`, title: 'Quai' }] });
  });

  it('keeps the title that an action has, not the one that a hand sends, and follows a new name', async () => {
    const committee = await open();
    await keep(committee, { decisions: [{ ...decisionOn(quai, 'oui'), title: 'forgé' }] });
    const { committee: kept } = await hall.get<CommitteeReply>(`programme/committees/${committee.id}`);
    expect(kept.decisions[0]?.title).toBe('Quai');
  });

  it('has its next day after its own, and may be closed with nothing noted', async () => {
    const committee = await open();
    for (const nextOn of ['2027-02-28', '2027-03-01']) {
      expect((await keep(committee, { nextOn })).json()).toMatchObject({
        ...{ status: 422, code: 'action-programme/next-before-this' },
      });
    }
    const closed = await keep(committee, { nextOn: '2027-03-02', isClosed: true });
    expect(closed.json()).toMatchObject({ nextOn: '2027-03-02', isClosed: true, decisions: [] });
  });

  it('does not take a day that is none, nor a title of nothing', async () => {
    const committee = await open();
    for (const body of [{ on: '2027-02-30' }, { title: '' }, { nextOn: 'demain' }]) {
      expect([body, (await keep(committee, body)).status]).toEqual([body, 400]);
    }
  });
});

describe('minutes on paper', () => {
  it('hold what was decided for the team, and nothing of a restricted action for others', async () => {
    const committee = await open('Comité de mars');
    await keep(committee, {
      decisions: [decisionOn(quai, 'On ouvre le quai.'), decisionOn(secret, 'On achète le four.')],
      isClosed: true,
    });
    const path = `programme/committees/${committee.id}/minutes.pdf`;
    const own = await readPdf(path);
    expect(own).toContain('On achète le four.');
    expect(own).toContain(SECRET);
    const others = await readPdf(path, hall.owner);
    expect(others).toContain('On ouvre le quai.');
    expect(others).not.toContain('On achète le four.');
    expect(others).not.toContain(SECRET);
  });

  it('say that they are a draft until they are closed, under the name of the territory', async () => {
    const committee = await open('Comité de mai');
    const text = await readPdf(`programme/committees/${committee.id}/minutes.pdf`);
    expect(text).toContain('Projet de relevé, à relire');
    expect(text).toContain('Pays de la Tuile · Comité de mai');
    expect(text).toContain('1er');
  });

  it('of a committee that is not there are none', async () => {
    const reply = await hall.ask('GET', `programme/committees/${randomUUID()}/minutes.pdf`);
    expect(reply.json()).toMatchObject({ status: 404, code: 'action-programme/unknown-committee' });
  });
});

describe('the annex and the comparison on paper', () => {
  it('hold no restricted action for who may not read them', async () => {
    const version = (await hall.ask('POST', 'programme/versions', { label: 'v1' })).json<VersionCard>();
    const renamed = { title: `${SECRET} bis`, version: 1, stage: 'follow-up', restricted: true };
    expect((await hall.ask('PUT', `actions/${secret.id}`, renamed)).status).toBe(200);
    for (const path of ['programme/annex.pdf', `programme/comparison.pdf?from=${version.id}`]) {
      expect(await readPdf(path)).toContain(SECRET);
      expect(await readPdf(path, hall.owner)).not.toContain(SECRET);
    }
  });
});

describe('a round of validation', () => {
  const ask = async (labels: readonly string[]): Promise<Round> => {
    const { id } = (await hall.ask('POST', 'programme/versions', { label: 'v2' })).json<VersionCard>();
    const voices = labels.map((label) => ({ label }));
    return (await hall.ask('POST', 'programme/rounds', { versionId: id, voices })).json<Round>();
  };
  const answer = (round: Round, voice: string | undefined, body: object) =>
    hall.ask('PUT', `programme/rounds/${round.id}/voices/${voice}`, body);

  it('answered by two hands at once loses neither answer in silence', async () => {
    const round = await ask(['Région', 'État']);
    const replies = await Promise.all(
      round.voices.map(({ id }) => answer(round, id, { version: 1, answer: 'agreed' })),
    );
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const late = round.voices[replies.findIndex(({ status }) => status === 409)];
    const again = await answer(round, late?.id, { version: 2, answer: 'agreed' });
    expect(again.json<Round>().counted).toEqual({ asked: 2, agreed: 2, remarked: 0, refused: 0, silent: 0 });
  });

  it('takes an answer back to silence, its day with it', async () => {
    const round = await ask(['Région']);
    const voice = round.voices[0]?.id;
    const said = await answer(round, voice, { version: 1, answer: 'refused', remark: 'trop tôt' });
    expect(said.json<Round>().counted).toMatchObject({ refused: 1, silent: 0 });
    const back = (await answer(round, voice, { version: 2, answer: null })).json<Round>();
    expect(back.counted).toMatchObject({ refused: 0, silent: 1 });
    expect(back.voices[0]).toMatchObject({ answer: null, on: null });
  });

  it('refuses a reservation of spaces, a voice nobody asked, a round nobody opened', async () => {
    const round = await ask(['Région']);
    const spaces = { version: 1, answer: 'agreed-with-remark', remark: '   ' };
    expect((await answer(round, round.voices[0]?.id, spaces)).json()).toMatchObject({
      code: 'action-programme/remark-missing',
    });
    expect((await answer(round, randomUUID(), { version: 1, answer: 'agreed' })).json()).toMatchObject({
      code: 'action-programme/unknown-voice',
    });
    const nowhere = { ...round, id: randomUUID() };
    expect(
      (await answer(nowhere, round.voices[0]?.id, { version: 1, answer: 'agreed' })).json(),
    ).toMatchObject({
      ...{ status: 404, code: 'action-programme/unknown-round' },
    });
  });

  it('is read by the organisers and written by the team alone', async () => {
    const round = await ask(['Région']);
    const body = { version: 1, answer: 'agreed' };
    const path = `programme/rounds/${round.id}/voices/${round.voices[0]?.id}`;
    expect((await hall.ask('PUT', path, body, hall.owner)).status).toBe(403);
    expect((await hall.ask('GET', 'programme/rounds', undefined, hall.owner)).status).toBe(200);
    expect((await hall.ask('GET', 'programme/rounds', undefined, '')).status).toBe(401);
  });
});
