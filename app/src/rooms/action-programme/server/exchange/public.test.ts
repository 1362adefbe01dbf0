// The public page: closed until somebody opens it, without restricted actions nor people, shown in any frame.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../../test/app.js';
import { createTestSpace } from '../../../../../test/database.js';
import { createProgrammeParts } from '../../../../../test/programme.js';
import { listRouteFaults } from '../../../../../test/room-words.js';
import type { Database, TenantScope } from '../../../../platform/server/db/index.js';
import { createActionProgrammeRoom } from '../index.js';

let app: TestApp;
let tuile: TenantScope;
let lead: string;

const outside = { door: null, publicUrl: () => 'http://trame.test' };

beforeAll(async () => {
  app = await createTestApp({
    rooms: ({ database }) => [
      createActionProgrammeRoom({
        ...createProgrammeParts({
          database,
          listTerritoryNames: async () => [{ id: tuile.space, name: 'Pays de la Tuile' }],
        }),
        outside,
      }),
    ],
  });
  tuile = await createTestSpace(app.database, { kind: 'territory' });
  lead = await app.signIn('project-lead', tuile);
});

afterAll(() => app.close());

const add = (body: object) =>
  app.send({ method: 'POST', url: `/api/spaces/${tuile.space}/actions`, body, cookie: lead });
const open = (isPublic: boolean) =>
  app.send({
    method: 'PUT',
    url: `/api/spaces/${tuile.space}/programme/pulse`,
    body: { isOn: false, isPublic, fallback: 'la cheffe de projet' },
    cookie: lead,
  });
const read = (query = '', id = tuile.space) => app.send({ url: `/api/programmes/${id}${query}` });

it('is closed until its territory opens it, and says no more of a territory that is none', async () => {
  await add({ title: 'Quai <i>' });
  const closed = (await read()).text;
  expect(closed).toContain('n’a pas de page publique');
  expect((await read('', randomUUID())).text).toBe(closed);
  await open(true);
  expect((await read()).text).toContain('Quai &lt;i&gt;');
  await open(false);
  expect((await read()).text).toBe(closed);
});

it('holds no restricted action, no person, no script, and may be framed by any site', async () => {
  await open(true);
  await add({ title: 'Secrète', restricted: true });
  await add({
    title: 'Campus',
    pilots: [
      { kind: 'person', label: 'Mme Untel', lead: false },
      { kind: 'generic', label: 'Entreprises', organisationId: null, lead: false },
    ],
    details: { contact: { label: 'M. Untel', mail: 'untel@exemple.fr', phone: '0102' } },
  });
  const page = await read('?cadre=1');
  expect(page.text).toContain('Campus');
  expect(page.text).toContain('Entreprises (catégorie)');
  expect(page.text).not.toMatch(/Secrète|Untel|0102|<script|style=/);
  expect(page.text).toContain('2 actions');
  expect(page.headers['x-frame-options']).toBeUndefined();
  expect(String(page.headers['content-security-policy'])).toContain('frame-ancestors *');
  const other = await app.send({ url: '/api/pulse.css' });
  expect(other.headers['x-frame-options']).toBe('DENY');
});

it('and the routes to outside are worded and bounded as the others', () => {
  const room = createActionProgrammeRoom({ ...createProgrammeParts({ database: {} as Database }), outside });
  expect(room.handlers.length).toBeGreaterThan(20);
  expect(listRouteFaults(room.handlers.map(({ route }) => route))).toEqual([]);
});
