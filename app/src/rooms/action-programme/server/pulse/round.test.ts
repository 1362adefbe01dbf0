// Who answers is read from the sheets; a round asked for by two servers at once writes to each person once.
import { randomUUID } from 'node:crypto';
import { emptyDetails } from '@trame/core/action-programme';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, createTestSpace, type TestDatabase } from '../../../../../test/database.js';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { listMails } from '../../../../platform/server/mail/index.js';
import { insertAction, insertProgramme, lockAction, writeAction } from '../repo.js';
import { listAnswers, listCorrespondents, updateSetting, writeAnswer } from './pulse.repo.js';
import { readAddress, runPulseRound, syncCorrespondents } from './round.js';

const noon = (day: string): number => Date.parse(`${day}T11:00:00Z`);
let test: TestDatabase;
let scope: TenantScope;

beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

const within = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.database.within(scope, work);
const contactOf = (label: string, mail: string | null) => ({ label, mail, phone: null });

async function add(title: string, contact: ReturnType<typeof contactOf> | null): Promise<string> {
  const id = randomUUID();
  await within((tx) =>
    insertAction(tx, scope, {
      ...{
        id,
        code: null,
        title,
        groupId: null,
        position: 0,
        stage: 'follow-up',
        pilots: [],
        objectives: [],
      },
      ...{ description: null, components: [], links: [], themeIds: [], confidence: 'high', flags: [] },
      provenance: { kind: 'typed', reference: null, quoted: [], sources: [] },
      ...{ exemplarId: null, restricted: false, details: { ...emptyDetails, contact } },
    }),
  );
  return id;
}

async function changeContact(id: string, contact: ReturnType<typeof contactOf> | null): Promise<void> {
  await within(async (tx) => {
    const kept = await lockAction(tx, scope, id);
    if (kept === null) throw new Error('the action was just added');
    await writeAction(tx, scope, { ...kept, details: { ...kept.details, contact } });
  });
}

const sync = () => within((tx) => syncCorrespondents(tx, scope));
const open = (isOn = true) =>
  within((tx) => updateSetting(tx, scope, { isOn, isPublic: false, fallback: 'la cheffe de projet' }));

beforeEach(async () => {
  scope = await createTestSpace(test.database, { kind: 'territory' });
  await within((tx) =>
    insertProgramme(tx, scope, {
      words: { group: null, lead: 'pilote', action: 'action' },
      declared: { actions: null, groups: null },
      ...{ discrepancyNote: null, starMeaning: null, themeWords: {}, flagDefinitions: {}, source: null },
      groups: [],
    }),
  );
});

describe('an address', () => {
  it.each([
    [' Port@Exemple.FR ', 'port@exemple.fr'],
    ['prénom.nom+suivi@exemple.fr', 'prénom.nom+suivi@exemple.fr'],
    ['port@exemple', null],
    ['port', null],
    ['a@b.fr, c@d.fr', null],
    ['a@b.fr;c@d.fr', null],
    ['Port <a@b.fr>', null],
    ['a@b.fr\nBcc: c@d.fr', null],
    [`${'a'.repeat(250)}@b.fr`, null],
    ['', null],
    [null, null],
  ])('%j is read as %j: one person, or nobody', (mail, expected) => {
    expect(readAddress(contactOf('Port', mail))).toBe(expected);
  });

  it('is none without a contact', () => {
    expect(readAddress(null)).toBeNull();
  });
});

describe('who answers', () => {
  it('is one voice for one address, whatever its case, and one for a name without any', async () => {
    const quai = await add('Quai', contactOf('La directrice', 'port@exemple.fr'));
    const cale = await add('Cale', contactOf('Direction du port', 'PORT@exemple.fr'));
    const digue = await add('Digue', contactOf('L’élu', null));
    const phare = await add('Phare', contactOf('l’ÉLU', 'pas une adresse'));
    await add('Sans personne', null);
    const voices = await sync();
    expect(voices.map(({ address, actionIds }) => [address, actionIds.toSorted()]).toSorted()).toEqual(
      [
        ['port@exemple.fr', [quai, cale].toSorted()],
        [null, [digue, phare].toSorted()],
      ].toSorted(),
    );
  });

  it('read twice is the same', async () => {
    await add('Quai', contactOf('La directrice', 'port@exemple.fr'));
    expect(await sync()).toEqual(await sync());
  });

  it('follows the sheet: another person sits, the former keeps nothing to answer for and what was answered', async () => {
    const quai = await add('Quai', contactOf('La directrice', 'port@exemple.fr'));
    const [before] = await sync();
    if (before === undefined) throw new Error('somebody answers');
    const answer = { actionId: quai, correspondentId: before.id, month: '2027-03', state: 'late' as const };
    await within((tx) => writeAnswer(tx, scope, { ...answer, line: null, helpFrom: null, on: '2027-03-02' }));
    await changeContact(quai, contactOf('Le successeur', 'suite@exemple.fr'));
    const after = await sync();
    expect(after.find(({ id }) => id === before.id)?.actionIds).toEqual([]);
    expect(after.find(({ address }) => address === 'suite@exemple.fr')?.actionIds).toEqual([quai]);
    expect(await within((tx) => listAnswers(tx, scope, '2027-01'))).toMatchObject([answer]);
  });

  it('is renamed with the sheet without becoming somebody else', async () => {
    const quai = await add('Quai', contactOf('La directrice', 'port@exemple.fr'));
    const [before] = await sync();
    await changeContact(quai, contactOf('La présidente', 'port@exemple.fr'));
    expect(await sync()).toEqual([{ ...before, label: 'La présidente' }]);
  });
});

describe('an answer', () => {
  it('given again in its month takes the place of the former; the next month is another', async () => {
    const quai = await add('Quai', contactOf('La directrice', 'port@exemple.fr'));
    const [voice] = await sync();
    const base = { actionId: quai, correspondentId: voice?.id ?? '', line: null, helpFrom: null };
    await within(async (tx) => {
      await writeAnswer(tx, scope, { ...base, month: '2027-03', state: 'late', on: '2027-03-02' });
      await writeAnswer(tx, scope, { ...base, month: '2027-03', state: 'on-track', on: '2027-03-05' });
      await writeAnswer(tx, scope, { ...base, month: '2027-04', state: 'blocked', on: '2027-04-02' });
    });
    const read = (from: string) => within((tx) => listAnswers(tx, scope, from));
    expect((await read('2027-03')).map(({ month, state, on }) => [month, state, on])).toEqual([
      ['2027-03', 'on-track', '2027-03-05'],
      ['2027-04', 'blocked', '2027-04-02'],
    ]);
    expect(await read('2027-04')).toHaveLength(1);
    expect(await read('2027-05')).toEqual([]);
  });
});

describe('a round', () => {
  it('asks nobody when follow-up is off, on a Sunday, or where nobody is named', async () => {
    await add('Quai', contactOf('La directrice', 'port@exemple.fr'));
    await open(false);
    expect(await runPulseRound(test.database, scope, noon('2027-03-01'))).toEqual({ asked: 0, reminded: 0 });
    await open();
    expect(await runPulseRound(test.database, scope, noon('2027-03-07'))).toEqual({ asked: 0, reminded: 0 });
    expect(await within((tx) => listMails(tx, scope, 10))).toEqual([]);
    expect(await within((tx) => listCorrespondents(tx, scope))).toEqual([]);
  });

  it('run for the first time by three servers at once knows each person once and writes once to each', async () => {
    await add('Quai', contactOf('La directrice', 'port@exemple.fr'));
    await add('Digue', contactOf('La ville', 'ville@exemple.fr'));
    await open();
    const runs = await Promise.all(
      [1, 2, 3].map(() => runPulseRound(test.database, scope, noon('2027-03-01'))),
    );
    expect(runs.reduce((sum, { asked }) => sum + asked, 0)).toBe(2);
    const mails = await within((tx) => listMails(tx, scope, 10));
    expect(await within((tx) => listCorrespondents(tx, scope))).toHaveLength(2);
    expect(mails.map(({ address }) => address).toSorted()).toEqual(['port@exemple.fr', 'ville@exemple.fr']);
  });

  it('reminds a week later whoever is silent, in the same month, once', async () => {
    const quai = await add('Quai', contactOf('La directrice', 'port@exemple.fr'));
    await add('Digue', contactOf('La ville', 'ville@exemple.fr'));
    await open();
    const run = (day: string) => runPulseRound(test.database, scope, noon(day));
    expect(await run('2027-03-01')).toEqual({ asked: 2, reminded: 0 });
    const port = (await sync()).find(({ address }) => address === 'port@exemple.fr');
    const answer = {
      actionId: quai,
      correspondentId: port?.id ?? '',
      month: '2027-03',
      state: 'late' as const,
    };
    await within((tx) => writeAnswer(tx, scope, { ...answer, line: null, helpFrom: null, on: '2027-03-02' }));
    expect(await run('2027-03-05')).toEqual({ asked: 0, reminded: 0 });
    expect(await run('2027-03-08')).toEqual({ asked: 0, reminded: 1 });
    expect(await run('2027-03-09')).toEqual({ asked: 0, reminded: 0 });
  });
});
