// Lists typed before persons existed: migration 0011 finds the persons behind them, in every space.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../../../test/database.js';
import { getJournal, getMigrationsFolder, migrateDatabase } from '../../../../platform/server/db/index.js';
import { formatLikeness } from './person.repo.js';

let base: TestDatabase;
let folder: string;
let admin: Client;

beforeAll(async () => {
  base = await createTestDatabase({ migrated: false });
  folder = mkdtempSync(join(tmpdir(), 'trame-persons-'));
  cpSync(getMigrationsFolder(), folder, { recursive: true });
  const journal = getJournal(folder);
  const before = journal.entries.filter(({ tag }) => tag < '0011');
  writeFileSync(join(folder, 'meta', '_journal.json'), JSON.stringify({ ...journal, entries: before }));
  await migrateDatabase({ ownerUrl: base.ownerUrl, migrationsFolder: folder });
  admin = new Client({ connectionString: base.adminUrl });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await base.drop();
  rmSync(folder, { recursive: true, force: true });
});

const LINES = [
  ['a', 1, 'Odile  Exemple', 'Le Port'],
  ['a', 2, ' odile exemple', 'le port'],
  ['a', 2, 'Odile Exemple', null],
  // Typed twice on the same list, with one space too many.
  ['a', 1, 'ODILE EXEMPLE', 'LE PORT'],
  ['b', 3, 'Odile Exemple', 'Le Port'],
] as const;

it('[R039] gives each line a person: the same across seminars, never twice on a list, never across spaces', async () => {
  await admin.query(`
    insert into space (id, kind, fabrique_id, slug) values
      ('00000000-0000-4000-8000-00000000000a', 'fabrique', '00000000-0000-4000-8000-00000000000a', 'a'),
      ('00000000-0000-4000-8000-00000000000b', 'fabrique', '00000000-0000-4000-8000-00000000000b', 'b')`);
  for (const [space, seminar] of [
    ['a', 1],
    ['a', 2],
    ['b', 3],
  ] as const) {
    await admin.query('insert into seminar_sheet (space_id, seminar_id) values ($1, $2)', [
      `00000000-0000-4000-8000-00000000000${space}`,
      `00000000-0000-4000-8000-10000000000${seminar}`,
    ]);
  }
  for (const [index, [space, seminar, name, organisation]] of LINES.entries()) {
    await admin.query(
      `insert into seminar_attendee (space_id, seminar_id, id, display_name, organisation_name, added_at)
       values ($1, $2, $3, $4, $5, now() + $6 * interval '1 second')`,
      [
        `00000000-0000-4000-8000-00000000000${space}`,
        `00000000-0000-4000-8000-10000000000${seminar}`,
        `00000000-0000-4000-8000-20000000000${index}`,
        name,
        organisation,
        index,
      ],
    );
  }
  const report = await migrateDatabase({ ownerUrl: base.ownerUrl });
  expect(report.applied[0]).toBe('0011-seminar-person');
  const { rows } = await admin.query<{ person: string; likeness: string | null }>(
    `select line.person_id as person, person.likeness from seminar_attendee line
     join seminar_person person on person.space_id = line.space_id and person.id = line.person_id order by line.id`,
  );
  const [first, second, third, twice, elsewhere] = rows;
  expect(second?.person).toBe(first?.person);
  expect(new Set([first, third, twice, elsewhere].map((row) => row?.person)).size).toBe(4);
  expect(twice?.likeness).toBeNull();
  // What the server will look for is what the migration wrote.
  const [, , displayName, organisationName] = LINES[0];
  expect(first?.likeness).toBe(formatLikeness({ displayName, organisationName, organisationId: null }));
});
