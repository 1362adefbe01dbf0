// The database of an installation, inside or outside: opened, refused in words, reached by the tools, closed.
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, createTestSpace } from '../../../../test/database.js';
import { createBackup, restoreBackup, verifyArchive } from '../backup/index.js';
import { listCatalogFaults } from '../db/index.js';
import { checkOutsideDatabase, formatWithoutSecret, openStorage, reachStorage } from './index.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trame-storage-'));
  chmodSync(folder, 0o755);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the embedded storage', () => {
  const config = () => ({ dataFolder: join(folder, 'data'), database: { kind: 'embedded' as const } });

  test('opens migrated, serves, tells the tools where it is, and stops twice without harm', async () => {
    const storage = await openStorage(config());
    const scope = await createTestSpace(storage.database, { kind: 'fabrique', slug: 'essai' });
    storage.announce('http://salle:4400');
    const reached = await reachStorage(config());
    expect(reached).toMatchObject({
      kind: 'embedded',
      served: true,
      address: 'http://salle:4400',
      url: storage.url,
    });
    await reached.leave();
    const found = await storage.database.within(scope, (tx) => tx.execute(sql`select slug from space`));
    expect(found.rows).toEqual([{ slug: 'essai' }]);
    await storage.stop();
    await storage.stop();
    await expect(storage.database.outside(() => Promise.resolve(1))).rejects.toMatchObject({
      reason: 'away',
    });
  });

  test('stopped, a tool opens it for a moment and closes it behind itself', async () => {
    await (await openStorage(config())).stop();
    const reached = await reachStorage(config());
    expect(reached).toMatchObject({ served: false, address: null });
    await reached.leave();
    expect(existsSync(join(config().dataFolder, 'trame.lock'))).toBe(false);
    expect(existsSync(join(config().dataFolder, 'pg', 'postmaster.pid'))).toBe(false);
  });

  test('a tool makes no database where there is none', async () => {
    await expect(reachStorage(config())).rejects.toMatchObject({ code: 'storage/nothing-yet' });
    expect(existsSync(config().dataFolder)).toBe(false);
  });

  test('a connection that was lent and never came back does not keep it from stopping', async () => {
    const storage = await openStorage(config());
    await storage.database.pool.connect();
    await expect(storage.stop()).resolves.toBeUndefined();
  });
});

describe('an outside storage', () => {
  test('is migrated by its owner and served through the account it was given', async () => {
    const base = await createTestDatabase({ migrated: false });
    const { url, ownerUrl } = base;
    const storage = await openStorage({ dataFolder: folder, database: { kind: 'outside', url, ownerUrl } });
    const found = await storage.database.outside((tx) => tx.execute(sql`select current_user::text as role`));
    expect(found.rows).toEqual([{ role: 'trame_app' }]);
    await storage.stop();
    await base.drop();
  });

  test('is refused in words when it is not there, or not for us; the password is not repeated', async () => {
    const { url, drop } = await createTestDatabase();
    const refused = async (bad: string) =>
      checkOutsideDatabase(bad, 0).then(
        () => '',
        (error: Error) => error.message,
      );
    expect(await refused('postgres://a:sesame@127.0.0.1:9/trame')).toMatch(/aucun serveur ne répond/);
    expect(await refused('postgres://a:sesame@nulle-part.invalid/trame')).toMatch(
      /nom de machine est inconnu/,
    );
    expect(await refused(url.replace(/:[^:@]*@/, ':sesame@'))).toMatch(/mot de passe est refusé/);
    expect(await refused(url.replace('/test_', '/absent_'))).toMatch(/cette base n’existe pas/);
    expect(await refused('postgres://a:sesame@127.0.0.1:9/trame?options=x')).not.toMatch(/sesame|options/);
    await drop();
  });

  test('its address can be shown without its secret', () => {
    expect(formatWithoutSecret('postgres://a:b@db:5432/trame?sslmode=require')).toBe(
      'postgres://db:5432/trame',
    );
    expect(formatWithoutSecret('postgresql://db/trame')).toBe('postgresql://db/trame');
  });
});

const oldest = '/usr/lib/postgresql/15/bin';

describe.runIf(existsSync(oldest) && process.getuid?.() === 0)(
  'PostgreSQL 15, the oldest that must do',
  () => {
    const port = 20_000 + (process.pid % 20_000);
    const url = (user: string, base: string) => `postgres://${user}@127.0.0.1:${port}/${base}`;
    let server: ReturnType<typeof spawn>;

    const runAsNobody = { uid: 65_534, gid: 65_534, cwd: '/', stdio: 'ignore' as const };
    beforeEach(async () => {
      chmodSync(folder, 0o777);
      const data = join(folder, 'pg15');
      execFileSync(
        `${oldest}/initdb`,
        ['-D', data, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--no-locale'],
        runAsNobody,
      );
      const settings = [
        `-cport=${port}`,
        '-clisten_addresses=127.0.0.1',
        `-cunix_socket_directories=${folder}`,
      ];
      server = spawn(`${oldest}/postgres`, ['-D', data, ...settings], runAsNobody);
      await checkOutsideDatabase(url('postgres', 'postgres'));
      await runAs(
        'postgres',
        'create role owner login createrole',
        'create role server login',
        'create role poor login',
      );
      for (const [base, owner] of [
        ['one', 'owner'],
        ['two', 'postgres'],
        ['three', 'poor'],
      ]) {
        await runAs('postgres', `create database ${base} owner ${owner}`);
      }
    });
    afterEach(async () => {
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGQUIT');
      await gone;
    });

    async function runAs(user: string, ...statements: readonly string[]): Promise<void> {
      const client = new Client({ connectionString: url(user, 'postgres') });
      await client.connect();
      for (const statement of statements) await client.query(statement);
      await client.end();
    }

    test('serves through an owner without power and a separate account, and a backup moves to another database', async () => {
      const open = (server: string) =>
        openStorage({
          dataFolder: folder,
          database: { kind: 'outside', url: url(server, 'one'), ownerUrl: url('owner', 'one') },
        });
      const first = await open('owner');
      await createTestSpace(first.database, { kind: 'fabrique', slug: 'essai' });
      await first.stop();
      await runAs('postgres', 'grant trame_app to server');
      const second = await open('server');
      const seen = await second.database.outside((tx) => tx.execute(sql`select slug from space`));
      expect(seen.rows).toEqual([{ slug: 'essai' }]);
      await second.stop();

      const client = new Client({ connectionString: url('owner', 'one') });
      await client.connect();
      expect(await listCatalogFaults(client)).toEqual([]);
      await client.end();

      const file = join(folder, 'backup.tar.gz');
      const made = await createBackup({ ownerUrl: url('owner', 'one'), file, version: '0', now: new Date() });
      const manifest = await verifyArchive(file);
      expect(manifest).toEqual(made);
      await restoreBackup({ ownerUrl: url('postgres', 'two'), file, manifest });
      const again = join(folder, 'again.tar.gz');
      const copy = await createBackup({
        ownerUrl: url('postgres', 'two'),
        file: again,
        version: '0',
        now: new Date(),
      });
      expect(copy.logicalHash).toBe(manifest.logicalHash);
    });

    test('an owner who may not make the role is told what to ask of the administrator', async () => {
      const poor = { kind: 'outside' as const, url: url('poor', 'three'), ownerUrl: url('poor', 'three') };
      await expect(openStorage({ dataFolder: folder, database: poor })).rejects.toMatchObject({
        code: 'db/migration-failed',
        message: expect.stringContaining('create role trame_app nologin; grant trame_app to poor;'),
      });
    });
  },
);
