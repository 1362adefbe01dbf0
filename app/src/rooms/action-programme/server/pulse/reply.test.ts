// [R128] Replies by mail, through the real server and its letters: tied by their address, kept once, refused in a sentence.
import { randomUUID } from 'node:crypto';
import { instant } from '@trame/core/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../../test/app.js';
import { createTestSpace } from '../../../../../test/database.js';
import { createProgrammeParts } from '../../../../../test/programme.js';
import type { TenantScope } from '../../../../platform/server/db/index.js';
import type { Envelope, MailDoor } from '../../../../platform/server/mail/index.js';
import type { ActionSheet } from '../../contract.js';
import { createActionProgrammeRoom, createProgrammePost, runProgrammeRounds, takeReply } from '../index.js';
import { createReplyTag, findReplyTag, readReplyTag } from './reply-tag.js';

const noon = (day: string) => instant(Date.parse(`${day}T11:00:00Z`));
const letters: Envelope[] = [];
const door: MailDoor = {
  takesReplies: true,
  send: async (envelope) => void letters.push(envelope),
  close: () => undefined,
};
const publicUrl = () => 'http://trame.test';

let app: TestApp;
let tuile: TenantScope;
let lead: string;
const listTerritoryNames = async () => [{ id: tuile.space, name: 'Pays de la Tuile' }];

beforeAll(async () => {
  app = await createTestApp({
    rooms: ({ database }) => [
      createActionProgrammeRoom(
        createProgrammeParts({ database, listTerritoryNames, outside: { door, publicUrl } }),
      ),
    ],
  });
});
beforeEach(async () => {
  tuile = await createTestSpace(app.database, { kind: 'territory' });
  letters.length = 0;
  app.clock.now = noon('2027-03-01');
  lead = await app.signIn('project-lead', tuile);
});
afterAll(() => app.close());

const send = (method: 'GET' | 'POST' | 'PUT', path: string, body?: object) =>
  app.send({
    ...{ method, url: `/api/spaces/${tuile.space}/${path}`, cookie: lead },
    ...(body && { body }),
  });
const add = async (title: string): Promise<ActionSheet> => {
  const contact = { label: 'La directrice', mail: 'directrice@four.fr', phone: null };
  return (await send('POST', 'actions', { title, stage: 'follow-up', details: { contact } })).json();
};
const readNews = async (id: string) => {
  const { details } = (await send('GET', `actions/${id}`)).json<ActionSheet>();
  return { status: details.progress.status, news: details.progress.news?.text ?? null };
};

/** Asks for the month's mails and answers the address replies go to. */
async function askMonth(): Promise<string> {
  await send('PUT', 'programme/pulse', { isOn: true, isPublic: false, fallback: 'la cheffe de projet' });
  const post = createProgrammePost({ database: app.database, door, publicUrl, listTerritoryNames });
  await runProgrammeRounds(post, app.clock.now);
  await runProgrammeRounds(post, app.clock.now + 3_600_000);
  return `suivi+${letters.at(-1)?.letter.replyTag ?? 'none'}@exemple.fr`;
}
const mail = (address: string, text: string, more: readonly string[] = []) =>
  Buffer.from(
    [
      `Message-ID: <${randomUUID()}@four.fr>`,
      `To: <${address}>`,
      'Content-Type: text/plain; charset=utf-8',
      ...more,
      '',
      text,
    ].join('\r\n'),
  );
const take = (raw: Buffer) => takeReply(app.database, raw, app.clock.now);

describe('[R128] a reply by mail', () => {
  it('about one action, is written in its sheet as a click would be', async () => {
    const kiln = await add('Four commun');
    const address = await askMonth();
    expect(
      letters[0]?.letter.blocks.map((block) => ('text' in block ? block.text : '')).join('\n'),
    ).toContain('Vous pouvez aussi répondre à ce courriel');
    const reply =
      'C’est bloqué, le permis est refusé\r\n\r\nLe 1 mars 2027, Trame a écrit :\r\n> Four commun';
    expect(await take(mail(address.toUpperCase(), reply))).toEqual({
      kind: 'kept',
      sentence: 'Une réponse gardée.',
    });
    expect(await readNews(kiln.id)).toEqual({ status: 'blocked', news: 'le permis est refusé' });
    const pulse = (await send('GET', 'programme/pulse')).json<{ hands: object[] }>();
    expect(pulse.hands).toMatchObject([{ actionId: kiln.id, to: 'la cheffe de projet' }]);
  });

  it('read twice, counts once, even after something newer was said', async () => {
    const kiln = await add('Four commun');
    const address = await askMonth();
    const first = mail(address, 'En retard, un mois');
    await take(first);
    await take(mail(address, 'Ça avance, le four est livré'));
    expect(await take(first)).toMatchObject({ kind: 'known' });
    expect(await readNews(kiln.id)).toEqual({ status: 'in-progress', news: 'le four est livré' });
  });

  it('about several actions, goes by the numbers of the letter; one that is not told is no guess', async () => {
    const [one, two] = [await add('Four commun'), await add('École de céramique')];
    const address = await askMonth();
    const titles = letters[0]?.letter.blocks.filter(({ kind }) => kind === 'title');
    expect(titles).toEqual([
      { kind: 'title', text: '1. Four commun' },
      { kind: 'title', text: '2. École de céramique' },
    ]);
    const vague = await take(mail(address, 'En retard'));
    expect(vague).toMatchObject({
      kind: 'refused',
      sentence: expect.stringContaining('il manque son numéro'),
    });
    const beyond = await take(mail(address, '1 ça avance\n3 bloqué'));
    expect(beyond).toMatchObject({ kind: 'refused', sentence: expect.stringContaining('Le numéro 3') });
    expect(await readNews(one.id)).toEqual({ status: null, news: null });
    expect(await take(mail(address, '2 en retard, deux mois\n1 ça avance'))).toEqual({
      ...{ kind: 'kept', sentence: '2 réponses gardées.' },
    });
    expect(await readNews(two.id)).toEqual({ status: 'late', news: 'deux mois' });
    expect((await readNews(one.id)).status).toBe('in-progress');
  });

  it('is refused in a sentence when it cannot be tied, and writes nothing', async () => {
    const kiln = await add('Four commun');
    const address = await askMonth();
    const tag = findReplyTag(address) ?? '';
    const forged = `suivi+${tag.slice(0, -1)}${tag.endsWith('a') ? 'b' : 'a'}@exemple.fr`;
    const stranger = createReplyTag(randomUUID(), 'another key');
    for (const [raw, words] of [
      [mail(forged, 'Ça avance'), 'ne répond à aucun suivi'],
      [mail('suivi@exemple.fr', 'Ça avance'), 'ne répond à aucun suivi'],
      [mail(`suivi+${stranger}@exemple.fr`, 'Ça avance'), 'ne répond à aucun suivi'],
      [mail(address, 'Bien reçu, merci.'), 'Aucun des mots attendus'],
      [mail(address, '> En retard'), 'ne dit rien'],
      [mail(address, `En retard ${'x'.repeat(300)}`), 'trop longue'],
      [mail(address, 'Ça avance', ['Auto-Submitted: auto-replied']), 'Réponse automatique'],
      [Buffer.from('PK\x03\x04'), 'n’est pas un courriel'],
    ] as const) {
      expect(await take(raw)).toMatchObject({ kind: 'refused', sentence: expect.stringContaining(words) });
    }
    expect(await readNews(kiln.id)).toEqual({ status: null, news: null });
  });

  it('may be corrected after a refusal, and comes too late after the next month', async () => {
    const kiln = await add('Four commun');
    const address = await askMonth();
    app.clock.now = noon('2027-04-10');
    expect(await take(mail(address, 'Ça avance'))).toEqual({
      ...{ kind: 'kept', sentence: 'Une réponse gardée, pour mars 2027.' },
    });
    app.clock.now = noon('2027-05-10');
    expect(await take(mail(address, 'Bloqué'))).toMatchObject({
      sentence: expect.stringContaining('trop ancien'),
    });
    lead = await app.signIn('project-lead', tuile);
    expect((await readNews(kiln.id)).status).toBe(null);
  });
});

describe('the tag of an address', () => {
  it('holds in what a name may have, says its mail under its key alone, and survives capitals', () => {
    const id = randomUUID();
    const tag = createReplyTag(id, 'key');
    expect(tag).toMatch(/^[0-9a-z]{1,38}$/);
    expect(readReplyTag(findReplyTag(`Suivi+${tag.toUpperCase()}@exemple.fr`) ?? '', 'key')).toBe(id);
    expect(readReplyTag(tag, 'other')).toBe(null);
    expect(readReplyTag('0', 'key')).toBe(null);
    expect(readReplyTag('z'.repeat(38), 'key')).toBe(null);
    const zeros = '00000000-0000-0000-0000-000000000000';
    expect(readReplyTag(createReplyTag(zeros, 'key'), 'key')).toBe(zeros);
    expect(findReplyTag('suivi@exemple.fr')).toBe(null);
  });
});
