// Files of every wrapping, opened by what they are.
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { writeOds, writeXlsx } from 'hucre';
import { describe, expect, it, vi } from 'vitest';
import { UnreadableFile } from './refusal.js';
import { openTable } from './table-file.js';

async function* pieces(bytes: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(bytes: Uint8Array, given: { sheet?: string; isPart?: boolean; size?: number } = {}) {
  const table = await openTable(pieces(bytes, given.size), {
    sheet: given.sheet ?? null,
    isPart: given.isPart ?? false,
  });
  const rows: (readonly string[])[] = [];
  for await (const row of table.rows) rows.push(row);
  return { ...table, rows };
}

async function catchCode(bytes: Uint8Array, given: { sheet?: string } = {}): Promise<string> {
  const fault: unknown = await read(bytes, given).catch((cause: unknown) => cause);
  if (fault instanceof UnreadableFile) return fault.refusal.code;
  throw fault;
}

const text = 'Région;Emplois\nÎle-de-France;12\u202f345\n';
const table = [
  ['Région', 'Emplois'],
  ['Île-de-France', '12\u202f345'],
];

describe('text files of every dialect', () => {
  it('reads UTF-8 cut anywhere, with and without its mark', async () => {
    expect((await read(Buffer.from(text))).rows).toEqual(table);
    expect((await read(Buffer.from(`\ufeff${text}`))).rows).toEqual(table);
  });

  it('reads latin1, and the narrow space of Windows', async () => {
    const latin = Buffer.from(text.replace('\u202f', '\u00a0'), 'latin1');
    expect((await read(latin)).rows[1]).toEqual(['Île-de-France', '12\u00a0345']);
  });

  it.each([
    ['latin1', 'latin1'],
    ['UTF-8', 'utf8'],
  ] as const)('reads %s whose first accent stands far from the beginning', async (_what, encoding) => {
    const plain = 'Region;Emplois\n'.repeat(20_000);
    const { rows } = await read(Buffer.from(`${plain}Île;1\n`, encoding), { size: 65_536 });
    expect(rows.at(-1)).toEqual(['Île', '1']);
  });

  it('reads UTF-16', async () => {
    expect((await read(Buffer.from(`\ufeff${text}`, 'utf16le'))).rows).toEqual(table);
  });

  it.each([
    [
      ',',
      '"a","b, c"\n1,"2,558"\n',
      [
        ['a', 'b, c'],
        ['1', '2,558'],
      ],
    ],
    [
      '\t',
      'a\tb\n1\t2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      ';',
      'a;b\r\n1;"l’un\nl’autre"\r\n',
      [
        ['a', 'b'],
        ['1', 'l’un\nl’autre'],
      ],
    ],
  ])('cuts at %j', async (separator, given, rows) => {
    const read_ = await read(Buffer.from(given));
    expect(read_.separator).toBe(separator);
    expect(read_.rows).toEqual(rows);
  });

  it('forgives a stray quote and rows of unequal lengths', async () => {
    expect((await read(Buffer.from('a;b\nl"oiseau;1;2\n3\n'))).rows).toEqual([
      ['a', 'b'],
      ['l"oiseau', '1', '2'],
      ['3'],
    ]);
  });
});

describe('files wrapped in another', () => {
  it('reads gzip, whole or only its beginning', async () => {
    const long = Buffer.from(Array.from({ length: 5000 }, (_, at) => `${at};${Math.sin(at)}`).join('\n'));
    const packed = gzipSync(long);
    expect((await read(packed, { size: 4096 })).rows).toHaveLength(5000);
    const part = await read(packed.subarray(0, packed.length / 2), { isPart: true, size: 4096 });
    expect(part.rows.length).toBeGreaterThan(1000);
  });

  it('reads the data of a zip, not its metadata', async () => {
    const packed = zipSync({ 'a_metadata.csv': strToU8('x;y\n'), 'a_data.csv': strToU8(text) });
    expect((await read(packed)).rows).toEqual(table);
  });

  it('reads XLSX, the sheet named or the first that is not a note', async () => {
    const sheets = [
      { name: 'Lisez-moi', rows: [['note']] },
      {
        name: 'COM_1975',
        rows: [
          ['code', 'emplois'],
          ['01001', 12.5],
        ],
      },
    ];
    const file = await writeXlsx({ sheets });
    expect(await read(file, { size: 4096 })).toMatchObject({
      sheet: 'COM_1975',
      sheets: ['Lisez-moi', 'COM_1975'],
      rows: [
        ['code', 'emplois'],
        ['01001', '12.5'],
      ],
    });
    expect((await read(file, { sheet: 'Lisez-moi', size: 4096 })).rows).toEqual([['note']]);
    expect(await catchCode(file, { sheet: 'Absente' })).toBe('import-unknown-sheet');
  });

  it('reads ODS', async () => {
    const file = await writeOds({
      sheets: [
        {
          name: 'Feuille',
          rows: [
            ['code', 'emplois'],
            ['2A004', 7],
          ],
        },
      ],
    });
    expect((await read(file, { size: 4096 })).rows).toEqual([
      ['code', 'emplois'],
      ['2A004', '7'],
    ]);
  });
});

describe('files that hold no table', () => {
  it.each([
    ['nothing', Buffer.alloc(0), 'import-empty-file'],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'import-old-workbook'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'import-not-a-table'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'import-not-a-table'],
    ['a gzip of noise', Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8]), 'import-broken-archive'],
    ['a zip of pictures', zipSync({ 'photo.jpg': strToU8('x') }), 'import-no-table-in-archive'],
    [
      'a workbook cut short',
      zipSync({ '[Content_Types].xml': strToU8('<x/>') }).subarray(0, 60),
      'import-broken-workbook',
    ],
    ['a Parquet cut short', Buffer.from('PAR1xxxxxxxx'), 'import-broken-parquet'],
  ])('%s is refused', async (_what, bytes, code) => {
    expect(await catchCode(bytes)).toBe(code);
  });

  it('leaves nothing of a Parquet behind', async () => {
    // A folder for temporary files of its own: others may be working in the common one.
    const own = mkdtempSync(join(tmpdir(), 'trame-own-'));
    vi.stubEnv('TMPDIR', own);
    try {
      await catchCode(Buffer.from('PAR1xxxxxxxx'));
      expect(readdirSync(own)).toEqual([]);
    } finally {
      vi.unstubAllEnvs();
    }
  });
});
