// The ledger of erasures and the sweep: bytes that leave the files, a ledger that is whole or refused.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestSpace } from '../../../../test/database.js';
import { parseConfig } from '../config/index.js';
import type { Database } from '../db/index.js';
import { startEmbedded } from '../embedded/index.js';
import { openStorage, type Storage } from '../storage/index.js';
import {
  addToLedgerFile,
  type Erasure,
  getLedgerFile,
  hashPerson,
  readLedger,
  readLedgerFile,
  recordErasure,
  replayLedger,
  sweepDatabase,
} from './index.js';

const erasure = (more: Partial<Erasure> = {}): Erasure => ({
  space: '00000000-0000-4000-8000-000000000001',
  fabrique: '00000000-0000-4000-8000-000000000002',
  kind: 'person',
  hash: hashPerson('somebody'),
  at: '2026-11-28T10:00:00.000Z',
  ...more,
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trame-erasure-test-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the file of the ledger', () => {
  it('is nothing when it is not there, then grows and never doubles a line', () => {
    const file = getLedgerFile(join(folder, 'one'));
    expect(readLedgerFile(file)).toEqual([]);
    expect(addToLedgerFile(file, [erasure()])).toBe(1);
    const later = erasure({ at: '2026-11-29T10:00:00.000Z' });
    expect(addToLedgerFile(file, [later, erasure()])).toBe(2);
    expect(readLedgerFile(file)).toEqual([erasure(), later]);
    expect(existsSync(`${file}.part`)).toBe(false);
  });

  it('holds digests, never an identifier', () => {
    const file = getLedgerFile(join(folder, 'two'));
    addToLedgerFile(file, [erasure({ hash: hashPerson('0af3') })]);
    expect(readFileSync(file, 'utf8')).not.toContain('0af3');
    expect(hashPerson('0af3')).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each(['', '{', '[{"space":"x"}]', '{"kind":"person"}'])(
    'is refused whole when it reads %j',
    (content) => {
      const file = join(folder, `torn-${content.length}.json`);
      writeFileSync(file, content);
      expect(() => readLedgerFile(file)).toThrow(/registre des effacements .* est illisible/);
      expect(() => addToLedgerFile(file, [erasure()])).toThrow(/illisible/);
      expect(readFileSync(file, 'utf8')).toBe(content);
    },
  );
});

describe('[G12] a database of one’s own', () => {
  let storage: Storage;
  let database: Database;
  const data = () => join(folder, 'data');
  const holds = (text: string): boolean => {
    const walk = (at: string): boolean =>
      readdirSync(at, { withFileTypes: true }).some((entry) =>
        entry.isDirectory()
          ? walk(join(at, entry.name))
          : entry.isFile() && readFileSync(join(at, entry.name)).includes(text),
      );
    return walk(data());
  };

  beforeAll(async () => {
    storage = await openStorage(parseConfig({ TRAME_DATA: data() }));
    database = storage.database;
  });
  afterAll(() => storage.stop());

  it('keeps the ledger in the transaction that erases, once, and reads it across spaces', async () => {
    const scope = await createTestSpace(database, { kind: 'fabrique' });
    const other = await createTestSpace(database, { kind: 'fabrique' });
    const at = new Date('2026-11-28T10:00:00Z');
    for (const one of [scope, scope, other]) {
      await database.within(one, (tx) => recordErasure(tx, one, { kind: 'person', id: 'a', at }));
    }
    await expect(
      database.within(scope, async (tx) => {
        await recordErasure(tx, scope, { kind: 'answers', id: 'b', at });
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    const { ownerUrl } = await reach();
    const ledger = await readLedger(ownerUrl);
    expect(ledger.map(({ space, kind, hash }) => [space, kind, hash]).sort()).toEqual(
      [scope, other].map(({ space }) => [space, 'person', hashPerson('a')]).sort(),
    );
  });

  it('keeps the bytes of a row that was deleted, until it is swept', async () => {
    const mark = 'canari-qui-passe';
    const scope = await createTestSpace(database, { kind: 'fabrique', slug: mark });
    await database.outside((tx) => tx.execute(sql`delete from space where id = ${scope.space}`));
    expect(holds(mark)).toBe(true);
    expect(await sweepDatabase(await reach())).toEqual({ journal: true });
    expect(holds(mark)).toBe(false);
  });

  it('waits for whoever still reads the row, so that it is not copied with the living', async () => {
    const mark = 'canari-encore-lu';
    const scope = await createTestSpace(database, { kind: 'fabrique', slug: mark });
    const { ownerUrl } = await reach();
    const reader = new Client({ connectionString: ownerUrl });
    await reader.connect();
    await reader.query('begin isolation level repeatable read');
    await reader.query('select pg_current_snapshot()');
    await database.outside((tx) => tx.execute(sql`delete from space where id = ${scope.space}`));
    const swept = sweepDatabase(await reach());
    const end = await Promise.race([swept, new Promise((done) => setTimeout(() => done('waits'), 500))]);
    expect(end).toBe('waits');
    await reader.query('commit');
    await reader.end();
    expect(await swept).toEqual({ journal: true });
    expect(holds(mark)).toBe(false);
  });

  it('leaves the journal to an outside server, and says so', async () => {
    expect(await sweepDatabase({ ...(await reach()), adminUrl: null })).toEqual({ journal: false });
  });

  it('replays the ledger space by space, and does nothing without a ledger', async () => {
    const scope = await createTestSpace(database, { kind: 'fabrique' });
    const asked: string[] = [];
    const replay = async (_tx: unknown, one: { readonly space: string }, erased: readonly Erasure[]) => {
      asked.push(`${one.space} ${erased.length}`);
      return erased.length;
    };
    const erasures = [
      erasure({ space: scope.space, fabrique: scope.fabrique }),
      erasure({ space: scope.space, fabrique: scope.fabrique, kind: 'objection' }),
      erasure(),
    ];
    expect(await replayLedger(await reach(), erasures, replay)).toBe(3);
    expect(asked).toEqual([`${scope.space} 2`, `${erasure().space} 1`]);
    expect(await replayLedger(await reach(), [], replay)).toBe(0);
  });

  async function reach() {
    const { reachStorage } = await import('../storage/index.js');
    return reachStorage(parseConfig({ TRAME_DATA: data() }));
  }
});

describe('our own PostgreSQL', () => {
  it('keeps no old segment of its journal for later', async () => {
    const engine = await startEmbedded({ dataFolder: join(folder, 'engine') });
    const { Client } = await import('pg');
    const client = new Client({ connectionString: engine.urls.admin });
    await client.connect();
    expect((await client.query('show wal_recycle')).rows).toEqual([{ wal_recycle: 'off' }]);
    await client.end();
    await engine.stop();
  });
});
