// Papers over HTTP: the sheets of the room before and during the day, the booklet before the room is open.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, createHall, expectDone, type Hall } from '../../../../test/seminar.js';
import type { SeminarCard } from '../contract.js';

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
  it('[R085][R144] print before the day: a form per cell, slips, the grid', async () => {
    const { status, pages, text } = await fetchPdf(`${hall.url}/paper.pdf`);
    expect(status).toBe(200);
    expect(pages).toBe(12 + 6 + 1);
    for (const box of ['1. Le thème', '2. Notre question', '3. Ce qui s’est dit', '4. Qui était là']) {
      expect(text.split(box).length - 1).toBe(12);
    }
    expect(text).toContain('Salle Brière (12 places)');
  });

  it('print one at a time, in as many copies as asked', async () => {
    const form = await fetchPdf(`${hall.url}/paper.pdf?sheet=report-form&copies=2`);
    expect(form.pages).toBe(2);
    expect((await fetchPdf(`${hall.url}/paper.pdf?sheet=marketplace&copies=3`)).pages).toBe(1);
    expect(form.headers?.['content-type']).toBe('application/pdf');
    expect(form.headers?.['content-disposition']).toContain('feuilles');
  });

  it('refuse a sheet that is none, too many copies, and an agenda without a method', async () => {
    expect(await fetchPdf(`${hall.url}/paper.pdf?sheet=poster`)).toMatchObject({
      status: 404,
      code: 'seminar/sheet-unknown',
    });
    expect((await fetchPdf(`${hall.url}/paper.pdf?copies=1000`)).status).toBe(400);
    const { seminars } = (
      await hall.app.send({ url: `/api/spaces/${hall.scope.space}/seminars`, cookie: lead })
    ).json<{
      seminars: SeminarCard[];
    }>();
    const bare = seminars.find(({ kind, number }) => kind === 'local' && number === 1);
    const url = `/api/spaces/${hall.scope.space}/seminars/${bare?.id}/paper.pdf`;
    expect(await fetchPdf(url)).toMatchObject({ status: 409, code: 'seminar/no-sheet' });
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

describe('the booklet of a seminar that has not been held', () => {
  it('[R136] already has its cover, its guests and its agenda', async () => {
    const { seminars } = (
      await hall.app.send({ url: `/api/spaces/${hall.scope.space}/seminars`, cookie: lead })
    ).json<{
      seminars: SeminarCard[];
    }>();
    const bare = seminars.find(({ kind, number }) => kind === 'local' && number === 3);
    const { status, text } = await fetchPdf(
      `/api/spaces/${hall.scope.space}/seminars/${bare?.id}/booklet.pdf`,
    );
    expect(status).toBe(200);
    expect(text).toMatch(/FOCUS\s!/);
    expect(text).toContain('date à fixer');
    expect(text).toContain('avant la séance');
  });

  it('does not exist from a neighbour’s space', async () => {
    const url = `/api/spaces/${hall.fabrique.space}/seminars/${hall.seminar}/booklet.pdf`;
    const cookie = await hall.app.signIn('facilitator', hall.fabrique);
    expect(await fetchPdf(url, cookie)).toMatchObject({ status: 404, code: 'seminar/not-found' });
    expect((await fetchPdf(url.replace('booklet', 'paper'), cookie)).status).toBe(404);
    expect((await hall.app.send({ url: url.replace('booklet.pdf', 'wall'), cookie })).status).toBe(404);
    expect((await hall.app.send({ url: url.replace('booklet.pdf', 'harvest'), cookie })).status).toBe(404);
  });
});
