// The archive itself: whatever is cut, changed, added or taken out is seen, and every kind of value comes back as it was.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, createTestSpace, type TestDatabase } from '../../../../test/database.js';
import { createBackup, type Manifest, restoreBackup, verifyArchive } from './index.js';
import { computeLogicalHash } from './manifest.js';
import { formatTarHeader, formatTarPadding, readTar, tarEnd } from './tar.js';

interface TarFile {
  readonly name: string;
  readonly content: Buffer;
}

function writeTar(files: readonly TarFile[]): Buffer {
  const at = new Date('2026-01-02T03:04:05Z');
  const parts = files.flatMap(({ name, content }) => [
    formatTarHeader(name, content.length, at),
    content,
    formatTarPadding(content.length),
  ]);
  return Buffer.concat([...parts, tarEnd]);
}

async function unpack(bytes: Buffer, pieces = 4_096): Promise<readonly TarFile[]> {
  const chunks = Array.from({ length: Math.ceil(bytes.length / pieces) }, (_, at) =>
    bytes.subarray(at * pieces, (at + 1) * pieces),
  );
  const files: TarFile[] = [];
  for await (const entry of readTar(Readable.from(chunks))) {
    const read: Buffer[] = [];
    for await (const chunk of entry.content) read.push(Buffer.from(chunk));
    files.push({ name: entry.name, content: Buffer.concat(read) });
  }
  return files;
}

const tarFiles = fc.array(
  fc.record({
    name: fc.stringMatching(/^[a-z]{1,20}(\/[a-z]{1,20})?\.copy$/),
    content: fc.uint8Array({ maxLength: 2_000 }).map((bytes) => Buffer.from(bytes)),
  }),
  { maxLength: 6 },
);

describe('files in an archive', () => {
  test('come out as they went in, in whatever pieces the archive arrives', async () => {
    await fc.assert(
      fc.asyncProperty(tarFiles, fc.integer({ min: 1, max: 1_500 }), async (files, pieces) => {
        expect(await unpack(writeTar(files), pieces)).toEqual(files);
      }),
      { numRuns: 60 },
    );
  });

  test('cut anywhere before its end, an archive is refused, never read as a shorter one', async () => {
    const whole = writeTar([
      { name: 'a.copy', content: Buffer.from('un\n') },
      { name: 'b.copy', content: Buffer.alloc(700, 'x') },
    ]);
    const end = whole.length - tarEnd.length;
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: end - 1 }), async (length) => {
        await expect(unpack(whole.subarray(0, length))).rejects.toThrow('backup/readTar: cut short');
      }),
    );
  });

  test('a header with one byte changed is no header', async () => {
    const whole = writeTar([{ name: 'a.copy', content: Buffer.from('un\n') }]);
    for (const at of [0, 5, 100, 124, 130, 257]) {
      const hurt = Buffer.from(whole);
      hurt[at] = (hurt[at] ?? 0) ^ 0x01;
      await expect(unpack(hurt)).rejects.toThrow('backup/parseTarHeader');
    }
  });
});

describe('[G13] what a backup says and what it holds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trame-archive-'));
  const file = join(folder, 'whole.tar.gz');
  let source: TestDatabase;
  let manifest: Manifest;
  let whole: readonly TarFile[];

  beforeAll(async () => {
    source = await createTestDatabase();
    const scope = await createTestSpace(source.database, { kind: 'territory', slug: 'le-creusot' });
    await source.database.within(scope, async (tx) => {
      const room = randomUUID();
      await tx.execute(
        sql`insert into live_room (space_id, id, program, program_version, settings, locked, closed_at)
            values (${scope.space}, ${room}, 'essai', 1, '{"vide":null,"liste":[1,2.5,-0.1e-7]}'::json, true, now())`,
      );
      await tx.execute(
        sql`insert into live_member (space_id, room_id, id, role, display_name, family)
            values (${scope.space}, ${room}, ${randomUUID()}, 'participant', ${'Zoé\t\\N\n«’»'}, null),
                   (${scope.space}, ${room}, ${randomUUID()}, 'observer', ${'\\.'}, ${'\u202f🧵'})`,
      );
    });
    manifest = await backup(source, file);
    whole = await unpack(gunzipSync(readFileSync(file)));
  });
  afterAll(async () => {
    await source.drop();
    rmSync(folder, { recursive: true });
  });

  const backup = (base: TestDatabase, to: string) =>
    createBackup({ ownerUrl: base.ownerUrl, file: to, version: '0.1.0', now: new Date() });
  const rewrite = (files: readonly TarFile[]): string => {
    const to = join(folder, `${randomUUID()}.tar.gz`);
    writeFileSync(to, gzipSync(writeTar(files)));
    return to;
  };
  const describeAs = (change: Partial<Manifest>): TarFile => ({
    name: 'manifest.json',
    content: Buffer.from(JSON.stringify({ ...manifest, ...change })),
  });
  const damaged = { code: 'backup/damaged' };
  const [member = '', space = ''] = ['tables/live_member.copy', 'tables/space.copy'];

  test('as it was made it is accepted, written again file by file too', async () => {
    expect(await verifyArchive(file)).toEqual(manifest);
    expect(await verifyArchive(rewrite(whole))).toEqual(manifest);
  });

  test('one byte changed anywhere in any table is seen', async () => {
    for (const target of [member, space]) {
      const at = whole.findIndex(({ name }) => name === target);
      const { content = Buffer.alloc(0) } = whole[at] ?? {};
      expect(content.length).toBeGreaterThan(0);
      for (let byte = 0; byte < content.length; byte += 17) {
        const hurt = Buffer.from(content);
        hurt[byte] = (hurt[byte] ?? 0) ^ 0x20;
        await expect(
          verifyArchive(rewrite(whole.with(at, { name: target, content: hurt }))),
        ).rejects.toMatchObject(damaged);
      }
    }
  });

  test('a table taken out, added, doubled or put under another name is seen', async () => {
    const without = whole.filter(({ name }) => name !== member);
    const kept = whole.find(({ name }) => name === member) as TarFile;
    for (const files of [
      without,
      [...whole, { ...kept, name: 'tables/intruse.copy' }],
      [...whole, kept],
      [...without, { ...kept, name: 'live_member.copy' }],
      [...without, { ...kept, name: '../../live_member.copy' }],
    ]) {
      await expect(verifyArchive(rewrite(files))).rejects.toMatchObject(damaged);
    }
  });

  test('a description that lies is seen, even when it agrees with itself', async () => {
    const [, ...tables] = whole;
    const fewer = manifest.tables.filter(({ name }) => name !== 'live_member');
    const more = manifest.tables.map((one) =>
      one.name === 'live_member' ? { ...one, rows: one.rows + 1 } : one,
    );
    for (const change of [
      { logicalHash: '0'.repeat(64) },
      { tables: fewer, logicalHash: computeLogicalHash(fewer) },
      { tables: more, logicalHash: computeLogicalHash(more) },
      { formatVersion: 2 as never },
      { format: 'autre' as never },
    ]) {
      await expect(verifyArchive(rewrite([describeAs(change), ...tables]))).rejects.toMatchObject(damaged);
    }
  });

  test('the description comes first: an archive that begins otherwise is not read any further', async () => {
    const [head, ...tables] = whole;
    if (head === undefined) throw new Error('test: an empty archive');
    await expect(verifyArchive(rewrite([...tables, head]))).rejects.toMatchObject(damaged);
    await expect(verifyArchive(rewrite([]))).rejects.toMatchObject(damaged);
  });

  test('tables of another shape are refused, and the target is left empty', async () => {
    const target = await createTestDatabase();
    const other = manifest.tables.map((one) =>
      one.name === 'live_member' ? { ...one, columns: [...one.columns, 'colour'] } : one,
    );
    const asked = { ownerUrl: target.ownerUrl, file, manifest: { ...manifest, tables: other } };
    await expect(restoreBackup(asked)).rejects.toMatchObject({ code: 'backup/other-shape' });
    const { rows } = await target.ownerPool.query('select count(*)::int as many from space');
    expect(rows[0].many).toBe(0);
    await target.drop();
  });

  test('restored, then saved again, each table has the digest it had: nulls, the end mark of COPY, dates, figures', async () => {
    const target = await createTestDatabase({ migrated: false });
    await restoreBackup({ ownerUrl: target.ownerUrl, file, manifest: await verifyArchive(file) });
    const again = await backup(target, join(folder, 'again.tar.gz'));
    expect(again.tables).toEqual(manifest.tables);
    const client = new Client({ connectionString: target.adminUrl });
    await client.connect();
    const { rows } = await client.query('select display_name, family from live_member order by role');
    await client.end();
    expect(rows).toEqual([
      { display_name: '\\.', family: '\u202f🧵' },
      { display_name: 'Zoé\t\\N\n«’»', family: null },
    ]);
    await target.drop();
  });
});
