// The doctor: all is well on a fresh installation, and each illness is named with its remedy.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../../test/database.js';
import { parseConfig } from '../config/index.js';
import { createDatabase } from '../db/index.js';
import { openStorage } from '../storage/index.js';
import { checkDatabase } from './check-database.js';
import {
  checkAddress,
  checkClock,
  checkMachine,
  checkNode,
  checkPasswords,
  judgeFreeSpace,
} from './check-machine.js';
import { examine, type Finding } from './index.js';

const now = new Date('2026-12-01T00:00:00Z');
const levels = (findings: readonly Finding[]) =>
  Object.fromEntries(findings.map((one) => [one.id, one.level]));

describe('the doctor on a whole installation', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'trame-doctor-'));
    chmodSync(folder, 0o755);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('before the first start there is nothing to examine but the machine', async () => {
    const findings = await examine(parseConfig({ TRAME_DATA: join(folder, 'none') }));
    expect(levels(findings)).toMatchObject({ node: 'ok', folder: 'attention', backup: 'attention' });
    expect(findings.map((one) => one.id)).not.toContain('fsync');
  });

  test('[G2][G3] a fresh installation has no error, running or stopped', async () => {
    const config = parseConfig({ TRAME_DATA: join(folder, 'data') });
    const storage = await openStorage(config);
    const running = await examine(config);
    await storage.stop();
    const stopped = await examine(config);
    for (const findings of [running, stopped]) {
      expect(findings.filter((one) => one.level === 'erreur')).toEqual([]);
      expect(levels(findings)).toMatchObject({
        fsync: 'ok',
        full_page_writes: 'ok',
        synchronous_commit: 'ok',
        walls: 'ok',
        account: 'ok',
        migrations: 'ok',
        order: 'ok',
        folder: 'ok',
      });
    }
    expect(levels(running)).not.toHaveProperty('served');
    expect(levels(stopped)).toHaveProperty('served', 'attention');
  });

  test('a database out of reach is a finding, not a crash', async () => {
    const findings = await examine(
      parseConfig({ TRAME_DATA: folder, DATABASE_URL: 'postgres://a:b@127.0.0.1:9/c' }),
    );
    expect(levels(findings)).toMatchObject({ database: 'erreur' });
  });
});

describe('the doctor on the database', () => {
  let base: TestDatabase;
  beforeAll(async () => {
    base = await createTestDatabase();
  });
  afterAll(() => base.drop());

  const check = async (url = base.url) => {
    const owner = new Client({ connectionString: base.ownerUrl });
    await owner.connect();
    const database = createDatabase({ connectionString: url });
    try {
      return levels(await checkDatabase({ owner, application: database.pool, kind: 'outside' }, now));
    } finally {
      await database.close();
      await owner.end();
    }
  };

  test('[G2] the hurried settings of the test engine are errors, each by its name', async () => {
    expect(await check()).toMatchObject({
      fsync: 'erreur',
      full_page_writes: 'erreur',
      synchronous_commit: 'erreur',
      server: 'ok',
      walls: 'ok',
      account: 'ok',
    });
  });

  test('[G3] a table without its wall is an error', async () => {
    await base.ownerPool.query('create table hole (id uuid primary key)');
    expect(await check()).toMatchObject({ walls: 'erreur' });
    await base.ownerPool.query('drop table hole');
  });

  test('[G3] an application signed in as the owner of the tables is told so', async () => {
    expect(await check(base.ownerUrl)).toMatchObject({ account: 'attention' });
  });

  test('[G18] migrations missing, rewritten or unknown', async () => {
    const table = 'drizzle.__drizzle_migrations';
    await base.ownerPool.query(`update ${table} set hash = 'x' where id = 1`);
    expect(await check()).toMatchObject({ migrations: 'attention' });
    const last = `select max(created_at) from ${table}`;
    await base.ownerPool.query(
      `update ${table} set created_at = created_at + 9e12 where created_at = (${last})`,
    );
    expect(await check()).toMatchObject({ migrations: 'erreur' });
    await base.ownerPool.query(`delete from ${table} where created_at = (${last})`);
    expect(await check()).toMatchObject({ migrations: 'erreur' });
  });

  test('clocks that disagree are told', async () => {
    expect(await check()).toMatchObject({ 'server-clock': 'attention' });
  });
});

describe('the doctor on the machine', () => {
  test.each([
    ['18.20.0', 'erreur'],
    ['20.18.9', 'erreur'],
    ['20.19.0', 'ok'],
    ['24.1.0', 'ok'],
  ])('Node %s: %s', (version, level) => expect(checkNode(version).level).toBe(level));

  test.each([
    [1e8, 'erreur'],
    [1e9, 'attention'],
    [1e11, 'ok'],
  ])('%d bytes left: %s', (bytes, level) => expect(judgeFreeSpace(bytes).level).toBe(level));

  test.each([
    ['1970-01-01T00:00:00Z', 'erreur'],
    ['2026-12-01T00:00:00Z', 'ok'],
    ['2100-01-01T00:00:00Z', 'erreur'],
  ])('a clock at %s: %s', (at, level) => expect(checkClock(new Date(at)).level).toBe(level));

  test.each([
    ['postgres://trame:trame@db/trame', 'erreur'],
    ['postgres://trame:@db/trame', 'erreur'],
    ['postgres://trame:Postgres@db/trame', 'erreur'],
    ['postgres://trame:k7Tq0wz1@db/trame', 'ok'],
    ['postgres://trame@db/trame', 'ok'],
  ])('the password of %s: %s', (url, level) =>
    expect(checkPasswords({ url, ownerUrl: url }).level).toBe(level),
  );

  test.each([
    [null, 'ok'],
    ['https://trame.exemple.fr', 'ok'],
    ['http://trame.exemple.fr', 'attention'],
  ])('the address %s: %s', (publicUrl, level) => expect(checkAddress({ publicUrl }).level).toBe(level));

  test('open secrets and old backups are told', () => {
    const data = mkdtempSync(join(tmpdir(), 'trame-doctor-'));
    mkdirSync(join(data, 'pg'), { mode: 0o700 });
    mkdirSync(join(data, 'backups'));
    writeFileSync(join(data, 'secrets.json'), '{}', { mode: 0o600 });
    writeFileSync(join(data, 'backups', 'a.tar.gz'), '');
    const config = parseConfig({ TRAME_DATA: data });
    const look = (at: Date) => levels(checkMachine(config, at));
    expect(look(new Date())).toMatchObject({ folder: 'ok', backup: 'ok' });
    chmodSync(join(data, 'secrets.json'), 0o644);
    const old = new Date(Date.now() - 9 * 86_400_000);
    utimesSync(join(data, 'backups', 'a.tar.gz'), old, old);
    expect(look(new Date())).toMatchObject({ folder: 'erreur', backup: 'attention' });
    rmSync(data, { recursive: true });
  });
});
