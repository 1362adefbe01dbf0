// The booklet over HTTP, before the room is open.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHall, type Hall } from '../../../../../test/seminar.js';
import type { SeminarCard } from '../../contract.js';

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
