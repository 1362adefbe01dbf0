// The roster through the HTTP door: who is there, which families miss, doubles, tables brought.
import { randomUUID } from 'node:crypto';
import { write } from 'hucre';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../../test/app.js';
import { createTestSpace } from '../../../../../test/database.js';
import type { TenantScope } from '../../../../platform/server/db/index.js';
import type { ImportReport, Roster, RosterRow } from '../../contract/roster.js';
import { createActorNetworkRoom } from '../index.js';
import { insertFamilies } from '../repo.js';

let app: TestApp;
let fabrique: TenantScope;
let territory: TenantScope;
let lead: string;

beforeAll(async () => {
  app = await createTestApp({
    rooms: ({ database }) => [
      createActorNetworkRoom({
        database,
        listSharedPiloting: async () => [],
        listTerritoryNames: async () => [],
      }),
    ],
  });
  fabrique = await createTestSpace(app.database, { kind: 'fabrique' });
  await app.database.within(fabrique, (tx) =>
    insertFamilies(tx, fabrique, [
      { id: 'entreprise', label: 'Entreprises' },
      { id: 'etat', label: 'État' },
      { id: 'culture', label: 'Culture' },
    ]),
  );
});

beforeEach(async () => {
  territory = await createTestSpace(app.database, { kind: 'territory', fabrique });
  lead = await app.signIn('project-lead', territory);
});

afterAll(() => app.close());

const at = (path = '') => `/api/spaces/${territory.space}/roster${path}`;
const read = async (cookie = lead) => (await app.send({ url: at(), cookie })).json<Roster>();
const add = (body: object, cookie = lead) => app.send({ method: 'POST', url: at(), body, cookie });
const added = async (body: object) => (await add(body)).json<RosterRow>();
const bring = (raw: Buffer | string, cookie = lead) =>
  app.send({
    method: 'POST',
    url: at('-import'),
    raw: Buffer.from(raw),
    cookie,
    headers: { 'content-type': 'application/octet-stream' },
  });

describe('the roster', () => {
  it('takes a name or an organisation, and refuses nobody and unknown families [R039]', async () => {
    expect(await added({ personName: 'Anne Four' })).toMatchObject({
      status: 'invited',
      isNew: true,
      version: 1,
    });
    expect((await add({ organisationName: 'Le Port' })).status).toBe(200);
    expect((await add({})).json()).toMatchObject({ status: 422, code: 'actor-network/roster-nobody' });
    expect((await add({ personName: 'A', familyId: 'guilde' })).json()).toMatchObject({
      code: 'actor-network/unknown-family',
    });
  });

  it('shows the grid of families: present, invited, missing; who said no makes none invited [R030]', async () => {
    await add({ personName: 'A', familyId: 'entreprise', status: 'present' });
    await add({ personName: 'B', familyId: 'etat' });
    await add({ personName: 'C', familyId: 'culture', status: 'declined' });
    const { coverage, isEconomicOnly } = await read();
    expect(coverage.map(({ familyId, state }) => [familyId, state])).toEqual([
      ['entreprise', 'present'],
      ['etat', 'invited'],
      ['culture', 'missing'],
    ]);
    expect(isEconomicOnly).toBe(true);
    await add({ personName: 'D', familyId: 'culture', status: 'present' });
    expect((await read()).isEconomicOnly).toBe(false);
  });

  it('reads its size against 15 to 50 [R029]', async () => {
    expect((await read()).size).toEqual({ count: 0, present: 0, reading: 'under' });
    const rows = Array.from({ length: 51 }, (_, index) => `Personne ${index};x`).join('\n');
    expect((await bring(`Nom;Organisme\n${rows}`)).status).toBe(200);
    expect((await read()).size).toEqual({ count: 51, present: 0, reading: 'over' });
  });

  it('is new for sixty days', async () => {
    await add({ personName: 'A' });
    app.clock.advance(61 * 24 * 3600 * 1000);
    lead = await app.signIn('project-lead', territory);
    expect((await read()).lines[0]?.isNew).toBe(false);
  });

  it('is corrected by one person at a time', async () => {
    const line = await added({ personName: 'A' });
    const correct = (body: object) =>
      app.send({
        method: 'PUT',
        url: at(`/${line.id}`),
        body: { personName: 'A', version: 1, ...body },
        cookie: lead,
      });
    expect((await correct({ role: 'maire' })).json()).toMatchObject({ role: 'maire', version: 2 });
    expect((await correct({ role: 'autre' })).json()).toMatchObject({ status: 409 });
    expect((await read()).lines).toMatchObject([{ role: 'maire' }]);
  });

  it('keeps addresses for those who keep the list, and closes to others [R013]', async () => {
    await add({ personName: 'A', contact: 'a@exemple.fr' });
    const pair = await app.signIn('lead-pair', territory);
    expect((await read(pair)).lines[0]?.contact).toBe('');
    expect((await read()).lines[0]?.contact).toBe('a@exemple.fr');
    expect((await add({ personName: 'B' }, pair)).status).toBe(403);
    const elsewhere = await createTestSpace(app.database, { kind: 'territory', fabrique });
    const stranger = await app.signIn('project-lead', elsewhere);
    expect((await app.send({ url: at(), cookie: stranger })).status).toBe(404);
  });

  it('lets go of somebody', async () => {
    const line = await added({ personName: 'A' });
    const remove = () => app.send({ method: 'DELETE', url: at(`/${line.id}`), cookie: lead });
    expect((await remove()).json()).toEqual({ removed: true });
    expect((await remove()).status).toBe(404);
    expect((await read()).lines).toEqual([]);
  });
});

describe('doubles', () => {
  const merge = (line: string, other: string) =>
    app.send({ method: 'POST', url: at(`/${line}/merge`), body: { other }, cookie: lead });
  const undo = (id: string) =>
    app.send({
      method: 'POST',
      url: `/api/spaces/${territory.space}/roster-merges/${id}/undo`,
      cookie: lead,
    });

  it('are found, brought together, and set apart again as they were', async () => {
    const one = await added({ personName: 'Zoé Durand', organisationName: 'Le Port' });
    const other = await added({ personName: 'DURAND Zoé', familyId: 'etat', status: 'present' });
    const before = await read();
    expect(before.duplicates).toEqual([
      { first: expect.any(String), second: expect.any(String), reason: 'same-name' },
    ]);
    expect((await merge(one.id, other.id)).status).toBe(200);
    const together = await read();
    expect(together).toMatchObject({
      lines: [{ id: one.id, personName: 'Zoé Durand', familyId: 'etat', status: 'present' }],
      merges: [{ kept: 'Zoé Durand', merged: 'DURAND Zoé' }],
      duplicates: [],
    });
    expect((await undo(together.merges[0]?.id ?? '')).json()).toEqual({ undone: true });
    const words = ({ lines }: Roster) => lines.map(({ version: _version, ...line }) => line);
    expect(words(await read())).toEqual(words(before));
  });

  it('are undone the last first', async () => {
    const kept = await added({ personName: 'A' });
    for (const name of ['A b', 'A c']) {
      await merge(kept.id, (await added({ personName: name })).id);
      app.clock.advance(1000);
    }
    const { merges } = await read();
    expect((await undo(merges[1]?.id ?? '')).json()).toMatchObject({
      code: 'actor-network/roster-merge-not-last',
    });
    expect((await undo(merges[0]?.id ?? '')).status).toBe(200);
    expect((await undo(merges[1]?.id ?? '')).status).toBe(200);
    expect((await read()).lines.map(({ personName }) => personName)).toEqual(['A', 'A b', 'A c']);
  });

  it('are two different lines of this list', async () => {
    const line = await added({ personName: 'A' });
    expect((await merge(line.id, line.id)).json()).toMatchObject({ status: 422 });
    expect((await merge(line.id, randomUUID())).status).toBe(404);
  });
});

describe('a table brought [R101]', () => {
  it('adds who is not there, and tells every other row', async () => {
    await add({ personName: 'Anne Four', organisationName: 'Lycée' });
    const reply = await bring(
      Buffer.from(
        'Nom;Organisme;Collège\nAnne Four;LYCÉE;Culture\nZoé;Le Port;Guilde\n;;\n;-;État\n=cmd();x;\nBob;;État\nbob;;',
        'latin1',
      ),
    );
    const report = reply.json<ImportReport>();
    expect(report).toMatchObject({
      format: 'csv',
      encoding: 'windows-1252',
      rows: 6,
      emptyRows: 1,
      added: 2,
      known: 1,
      told: [
        { line: 3, isTaken: true, faults: ['family-unknown'] },
        { line: 5, isTaken: false, faults: ['nobody'], cells: ['', '-', 'État'] },
        { line: 6, isTaken: false, faults: ['formula'] },
        { line: 8, isTaken: false, faults: ['twice'] },
      ],
    });
    expect(report.columns.map(({ field }) => field)).toEqual(['personName', 'organisationName', 'family']);
    expect((await read()).lines.map(({ personName }) => personName)).toEqual(['Anne Four', 'Bob', 'Zoé']);
  });

  it.each(['xlsx', 'ods'] as const)('is read from %s, and brought twice adds nothing', async (format) => {
    const sheets = [
      {
        name: 'A',
        rows: [
          ['Nom', 'Prénom', 'Famille'],
          ['Four', 'Anne', 'Culture'],
        ],
      },
    ];
    const file = Buffer.from(await write({ format, sheets }));
    expect((await bring(file)).json()).toMatchObject({ format, added: 1, known: 0 });
    expect((await bring(file)).json()).toMatchObject({ added: 0, known: 1 });
    expect((await read()).lines).toMatchObject([{ personName: 'Anne Four', familyId: 'culture' }]);
  });

  it.each([
    ['', 'table-empty'],
    ['Ville;Taille\nNantes;3', 'table-no-name'],
    ['\u0000\u0001', 'table-unreadable'],
    [`Nom\n${'x\n'.repeat(6_000)}`, 'table-too-big'],
    ['x'.repeat(3 * 1024 * 1024), 'table-too-heavy'],
  ])('is refused with what to do', async (file, code) => {
    const problem = (await bring(file)).json<{ code: string; detail: string }>();
    expect(problem.code).toBe(`actor-network/${code}`);
    expect(problem.detail.length).toBeGreaterThan(30);
  });
});
