// The drill: backups under load, restores elsewhere, digests equal; and every kind of file that must not be restored.
import { randomUUID } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'drizzle-orm';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, createTestSpace, type TestDatabase } from '../../../../test/database.js';
import {
  computeLogicalHash,
  createBackup,
  readTables,
  restoreBackup,
  verifyArchive,
  withinSnapshot,
} from './index.js';
import { listBackupTables } from './tables.js';

describe('[G13] backups', () => {
  let folder: string;
  let file: string;
  let source: TestDatabase;
  const opened: TestDatabase[] = [];

  const open = async (options?: { readonly migrated?: boolean }) => {
    const base = await createTestDatabase(options);
    opened.push(base);
    return base;
  };
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'trame-backup-'));
    file = join(folder, 'backup.tar.gz');
    source = await open();
  });
  afterEach(async () => {
    for (const base of opened.splice(0)) await base.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const backup = (base = source, to = file) =>
    createBackup({
      ownerUrl: base.ownerUrl,
      file: to,
      version: '0.1.0',
      now: new Date('2026-01-02T03:04:05Z'),
    });
  const restore = async (target: TestDatabase, from = file) =>
    restoreBackup({ ownerUrl: target.ownerUrl, file: from, manifest: await verifyArchive(from) });
  const computeHash = async (base: TestDatabase) => {
    const client = new Client({ connectionString: base.ownerUrl });
    await client.connect();
    try {
      return await withinSnapshot(client, async () =>
        computeLogicalHash(await readTables(client, () => null)),
      );
    } finally {
      await client.end();
    }
  };
  // Rows guarded by policies, in every shape that text can take; the live tables are the fullest there are.
  const fill = async (base: TestDatabase, words: string) => {
    const scope = await createTestSpace(base.database, { kind: 'territory' });
    const room = randomUUID();
    await base.database.within(scope, async (tx) => {
      await tx.execute(
        sql`insert into live_room (space_id, id, program, program_version, settings)
            values (${scope.space}, ${room}, 'essai', 1, ${JSON.stringify({ words })}::json)`,
      );
      for (let seq = 1; seq <= 20; seq += 1) {
        await tx.execute(
          sql`insert into live_event (space_id, room_id, seq, op, op_index, member_id, role, at, version, body)
              values (${scope.space}, ${room}, ${seq}, ${randomUUID()}, 0, ${randomUUID()}, 'participant', 1, 1,
                      ${JSON.stringify({ words, seq })}::json)`,
        );
      }
    });
    return scope;
  };
  const awkward = 'é\t\n\\N\\. "guillemets" ’ 🧵 \u202f;';

  test('a backup restored elsewhere has the same digest, and its rows are there, each in its space', async () => {
    const scope = await fill(source, awkward);
    await fill(source, 'autre');
    const manifest = await backup();
    expect(manifest.logicalHash).toBe(await computeHash(source));
    const target = await open({ migrated: false });
    await restore(target);
    expect(await computeHash(target)).toBe(manifest.logicalHash);
    const found = await target.database.within(scope, (tx) =>
      tx.execute(sql`select body ->> 'words' as words from live_event order by seq`),
    );
    expect(found.rows).toHaveLength(20);
    expect(found.rows[0]?.words).toBe(awkward);
    const forced = await target.ownerPool.query(
      'select count(*)::int as loose from pg_class where relrowsecurity and not relforcerowsecurity',
    );
    expect(forced.rows[0].loose).toBe(0);
  });

  test('under load: the backup is one instant, and restores to exactly that instant', async () => {
    const scope = await fill(source, 'avant');
    let go = true;
    let written = 0;
    const writer = async () => {
      while (go) {
        // Two rows of two tables in one transaction: a backup that saw one without the other would be torn.
        await source.database.within(scope, async (tx) => {
          const room = randomUUID();
          await tx.execute(
            sql`insert into live_room (space_id, id, program, program_version, settings)
                values (${scope.space}, ${room}, 'charge', 1, '{}'::json)`,
          );
          await tx.execute(
            sql`insert into live_snapshot (space_id, room_id, seq, program_version, state)
                values (${scope.space}, ${room}, 0, 1, '{}'::json)`,
          );
        });
        written += 1;
      }
    };
    const writers = Promise.all([writer(), writer(), writer()]);
    await expect.poll(() => written).toBeGreaterThan(20);
    const manifest = await backup();
    const atEnd = written;
    await expect.poll(() => written).toBeGreaterThan(atEnd + 20);
    go = false;
    await writers;
    expect(await computeHash(source)).not.toBe(manifest.logicalHash);
    const target = await open({ migrated: false });
    await restore(target);
    expect(await computeHash(target)).toBe(manifest.logicalHash);
    const torn = await target.database.within(scope, (tx) =>
      tx.execute(
        sql`select id from live_room where program = 'charge' except select room_id from live_snapshot`,
      ),
    );
    expect(torn.rows).toEqual([]);
  });

  test('the digest does not depend on where rows lie on the disk', async () => {
    const scope = await fill(source, 'ordre');
    const before = await computeHash(source);
    await source.database.within(scope, async (tx) => {
      await tx.execute(sql`update live_event set role = 'observer' where seq < 10`);
      await tx.execute(sql`update live_event set role = 'participant' where seq < 10`);
    });
    expect(await computeHash(source)).toBe(before);
    await source.database.within(scope, (tx) => tx.execute(sql`delete from live_event where seq = 3`));
    expect(await computeHash(source)).not.toBe(before);
  });

  test('it is a plain archive, readable by its owner alone, and leaves nothing else behind', async () => {
    await fill(source, 'mot');
    const manifest = await backup();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['backup.tar.gz']);
    const text = gunzipSync(readFileSync(file)).toString('utf8');
    expect(text.slice(257, 262)).toBe('ustar');
    expect(JSON.parse(text.slice(512, text.indexOf('\0', 512)))).toEqual(manifest);
    expect(manifest.migrations.map((one) => one.tag)).toContain('0001-platform-base');
  });

  test('far more rows than memory holds at once go through whole, without a warning', async () => {
    const warnings: string[] = [];
    const listen = (warning: Error) => warnings.push(warning.name);
    process.on('warning', listen);
    const scope = await fill(source, 'mot');
    await source.database.within(scope, (tx) =>
      tx.execute(
        sql`insert into live_event (space_id, room_id, seq, op, op_index, member_id, role, at, version, body)
            select space_id, id, n, gen_random_uuid(), 0, gen_random_uuid(), 'observer', 1, 1,
                   json_build_object('words', repeat('mot ', 100))
            from live_room, generate_series(100, 20099) as n`,
      ),
    );
    const manifest = await backup();
    expect(manifest.tables.find((table) => table.name === 'live_event')).toMatchObject({ rows: 20_020 });
    const target = await open({ migrated: false });
    await restore(target);
    expect(await computeHash(target)).toBe(manifest.logicalHash);
    process.off('warning', listen);
    expect(warnings).toEqual([]);
  });

  test('tables come after those they refer to', async () => {
    const client = new Client({ connectionString: source.ownerUrl });
    await client.connect();
    const names = (await listBackupTables(client)).map((table) => table.name);
    await client.end();
    expect(names.indexOf('space')).toBeLessThan(names.indexOf('live_room'));
    expect(names.indexOf('live_room')).toBeLessThan(names.indexOf('live_event'));
  });

  test('a backup never replaces a file', async () => {
    writeFileSync(file, 'précieux');
    await expect(backup()).rejects.toMatchObject({ code: 'backup/exists' });
    expect(readFileSync(file, 'utf8')).toBe('précieux');
  });

  test('a backup that fails leaves no file', async () => {
    await expect(
      createBackup({
        ownerUrl: source.ownerUrl.replace('/test_', '/absent_'),
        file,
        version: '0',
        now: new Date(),
      }),
    ).rejects.toThrow();
    expect(existsSync(file)).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a filled database is refused, and left as it is', async () => {
    await fill(source, 'mot');
    await backup();
    const before = await computeHash(source);
    await expect(restore(source)).rejects.toMatchObject({ code: 'backup/not-empty' });
    expect(await computeHash(source)).toBe(before);
  });

  test('a migrated but empty database is accepted: a restore that was cut can be done again', async () => {
    await fill(source, 'mot');
    const manifest = await backup();
    const target = await open();
    await restore(target);
    expect(await computeHash(target)).toBe(manifest.logicalHash);
  });

  test('a backup of a newer version is refused before anything is touched', async () => {
    const manifest = await backup();
    const target = await open({ migrated: false });
    const newer = { ...manifest, migrations: [...manifest.migrations, { tag: '9999-future', when: 9e12 }] };
    await expect(restoreBackup({ ownerUrl: target.ownerUrl, file, manifest: newer })).rejects.toMatchObject({
      code: 'backup/newer',
    });
    const { rows } = await target.ownerPool.query(`select to_regclass('space') as there`);
    expect(rows[0].there).toBeNull();
  });

  const damages: readonly (readonly [string, () => void])[] = [
    ['cut short', () => truncateSync(file, Math.floor(statSync(file).size / 2))],
    ['cut at its end', () => truncateSync(file, statSync(file).size - 9)],
    ['with a byte too many', () => appendFileSync(file, 'x')],
    ['empty', () => truncateSync(file, 0)],
    ['of another kind', () => writeFileSync(file, 'PK\u0003\u0004 un classeur')],
    ['another archive', () => writeFileSync(file, gzipSync('x'.repeat(2_000)))],
    [
      'changed by one letter',
      () =>
        writeFileSync(
          file,
          gzipSync(
            Buffer.from(
              gunzipSync(readFileSync(file)).toString('latin1').replace('fidele', 'fidelo'),
              'latin1',
            ),
          ),
        ),
    ],
  ];
  test.each(damages)('a file %s is refused', async (_title, damage) => {
    await fill(source, 'fidele');
    await backup();
    damage();
    await expect(verifyArchive(file)).rejects.toMatchObject({ code: 'backup/damaged' });
  });
});
