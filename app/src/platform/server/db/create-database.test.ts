// The wall between spaces, on the real engine.
import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, createTestSpace, type TestDatabase } from '../../../../test/database.js';
import { DatabaseAway, mintScope, type TenantScope } from './index.js';

describe('transactions that carry their scope', () => {
  let base: TestDatabase;
  let here: TenantScope;
  let there: TenantScope;

  beforeAll(async () => {
    base = await createTestDatabase();
    await base.ownerPool.query(`
      create table note (
        space_id uuid not null references space (id), id uuid not null, words text not null, primary key (space_id, id)
      );
      alter table note enable row level security;
      alter table note force row level security;
      create policy note_space on note using (space_id = any (trame_spaces())) with check (space_id = any (trame_spaces()));
      grant select, insert, update, delete on note to trame_app;
    `);
    here = await createTestSpace(base.database, { kind: 'territory' });
    there = await createTestSpace(base.database, { kind: 'territory' });
    for (const scope of [here, there]) {
      await base.database.within(scope, (tx) =>
        tx.execute(sql`insert into note values (${scope.space}, ${randomUUID()}, 'mot')`),
      );
    }
  });
  afterAll(() => base.drop());

  const countNotes = async (scope: TenantScope | null) => {
    const count = sql`select count(*)::int as count from note`;
    const found = await (scope === null
      ? base.database.outside((tx) => tx.execute(count))
      : base.database.within(scope, (tx) => tx.execute(count)));
    return found.rows[0]?.count;
  };

  test('[G3] a scope sees its own rows and not the other space’s', async () => {
    expect(await countNotes(here)).toBe(1);
    expect(await countNotes(there)).toBe(1);
  });

  test('[G3] no space said: no row, through a room, a bare pool and the owner alike', async () => {
    expect(await countNotes(null)).toBe(0);
    expect((await base.database.pool.query('select from note')).rowCount).toBe(0);
    expect((await base.ownerPool.query('select from note')).rowCount).toBe(0);
  });

  test('[G3] a row for another space is refused', async () => {
    const trespass = base.database.within(here, (tx) =>
      tx.execute(sql`insert into note values (${there.space}, ${randomUUID()}, 'intrus')`),
    );
    await expect(trespass).rejects.toMatchObject({ cause: { code: '42501' } });
    const move = base.database.within(here, (tx) =>
      tx.execute(sql`update note set space_id = ${there.space}`),
    );
    await expect(move).rejects.toMatchObject({ cause: { code: '42501' } });
  });

  test('[G3] the scope leaves with the transaction: the same connection sees nothing afterwards', async () => {
    const client = await base.database.pool.connect();
    try {
      await client.query('begin');
      await client.query(`select set_config('app.spaces', $1, true)`, [here.space]);
      expect((await client.query('select from note')).rowCount).toBe(1);
      await client.query('commit');
      expect((await client.query('select from note')).rowCount).toBe(0);
    } finally {
      client.release();
    }
  });

  test('[G3] connections work as trame_app: neither owner, nor administrator, nor above the policies', async () => {
    const { rows } = await base.database.pool.query(
      'select current_user::text as name, rolsuper, rolbypassrls from pg_roles where rolname = current_user',
    );
    expect(rows).toEqual([{ name: 'trame_app', rolsuper: false, rolbypassrls: false }]);
    await expect(base.database.pool.query('alter table note disable row level security')).rejects.toThrow(
      /owner/,
    );
    await expect(base.database.pool.query('create table loot (a int)')).rejects.toThrow(/permission denied/);
    await expect(base.database.pool.query('set role trame_owner')).rejects.toThrow(/permission denied/);
  });

  test('a failed work leaves nothing behind', async () => {
    const fail = base.database.within(here, async (tx) => {
      await tx.execute(sql`insert into note values (${here.space}, ${randomUUID()}, 'perdu')`);
      throw new Error('note/create: nothing doing');
    });
    await expect(fail).rejects.toThrow('nothing doing');
    expect(await countNotes(here)).toBe(1);
  });

  test('a territory sees what its Fabrique holds in common', async () => {
    const fabrique = await createTestSpace(base.database, { kind: 'fabrique' });
    const territory = await createTestSpace(base.database, { kind: 'territory', fabrique });
    await base.database.within(fabrique, (tx) =>
      tx.execute(sql`insert into note values (${fabrique.space}, ${randomUUID()}, 'commun')`),
    );
    expect(await countNotes(territory)).toBe(1);
  });

  test('a scope that holds no uuid is a defect, not a query', async () => {
    const forged = mintScope(`${here.space},${there.space}`, here.fabrique);
    await expect(base.database.within(forged, () => Promise.resolve(1))).rejects.toThrow('db/formatSpaces');
  });

  test('[G14] a database out of reach says so, and answers again once it is back', async () => {
    await expect(
      base.database.within(here, async (tx) => {
        await base.cutConnections();
        await tx.execute(sql`select 1`);
      }),
    ).rejects.toBeInstanceOf(DatabaseAway);
    await expect.poll(() => countNotes(here).catch(() => null)).toBe(1);
  });
});
