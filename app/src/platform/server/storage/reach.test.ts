// What a tool reaches: a folder without data is refused rather than filled, an outside database is left as found.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../../test/database.js';
import type { Config } from '../config/index.js';
import { getLayout } from '../embedded/index.js';
import { OperatorRefusal } from '../operator-refusal.js';
import { hasDatabase, reachStorage } from './reach.js';

type Where = Pick<Config, 'dataFolder' | 'database'>;

let folder: string;
let test: TestDatabase;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trame-reach-'));
  test = await createTestDatabase();
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await test.drop();
});

const embedded = (dataFolder: string): Where => ({ dataFolder, database: { kind: 'embedded' } });
const outside = (): Where => ({
  dataFolder: join(folder, 'unused'),
  database: { kind: 'outside', url: test.url, ownerUrl: test.ownerUrl },
});

describe('a data folder', () => {
  it('without data is refused in a sentence that names it, and stays empty', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    const fault: unknown = await reachStorage(embedded(empty)).catch((cause: unknown) => cause);
    expect(fault).toBeInstanceOf(OperatorRefusal);
    expect(fault).toMatchObject({ code: 'storage/nothing-yet' });
    expect(String(fault)).toContain(`Le dossier ${empty} ne contient pas encore de données`);
    expect(readdirSync(empty)).toEqual([]);
  });

  it('that does not exist is not made', async () => {
    const absent = join(folder, 'absent');
    await expect(reachStorage(embedded(absent))).rejects.toMatchObject({ code: 'storage/nothing-yet' });
    expect(existsSync(absent)).toBe(false);
  });

  it('holds a database as soon as the engine’s own folder is there', () => {
    const made = join(folder, 'made');
    expect(hasDatabase(embedded(made))).toBe(false);
    mkdirSync(getLayout(made).pg, { recursive: true });
    expect(hasDatabase(embedded(made))).toBe(true);
  });
});

describe('an outside database', () => {
  it('is there by its address alone: nothing is looked for in the folder', () => {
    expect(hasDatabase(outside())).toBe(true);
    expect(existsSync(join(folder, 'unused'))).toBe(false);
  });

  it('is reached with both accounts; nobody knows whether another Trame serves it', async () => {
    const reached = await reachStorage(outside());
    expect(reached).toMatchObject({
      kind: 'outside',
      served: null,
      address: null,
      url: test.url,
      ownerUrl: test.ownerUrl,
    });
    await reached.leave();
    const { rows } = await test.ownerPool.query<{ one: number }>('select 1 as one');
    expect(rows).toEqual([{ one: 1 }]);
  });
});
