// Networks through the HTTP door: files that leave in six shapes, files that come back, hostile cells, strangers.
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../../test/app.js';
import { createTestSpace } from '../../../../../test/database.js';
import type { TenantScope } from '../../../../platform/server/db/index.js';
import { type BroughtTieRow, networkFormats, type TieReport } from '../../contract/exchange.js';
import { createActorNetworkRoom } from '../index.js';
import { insertFamilies, insertOrganisation } from '../repo.js';
import type { SharedPiloting } from '../sheet.js';

const uuid = (tail: number): string => `00000000-0000-4000-8000-${String(tail).padStart(12, '0')}`;
const NAMES = ['Le Port', 'Four à chaux', '=HYPERLINK("http://mal")', 'Lycée & <Cie>'];

let app: TestApp;
let fabrique: TenantScope;
let territory: TenantScope;
let lead: string;
let shared: SharedPiloting[] = [];

beforeAll(async () => {
  app = await createTestApp({
    rooms: ({ database }) => [
      createActorNetworkRoom({
        database,
        listSharedPiloting: async () => shared,
        listTerritoryNames: async () => [],
      }),
    ],
  });
  fabrique = await createTestSpace(app.database, { kind: 'fabrique' });
  await app.database.within(fabrique, async (tx) => {
    await insertFamilies(tx, fabrique, [{ id: 'entreprise', label: 'Entreprises' }]);
    for (const [at, name] of NAMES.entries()) {
      await insertOrganisation(tx, fabrique, {
        ...{ id: uuid(at + 1), slug: `o${at}`, name, aliases: [], familyId: 'entreprise' },
        ...{ familyConfidence: 'high', scope: 'local', generic: false, territoryIds: [], level: null },
        ...{ subtype: null, note: null, parentId: null, mentions: [] },
      });
    }
  });
});

beforeEach(async () => {
  territory = await createTestSpace(app.database, { kind: 'territory', fabrique });
  lead = await app.signIn('project-lead', territory);
  const action = { actionId: uuid(90), title: 'Un campus', territoryId: territory.space, leadId: null };
  const elsewhere = { ...action, actionId: uuid(91), territoryId: uuid(99), pilotIds: [uuid(1), uuid(4)] };
  shared = [{ ...action, pilotIds: [uuid(1), uuid(3)] }, elsewhere];
});

afterAll(() => app.close());

const at = (path: string) => `/api/spaces/${territory.space}/${path}`;
const leave = (format: string) => app.send({ url: at(`network-files/${format}`), cookie: lead });
const send = (step: 'reading' | 'import', raw: Buffer | string, cookie = lead) =>
  app.send({
    method: 'POST',
    url: at(`network-tie-${step}s?name=liens.csv`),
    raw: Buffer.from(raw),
    cookie,
    headers: { 'content-type': 'application/octet-stream' },
  });
const bring = async (raw: Buffer | string) => (await send('import', raw)).json<TieReport>();
const listKept = async () =>
  (await app.send({ url: at('network-ties'), cookie: lead })).json<{ ties: BroughtTieRow[] }>().ties;

describe('a network that leaves', () => {
  it.each(networkFormats)(
    'goes as %s, with a name, its actors, and nothing of elsewhere [R105]',
    async (format) => {
      const reply = await leave(format);
      expect(reply.status).toBe(200);
      expect(reply.headers['content-disposition']).toMatch(/^attachment/);
      const label = format === 'ties-csv' ? uuid(1) : format === 'dl' ? 'Le_Port' : 'Le Port';
      expect(reply.text).toContain(label);
      expect(reply.text).not.toContain(uuid(4));
      expect(reply.text).not.toContain('Cie');
    },
  );

  it('runs nothing in a spreadsheet', async () => {
    const cells = (await leave('actors-csv')).text.split(/[,\r\n]/);
    expect(cells.some((cell) => /^"?[=+@-]/.test(cell))).toBe(false);
    expect((await leave('actors-csv')).text).toContain(`"'=HYPERLINK`);
  });

  it('says what each tie was read in', async () => {
    expect((await leave('ties-csv')).text).toContain('Un campus');
    expect((await leave('gexf')).text).toContain('Un campus');
  });

  it('is refused to a stranger, and a shape that does not exist is refused', async () => {
    const other = await app.signIn(
      'project-lead',
      await createTestSpace(app.database, { kind: 'territory' }),
    );
    expect((await app.send({ url: at('network-files/gexf'), cookie: other })).status).toBe(404);
    expect((await leave('exe')).status).toBe(404);
  });
});

describe('a file that comes', () => {
  const table =
    'de;vers;poids;source\nLe Port;Four à chaux;2;PV du 3 mars\nLe Port;Le Port;1;\nLe Port;Phare;1;\n';

  it('is read first, and nothing is written', async () => {
    const report = (await send('reading', table)).json<TieReport>();
    expect(report).toMatchObject({ format: 'csv', encoding: 'utf-8', ties: 3, taken: 1, isApplied: false });
    expect(report.unknown).toEqual(['Phare']);
    expect(report.told.map(({ line, faults }) => [line, faults])).toEqual([
      [3, ['self-tie']],
      [4, ['actor-unknown']],
    ]);
    expect(await listKept()).toEqual([]);
  });

  it('is kept once when somebody says so, then leaves with the network', async () => {
    expect(await bring(table)).toMatchObject({ taken: 1, known: 0, isApplied: true });
    expect(await bring(table)).toMatchObject({ taken: 1, known: 1 });
    const [tie] = await listKept();
    expect(tie).toMatchObject({ from: 'Le Port', to: 'Four à chaux', weight: 2, source: 'PV du 3 mars' });
    expect((await leave('graphml')).text).toContain('PV du 3 mars');
    const url = at(`network-ties/${tie?.id}`);
    expect((await app.send({ method: 'DELETE', url, cookie: lead })).status).toBe(200);
    expect((await app.send({ method: 'DELETE', url, cookie: lead })).status).toBe(404);
  });

  it('is kept whole when it is big, slice by slice', async () => {
    const rows = Array.from({ length: 2_100 }, (_, at) => `Le Port;Four à chaux;PV n° ${at}`);
    expect(await bring(`de;vers;source\n${rows.join('\n')}\n`)).toMatchObject({ taken: 2_100, known: 0 });
    expect(await listKept()).toHaveLength(2_100);
  });

  it('is read in the letters of old spreadsheets, and those are named', async () => {
    const report = await bring(Buffer.from('de;vers\nFour à chaux;Le Port\n', 'latin1'));
    expect(report).toMatchObject({ encoding: 'windows-1252', taken: 1 });
  });

  it.each(['gexf', 'graphml'] as const)('comes back from the %s that left', async (format) => {
    await bring('de;vers;source;debut\nLe Port;Four à chaux;PV;2024-03-01\n');
    const file = (await leave(format)).text;
    for (const { id } of await listKept()) {
      await app.send({ method: 'DELETE', url: at(`network-ties/${id}`), cookie: lead });
    }
    expect(await bring(file)).toMatchObject({ format, ties: 2, taken: 2, told: [] });
    expect(await listKept()).toContainEqual(
      expect.objectContaining({ source: 'PV', firstSeen: '2024-03-01' }),
    );
  });

  it('reads the table of ties of Gephi, whose ends are « Source » and « Target »', async () => {
    const report = await bring('Source,Target,Type,Weight\nLe Port,Four à chaux,Undirected,3\n');
    expect(report).toMatchObject({ taken: 1 });
    expect(await listKept()).toMatchObject([{ weight: 3, source: 'Fichier liens.csv' }]);
  });

  it.each([
    ['nothing', '', 422, 'actor-network/table-empty'],
    ['a page', '<html><body/></html>', 422, 'actor-network/network-file-unreadable'],
    ['a torn file', '<gexf><graph>', 422, 'actor-network/network-file-unreadable'],
    [
      'entities that swell',
      '<!DOCTYPE x [<!ENTITY a "aaaa">]><gexf>&a;</gexf>',
      422,
      'actor-network/network-file-unreadable',
    ],
    ['a table without ends', 'nom;ville\nA;B\n', 422, 'actor-network/network-file-no-tie'],
    ['too many ties', `de;vers\n${'a;b\n'.repeat(20_002)}`, 413, 'actor-network/table-too-big'],
  ])('is refused with a sentence when it is %s', async (_, raw, status, code) => {
    const reply = await send('reading', raw);
    expect(reply.status).toBe(status);
    expect(reply.json()).toMatchObject({ code, detail: expect.stringMatching(/\.$/) });
  });

  it('sets formulas and odd values aside, without a break', async () => {
    const report = await bring('de;vers;poids;source\nLe Port;=1+1;1;\nLe Port;Four à chaux;NaN;@x\n');
    expect(report.told.map(({ faults }) => faults)).toEqual([['formula'], ['formula']]);
    expect(await listKept()).toEqual([]);
  });

  it('follows an organisation merged into another, and is no tie when both became one', async () => {
    await bring('de;vers\nLe Port;Four à chaux\n');
    const follow = (from: number, into: number | null) =>
      app.database.within(fabrique, (tx) =>
        tx.execute(
          sql`update organisation set merged_into = ${into === null ? null : uuid(into)}::uuid where id = ${uuid(from)}::uuid`,
        ),
      );
    await follow(1, 4);
    expect(await listKept()).toMatchObject([{ from: 'Four à chaux', to: 'Lycée & <Cie>' }]);
    // A file that left before the merger still says the record that went.
    expect(await bring(`from,to,source\n${uuid(1)},${uuid(2)},Avant\n`)).toMatchObject({
      taken: 1,
      unknown: [],
    });
    expect(await listKept()).toContainEqual(
      expect.objectContaining({ from: 'Four à chaux', to: 'Lycée & <Cie>', source: 'Avant' }),
    );
    await follow(1, 2);
    expect(await listKept()).toEqual([expect.objectContaining({ source: 'Avant' })]);
    await follow(1, null);
  });

  it('is for who keeps the territory', async () => {
    const pair = await app.signIn('lead-pair', territory);
    expect((await send('import', table, pair)).status).toBe(403);
  });
});
