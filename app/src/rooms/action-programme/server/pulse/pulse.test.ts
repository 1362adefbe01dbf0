// A year of pulses through the real server: mails in their days, answers without login, silence kept as silence.
import { randomUUID } from 'node:crypto';
import { addDays, isSendingDay } from '@trame/core/action-programme';
import { instant } from '@trame/core/kernel';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../../test/app.js';
import { createTestSpace } from '../../../../../test/database.js';
import { createProgrammeParts } from '../../../../../test/programme.js';
import type { TenantScope } from '../../../../platform/server/db/index.js';
import { createPress } from '../../../../platform/server/document/index.js';
import type { Envelope, MailDoor } from '../../../../platform/server/mail/index.js';
import type { FollowUp, Outbox, PointReply } from '../../contract/pulse.js';
import type { ActionSheet } from '../../contract.js';
import { createActionProgrammeRoom, createProgrammePost, runProgrammeRounds } from '../index.js';
import { createPulseToken, isPast, isSigned, parsePulseToken } from './token.js';

const press = createPress();
const port = randomUUID();
const organisations = new Map([[port, { name: 'Grand port', familyId: 'port', familyLabel: 'Port' }]]);
const noon = (day: string) => instant(Date.parse(`${day}T11:00:00Z`));
const letters: Envelope[] = [];
const door: MailDoor = { send: async (envelope) => void letters.push(envelope), close: () => undefined };
const publicUrl = () => 'http://trame.test';

let app: TestApp;
let tuile: TenantScope;
let lead: string;
/** Sessions end with the months: whoever comes back signs in again. */
const comeBack = async (): Promise<string> => {
  lead = await app.signIn('project-lead', tuile);
  return lead;
};
const listTerritoryNames = async () => [{ id: tuile.space, name: 'Pays de la Tuile' }];

beforeAll(async () => {
  app = await createTestApp({
    rooms: ({ database }) => [
      createActionProgrammeRoom(
        createProgrammeParts({
          press,
          database,
          listOrganisationNames: async () => organisations,
          listTerritoryNames,
          outside: { door, publicUrl },
        }),
      ),
    ],
  });
});

afterEach(async () => {
  await app.send({
    method: 'PUT',
    url: at('pulse'),
    body: { isOn: false, isPublic: false, fallback: 'personne' },
    cookie: await comeBack(),
  });
});

beforeEach(async () => {
  tuile = await createTestSpace(app.database, { kind: 'territory' });
  letters.length = 0;
  app.clock.now = noon('2027-01-01');
  lead = await app.signIn('project-lead', tuile);
});

afterAll(async () => {
  await app.close();
  await press.close();
});

const at = (path: string) => `/api/spaces/${tuile.space}/programme/${path}`;

async function add(title: string, mail: string | null, more: object = {}): Promise<ActionSheet> {
  const body = {
    title,
    stage: 'follow-up',
    pilots: [{ kind: 'organisation', organisationId: port, printed: null, lead: true }],
    details: { contact: { label: 'La directrice du port', mail, phone: null }, ...more },
  };
  const reply = await app.send({
    method: 'POST',
    url: `/api/spaces/${tuile.space}/actions`,
    body,
    cookie: lead,
  });
  expect(reply.status).toBe(200);
  return reply.json<ActionSheet>();
}

const open = (isPublic = false) =>
  app.send({
    method: 'PUT',
    url: at('pulse'),
    body: { isOn: true, isPublic, fallback: 'la cheffe de projet' },
    cookie: lead,
  });

const rounds = () =>
  runProgrammeRounds(
    createProgrammePost({ database: app.database, listTerritoryNames, door, publicUrl }),
    app.clock.now,
  );

/** A day as the server lives it: the round, and an hour later what is due. */
async function live(day: string): Promise<void> {
  app.clock.now = noon(day);
  expect(await rounds()).toEqual([]);
  app.clock.advance(3_600_000);
  expect(await rounds()).toEqual([]);
}

const linkOf = (envelope: Envelope | undefined): string => {
  const links = envelope?.letter.blocks.find((block) => block.kind === 'links');
  const href = links?.kind === 'links' ? links.links[0]?.href : undefined;
  return (href ?? '').replace('http://trame.test', '').replace(/\?.*$/, '');
};

const answer = (link: string, form: Record<string, string>) =>
  app.send({
    method: 'POST',
    url: link,
    raw: new URLSearchParams(form).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });

const read = async () => (await app.send({ url: at('pulse'), cookie: await comeBack() })).json<FollowUp>();
const readSheet = async (id: string) =>
  (
    await app.send({ url: `/api/spaces/${tuile.space}/actions/${id}`, cookie: await comeBack() })
  ).json<ActionSheet>();

describe('twelve months', () => {
  it('ask once a month but August, remind once, never on a day off, and keep silence as silence', async () => {
    const quai = await add('Quai', 'port@exemple.fr');
    await add('Campus', 'port@exemple.fr');
    const digue = await add('Digue', 'ville@exemple.fr');
    await open();
    const days: { day: string; address: string; subject: string }[] = [];
    for (let day = '2027-01-01'; day <= '2027-12-31'; day = addDays(day, 1)) {
      const before = letters.length;
      await live(day);
      for (const envelope of letters.slice(before)) {
        days.push({ day, address: envelope.address, subject: envelope.letter.subject });
        // The port answers for the quay on the very day, but in June; the town never does.
        const isQuestion = envelope.letter.subject.includes('où en');
        if (envelope.address !== 'port@exemple.fr' || !isQuestion || day.slice(5, 7) === '06') continue;
        const state = day.slice(5, 7) === '03' ? 'blocked' : 'on-track';
        const reply = await answer(linkOf(envelope), {
          action: quai.id,
          state,
          line: `Mois ${day.slice(5, 7)}`,
          help: 'le préfet',
        });
        expect(reply.text).toContain('C’est noté, merci.');
      }
    }
    expect(days.every(({ day }) => isSendingDay(day) && day.slice(5, 7) !== '08')).toBe(true);
    const to = (address: string) => days.filter((mail) => mail.address === address);
    expect(to('ville@exemple.fr')).toHaveLength(22);
    // The campus stayed without answer: the port is reminded of it, each month.
    expect(to('port@exemple.fr')).toHaveLength(22);
    const asked = letters.filter(({ address }) => address === 'port@exemple.fr');
    const titles = ({ letter }: Envelope) =>
      letter.blocks.flatMap((block) => (block.kind === 'title' ? [block.text] : []));
    expect(titles(asked[0] as Envelope)).toEqual(['Quai', 'Campus']);
    expect(titles(asked[1] as Envelope)).toEqual(['Campus']);

    const follow = await read();
    const months = (id: string) =>
      follow.actions.find((action) => action.id === id)?.months.map(({ mark }) => mark);
    expect(months(quai.id)).toEqual([
      ...['on-track', 'on-track', 'blocked', 'on-track', 'on-track', 'silent', 'on-track', 'not-asked'],
      ...['on-track', 'on-track', 'on-track', 'on-track'],
    ]);
    expect(months(digue.id)?.filter((mark) => mark === 'silent')).toHaveLength(11);
    expect(follow.actions.find(({ id }) => id === digue.id)?.silence).toBe(11);
    expect(follow.hands).toEqual([]);
    expect((await readSheet(quai.id)).details.progress).toMatchObject({
      status: 'in-progress',
      news: { text: 'Mois 12', by: 'La directrice du port' },
      help: null,
    });
  }, 240_000);
});

describe('the pilot’s page', () => {
  async function ask(): Promise<{ sheet: ActionSheet; link: string }> {
    const sheet = await add('Quai <b>', 'port@exemple.fr');
    await open();
    await live('2027-03-02');
    return { sheet, link: linkOf(letters[0]) };
  }

  it('opens without login, writes nothing by being opened, and weighs little', async () => {
    const { sheet, link } = await ask();
    const page = await app.send({ url: `${link}?action=${sheet.id}&state=late` });
    expect(page.status).toBe(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.text).toContain('Quai &lt;b&gt;');
    expect(page.text).toMatch(/<button name="state" value="late" class="chosen">Confirmer/);
    expect(page.text).not.toMatch(/<script|style="/);
    expect((await read()).actions[0]?.months.at(-1)?.mark).toBe('silent');
    const style = await app.send({ url: '/api/pulse.css' });
    expect(page.text.length + style.text.length).toBeLessThan(30_000);
  });

  it('takes an answer, once however often it is sent, and addresses a raised hand', async () => {
    const { sheet, link } = await ask();
    const form = { action: sheet.id, state: 'blocked', line: 'Arrêté attendu', help: '' };
    for (let turn = 0; turn < 3; turn += 1) expect((await answer(link, form)).text).toContain('C’est noté');
    const follow = await read();
    expect(follow.actions[0]?.months.at(-1)).toMatchObject({ mark: 'blocked', line: 'Arrêté attendu' });
    expect(follow.hands).toMatchObject([
      { title: 'Quai <b>', to: 'la cheffe de projet', line: 'Arrêté attendu' },
    ]);
    const after = await readSheet(sheet.id);
    expect(after.version).toBe(sheet.version + 1);
    expect(after.details.progress).toMatchObject({ status: 'blocked', help: { to: 'la cheffe de projet' } });
    expect((await answer(link, { ...form, state: 'on-track' })).text).toContain('Ça avance');
    expect((await read()).hands).toEqual([]);
  });

  it('says what is wrong and keeps what was written', async () => {
    const { sheet, link } = await ask();
    const long = await answer(link, { action: sheet.id, state: 'late', line: 'x'.repeat(300), help: '' });
    expect(long.text).toContain('300 signes pour 280');
    expect(long.text).toContain(`value="${'x'.repeat(300)}"`);
    expect((await answer(link, { action: randomUUID(), state: 'late' })).text).toContain(
      'n’est plus parmi les vôtres',
    );
    expect((await answer(link, { action: sheet.id, state: 'parfait' })).text).toContain('Choisissez');
    const entered = await answer(link, { action: sheet.id, state: '', line: 'Le four arrive' });
    expect(entered.text).toContain('<p role="alert">Choisissez l’une des quatre réponses.</p>');
    expect(entered.text).toContain('value="Le four arrive"');
    expect((await read()).actions[0]?.months.at(-1)?.mark).toBe('silent');
  });

  it('opens to nobody with a link that is forged, cut, of another territory or past', async () => {
    const { sheet, link } = await ask();
    const token = link.split('/').at(-1) ?? '';
    const parsed = parsePulseToken(token);
    if (parsed === null) throw new Error('test: the link is none');
    const forged = createPulseToken(parsed, 'x'.repeat(43));
    const other = await createTestSpace(app.database, { kind: 'territory' });
    const elsewhere = createPulseToken({ ...parsed, space: other.space }, 'x'.repeat(43));
    for (const bad of [
      forged,
      elsewhere,
      token.slice(1),
      `${token.slice(0, -1)}${token.endsWith('A') ? 'Q' : 'A'}`,
      'x',
    ]) {
      const reply = await answer(`/api/pulse/${bad}`, { action: sheet.id, state: 'late' });
      expect(reply.text).toContain('Ce lien n’est pas le bon');
      expect(reply.text).not.toContain('Quai');
    }
    app.clock.now = noon('2027-05-02');
    expect((await app.send({ url: link })).text).toContain('n’est plus valable');
    expect((await read()).hands).toEqual([]);
  });

  it('stops the mails of one kind or of all, by the pilot’s own hand', async () => {
    const { link } = await ask();
    expect((await answer(link, { mails: 'stopReminder' })).text).toContain('préférences');
    await live('2027-03-10');
    expect(letters).toHaveLength(1);
    await live('2027-04-01');
    expect(letters).toHaveLength(2);
    await answer(linkOf(letters[1]), { mails: 'stopAll' });
    await live('2027-05-03');
    expect(letters).toHaveLength(2);
    await answer(linkOf(letters[1]), { mails: 'resume' });
    await live('2027-06-01');
    await live('2027-06-08');
    expect(letters).toHaveLength(4);
  });
});

describe('mails that nobody can carry', () => {
  it('are kept with their words for whoever prints them; a stranger reads none', async () => {
    await add('Quai', null);
    await open();
    app.clock.now = noon('2027-03-02');
    await comeBack();
    const run = await app.send({ method: 'POST', url: at('pulse/rounds'), cookie: lead });
    expect(run.json()).toEqual({ asked: 1, reminded: 0, sent: 0, kept: 1 });
    const outbox = (await app.send({ url: at('outbox'), cookie: lead })).json<Outbox>();
    expect(outbox.mails).toMatchObject([
      {
        recipient: 'La directrice du port',
        address: null,
        state: 'kept',
        letter: { subject: expect.stringContaining('Pays de la Tuile') },
      },
    ]);
    const pair = await app.signIn('lead-pair', tuile);
    expect((await app.send({ url: at('outbox'), cookie: pair })).status).toBe(403);
    expect((await app.send({ method: 'POST', url: at('pulse/rounds'), cookie: lead })).json()).toMatchObject({
      asked: 0,
      kept: 0,
    });
  });

  it('are not asked for at all while follow-up is off', async () => {
    await add('Quai', 'port@exemple.fr');
    await live('2027-03-02');
    expect(letters).toEqual([]);
  });
});

describe('the point in one page', () => {
  it('counts rows, for whoever may read them, and prints on one page', async () => {
    await add('Quai', 'port@exemple.fr', {
      milestones: [{ id: '1', title: 'Étude', who: null, startsOn: null, due: '2027-03-20', doneOn: null }],
    });
    const secret = await add('Secrète', null);
    await app.send({
      method: 'PUT',
      url: `/api/spaces/${tuile.space}/actions/${secret.id}`,
      body: { title: 'Secrète', stage: 'follow-up', version: 1, restricted: true },
      cookie: lead,
    });
    app.clock.now = noon('2027-03-09');
    await comeBack();
    const point = (await app.send({ url: at('point'), cookie: lead })).json<PointReply>();
    expect(point).toMatchObject({
      actions: 2,
      states: { silent: 2 },
      next: [{ what: 'Étude', on: '2027-03-20' }],
    });
    const owner = await app.signIn('programme-owner', tuile);
    expect((await app.send({ url: at('point'), cookie: owner })).json()).toMatchObject({ actions: 1 });
    const pdf = await app.http.inject({ url: at('point.pdf'), headers: { cookie: lead } });
    expect(pdf.statusCode).toBe(200);
    expect(pdf.rawPayload.subarray(0, 4).toString()).toBe('%PDF');
    expect(pdf.rawPayload.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).toHaveLength(1);
  }, 60_000);
});

describe('a link', () => {
  it('says whose it is, of which month, and is signed to the last bit', () => {
    const said = { space: randomUUID(), correspondentId: randomUUID(), month: '2027-12' };
    const token = createPulseToken(said, 'clé'.repeat(20));
    expect(token).toHaveLength(67);
    expect(parsePulseToken(token)).toEqual(said);
    expect([isSigned(token, 'clé'.repeat(20)), isSigned(token, 'autre')]).toEqual([true, false]);
    expect(['2027-12-31', '2028-01-31', '2028-02-01'].map((day) => isPast('2027-12', day))).toEqual([
      false,
      false,
      true,
    ]);
  });
});
