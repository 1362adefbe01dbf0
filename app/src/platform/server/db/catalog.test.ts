// The wall between spaces, table by table: whole as shipped, and each kind of hole is seen.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../../test/database.js';
import { listCatalogFaults } from './catalog.js';
import { commons } from './commons.js';

describe('[G3] the catalog', () => {
  let base: TestDatabase;
  beforeAll(async () => {
    base = await createTestDatabase();
  });
  afterAll(() => base.drop());

  test('every shipped table is guarded, or named among the commons with a reason', async () => {
    expect(await listCatalogFaults(base.ownerPool)).toEqual([]);
    for (const reason of Object.values(commons)) expect(reason.length).toBeGreaterThan(20);
  });

  const wall = 'space_id = any (trame_spaces())';
  const guarded = (name: string) => `
    alter table ${name} enable row level security;
    alter table ${name} force row level security;
    create policy ${name}_space on ${name} using (${wall}) with check (${wall});`;
  const column = 'space_id uuid not null references space (id)';

  const holes: readonly (readonly [string, string, string])[] = [
    ['space-column', 'hole', 'create table hole (id uuid primary key);'],
    ['row-security', 'hole', `create table hole (${column}, primary key (space_id));`],
    [
      'forced',
      'hole',
      `create table hole (${column}, primary key (space_id)); alter table hole enable row level security;`,
    ],
    ['policy', 'hole', `create table hole (${column}, primary key (space_id));`],
    [
      'policy',
      'hole',
      `create table hole (${column}, primary key (space_id)); ${guarded('hole')} create policy extra on hole using (true);`,
    ],
    [
      'policy',
      'hole',
      `create table hole (${column}, primary key (space_id)); create policy extra on hole using (${wall}) with check (true);`,
    ],
    [
      'policy',
      'hole',
      `create table hole (${column}, primary key (space_id)); create policy extra on hole for select using (${wall});`,
    ],
    ['primary-key', 'hole', `create table hole (${column}); ${guarded('hole')}`],
    ['key-prefix', 'hole', `create table hole (${column}, id uuid primary key); ${guarded('hole')}`],
    ['key-prefix', 'hole', `create table hole (${column} primary key, mail text unique); ${guarded('hole')}`],
    [
      'key-prefix',
      'hole',
      `create table hole (${column} primary key, mail text); create unique index on hole (lower(mail)); ${guarded('hole')}`,
    ],
    ['anchor', 'hole', `create table hole (space_id uuid primary key); ${guarded('hole')}`],
    [
      'reference-prefix',
      'hole',
      `create table aim (${column}, id uuid, primary key (space_id, id), unique (id, space_id)); ${guarded('aim')}
       create table hole (${column}, id uuid, aim uuid, primary key (space_id, id),
         foreign key (aim, space_id) references aim (id, space_id)); ${guarded('hole')}`,
    ],
    [
      'rights',
      'hole',
      `create table hole (${column} primary key); ${guarded('hole')} grant truncate on hole to trame_app;`,
    ],
    [
      'owner',
      'hole',
      `create table hole (${column} primary key); ${guarded('hole')} alter table hole owner to trame_app;`,
    ],
    ['view', 'hole', 'create view hole as select id from space;'],
    ['stored-view', 'hole', 'create materialized view hole as select id from space;'],
    ['sequence', 'hole', 'create sequence hole;'],
    ['definer', 'hole', `create function hole() returns int language sql security definer return 1;`],
  ];

  test.each(holes)('sees a hole of kind %s', async (rule, name, statements) => {
    const client = await base.ownerPool.connect();
    try {
      await client.query('begin; grant create on schema public to trame_app;');
      await client.query(statements);
      const faults = await listCatalogFaults(client);
      expect(faults).toContainEqual({ name, rule, sentence: expect.stringMatching(/^hole .*\.$/) });
    } finally {
      await client.query('rollback');
      client.release();
    }
  });

  test('a well built table, its child and a view that reads as its reader raise nothing', async () => {
    const client = await base.ownerPool.connect();
    try {
      await client.query(`begin;
        create table parent (${column}, id uuid, primary key (space_id, id)); ${guarded('parent')}
        create table child (space_id uuid not null, id uuid, parent uuid, primary key (space_id, id),
          foreign key (space_id, parent) references parent (space_id, id));
        ${guarded('child')}
        create view family with (security_invoker = true) as select id from child;`);
      expect(await listCatalogFaults(client)).toEqual([]);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });

  test('a name left in the list of commons after its table went is told', async () => {
    const faults = await listCatalogFaults(base.ownerPool, {
      ...commons,
      ghost: 'Une table qui n’existe plus.',
    });
    expect(faults).toContainEqual(expect.objectContaining({ name: 'ghost', rule: 'commons-stale' }));
  });
});
