// Files out and tables in, through the HTTP door: the screen's own lines, restricted actions nowhere, nothing written unseen.
import { randomUUID } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { readXlsx, writeXlsx } from 'hucre';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../../test/app.js';
import { createTestSpace } from '../../../../../test/database.js';
import { createProgrammeParts } from '../../../../../test/programme.js';
import type { TenantScope } from '../../../../platform/server/db/index.js';
import { createPress } from '../../../../platform/server/document/index.js';
import type { ImportReport } from '../../contract/exchange.js';
import { fileFormat, pictureName } from '../../contract/exchange.js';
import type { ProgrammeReply } from '../../contract.js';
import { createActionProgrammeRoom } from '../index.js';
import { insertProgramme } from '../repo.js';

const port = randomUUID();
const organisations = new Map([[port, { name: 'Grand port', familyId: 'port', familyLabel: 'Port' }]]);
const press = createPress();
let app: TestApp;
let fabrique: TenantScope;
let tuile: TenantScope;
let lead: string;

beforeAll(async () => {
  app = await createTestApp({
    rooms: ({ database }) => [
      createActionProgrammeRoom(
        createProgrammeParts({
          press,
          database,
          listOrganisationNames: async () => organisations,
          listTerritoryNames: async () => [{ id: tuile.space, name: 'Pays de la Tuile' }],
          outside: { door: null, publicUrl: () => 'http://trame.test' },
        }),
      ),
    ],
  });
  fabrique = await createTestSpace(app.database, { kind: 'fabrique' });
});

afterAll(async () => {
  await app.close();
  await press.close();
});

beforeEach(async () => {
  tuile = await createTestSpace(app.database, { kind: 'territory', fabrique });
  await app.database.within(tuile, (tx) =>
    insertProgramme(tx, tuile, {
      words: { group: 'axe', lead: 'pilote', action: 'projet' },
      declared: { actions: null, groups: null },
      discrepancyNote: null,
      starMeaning: null,
      themeWords: {},
      flagDefinitions: {},
      source: null,
      groups: [{ id: randomUUID(), code: 'A1', label: 'Énergies', themeId: null }],
    }),
  );
  lead = await app.signIn('project-lead', tuile);
});

const at = (path: string) => `/api/spaces/${tuile.space}/${path}`;

async function add(title: string, more: object = {}): Promise<string> {
  const reply = await app.send({
    method: 'POST',
    url: at('actions'),
    body: { title, ...more },
    cookie: lead,
  });
  expect(reply.status).toBe(200);
  return reply.json<{ id: string }>().id;
}

const readProgramme = async () =>
  (await app.send({ url: at('programme'), cookie: lead })).json<ProgrammeReply>();

async function download(path: string, cookie = lead): Promise<Buffer> {
  const reply = await app.http.inject({ method: 'GET', url: at(path), headers: { cookie } });
  expect(reply.statusCode).toBe(200);
  return reply.rawPayload;
}

const send = (path: string, raw: Buffer | string, cookie = lead) =>
  app.send({
    method: 'POST',
    url: at(path),
    raw,
    cookie,
    headers: { 'content-type': 'application/octet-stream' },
  });

async function preview(raw: Buffer | string): Promise<ImportReport> {
  const reply = await send('programme/imports/preview', raw);
  expect(reply.status).toBe(200);
  return reply.json<ImportReport>();
}

const apply = (raw: Buffer | string, digest: string) =>
  send(`programme/imports?digest=${encodeURIComponent(digest)}`, raw);

describe('files', () => {
  it('come in every format, with a name and a type, filtered as the screen is', async () => {
    await add('Quai électrifié');
    await add('Campus', { details: { startsOn: '2027-03-09', endsOn: '2027-12-31' } });
    for (const format of fileFormat.options) {
      const reply = await app.http.inject({
        url: at(`programme/files/${format}?search=quai`),
        headers: { cookie: lead },
      });
      expect([format, reply.statusCode]).toEqual([format, 200]);
      expect(reply.headers['content-disposition']).toContain(`.${format}"`);
      expect(reply.rawPayload.length).toBeGreaterThan(100);
    }
    const rows = parse(await download('programme/files/csv?search=quai'), {
      delimiter: ';',
      bom: true,
    }) as string[][];
    expect(rows.map((row) => row[2])).toEqual(['Action', 'Quai électrifié']);
  }, 60_000);

  it('and pictures: a chart, a tree, themes, a line of time', async () => {
    await add('Campus', { details: { startsOn: '2027-03-09' } });
    for (const picture of pictureName.options) {
      const bytes = await download(`programme/pictures/${picture}`);
      const head = bytes.subarray(0, 4).toString('latin1');
      expect([picture, head]).toEqual([
        picture,
        picture.endsWith('pdf') ? '%PDF' : picture.endsWith('svg') ? '<svg' : '\u0089PNG',
      ]);
    }
  }, 60_000);

  it('hold no restricted action for those who may not read them, in any format', async () => {
    await add('Ouverte', { details: { startsOn: '2027-03-09' } });
    await add('Secrète', { restricted: true, details: { startsOn: '2027-03-09' } });
    const owner = await app.signIn('programme-owner', tuile);
    for (const format of ['csv', 'json', 'ics'] as const) {
      expect((await download(`programme/files/${format}`)).toString()).toContain('Secrète');
      const theirs = (await download(`programme/files/${format}`, owner)).toString();
      expect(theirs).toContain('Ouverte');
      expect(theirs).not.toContain('Secrète');
    }
    const [sheet] = (await readXlsx(await download('programme/files/xlsx', owner))).sheets;
    expect(sheet?.rows).toHaveLength(2);
    expect((await download('programme/pictures/gantt.svg', owner)).toString()).not.toContain('Secrète');
  });

  it('show the chart in the language of the screen that asks for it [R143]', async () => {
    expect((await download('programme/pictures/gantt.svg')).toString()).toContain(
      'Les actions dans le temps',
    );
    const english = (await download('programme/pictures/gantt.svg?language=en')).toString();
    expect(english).toContain('The actions in time');
    expect(english).not.toContain('sans date');
  });

  it('are no stranger’s, and a Fabrique has none', async () => {
    const stranger = await app.signIn(
      'project-lead',
      await createTestSpace(app.database, { kind: 'territory', fabrique }),
    );
    expect((await app.send({ url: at('programme/files/csv'), cookie: stranger })).status).toBe(404);
    const owner = await app.signIn('programme-owner', fabrique);
    const reply = await app.send({ url: `/api/spaces/${fabrique.space}/programme/files/csv`, cookie: owner });
    expect(reply.json()).toMatchObject({ code: 'action-programme/not-a-territory' });
  });
});

describe('a table brought in', () => {
  it('that was exported and not changed changes nothing', async () => {
    await add('=Quai', {
      pilots: [{ kind: 'organisation', organisationId: port, printed: null, lead: true }],
      objectives: ['- un', '=deux'],
    });
    await add('Campus', { details: { cost: { euros: 10, precision: 'decided', note: 'voté' } } });
    for (const format of ['xlsx', 'ods', 'csv']) {
      const report = await preview(await download(`programme/files/${format}`));
      expect(report).toMatchObject({ added: [], changed: [], absent: [], unchanged: 2, notices: [] });
    }
  });

  it('edited in a spreadsheet, shows each change before it is written, then writes it', async () => {
    const id = await add('Quai', { details: { cost: { euros: 10, precision: 'decided', note: 'voté' } } });
    await add('Campus');
    const { sheets } = await readXlsx(await download('programme/files/xlsx'));
    const [head = [], first = [], ...rest] = sheets[0]?.rows ?? [];
    const edit = (name: string, value: string | number | Date) => {
      first[head.indexOf(name)] = value;
    };
    edit('Coût (€)', 25);
    edit('État', 'Bloqué');
    edit('Pilotes', 'Grand port (chef de file)\nVille de Tuile');
    edit('Groupe', 'Savoir-faire');
    const rows = [head, first, ...rest, [null, 'Énergies', 'Boucle de chaleur']];
    const raw = Buffer.from((await writeXlsx({ sheets: [{ name: 'Actions', rows }] })) as Uint8Array);
    const report = await preview(raw);
    expect(report.changed).toMatchObject([
      {
        id,
        changes: [
          { field: 'group', before: '', after: 'Savoir-faire' },
          { field: 'pilots' },
          { field: 'status', before: '', after: 'blocked' },
          { field: 'cost', before: '10', after: '25' },
        ],
      },
    ]);
    expect(report.added).toMatchObject([{ title: 'Boucle de chaleur', group: 'Énergies' }]);
    expect(report.notices.map(({ code }) => code).sort()).toEqual(['new-group', 'unknown-pilot']);
    expect((await readProgramme()).counted.actions).toBe(2);

    const applied = await apply(raw, report.digest);
    expect(applied.json()).toEqual({ added: 1, changed: 1 });
    const programme = await readProgramme();
    const quai = programme.actions.find((action) => action.id === id);
    expect(programme.groups.map(({ label }) => label)).toEqual(['Énergies', 'Savoir-faire']);
    expect(quai?.details.cost).toEqual({ euros: 25, precision: 'decided', note: 'voté' });
    expect(quai?.details.progress.status).toBe('blocked');
    expect(quai?.pilots.map(({ kind, label }) => [kind, label])).toEqual([
      ['organisation', 'Grand port'],
      ['person', 'Ville de Tuile'],
    ]);
    expect(quai?.version).toBe(2);
    const again = await preview(raw);
    expect(again).toMatchObject({ added: [], changed: [], unchanged: 3 });
  });

  it('is not written when the programme moved since the preview', async () => {
    await add('Quai');
    const raw = 'Action;Coût\nQuai;12 k€\n';
    const { digest } = await preview(raw);
    expect((await apply(raw, 'autre')).json()).toMatchObject({ code: 'action-programme/import-moved' });
    const [action] = (await readProgramme()).actions;
    await app.send({
      method: 'PUT',
      url: at(`actions/${action?.id}`),
      body: {
        title: 'Quai',
        version: action?.version,
        details: { cost: { euros: 1, precision: 'estimate', note: null } },
      },
      cookie: lead,
    });
    expect((await apply(raw, digest)).status).toBe(409);
  });

  it('of real life: merged cells, moved columns, unknown pilots, dates of five kinds; nothing lost, all reported', async () => {
    const rows = [
      ['Tableau de suivi 2027'],
      ['Pilote', 'Axe', 'Intitulé', 'Échéance', 'Agent référent'],
      ['Grand port / Ville', 'Énergies', 'Quai', '9 mars 2027', 'M. Dupont'],
      ['à définir', null, 'Boucle', new Date(Date.UTC(2027, 2, 9)), null],
      [null, null, 'Marque', '09/03/27', null],
      ['Lycée', 'Savoir-faire', 'Campus', 'mars 2027', null],
      ['Lycée', 'Savoir-faire', 'École', 'un jour', null],
    ];
    const merges = [{ startRow: 2, startCol: 1, endRow: 4, endCol: 1 }];
    const raw = Buffer.from((await writeXlsx({ sheets: [{ name: 'Suivi', rows, merges }] })) as Uint8Array);
    const report = await preview(raw);
    expect(new Set(report.notices.map(({ code }) => code))).toEqual(
      new Set([
        'unknown-column',
        'merged-filled',
        'unknown-pilot',
        'new-group',
        'date-approximate',
        'date-unreadable',
      ]),
    );
    expect((await apply(raw, report.digest)).json()).toEqual({ added: 5, changed: 0 });
    const { actions, groups } = await readProgramme();
    const label = (id: string | null) => groups.find((group) => group.id === id)?.label;
    expect(actions.map(({ title, groupId, details }) => [title, label(groupId), details.endsOn])).toEqual([
      ['Quai', 'Énergies', '2027-03-09'],
      ['Boucle', 'Énergies', '2027-03-09'],
      ['Marque', 'Énergies', '2027-03-09'],
      ['Campus', 'Savoir-faire', '2027-03-31'],
      ['École', 'Savoir-faire', null],
    ]);
    expect(actions[0]?.provenance.quoted).toEqual(['Agent référent : M. Dupont']);
    expect(actions[4]?.provenance.quoted).toEqual(['Fin : un jour']);
    expect(actions[1]?.pilotState).toBe('to-be-named');
  });

  it.each([
    ['', 'sheet-missing', 422],
    [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'sheet-unreadable', 422],
    [Buffer.alloc(5 * 1024 * 1024 + 1, 97), 'sheet-too-large', 413],
  ])('that is none is refused in words', async (raw, code, status) => {
    const reply = await send('programme/imports/preview', raw);
    expect(reply.status).toBe(status);
    expect(reply.json()).toMatchObject({ code: `action-programme/${code}` });
  });

  it('is the keepers’ to bring, not the lead pair’s', async () => {
    const pair = await app.signIn('lead-pair', tuile);
    expect((await send('programme/imports/preview', 'Action\nx', pair)).status).toBe(403);
  });
});
