// The table of an archive: chosen among what describes it, unpacked as it comes.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { UnreadableFile } from './refusal.js';
import { isWorkbookPart, readFirstName, unpackTable } from './zip-entry.js';

async function* send(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function unpack(files: Readonly<Record<string, string>>, size = 11): Promise<string> {
  const packed = zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
  const chunks: Uint8Array[] = [];
  for await (const chunk of unpackTable(send(packed, size))) chunks.push(chunk.slice());
  return Buffer.concat(chunks).toString();
}

describe('the table of an archive', () => {
  it.each([
    ['comes after its metadata', { 'DS_meta.csv': 'non', 'DS_data.csv': 'oui' }],
    ['comes before its dictionary', { 'DS_data.csv': 'oui', 'dictionnaire.csv': 'non' }],
    ['lies in a folder, beside a note', { 'LISEZ-MOI.txt': 'non', 'a/b/donnees.TXT': 'oui' }],
    ['is not a picture', { 'carte.png': 'non', 'table.tsv': 'oui' }],
    ['is the first of two', { 'a.csv': 'oui', 'b.csv': 'non' }],
  ])('%s', async (_where, files) => {
    expect(await unpack(files as Readonly<Record<string, string>>)).toBe('oui');
  });

  it('comes whole, however its bytes were cut', async () => {
    const text = Array.from({ length: 3_000 }, (_, at) => `${at};${at % 7}`).join('\n');
    for (const size of [1_000, 4_096, 1_000_000]) expect(await unpack({ 'a.csv': text }, size)).toBe(text);
  });

  it('that is not there is refused', async () => {
    await expect(unpack({ 'notice.pdf': 'x', 'readme.txt': 'x' })).rejects.toMatchObject({
      refusal: { code: 'import-no-table-in-archive' },
    });
  });
});

describe('a fault of the line', () => {
  it('stays what it is: the archive is not blamed for who hung up', async () => {
    async function* cut(): AsyncGenerator<Uint8Array> {
      yield zipSync({ 'a.csv': strToU8('x') }).subarray(0, 20);
      throw Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
    }
    await expect(unpackTable(cut()).next()).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  it('already told as a refusal keeps its own words', async () => {
    async function* tooLarge(): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(4);
      throw new UnreadableFile('import-too-large');
    }
    await expect(unpackTable(tooLarge()).next()).rejects.toMatchObject({
      refusal: { code: 'import-too-large' },
    });
  });
});

describe('the first name of an archive', () => {
  it('is read in its first bytes, and empty when they do not hold it', () => {
    const packed = Buffer.from(zipSync({ 'xl/workbook.xml': strToU8('<x/>') }));
    expect(readFirstName(packed)).toBe('xl/workbook.xml');
    expect(readFirstName(packed.subarray(0, 29))).toBe('');
  });

  it('tells a workbook from an archive of tables', () => {
    const parts = [
      '[Content_Types].xml',
      'mimetype',
      '_rels/.rels',
      'xl/styles.xml',
      'docProps/app.xml',
      'content.xml',
    ];
    expect(parts.every(isWorkbookPart)).toBe(true);
    expect(['data.csv', 'a/xl/x.xml', 'contents.xml', ''].some(isWorkbookPart)).toBe(false);
  });
});
