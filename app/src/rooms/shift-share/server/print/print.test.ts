// The printed diagnosis: the numbers of the screen, pictures that stand where they should, a page that is set.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refuse } from '@trame/core/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../../test/app.js';
import { createTestSpace } from '../../../../../test/database.js';
import type { TenantScope } from '../../../../platform/server/db/index.js';
import { createPress, type Press } from '../../../../platform/server/document/index.js';
import type { Dataset, Diagnosis } from '../../contract.js';
import { createShiftShareRoom } from '../index.js';
import { findSharedData, keepSmallTable, sendFile } from '../testing.js';
import { composePaper } from './content.js';
import { layQuadrants, layWaterfall } from './drawing.js';
import { words } from './words.fr.js';

const press = createPress();
let app: TestApp;
let scope: TenantScope;
let cookie: string;
let kept: Dataset;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trame-print-'));
  app = await createTestApp({
    rooms: ({ database }) => [createShiftShareRoom({ database, contoursFolder: null, press })],
  });
  const fabrique = await createTestSpace(app.database, { kind: 'fabrique' });
  scope = await createTestSpace(app.database, { kind: 'territory', fabrique });
  cookie = await app.signIn('project-lead', scope);
  kept = await keepSmallTable(app, { scope, cookie });
});

afterAll(async () => {
  await app.close();
  await press.close();
  rmSync(folder, { recursive: true });
});

const ask = (what: '' | '.pdf', query: Readonly<Record<string, string>>) =>
  app.send({
    url: `/api/spaces/${scope.space}/diagnosis${what}?${new URLSearchParams({ dataset: kept.id, ...query })}`,
    cookie,
  });

const read = async (territory: string): Promise<Diagnosis> =>
  (await ask('', { territory })).json<Diagnosis>();

const flatten = (text: string) => text.replace(/[\s\u200b\u00a0\u202f]+/g, ' ');

function readText(pdf: Buffer, name: string): string {
  const path = join(process.env.TRAME_PRINTED ?? folder, name);
  writeFileSync(path, pdf);
  return flatten(execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }));
}

describe('what is printed', () => {
  it('says the identity with numbers that add up, the band, the source under each figure [R093] [R096]', async () => {
    const paper = composePaper(await read('0001'));
    expect(flatten(paper.identity)).toMatch(/\(national\).*\(activités\).*\(local\) = −120.* emplois/);
    expect(paper.source).toContain('Insee');
    expect(paper.colophon).toMatch(/Découpage en (zones d’emploi|communes|EPCI) de \d{4}/);
    expect(paper.source).toContain('2009 et 2015');
    expect(paper.band).toContain('points des emplois de 2009');
    expect(paper.cautions.list.length).toBeGreaterThanOrEqual(3);
    expect(paper.sectors.rows.map(([, label]) => label)).toEqual(['Industrie', 'Services']);
  });

  it('prints a secret as a range, never as a zero', async () => {
    const paper = composePaper(await read('0002'));
    const services = paper.sectors.rows.find(([, label]) => label === 'Services');
    expect(services?.[3]).toBe('secret');
    expect(services?.at(-1)).toMatch(/^de .* à /);
  });

  it('stands its bars end to end, from one date to the other', async () => {
    const shown = await read('0001');
    const bars = layWaterfall(shown);
    expect(bars).toHaveLength(5);
    for (const [at, bar] of bars.entries()) {
      expect(bar.low).toBeGreaterThanOrEqual(0);
      expect(bar.high).toBeLessThanOrEqual(1 + 1e-12);
      const before = bars[at - 1];
      if (bar.look === 'level' || before === undefined) continue;
      expect(bar.look === 'minus' ? bar.high : bar.low).toBeCloseTo(before.level, 9);
    }
    expect(bars.at(-2)?.level).toBeCloseTo(bars.at(-1)?.level ?? Number.NaN, 9);
  });

  it('puts an activity right of the middle when it weighs more here, above it when it did better', async () => {
    const shown = await read('0001');
    const { dots } = layQuadrants(shown);
    for (const dot of dots) {
      const line = shown.sectors[Number(dot.mark) - 1];
      expect(Math.sign(dot.x - 0.5)).toBe(Math.sign((line?.locationQuotient ?? 1) - 1));
      expect(Math.sign(dot.y - 0.5)).toBe(Math.sign((line?.rate ?? 0) - (line?.referenceRate ?? 0)));
      expect([dot.x, dot.y, dot.size].every((share) => share > 0 && share <= 1)).toBe(true);
    }
    expect(dots.length).toBeGreaterThan(0);
  });
});

describe('the file', () => {
  it('is an accessible PDF of the place, refused as the screen is', async () => {
    const reply = await ask('.pdf', { territory: '0001' });
    expect(reply.status).toBe(200);
    expect(reply.headers['content-type']).toContain('application/pdf');
    const unknown = await ask('.pdf', { territory: '9999' });
    expect([unknown.status, unknown.text]).toEqual([422, expect.stringContaining('territory-unknown')]);
  });

  it.each(['0002', '0003'])('is set for a place of secrets or of a sector gone (%s)', async (territory) => {
    expect((await ask('.pdf', { territory })).status).toBe(200);
  });

  const shared = findSharedData();
  it.skipIf(shared === null)(
    'of Dieppe bears the published figures (skipped without ../shared/data) [R093]',
    async () => {
      const name = 'estel-emploi-sectoriel-ze2010-1998-2017.csv.gz';
      const bytes = readFileSync(join(shared ?? '', 'raw', name));
      const sent = await sendFile(app, { scope, cookie, route: 'imports' }, { name, bytes });
      const { id } = sent.json<Dataset>();
      const url = `/api/spaces/${scope.space}/diagnosis.pdf?dataset=${id}&territory=2305`;
      const reply = await app.http.inject({ url, headers: { cookie } });
      expect(reply.statusCode).toBe(200);
      const text = readText(reply.rawPayload, 'dieppe.pdf');
      expect(text).toContain('−848 (local)');
      expect(text).toContain('de −4,2 à −0,8 points');
      expect(text).toContain('L’effet local est un reste');
      expect(text.split('Source : Insee').length - 1).toBeGreaterThanOrEqual(4);
    },
  );
});

describe('a press that cannot set the page', () => {
  it.each(['document-queue-full', 'document-too-slow'] as const)(
    'is told in a sentence: %s',
    async (code) => {
      const busy: Press = {
        renderPdf: async () => refuse(code),
        warm: () => undefined,
        close: async () => undefined,
      };
      const other = await createTestApp({
        rooms: ({ database }) => [createShiftShareRoom({ database, contoursFolder: null, press: busy })],
      });
      try {
        const fabrique = await createTestSpace(other.database, { kind: 'fabrique' });
        const there = await createTestSpace(other.database, { kind: 'territory', fabrique });
        const lead = await other.signIn('project-lead', there);
        const { id } = await keepSmallTable(other, { scope: there, cookie: lead });
        const query = new URLSearchParams({ dataset: id, territory: '0001' });
        const reply = await other.send({
          url: `/api/spaces/${there.space}/diagnosis.pdf?${query}`,
          cookie: lead,
        });
        expect(reply.json()).toMatchObject({ status: 503, code: `shift-share/${code}` });
        expect(reply.json<{ detail: string }>().detail).toMatch(/Réessayez/);
      } finally {
        await other.close();
      }
    },
  );
});

describe('the words of the page', () => {
  const listTexts = (given: unknown): readonly string[] =>
    typeof given === 'string' ? [given] : Object.values(given as object).flatMap(listTexts);

  it('are printed as French is: no space that breaks before a double sign', async () => {
    const paper = composePaper(await read('0001'));
    const { effects: _effects, sectors: _sectors, ...rest } = paper;
    const texts = [...listTexts(words), ...listTexts(rest)];
    expect(texts.filter((text) => / [;:?!»]|« /.test(text))).toEqual([]);
    expect(paper.quadrants.axes).toMatch(/bords\u202f: ±.*Source\u202f: .*2009 et 2015/);
  });
});
