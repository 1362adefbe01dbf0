// [S37] A round of validation by mail, through the real server: a link each, no login, silence kept as silence.
import { instant } from '@trame/core/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../../../test/app.js';
import { createTestSpace } from '../../../../../../test/database.js';
import { createProgrammeParts } from '../../../../../../test/programme.js';
import type { TenantScope } from '../../../../../platform/server/db/index.js';
import type { Envelope, MailDoor } from '../../../../../platform/server/mail/index.js';
import type { Round } from '../../../contract/follow.js';
import type { ActionSheet } from '../../../contract.js';
import { createActionProgrammeRoom, createProgrammePost, runProgrammeRounds } from '../../index.js';
import { createPulseToken } from '../../pulse/token.js';
import { lockRound } from '../follow.repo.js';
import { isVoiceSigned, parseVoiceToken } from './token.js';

const noon = (day: string) => instant(Date.parse(`${day}T11:00:00Z`));
const letters: Envelope[] = [];
const door: MailDoor = { send: async (envelope) => void letters.push(envelope), close: () => undefined };
const publicUrl = () => 'http://trame.test';

let app: TestApp;
let tuile: TenantScope;
let lead: string;
let versionId: string;
const listTerritoryNames = async () => [{ id: tuile.space, name: 'Pays de la Tuile' }];

beforeAll(async () => {
  app = await createTestApp({
    rooms: ({ database }) => [
      createActionProgrammeRoom(
        createProgrammeParts({ database, listTerritoryNames, outside: { door, publicUrl } }),
      ),
    ],
  });
  tuile = await createTestSpace(app.database, { kind: 'territory' });
  app.clock.now = noon('2027-05-03');
  lead = await app.signIn('project-lead', tuile);
  const add = async (body: object): Promise<ActionSheet> =>
    (
      await app.send({ method: 'POST', url: `/api/spaces/${tuile.space}/actions`, body, cookie: lead })
    ).json();
  await add({ title: 'Four <commun>', pilots: [{ kind: 'person', label: 'la directrice', lead: true }] });
  await add({ title: 'Rachat secret', restricted: true });
  const kept = await send('POST', 'versions', { label: 'v1' });
  versionId = kept.json<{ id: string }>().id;
});
afterAll(() => app.close());

const send = (method: 'GET' | 'POST', path: string, body?: object) =>
  app.send({
    ...{ method, url: `/api/spaces/${tuile.space}/programme/${path}`, cookie: lead },
    ...(body && { body }),
  });
const deliver = () =>
  runProgrammeRounds(
    createProgrammePost({ database: app.database, door, publicUrl, listTerritoryNames }),
    app.clock.now + 3_600_000,
  );
const linkOf = (address: string): string => {
  const letter = letters.find((one) => one.address === address)?.letter;
  const links = (letter?.blocks ?? []).flatMap((block) => (block.kind === 'links' ? block.links : []));
  return links[0]?.href.replace('http://trame.test', '') ?? '';
};
const open = (url: string) => app.send({ url });
const answer = (url: string, form: Record<string, string>) =>
  app.send({
    ...{ method: 'POST', url },
    raw: new URLSearchParams(form).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
const readRound = async (): Promise<Round> => {
  const { rounds } = (await send('GET', 'rounds')).json<{ rounds: Round[] }>();
  const [round] = rounds;
  if (round === undefined) throw new Error('a round was opened');
  return round;
};

describe('[S37] [R047] [R124] a round of validation by mail', () => {
  let region: string;

  it('asks each partner that has an address once, and tells nobody the address', async () => {
    const opened = await send('POST', 'rounds', {
      ...{ versionId, closesOn: '2027-05-31' },
      voices: [
        { label: 'La Région', address: 'contact@region.fr' },
        { label: 'Le Lycée', address: 'lycee@four.fr' },
        { label: 'L’État' },
      ],
    });
    expect(opened.json<Round>().voices.map(({ hasLink }) => hasLink)).toEqual([true, true, false]);
    expect(opened.text).not.toContain('region.fr');
    await deliver();
    await deliver();
    expect(letters.map(({ address }) => address).toSorted()).toEqual(['contact@region.fr', 'lycee@four.fr']);
    expect(letters[0]?.letter.subject).toBe('Pays de la Tuile : validez-vous le programme d’actions\u202f?');
    region = linkOf('contact@region.fr');
    expect(region).toMatch(/^\/api\/validation\/[\w-]{86}$/);
  });

  it('opens without login on what the version says, restricted actions apart, and writes nothing', async () => {
    const page = await open(region);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Four &lt;commun&gt;');
    expect(page.text).toContain('la directrice');
    expect(page.text).not.toContain('Rachat secret');
    expect(page.text).not.toContain('Lycée');
    await open(region);
    expect(await readRound()).toMatchObject({ version: 1, counted: { silent: 3 } });
  });

  it('opens and reads while somebody else is answering: reading holds nothing', async () => {
    const { id } = await readRound();
    const page = await app.database.within(tuile, async (tx) => {
      await lockRound(tx, tuile, id);
      const late = new Promise<null>((resolve) => setTimeout(resolve, 4000, null));
      return Promise.race([open(region), late]);
    });
    expect(page?.status).toBe(200);
  });

  it('takes the Enter key for no answer, and gives back what was typed', async () => {
    const [, form = ''] = (await open(region)).text.split('<form ');
    expect(/<button ([^>]*)>([^<]*)</.exec(form)?.slice(1)).toEqual([
      'class="neutral" name="answer" value="" tabindex="-1" aria-hidden="true"',
      '',
    ]);
    const entered = await answer(region, { answer: '', remark: 'Une réserve.', by: 'Anne' });
    expect(entered.text).toContain('<p role="alert">Choisissez l’une des réponses.</p>');
    expect(entered.text).toContain('>Une réserve.</textarea>');
    expect(entered.text).toContain('value="Anne"');
    expect((await readRound()).counted.silent).toBe(3);
  });

  it('keeps a reservation with its sentence, and gives back what was typed when it has none', async () => {
    const refused = await answer(region, {
      answer: 'agreed-with-remark',
      remark: ' ',
      by: 'la "directrice"',
    });
    expect(refused.text).toContain('role="alert"');
    expect(refused.text).toContain('value="la &quot;directrice&quot;"');
    expect((await readRound()).counted.silent).toBe(3);
    const kept = await answer(region, {
      answer: 'agreed-with-remark',
      remark: 'Sans <les quais>.',
      by: 'Anne',
    });
    expect(kept.text).toContain('C’est noté');
    expect(kept.text).toContain('Sans &lt;les quais&gt;.');
    expect(await readRound()).toMatchObject({
      counted: { asked: 3, agreed: 0, remarked: 1, refused: 0, silent: 2 },
      voices: [{ remark: 'Sans <les quais>.', by: 'Anne', on: '2027-05-03' }, {}, {}],
    });
  });

  it('may be changed until the round closes, and taken back into silence', async () => {
    await answer(region, { answer: 'agreed' });
    expect((await readRound()).counted).toMatchObject({ agreed: 1, remarked: 0 });
    await answer(region, { answer: 'agreed' });
    expect((await readRound()).counted).toMatchObject({ agreed: 1, silent: 2 });
    const back = await answer(region, { answer: 'none' });
    expect(back.text).toContain('sans réponse');
    expect((await readRound()).counted.silent).toBe(3);
    await answer(region, { answer: 'refused', remark: 'Trop tôt.' });
  });

  it('says what it did not understand', async () => {
    expect((await answer(region, { answer: 'perhaps' })).text).toContain('Choisissez l’une des réponses.');
    const long = await answer(region, { answer: 'refused', remark: 'x'.repeat(1001) });
    expect(long.text).toContain('trop longue');
    expect((await readRound()).voices[0]?.remark).toBe('Trop tôt.');
  });

  it('opens nothing for a link that was altered, or made for something else', async () => {
    const token = region.split('/').at(-1) ?? '';
    const altered = `${token.slice(0, 20)}${token[20] === 'A' ? 'B' : 'A'}${token.slice(21)}`;
    const pulse = createPulseToken(
      { space: tuile.space, correspondentId: versionId, month: '2027-05' },
      'k'.repeat(40),
    );
    for (const one of [altered, 'nonsense', pulse, token.slice(1)]) {
      const page = await open(`/api/validation/${one}`);
      expect(page.status).toBe(200);
      expect(page.text).toContain('Ce lien n’est pas le bon');
      expect((await answer(`/api/validation/${one}`, { answer: 'agreed' })).text).toContain(
        'n’est pas le bon',
      );
    }
    expect(parseVoiceToken(token)).toMatchObject({ space: tuile.space });
    expect(isVoiceSigned(token, 'another key of another territory')).toBe(false);
  });

  it('takes no answer once it is over, and still tells the one that was given', async () => {
    app.clock.now = noon('2027-05-31');
    await answer(region, { answer: 'agreed' });
    app.clock.now = noon('2027-06-01');
    const late = await answer(region, { answer: 'refused', remark: 'Trop tard.' });
    expect(late.text).toContain('Le tour est clos depuis le 31 mai 2027');
    expect(late.text).toContain('Nous validons');
    expect(late.text).not.toContain('<form');
    lead = await app.signIn('project-lead', tuile);
    expect((await readRound()).counted).toMatchObject({ agreed: 1, refused: 0, silent: 2 });
  });

  it('waits for a day when mails leave, and does not ask whoever answered meanwhile', async () => {
    letters.length = 0;
    app.clock.now = noon('2027-08-14');
    lead = await app.signIn('project-lead', tuile);
    const asked = await send('POST', 'rounds', {
      versionId,
      voices: [{ label: 'Port', address: 'port@quai.fr' }],
    });
    expect(asked.status).toBe(200);
    await deliver();
    expect(letters).toEqual([]);
    app.clock.now = noon('2027-09-01');
    await deliver();
    expect(letters.map(({ address }) => address)).toEqual(['port@quai.fr']);
  });
});
