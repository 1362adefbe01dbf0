// A whole seminar by HTTP: opened, thirty phones, an open space, closed twice, on paper.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  act,
  command,
  createHall,
  enter,
  expectDone,
  type Hall,
  type Phone,
} from '../../../../../test/seminar.js';
import type { JoinCard, SeminarSheet } from '../../contract.js';

const FAMILIES = ['Entreprises', 'Collectivités locales', 'Enseignement'];
const REPORTS = 9;
const CARDS_PER_REPORT = 7;

let hall: Hall;
let facilitator: string;
let room: string;
const phones: Phone[] = [];
const cards: string[] = [];

const console_ = () => ({ cookie: facilitator, room });

async function readBooklet(cookie: string): Promise<{ readonly status: number; readonly text: string }> {
  const reply = await hall.app.http.inject({ url: `${hall.url}/booklet.pdf`, headers: { cookie } });
  if (reply.statusCode !== 200) return { status: reply.statusCode, text: reply.body };
  const file = join(mkdtempSync(join(tmpdir(), 'trame-livret-')), 'livret.pdf');
  writeFileSync(file, reply.rawPayload);
  // Lines are cut by columns: folding spaces brings sentences back together.
  const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replaceAll(/[\s\u200b]+/g, ' ');
  return { status: 200, text };
}

const countIn = (text: string, words: string): number => text.split(words).length - 1;

beforeAll(async () => {
  hall = await createHall();
  facilitator = await hall.app.signIn('facilitator', hall.scope);
});
afterAll(() => hall.close());

describe('a seminar from its opening to its booklet', () => {
  it('[R049] opens its room once, with a code, an address and a QR code for the phones of the hall', async () => {
    const first = expectDone(
      await hall.app.send({ method: 'POST', url: `${hall.url}/open`, cookie: facilitator }),
    );
    const opened = first.json<{ seminar: SeminarSheet; roomId: string; join: JoinCard }>();
    room = opened.roomId;
    expect(opened.seminar).toMatchObject({ status: 'open', roomId: room, version: 2 });
    expect(opened.join.code).toMatch(/^[2-9A-Z]{6}$/);
    expect(opened.join.url).toMatch(/^http:\/\/192\.168\.1\.20:4400\/r#[\w-]{20,}$/);
    expect(opened.join.qr).toMatch(/^<svg /);
    const again = await hall.app.send({ method: 'POST', url: `${hall.url}/open`, cookie: facilitator });
    expect(again.json<{ roomId: string }>().roomId).toBe(room);
  });

  it('[R039] lets thirty phones in without an account, by the code and by the QR code', async () => {
    const card = expectDone(
      await hall.app.send({ url: `${hall.url}/join-card`, cookie: facilitator }),
    ).json<JoinCard>();
    const token = card.url?.split('#')[1] ?? '';
    const tickets = [{ code: card.code ?? '' }, { token }];
    for (let index = 0; index < 30; index += 1) {
      const family = FAMILIES[index % FAMILIES.length] ?? '';
      phones.push(await enter(hall, tickets[index % 2] ?? {}, { name: `Seat ${index}`, family }));
    }
    expect(new Set(phones.map((phone) => phone.member)).size).toBe(30);
  });

  it('[R063][R065] carries an open space: questions, reports, challenges and assets', async () => {
    for (const type of ['open', 'next-step', 'next-step', 'next-step']) {
      const from = type === 'open' ? undefined : ((await listRuns()).at(-1)?.step ?? null);
      const ack = await command(hall, console_(), type === 'open' ? { type } : { type, from });
      expect(ack.trame).toBe('ack');
      hall.app.clock.advance(16 * 60_000);
    }
    await act(hall, console_(), { type: 'answer-preflight', answerAlreadyKnown: 'no', confirmed: false });
    await act(hall, console_(), { type: 'open-marketplace' });
    for (let index = 0; index < REPORTS + 2; index += 1) {
      const phone = phones[index] as Phone;
      const [posed] = await act(hall, phone, {
        type: 'pose-question',
        text: `Question numéro ${index + 1} de la salle ?`,
        channel: 'phone',
        onBehalfOf: null,
      });
      const place = { room: `room-${(index % 4) + 1}`, slot: `slot-${Math.floor(index / 4) + 1}` };
      const question = posed?.question;
      await act(hall, console_(), { type: 'place-question', question, version: 1, place });
      if (index >= REPORTS) continue;
      const texts = Array.from(
        { length: CARDS_PER_REPORT },
        (_, card) => `Carte ${index + 1}.${card + 1} du groupe`,
      );
      cards.push(...texts);
      hall.app.clock.advance(10_000);
      await act(hall, phone, {
        type: 'post-report',
        question,
        said: `Ce que le groupe ${index + 1} a dit.`,
        challenges: texts.slice(0, 4),
        assets: texts.slice(4),
        convener: null,
        participants: [],
        table: null,
        paper: false,
      });
    }
  });

  it('[R136] prints the booklet while the seminar runs: every acknowledged card once, missing reports listed', async () => {
    const { status, text } = await readBooklet(facilitator);
    expect(status).toBe(200);
    for (const card of cards) expect(countIn(text, card), card).toBe(1);
    expect(text).toContain('30 personnes présentes');
    expect(text).toContain('Comptes rendus attendus');
    expect(text).toContain('Question numéro 11 de la salle ?');
    expect(text).toContain('La séance n’était pas close');
  });

  it('[R146] names nobody but those who agreed', async () => {
    const [phone] = phones;
    const list = expectDone(
      await hall.app.send({
        method: 'POST',
        url: `${hall.url}/attendees`,
        cookie: facilitator,
        body: {
          attendees: [{ displayName: 'Personne d’accord', presence: 'present' }, { displayName: 'Seat 1' }],
        },
      }),
    ).json<{ attendees: { id: string; displayName: string }[] }>();
    const agreed = list.attendees.find((one) => one.displayName === 'Personne d’accord');
    expectDone(
      await hall.app.send({
        method: 'PATCH',
        url: `${hall.url}/attendees/${agreed?.id}`,
        cookie: facilitator,
        body: { consentToPrint: true, memberId: phone?.member },
      }),
    );
    const { text } = await readBooklet(facilitator);
    expect(text).toContain('Personne d’accord');
    expect(text).not.toContain('Seat 1');
    expect(text).toContain('30 personnes présentes');
  });

  it('keeps the booklet from readers until the seminar is closed', async () => {
    const owner = await hall.app.signIn('programme-owner', hall.scope);
    const early = await hall.app.send({ url: `${hall.url}/booklet.pdf`, cookie: owner });
    expect(early.status).toBe(403);
    expect(early.json().code).toBe('seminar/booklet-not-yet');
    expect((await hall.app.send({ url: `${hall.url}/wall`, cookie: owner })).status).toBe(403);
  });

  it('[R066] shows the wall as data, as the booklet sets it', async () => {
    const wall = expectDone(await hall.app.send({ url: `${hall.url}/wall`, cookie: facilitator })).json<{
      activities: { activity: string; figures: { count: number; noun: string }[] }[];
    }>();
    expect(wall.activities.map((one) => one.activity)).toEqual(['open-space']);
    expect(wall.activities[0]?.figures.map((figure) => figure.count)).toEqual([11, 9, 36, 27]);
  });

  it('closes once, keeps the harvest with its origins, and closing again changes nothing', async () => {
    const close = () => hall.app.send({ method: 'POST', url: `${hall.url}/close`, cookie: facilitator });
    const first = expectDone(await close()).json<{ seminar: SeminarSheet; kept: number }>();
    expect(first).toMatchObject({ kept: cards.length, seminar: { status: 'closed' } });
    const kept = await listHarvest();
    hall.app.clock.advance(60_000);
    const second = expectDone(await close()).json<{ seminar: SeminarSheet; kept: number }>();
    expect(second.seminar.closedAt).toBe(first.seminar.closedAt);
    expect(await listHarvest()).toEqual(kept);
    expect(kept.map((item) => item.text).sort()).toEqual([...cards].sort());
    expect(kept.every((item) => item.origins.length === 1 && item.origins[0]?.authors.length === 1)).toBe(
      true,
    );
  });

  it('refuses phones and newcomers after closing; staff still type what came on paper [R085]', async () => {
    const late = await command(hall, phones[3] as Phone, {
      type: 'activity',
      activity: 'open-space',
      command: {
        type: 'add-card',
        kind: 'asset',
        text: 'trop tard',
        report: null,
        paper: false,
        onBehalfOf: null,
      },
    });
    expect(late).toMatchObject({ trame: 'refused', refusal: { code: 'seminar-closed' } });
    await act(hall, console_(), {
      type: 'add-card',
      kind: 'asset',
      text: 'Une carte de papier retrouvée',
      report: null,
      paper: true,
      onBehalfOf: null,
    });
    const again = await hall.app.send({ method: 'POST', url: `${hall.url}/close`, cookie: facilitator });
    expect(again.json<{ kept: number }>().kept).toBe(cards.length + 1);
    const card = (
      await hall.app.send({ url: `${hall.url}/join-card`, cookie: facilitator })
    ).json<JoinCard>();
    expect(card).toMatchObject({ code: null, url: null, qr: null });
  });

  it('gives readers the booklet once closed, with what was copied from paper labelled', async () => {
    const pair = await hall.app.signIn('lead-pair', hall.scope);
    const { status, text } = await readBooklet(pair);
    expect(status).toBe(200);
    expect(countIn(text, 'Une carte de papier retrouvée')).toBe(1);
    expect(text).toContain('recopié du papier');
    expect(text).toContain('après la clôture');
  });
});

async function listRuns(): Promise<readonly { readonly step: string }[]> {
  const live = await hall.engine.getRoom({ space: hall.scope.space, room });
  const state = live?.state as { readonly runs: readonly { readonly step: string }[] } | undefined;
  return state?.runs ?? [];
}

async function listHarvest(): Promise<
  readonly { readonly text: string; readonly origins: readonly { readonly authors: readonly string[] }[] }[]
> {
  const reply = expectDone(await hall.app.send({ url: `${hall.url}/harvest`, cookie: facilitator }));
  return reply.json<{ harvest: { text: string; origins: { authors: string[] }[] }[] }>().harvest;
}
