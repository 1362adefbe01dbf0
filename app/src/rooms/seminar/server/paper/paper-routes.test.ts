// Papers over HTTP: the sheets of the hall before and during the day, and the way back of each.
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, createHall, expectDone, type Hall } from '../../../../../test/seminar.js';
import type { Printable, SheetFound } from '../../contract/paper.js';
import type { Attendee, SeminarCard } from '../../contract.js';
import { formatReference } from '../../sheet-reference.js';
import { reserveCopies } from './paper.repo.js';

let hall: Hall;
let lead: string;
beforeAll(async () => {
  hall = await createHall();
  lead = await hall.app.signIn('project-lead', hall.scope);
});
afterAll(() => hall.close());

async function fetchPdf(url: string, cookie = lead) {
  const reply = await hall.app.http.inject({ url, headers: { cookie } });
  if (reply.statusCode !== 200)
    return { status: reply.statusCode, code: reply.json().code as string, pages: 0, text: '' };
  const file = join(mkdtempSync(join(tmpdir(), 'trame-feuilles-')), 'feuilles.pdf');
  writeFileSync(file, reply.rawPayload);
  const pages = Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [file], { encoding: 'utf8' }))?.[1]);
  const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
  return { status: 200, code: '', pages, text, headers: reply.headers };
}

describe('the sheets of the room', () => {
  const only = (sheets: string) => `${hall.url}/paper.pdf?sheets=${encodeURIComponent(sheets)}`;

  it('[R085][R144] print everything from one button, before the day', async () => {
    const { status, pages, text } = await fetchPdf(`${hall.url}/paper.pdf`);
    expect(status).toBe(200);
    // Thirty badges, the register, the day, its four steps, five panels of time, tables for thirty, the way in; a form per cell, slips, the grid.
    expect(pages).toBe(3 + 2 + 1 + 4 + 5 + 5 + 1 + 12 + 6 + 1);
    for (const box of ['1. Le thème', '2. Notre question', '3. Ce qui s’est dit', '4. Qui était là']) {
      expect(text.split(box).length - 1).toBe(12);
    }
    expect(text).toContain('Salle Brière (12 places)');
    for (const words of [
      'Feuille d’émargement',
      'Table 5',
      'Entrez dans la salle',
      'Chef·fe d’entreprise 9',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('are listed with how many of each, for whoever chooses', async () => {
    const { papers } = expectDone(await hall.app.send({ url: `${hall.url}/papers`, cookie: lead })).json<{
      papers: Printable[];
    }>();
    expect(papers.map(({ name, copies }) => [name, copies])).toEqual([
      ['hall/badges', null],
      ['hall/register', null],
      ['hall/day', null],
      ['hall/time', null],
      ['hall/time-signs', null],
      ['hall/tables', 5],
      ['hall/welcome', null],
      ['open-space/report-form', 12],
      ['open-space/slips', 24],
      ['open-space/marketplace', null],
    ]);
    expect(papers.at(-1)?.activity).toBe('Forum ouvert\u202f: nos défis, nos atouts');
  });

  it('print as many as asked, one sheet or several', async () => {
    const form = await fetchPdf(`${hall.url}/paper.pdf?sheet=report-form&copies=2`);
    expect(form.pages).toBe(2);
    expect((await fetchPdf(`${hall.url}/paper.pdf?sheet=marketplace&copies=3`)).pages).toBe(1);
    expect((await fetchPdf(only('hall/tables*8,open-space/slips*5,hall/day'))).pages).toBe(1 + 8 + 2);
    expect(form.headers?.['content-type']).toBe('application/pdf');
    expect(form.headers?.['content-disposition']).toContain('feuilles');
  });

  it('[R039] print a badge for each person expected, ten a page, and one alone when it is made again', async () => {
    const { text, pages } = await fetchPdf(only('hall/badges'));
    expect(pages).toBe(3);
    const shorts = text.match(/^[2-9A-HJKMNP-RTV-Z]{6}$/gm) ?? [];
    expect(new Set(shorts).size).toBe(30);
    const arrival = await hall.app.send({
      method: 'POST',
      url: `${hall.url}/arrivals`,
      cookie: lead,
      body: { badge: shorts[0] },
    });
    const { attendee } = expectDone(arrival).json<{ attendee: Attendee }>();
    const again = await fetchPdf(`${hall.url}/paper.pdf?attendee=${attendee.id}`);
    const flat = again.text.replaceAll(/\s+/g, ' ');
    expect([again.pages, flat.includes(attendee.displayName)]).toEqual([1, true]);
    expect(again.text).not.toContain(shorts[0]);
    expect(await fetchPdf(`${hall.url}/paper.pdf?attendee=${randomUUID()}`)).toMatchObject({
      status: 404,
      code: 'seminar/attendee-unknown',
    });
  });

  it('refuse a sheet that is none, too many copies, what is no list; a day without a method has the hall’s own', async () => {
    expect(await fetchPdf(`${hall.url}/paper.pdf?sheet=poster`)).toMatchObject({
      status: 404,
      code: 'seminar/sheet-unknown',
    });
    for (const query of [
      'copies=1000',
      'sheets=a*0',
      'sheets=a*x',
      'sheets=a*201',
      'sheets=../x',
      'sheets=',
    ]) {
      expect((await fetchPdf(`${hall.url}/paper.pdf?${query}`)).status, query).toBe(400);
    }
    const { seminars } = (
      await hall.app.send({ url: `/api/spaces/${hall.scope.space}/seminars`, cookie: lead })
    ).json<{
      seminars: SeminarCard[];
    }>();
    const bare = seminars.find(({ kind, number }) => kind === 'local' && number === 1);
    const url = `/api/spaces/${hall.scope.space}/seminars/${bare?.id}/paper.pdf`;
    expect(await fetchPdf(url)).toMatchObject({ status: 200, pages: 3 });
  });

  it('are not printed by readers', async () => {
    const pair = await hall.app.signIn('lead-pair', hall.scope);
    expect((await fetchPdf(`${hall.url}/paper.pdf`, pair)).status).toBe(403);
  });

  it('[R063] carry the questions once they have their place', async () => {
    const { roomId: room } = expectDone(
      await hall.app.send({ method: 'POST', url: `${hall.url}/open`, cookie: lead }),
    ).json<{ roomId: string }>();
    const staff = { cookie: lead, room };
    await act(hall, staff, { type: 'answer-preflight', answerAlreadyKnown: 'no', confirmed: false });
    await act(hall, staff, { type: 'open-marketplace' });
    const text = 'Où loger les apprentis ?';
    const [posed] = await act(hall, staff, {
      type: 'pose-question',
      text,
      channel: 'facilitator',
      onBehalfOf: null,
    });
    const place = { room: 'room-2', slot: 'slot-3' };
    await act(hall, staff, { type: 'place-question', question: posed?.question, version: 1, place });
    const form = await fetchPdf(`${hall.url}/paper.pdf?sheet=report-form`);
    expect([form.pages, form.text.includes(text), form.text.includes('créneau 3, Salle Brière')]).toEqual([
      1,
      true,
      true,
    ]);
    expect((await fetchPdf(`${hall.url}/paper.pdf?sheet=marketplace`)).text).toContain(
      'Où loger les apprentis',
    );
  });
});

describe('the reference on a sheet', () => {
  let room: string;
  const ask = (reference: string, cookie = lead) =>
    hall.app.send({
      url: `/api/spaces/${hall.scope.space}/rooms/${room}/sheet?${new URLSearchParams({ reference })}`,
      cookie,
    });
  const referTo = (more: Partial<Parameters<typeof formatReference>[0]> = {}) =>
    formatReference({
      space: hall.scope.space,
      seminar: hall.seminar,
      activity: 'open-space',
      sheet: 'report-form',
      copy: 3,
      ...more,
    });

  beforeAll(async () => {
    const opened = await hall.app.send({ method: 'POST', url: `${hall.url}/open`, cookie: lead });
    room = expectDone(opened).json<{ roomId: string }>().roomId;
  });

  it('[R085] brings its photo to the activity, and tells when it is there already', async () => {
    const fresh = expectDone(await ask(referTo())).json<SheetFound>();
    expect(fresh).toMatchObject({
      isHere: true,
      sheet: 'open-space/report-form/3',
      title: 'Compte rendu de groupe',
      activity: 'Forum ouvert\u202f: nos défis, nos atouts',
      copy: 3,
      photos: [],
    });
    const picture = await sharp({ create: { width: 60, height: 80, channels: 3, background: '#fff' } })
      .jpeg()
      .toBuffer();
    const sent = await hall.app.send({
      method: 'POST',
      url: `/api/spaces/${hall.scope.space}/rooms/${room}/photos?id=${randomUUID()}&sheet=${fresh.sheet}`,
      cookie: lead,
      raw: picture,
      headers: { 'content-type': 'image/jpeg' },
    });
    const { id } = expectDone(sent).json<{ id: string }>();
    expect(expectDone(await ask(referTo())).json<SheetFound>().photos).toMatchObject([{ id }]);
    expect(expectDone(await ask(referTo({ copy: 4 }))).json<SheetFound>().photos).toEqual([]);
  });

  it('of another seminar is recognised and said; of nobody too', async () => {
    const { seminars } = (
      await hall.app.send({ url: `/api/spaces/${hall.scope.space}/seminars`, cookie: lead })
    ).json<{ seminars: SeminarCard[] }>();
    const first = seminars.find(({ kind, number }) => kind === 'local' && number === 1);
    expect(expectDone(await ask(referTo({ seminar: first?.id ?? '' }))).json()).toMatchObject({
      isHere: false,
      seminar: { kind: 'local', number: 1 },
      sheet: null,
    });
    expect(expectDone(await ask(referTo({ seminar: randomUUID() }))).json()).toMatchObject({
      isHere: false,
      seminar: null,
    });
    const none = await ask('https://example.org');
    expect([none.status, none.json().code]).toEqual([404, 'seminar/sheet-not-ours']);
  });

  it('is read by whoever sits in the room, and by nobody from elsewhere', async () => {
    const pair = await hall.app.signIn('lead-pair', hall.scope);
    expect((await ask(referTo(), pair)).status).toBe(403);
    expect((await ask(referTo(), 'trame-device=forged-forged-forged-forged')).status).toBe(401);
  });

  it('is never printed twice', async () => {
    const reserve = (copies: number) =>
      hall.app.database.within(hall.scope, (tx) =>
        reserveCopies(tx, hall.scope, { seminar: hall.seminar, copies: new Map([['a/b', copies]]) }),
      );
    const before = await Promise.all([reserve(12), reserve(12), reserve(1)]);
    expect(new Set(before.map((one) => one.get('a/b'))).size).toBe(3);
    expect((await reserve(1)).get('a/b')).toBe(25);
  });
});
