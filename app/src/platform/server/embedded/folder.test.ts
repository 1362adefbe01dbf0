// Folders that are not ours, or not whole: refused in words, never written over.
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { locateBinaries, mendLibraryLinks } from './binaries.js';
import { getLayout } from './folder.js';
import { startEmbedded } from './index.js';

let folder: string;
let data: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trame-folder-'));
  chmodSync(folder, 0o755);
  data = join(folder, 'data');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(data, name, '..'), { recursive: true });
    writeFileSync(join(data, name), text);
  }
}

const refusedFolders: readonly [string, Readonly<Record<string, string>>, string, RegExp][] = [
  ['somebody’s documents', { 'thèse.odt': 'x' }, 'embedded/foreign-folder', /TRAME_DATA/],
  [
    'a PostgreSQL folder of another program',
    { PG_VERSION: '18', 'base/1': '' },
    'embedded/foreign-folder',
    /TRAME_DATA/,
  ],
  [
    'a database without its version',
    { 'pg/base/1': '', 'cluster.json': '{}' },
    'embedded/broken-database',
    /PG_VERSION/,
  ],
  [
    'a database of another version',
    { 'pg/PG_VERSION': '16\n', 'pg/trame-cluster': 'a' },
    'embedded/other-version',
    /PostgreSQL 16/,
  ],
  ['a database Trame did not make', { 'pg/PG_VERSION': '18\n' }, 'embedded/foreign-database', /DATABASE_URL/],
  [
    'a database without its secrets',
    { 'pg/PG_VERSION': '18\n', 'pg/trame-cluster': 'a' },
    'embedded/missing-secrets',
    /secrets\.json/,
  ],
  [
    'a folder whose database went away',
    { 'cluster.json': '{}', 'secrets.json': '{}' },
    'embedded/missing-database',
    /disque non monté/,
  ],
  [
    'unreadable secrets',
    { 'pg/PG_VERSION': '18\n', 'pg/trame-cluster': 'a', 'cluster.json': '{}', 'secrets.json': '{' },
    'embedded/unreadable-secrets',
    /secrets\.json/,
  ],
];

describe('a data folder that cannot be used', () => {
  test.each(refusedFolders)('%s', async (_title, files, code, sentence) => {
    write(files);
    await expect(startEmbedded({ dataFolder: data })).rejects.toMatchObject({
      code,
      message: expect.stringMatching(sentence),
    });
    for (const name of Object.keys(files)) expect(existsSync(join(data, name))).toBe(true);
    expect(readdirSync(data)).not.toContain('trame.lock');
  });

  test('a file in the place of the folder', async () => {
    writeFileSync(data, '');
    await expect(startEmbedded({ dataFolder: data })).rejects.toMatchObject({ name: 'OperatorRefusal' });
  });
});

describe('the layout', () => {
  test('is absolute, whatever was given', () => {
    expect(getLayout('data').root).toBe(join(process.cwd(), 'data'));
    expect(getLayout('/srv/trame').pg).toBe('/srv/trame/pg');
  });
});

describe('the programs', () => {
  test('a system without them is told about DATABASE_URL', () => {
    expect(() => locateBinaries('sunos-sparc')).toThrow(/DATABASE_URL/);
  });

  test('library links that the install did not make are made, broken ones mended, good ones kept', () => {
    const native = join(folder, 'native');
    mkdirSync(join(native, 'lib'), { recursive: true });
    const link = (name: string) => ({ source: 'native/lib/libone.so.1.2', target: `native/lib/${name}` });
    writeFileSync(join(native, 'lib', 'libone.so.1.2'), 'library');
    writeFileSync(join(native, 'pg-symlinks.json'), JSON.stringify([link('libone.so'), link('libone.so.1')]));
    symlinkSync('gone', join(native, 'lib', 'libone.so'));
    mendLibraryLinks(folder);
    mendLibraryLinks(folder);
    cpSync(native, join(folder, 'copy'), { recursive: true, dereference: true });
    expect(readdirSync(join(folder, 'copy', 'lib')).sort()).toEqual([
      'libone.so',
      'libone.so.1',
      'libone.so.1.2',
    ]);
  });
});
