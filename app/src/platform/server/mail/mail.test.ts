// Mails on the real database: once, gathered, worded late, kept when nobody can carry them, never against a refusal.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, createTestSpace, type TestDatabase } from '../../../../test/database.js';
import type { TenantScope } from '../db/index.js';
import {
  deliverMails,
  type Envelope,
  formatHtml,
  formatPlain,
  listMails,
  type MailDoor,
  type MailKind,
  type MailOrder,
  queueMail,
  writePreference,
} from './index.js';

const NOW = Date.UTC(2027, 2, 2, 8, 0);
let test: TestDatabase;
let scope: TenantScope;
let sent: Envelope[];
let isBroken: boolean;

const door: MailDoor = {
  send: async (envelope) => {
    if (isBroken) throw new Error('421 try later');
    sent.push(envelope);
  },
  close: () => undefined,
};

const news: MailKind = {
  id: 'news',
  render: async (_tx, _scope, mails) => ({
    subject: `${mails.length} nouvelles`,
    blocks: mails.map(({ payload }) => ({ kind: 'text', text: String(payload.text) })),
  }),
};

const order = (key: string, more: Partial<MailOrder> = {}): MailOrder => ({
  key,
  kind: 'news',
  address: 'pilote@exemple.fr',
  recipient: 'Le pilote',
  payload: { text: key },
  dueAt: new Date(NOW),
  madeAt: new Date(NOW),
  ...more,
});

const queue = (made: MailOrder) => test.database.within(scope, (tx) => queueMail(tx, scope, made));
const deliver = (at = NOW, way: MailDoor | null = door) =>
  deliverMails({ database: test.database, door: way, kinds: [news] }, scope, at);
const list = () => test.database.within(scope, (tx) => listMails(tx, scope, 50));

beforeAll(async () => {
  test = await createTestDatabase();
});
beforeEach(async () => {
  scope = await createTestSpace(test.database, { kind: 'territory' });
  sent = [];
  isBroken = false;
});
afterAll(() => test.drop());

describe('a mail', () => {
  it('asked for twice leaves once', async () => {
    expect([await queue(order('a')), await queue(order('a'))]).toEqual([true, false]);
    expect(await deliver()).toMatchObject({ sent: 1 });
    expect(await deliver(NOW + 3_600_000)).toMatchObject({ sent: 0 });
    expect(sent).toHaveLength(1);
  });

  it('waits for its hour, and is gathered with the others of its reader', async () => {
    await queue(order('a'));
    await queue(order('b'));
    await queue(order('c', { dueAt: new Date(NOW + 60_000) }));
    await queue(order('d', { address: 'autre@exemple.fr' }));
    expect(await deliver()).toMatchObject({ sent: 2 });
    expect(sent.map(({ letter }) => letter.subject).sort()).toEqual(['1 nouvelles', '2 nouvelles']);
    expect(await deliver(NOW + 60_000)).toMatchObject({ sent: 1 });
  });

  it('leaves once when two servers deliver together', async () => {
    for (const key of ['a', 'b', 'c', 'd']) await queue(order(key, { address: `${key}@exemple.fr` }));
    const both = await Promise.all([deliver(), deliver()]);
    expect(both[0].sent + both[1].sent).toBe(4);
    expect(new Set(sent.map(({ address }) => address)).size).toBe(4);
  });

  it('is kept, with its words, where no server carries mails or nobody has an address', async () => {
    await queue(order('a'));
    await queue(order('b', { address: null, recipient: 'La maire' }));
    expect(await deliver(NOW, null)).toMatchObject({ kept: 2, sent: 0 });
    const kept = await list();
    expect(kept.map(({ state }) => state)).toEqual(['kept', 'kept']);
    expect(kept.every(({ letter }) => letter?.subject === '1 nouvelles')).toBe(true);
  });

  it('is tried again later and later, then kept: nothing is lost', async () => {
    await queue(order('a'));
    isBroken = true;
    let at = NOW;
    for (let turn = 0; turn < 5; turn += 1) {
      expect(await deliver(at)).toMatchObject({ delayed: 1 });
      expect(await deliver(at)).toMatchObject({ delayed: 0 });
      at += 24 * 3_600_000;
    }
    expect(await deliver(at)).toMatchObject({ kept: 1 });
    expect((await list())[0]?.letter?.subject).toBe('1 nouvelles');
  });

  it('does not leave against a refusal, which holds for one kind and one space', async () => {
    const choice = { address: 'pilote@exemple.fr', kind: 'news', wanted: false, at: new Date(NOW) };
    await test.database.within(scope, (tx) => writePreference(tx, scope, choice));
    await queue(order('a'));
    expect(await deliver()).toMatchObject({ refused: 1, sent: 0 });
    expect(await list()).toEqual([]);
    await test.database.within(scope, (tx) => writePreference(tx, scope, { ...choice, wanted: true }));
    await queue(order('b'));
    expect(await deliver()).toMatchObject({ sent: 1 });
  });

  it('is not seen from another space', async () => {
    await queue(order('a'));
    const other = await createTestSpace(test.database, { kind: 'territory' });
    expect(await test.database.within(other, (tx) => listMails(tx, other, 50))).toEqual([]);
  });
});

describe('a letter', () => {
  const letter = {
    subject: 'Où en est « <b>Quai</b> » ?',
    blocks: [
      { kind: 'title', text: 'Quai & "ponts"' },
      { kind: 'text', text: 'Deux\nlignes' },
      { kind: 'links', links: [{ label: 'Ça avance', href: 'https://t.example/s?r=1&x="' }] },
      { kind: 'note', text: '<script>' },
    ],
  } as const;

  it('is plain text that reads by itself', () => {
    expect(formatPlain(letter)).toContain('Ça avance\n  https://t.example/s?r=1&x="');
    expect(formatPlain(letter)).toContain('Quai & "ponts"\n----');
  });

  it('is HTML in which no word is markup, and nothing is fetched', () => {
    const html = formatHtml(letter);
    expect(html).toContain('&lt;script&gt;');
    expect(html).toContain('r=1&amp;x=&quot;"');
    expect(html).not.toMatch(/<script|<img|<b>|@import|url\(/);
  });
});
