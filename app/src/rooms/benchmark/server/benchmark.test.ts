// The benchmark through the HTTP door: ten names, empty sheets, pins to local challenges.
import type { BenchmarkSheet } from '@trame/core/benchmark';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/app.js';
import { createTestSpace } from '../../../../test/database.js';
import type { TenantScope } from '../../../platform/server/db/index.js';
import type { Benchmark } from '../contract.js';
import { createBenchmarkRoom } from './index.js';

const empty = { whatHappened: null, whatToKeep: null, sources: [] };
const laval = {
  code: 'BM-03',
  name: 'Laval',
  place: 'Mayenne',
  country: 'France',
  countryCode: 'FR',
  ...empty,
};
const bilbao = {
  code: 'BM-01',
  name: 'Bilbao',
  place: null,
  country: 'Espagne',
  countryCode: 'ES',
  ...empty,
};

let sheets: BenchmarkSheet[];
let app: TestApp;
let fabrique: TenantScope;
let scope: TenantScope;
let lead: string;

beforeAll(async () => {
  app = await createTestApp({
    rooms: ({ database }) => [
      createBenchmarkRoom({
        database,
        listSheets: async () => sheets,
        listChallenges: async () => ['Recruter', 'Recruter', 'x'.repeat(400)],
        writeSheet: async (_tx, _scope, written) => {
          const isKnown = sheets.some(({ code }) => code === written.code);
          sheets = sheets.map((one) => (one.code === written.code ? { ...one, ...written } : one));
          return isKnown;
        },
      }),
    ],
  });
  fabrique = await createTestSpace(app.database, { kind: 'fabrique' });
});

beforeEach(async () => {
  sheets = [bilbao, laval];
  scope = await createTestSpace(app.database, { kind: 'territory', fabrique });
  lead = await app.signIn('project-lead', scope);
});

afterAll(() => app.close());

const at = (path: string, of = scope) => `/api/spaces/${of.space}/benchmark/${path}`;
const read = async () => (await app.send({ url: at('sheets'), cookie: lead })).json<Benchmark>();
const pin = (body: object, cookie = lead) => app.send({ method: 'POST', url: at('pins'), body, cookie });

describe('sheets [R086] [R088]', () => {
  it('are there by their names, empty, and list what to look for', async () => {
    const { sheets: shown, inspirations } = await read();
    expect(shown.map(({ name, gaps }) => [name, gaps.length])).toEqual([
      ['Bilbao', 3],
      ['Laval', 3],
    ]);
    expect(inspirations.map(({ name }) => name)).toContain('Lens');
  });

  it('point at a comparable zone in France, and at none abroad', async () => {
    const { sheets: shown } = await read();
    expect(shown.map(({ zone }) => zone?.code ?? null)).toEqual([null, '5209']);
  });

  it('are filled, and what was missing is no more', async () => {
    const body = {
      whatHappened: ' Une reconversion par les électrons. ',
      whatToKeep: '',
      sources: ['Visite, 2019'],
    };
    const reply = await app.send({ method: 'PUT', url: at('sheets/BM-03'), body, cookie: lead });
    const filled = reply.json<Benchmark>().sheets.find(({ code }) => code === 'BM-03');
    expect(filled).toMatchObject({
      whatHappened: 'Une reconversion par les électrons.',
      whatToKeep: null,
      gaps: ['what-to-keep'],
    });
  });

  it('that do not exist are not invented', async () => {
    const reply = await app.send({ method: 'PUT', url: at('sheets/BM-99'), body: empty, cookie: lead });
    expect(reply.json()).toMatchObject({ status: 404, code: 'benchmark/sheet-unknown' });
  });
});

describe('pins [R087]', () => {
  it('tie a sheet to a challenge of here, with the reason, in the order they were put', async () => {
    await pin({ sheet: 'BM-03', challenge: 'Recruter', reason: 'Même pénurie.' });
    const { pins } = (await pin({ sheet: 'BM-01', challenge: 'Recruter' })).json<Benchmark>();
    expect(pins).toEqual([
      { sheet: 'BM-03', challenge: 'Recruter', reason: 'Même pénurie.' },
      { sheet: 'BM-01', challenge: 'Recruter', reason: null },
    ]);
  });

  it('put twice stay one, and an empty reason keeps the former', async () => {
    await pin({ sheet: 'BM-03', challenge: 'Recruter', reason: 'Même pénurie.' });
    const { pins } = (await pin({ sheet: 'BM-03', challenge: 'Recruter' })).json<Benchmark>();
    expect(pins).toEqual([{ sheet: 'BM-03', challenge: 'Recruter', reason: 'Même pénurie.' }]);
  });

  it('put at the same instant by two people are both kept', async () => {
    await Promise.all([
      pin({ sheet: 'BM-03', challenge: 'Recruter' }),
      pin({ sheet: 'BM-01', challenge: 'Se loger' }),
    ]);
    expect((await read()).pins).toHaveLength(2);
  });

  it('are taken off, and what is not there changes nothing', async () => {
    await pin({ sheet: 'BM-03', challenge: 'Recruter' });
    const url = (challenge: string) => `${at('pins')}?sheet=BM-03&challenge=${challenge}`;
    await app.send({ method: 'DELETE', url: url('Autre'), cookie: lead });
    expect((await read()).pins).toHaveLength(1);
    await app.send({ method: 'DELETE', url: url('Recruter'), cookie: lead });
    expect((await read()).pins).toEqual([]);
  });

  it('are offered the challenges that seminars harvested, each once, in a line', async () => {
    const reply = await app.send({ url: at('challenges'), cookie: lead });
    const { challenges } = reply.json<{ challenges: string[] }>();
    expect(challenges.map((text) => text.length)).toEqual([8, 300]);
    const reader = await app.signIn('lead-pair', scope);
    expect((await app.send({ url: at('challenges'), cookie: reader })).status).toBe(403);
  });

  it('to an unknown sheet are refused', async () => {
    const reply = await pin({ sheet: 'BM-99', challenge: 'Recruter' });
    expect(reply.json()).toMatchObject({ status: 404, code: 'benchmark/sheet-unknown' });
  });

  it('are one territory’s own', async () => {
    await pin({ sheet: 'BM-03', challenge: 'Recruter' });
    const other = await createTestSpace(app.database, { kind: 'territory', fabrique });
    const cookie = await app.signIn('project-lead', other);
    expect((await app.send({ url: at('sheets', other), cookie })).json<Benchmark>().pins).toEqual([]);
  });

  it('are not put by whoever only reads', async () => {
    const reader = await app.signIn('lead-pair', scope);
    expect((await pin({ sheet: 'BM-03', challenge: 'Recruter' }, reader)).status).toBe(403);
  });
});
