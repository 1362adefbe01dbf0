// The mails of the pulse, as they are worded the day they leave: sheets of that day, links signed that day.
import { randomUUID } from 'node:crypto';
import { emptyDetails } from '@trame/core/action-programme';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, createTestSpace, type TestDatabase } from '../../../../../test/database.js';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import {
  formatHtml,
  formatPlain,
  type Letter,
  type StoredMail,
} from '../../../../platform/server/mail/index.js';
import { insertAction, insertProgramme, lockAction, type NewAction, writeAction } from '../repo.js';
import { createPulseKinds } from './letters.js';
import { ensureSetting, insertCorrespondent, replaceSeats, writeAnswer } from './pulse.repo.js';
import { isSigned, parsePulseToken } from './token.js';

const MONTH = '2027-03';
let test: TestDatabase;
let scope: TenantScope;
let pilot: string;

const kinds = createPulseKinds({
  publicUrl: () => 'https://trame.test',
  readTerritoryName: async () => 'Pays de la Tuile',
});

beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

const within = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.database.within(scope, work);

const newAction = (title: string, more: Partial<NewAction> = {}): NewAction => ({
  ...{ id: randomUUID(), code: null, title, groupId: null, position: 0, stage: 'follow-up' as const },
  ...{ pilots: [], objectives: [], description: null, components: [], links: [], themeIds: [] },
  ...{ confidence: 'high' as const, flags: [], exemplarId: null, restricted: false, details: emptyDetails },
  provenance: { kind: 'typed', reference: null, quoted: [], sources: [] },
  ...more,
});

/** Adds an action and sits the pilot on it with those of before. */
async function carry(titles: readonly string[], more: Partial<NewAction> = {}): Promise<readonly string[]> {
  const actions = titles.map((title, position) => newAction(title, { position, ...more }));
  const actionIds = actions.map(({ id }) => id);
  await within(async (tx) => {
    for (const action of actions) await insertAction(tx, scope, action);
    await replaceSeats(tx, scope, { correspondentId: pilot, actionIds });
  });
  return actionIds;
}

const mailOf = (correspondentId: string): StoredMail =>
  ({ payload: { correspondentId, month: MONTH } }) as unknown as StoredMail;
const render = (id: string, mails: readonly StoredMail[] = [mailOf(pilot)]): Promise<Letter | null> =>
  within(async (tx) => (await kinds.find((kind) => kind.id === id)?.render(tx, scope, mails)) ?? null);
const titlesOf = (letter: Letter | null): readonly string[] =>
  letter?.blocks.flatMap((block) => (block.kind === 'title' ? [block.text] : [])) ?? [];
const linksOf = (letter: Letter | null) =>
  letter?.blocks.flatMap((block) => (block.kind === 'links' ? block.links : [])) ?? [];
const answerFor = (actionId: string, more: object = {}) =>
  within((tx) =>
    writeAnswer(tx, scope, {
      ...{ actionId, correspondentId: pilot, month: MONTH, state: 'on-track', line: null, helpFrom: null },
      on: '2027-03-04',
      ...more,
    }),
  );

beforeEach(async () => {
  scope = await createTestSpace(test.database, { kind: 'territory' });
  await within(async (tx) => {
    await insertProgramme(tx, scope, {
      words: { group: 'axe', lead: 'pilote', action: 'projet' },
      declared: { actions: null, groups: null },
      ...{ discrepancyNote: null, starMeaning: null, themeWords: {}, flagDefinitions: {}, source: null },
      groups: [],
    });
    pilot = await insertCorrespondent(tx, scope, { label: 'La directrice', address: 'port@exemple.fr' });
  });
});

describe('the question', () => {
  it('asks about each action under way, four answers each, all to one signed link [R128]', async () => {
    const [quai, campus] = await carry(['Quai', 'Campus']);
    const letter = await render('pulse-question');
    expect(letter?.subject).toBe('Pays de la Tuile : où en sont vos 2 actions, mars 2027');
    expect(titlesOf(letter)).toEqual(['Quai', 'Campus']);
    const links = linksOf(letter).map(({ href }) => new URL(href));
    expect(links).toHaveLength(8);
    expect(new Set(links.map(({ pathname }) => pathname)).size).toBe(1);
    expect(links.map(({ searchParams }) => searchParams.get('action'))).toEqual([
      ...Array<unknown>(4).fill(quai),
      ...Array<unknown>(4).fill(campus),
    ]);
    expect(new Set(links.map(({ searchParams }) => searchParams.get('state')))).toEqual(
      new Set(['on-track', 'late', 'blocked', 'need-help']),
    );
  });

  it('signs its link with the territory’s own key, for this pilot and this month alone', async () => {
    await carry(['Quai']);
    const token =
      new URL(linksOf(await render('pulse-question'))[0]?.href ?? '').pathname.split('/').at(-1) ?? '';
    const { secret } = await within((tx) => ensureSetting(tx, scope));
    expect(parsePulseToken(token)).toEqual({ space: scope.space, correspondentId: pilot, month: MONTH });
    expect([isSigned(token, secret), isSigned(token, `${secret}x`)]).toEqual([true, false]);
  });

  it('speaks of one action in the singular', async () => {
    await carry(['Quai']);
    expect((await render('pulse-question'))?.subject).toContain('où en est votre action');
  });

  it('is not sent when, the day it leaves, nothing is under way any more', async () => {
    expect(await render('pulse-question')).toBeNull();
    await carry(['Idée'], { stage: 'idea' });
    expect(await render('pulse-question')).toBeNull();
    expect(await render('pulse-question', [])).toBeNull();
    expect(await render('pulse-question', [mailOf(randomUUID())])).toBeNull();
  });

  it('leaves out what ended since it was asked for', async () => {
    const [quai = ''] = await carry(['Quai', 'Campus']);
    await within(async (tx) => {
      const kept = await lockAction(tx, scope, quai);
      if (kept === null) throw new Error('the action was just added');
      const ending = {
        ...{ kind: 'abandoned' as const, on: '2027-03-01', reason: 'Le quai est fermé.', result: null },
        ...{ lesson: null, ties: null, intoActionId: null, transferredTo: null },
      };
      await writeAction(tx, scope, { ...kept, details: { ...kept.details, ending } });
    });
    expect(titlesOf(await render('pulse-question'))).toEqual(['Campus']);
  });

  it('shows a title as words, in the picture of the mail and in plain text', async () => {
    await carry(['<b>Quai</b> & "cale"']);
    const letter = await render('pulse-question');
    if (letter === null) throw new Error('there is an action to ask about');
    expect(formatHtml(letter)).not.toContain('<b>Quai');
    expect(formatPlain(letter)).toContain('<b>Quai</b> & "cale"');
  });

  it('says what a raised hand does, that the link is personal, and how to stop', async () => {
    await carry(['Quai']);
    const notes = (await render('pulse-question'))?.blocks.filter(({ kind }) => kind === 'note') ?? [];
    expect(notes).toHaveLength(3);
    expect(JSON.stringify(notes)).toMatch(/personne que vous choisissez.*personnel.*arrêter ces courriels/s);
  });
});

describe('the reminder', () => {
  it('asks only about what was left without an answer, and says that it is the only one', async () => {
    const [quai = ''] = await carry(['Quai', 'Campus']);
    await answerFor(quai);
    const letter = await render('pulse-reminder');
    expect(letter?.subject).toBe('Pays de la Tuile : votre réponse de mars 2027');
    expect(titlesOf(letter)).toEqual(['Campus']);
    expect(JSON.stringify(letter)).toContain('C’est le seul rappel');
  });

  it('does not leave once everything was answered, between being asked for and leaving', async () => {
    const ids = await carry(['Quai', 'Campus']);
    for (const id of ids) await answerFor(id);
    expect(await render('pulse-reminder')).toBeNull();
  });

  it('is not silenced by a colleague’s answer, nor by that of another month', async () => {
    const [quai = ''] = await carry(['Quai']);
    const colleague = await within((tx) => insertCorrespondent(tx, scope, { label: 'L’élu', address: null }));
    await answerFor(quai, { correspondentId: colleague });
    await answerFor(quai, { month: '2027-04' });
    expect(titlesOf(await render('pulse-reminder'))).toEqual(['Quai']);
  });
});
