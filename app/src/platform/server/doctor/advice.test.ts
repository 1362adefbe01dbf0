// What the doctor says to people: an illness always comes with its remedy, health never with a worry.
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../../test/database.js';
import { parseConfig } from '../config/index.js';
import { checkDatabase } from './check-database.js';
import {
  checkAddress,
  checkClock,
  checkMachine,
  checkNode,
  checkPasswords,
  judgeFreeSpace,
} from './check-machine.js';
import type { Finding } from './index.js';

const now = new Date('2026-12-01T12:00:00Z');
const day = 86_400_000;
const REMEDY =
  /Installez|Passez|Remettez|Démarrez|Réinstallez|Donnez|créez|Réglez|Libérez|Prévoyez|lancez|Lancez|Retirez|Changez|Placez/;

function expectSaid(finding: Finding): void {
  expect(finding.sentence).toMatch(/^[A-ZÀ-Ý«D’a-z_].*[.)]$/u);
  const hasRemedy = REMEDY.test(finding.sentence);
  expect([finding.id, finding.level, hasRemedy]).toEqual([finding.id, finding.level, finding.level !== 'ok']);
}

describe('the machine', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'trame-advice-'));
    chmodSync(folder, 0o755);
  });

  const prepare = (data: string): void => {
    for (const name of ['pg', 'backups']) mkdirSync(join(data, name), { recursive: true, mode: 0o700 });
    writeFileSync(join(data, 'secrets.json'), '{}', { mode: 0o600 });
  };
  const look = (data: string, at = now) =>
    new Map(checkMachine(parseConfig({ TRAME_DATA: data }), at).map((finding) => [finding.id, finding]));

  test('every finding, ill or well, ends its sentence, and says what to do when there is something to do', () => {
    prepare(folder);
    const findings = [
      ...look(folder).values(),
      ...look(join(folder, 'none')).values(),
      ...['18.0.0', '24.0.0'].map(checkNode),
      ...[1e7, 1e9, 1e12].map(judgeFreeSpace),
      ...[new Date(0), now].map(checkClock),
      ...['http://a.fr', 'https://a.fr', null].map((publicUrl) => checkAddress({ publicUrl })),
      ...['postgres://a:trame@b/c', 'postgres://a:k7Tq0wz1@b/c'].map((url) =>
        checkPasswords({ url, ownerUrl: url }),
      ),
    ];
    for (const finding of findings) expectSaid(finding);
    rmSync(folder, { recursive: true });
  });

  test('more room on the disk is never worse news', () => {
    const rank = { erreur: 0, attention: 1, ok: 2 };
    fc.assert(
      fc.property(fc.nat({ max: 4_000_000_000 }), fc.nat({ max: 4_000_000_000 }), (one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map(
          (bytes) => judgeFreeSpace(bytes).level,
        );
        expect(rank[more ?? 'ok']).toBeGreaterThanOrEqual(rank[less ?? 'ok']);
      }),
    );
  });

  test('the last backup counts, not the oldest; what is no backup does not count', () => {
    prepare(folder);
    const put = (name: string, ageDays: number) => {
      const path = join(folder, 'backups', name);
      writeFileSync(path, 'x');
      const at = new Date(now.getTime() - ageDays * day);
      utimesSync(path, at, at);
    };
    put('notes.txt', 0);
    expect(look(folder).get('backup')?.sentence).toContain('Aucune sauvegarde');
    put('old.tar.gz', 40);
    expect(look(folder).get('backup')).toMatchObject({
      level: 'attention',
      sentence: expect.stringContaining('40 jours'),
    });
    put('new.tar.gz', 7);
    expect(look(folder).get('backup')?.level).toBe('ok');
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['secrets.json', 0o640],
    ['secrets.json', 0o604],
    ['pg', 0o750],
    ['.', 0o775],
  ])('%s opened to others (%o) is an error that names it, and closed again it is well', (name, mode) => {
    prepare(folder);
    const path = join(folder, name);
    chmodSync(path, mode);
    expect(look(folder).get('folder')).toMatchObject({
      level: 'erreur',
      sentence: expect.stringContaining('chmod'),
    });
    chmodSync(path, name === 'secrets.json' ? 0o600 : 0o700);
    expect(look(folder).get('folder')?.level).toBe('ok');
    rmSync(folder, { recursive: true });
  });

  test('looking makes nothing: a folder that is not there is still not there', () => {
    look(join(folder, 'not', 'yet'));
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  test('a password of the factory is seen in either address, whatever its case, and never said again', () => {
    const good = 'postgres://a:k7Tq0wz1@b/c';
    for (const weak of ['postgres', 'Admin', 'MOTDEPASSE', 'secret']) {
      const url = `postgres://a:${weak}@b/c`;
      for (const pair of [
        { url, ownerUrl: good },
        { url: good, ownerUrl: url },
      ]) {
        expect(checkPasswords(pair).level).toBe('erreur');
        expect(checkPasswords(pair).sentence).not.toContain(`:${weak}@`);
      }
    }
  });
});

describe('the database [G2] [G3]', () => {
  let base: TestDatabase;
  beforeAll(async () => {
    base = await createTestDatabase();
  });
  afterAll(() => base.drop());

  async function look(at = new Date()): Promise<ReadonlyMap<string, Finding>> {
    const owner = new Client({ connectionString: base.ownerUrl });
    await owner.connect();
    const found = await checkDatabase({ owner, application: base.database.pool, kind: 'outside' }, at);
    await owner.end();
    return new Map(found.map((finding) => [finding.id, finding]));
  }

  test('every finding says what it must', async () => {
    for (const finding of (await look()).values()) expectSaid(finding);
  });

  test('a wall taken down is named by its table, and put up again it is well', async () => {
    await base.ownerPool.query('alter table live_event no force row level security');
    expect((await look()).get('walls')).toMatchObject({
      level: 'erreur',
      sentence: expect.stringContaining('live_event'),
    });
    await base.ownerPool.query('alter table live_event force row level security');
    expect((await look()).get('walls')?.level).toBe('ok');
  });

  test('clocks a few seconds apart are well, more is told with how much', async () => {
    expect((await look()).get('server-clock')?.level).toBe('ok');
    const late = (await look(new Date(Date.now() - 90_000))).get('server-clock');
    expect(late?.level).toBe('attention');
    expect(late?.sentence).toMatch(/diffèrent de (89|90|91) s/);
  });
});
