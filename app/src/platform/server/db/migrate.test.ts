// Bringing a database to the shape of this code: once, by one, all or nothing, never backwards.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../../test/database.js';
import { getJournal, getMigrationsFolder, migrateDatabase, OperatorRefusal } from './index.js';

describe('[G18] migrations', () => {
  let base: TestDatabase;
  let folder: string;
  beforeEach(async () => {
    base = await createTestDatabase({ migrated: false });
    folder = mkdtempSync(join(tmpdir(), 'trame-migrations-'));
    cpSync(getMigrationsFolder(), folder, { recursive: true });
  });
  afterEach(async () => {
    await base.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const run = () => migrateDatabase({ ownerUrl: base.ownerUrl, migrationsFolder: folder });
  const addMigration = (tag: string, statements: string) => {
    const journal = getJournal(folder);
    const when = Math.max(...journal.entries.map((entry) => entry.when)) + 1;
    const entry = { idx: journal.entries.length, version: '7', when, tag, breakpoints: false };
    writeFileSync(
      join(folder, 'meta', '_journal.json'),
      JSON.stringify({ ...journal, entries: [...journal.entries, entry] }),
    );
    writeFileSync(join(folder, `${tag}.sql`), statements);
  };
  const hasTable = async (name: string) =>
    (await base.ownerPool.query('select to_regclass($1) is not null as there', [name])).rows[0].there;

  test('an empty database gets them all, in order; a second run does nothing', async () => {
    const tags = getJournal(folder).entries.map((entry) => entry.tag);
    expect(await run()).toEqual({ applied: tags });
    expect(await run()).toEqual({ applied: [] });
    expect(tags).toEqual([...tags].sort());
  });

  test('several instances started together migrate once', async () => {
    const reports = await Promise.all([run(), run(), run()]);
    expect(reports.filter((report) => report.applied.length > 0)).toHaveLength(1);
  });

  test('a migration that fails leaves nothing of itself nor of its batch, and the next run resumes', async () => {
    addMigration('9001-first', 'create table first (a int);');
    addMigration('9002-broken', 'create table second (a int); select 1 / 0;');
    await expect(run()).rejects.toMatchObject({
      code: 'db/migration-failed',
      message: expect.stringMatching(/rien n’y a été changé.*division by zero$/),
    });
    expect(await hasTable('space')).toBe(false);
    writeFileSync(join(folder, '9002-broken.sql'), 'create table second (a int);');
    await run();
    expect([await hasTable('first'), await hasTable('second')]).toEqual([true, true]);
  });

  test('killed midway, the database is as before, and the next run resumes', async () => {
    await run();
    addMigration('9001-slow', 'create table slow (a int); select pg_sleep(30);');
    const killed = run();
    const outcome = expect(killed).rejects.toThrow();
    await expect
      .poll(
        async () =>
          (await base.ownerPool.query(`select from pg_stat_activity where wait_event = 'PgSleep'`)).rowCount,
      )
      .toBe(1);
    await base.cutConnections();
    await outcome;
    await expect.poll(() => hasTable('slow').catch(() => null)).toBe(false);
    writeFileSync(join(folder, '9001-slow.sql'), 'create table slow (a int);');
    expect(await run()).toEqual({ applied: ['9001-slow'] });
  });

  test('a database newer than the code is refused in words, and left as it is', async () => {
    addMigration('9001-future', 'create table future (a int);');
    await run();
    const older = migrateDatabase({ ownerUrl: base.ownerUrl });
    await expect(older).rejects.toBeInstanceOf(OperatorRefusal);
    await expect(migrateDatabase({ ownerUrl: base.ownerUrl })).rejects.toThrow(
      /version plus récente de Trame/,
    );
    expect(await hasTable('future')).toBe(true);
  });

  test('every migration names its room, says what it does, and imports nothing', () => {
    for (const { tag } of getJournal(folder).entries) {
      expect(tag).toMatch(/^\d{4}-[a-z]+(-[a-z]+)+$/);
      expect(readFileSync(join(folder, `${tag}.sql`), 'utf8')).toMatch(/^-- \S/);
    }
  });
});
