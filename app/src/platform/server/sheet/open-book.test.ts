// Spreadsheets that somebody brought: opened by their content, merged cells told, bombs and strangers refused.
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import type { SheetBook } from './book.js';
import { openBook } from './open-book.js';
import { writeCsv, writeOdsBook, writeXlsxBook } from './write.js';

const rows = [
  ['=1+1', 'Port'],
  ['-5', 'é ; "x"'],
] as const;
const book: SheetBook = {
  title: 't',
  author: 'a',
  tables: [
    {
      name: 'A',
      columns: [
        { title: 'Action', width: 9 },
        { title: 'Pilote', width: 9 },
      ],
      rows,
    },
  ],
};
const all = [['Action', 'Pilote'], ...rows];

describe('a book that is brought', () => {
  it('is opened by its content, texts as they were', async () => {
    const [table] = book.tables;
    if (table === undefined) throw new Error('test: no table');
    for (const bytes of [await writeXlsxBook(book), await writeOdsBook(book), writeCsv(table)]) {
      const opened = await openBook(bytes);
      expect(opened.ok && opened.value[0]?.rows).toEqual(all);
    }
  });

  it('is read whole where its first rows are titles, and where rows fold in groups', async () => {
    const files = unzipSync(await writeOdsBook(book));
    const fold = (text: string) =>
      text
        .replace(
          '</table:table-header-rows>',
          '</table:table-header-rows><table:table-row-group table:display="false">',
        )
        .replace('</table:table>', '</table:table-row-group></table:table>');
    const content = fold(strFromU8(files['content.xml'] ?? new Uint8Array()));
    expect(content).toContain('table:display="false"');
    const opened = await openBook(zipSync({ ...files, 'content.xml': strToU8(content) }));
    expect(opened.ok && opened.value[0]?.rows).toEqual(all);
  });

  it('tells its merged cells', async () => {
    const merges = [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }];
    const sheets = [
      {
        name: 'A',
        rows: [
          ['Axe', 'Action'],
          ['1', 'a'],
          [null, 'b'],
        ],
        merges,
      },
    ];
    const opened = await openBook(await writeXlsx({ sheets }));
    expect(opened.ok && opened.value[0]?.merges).toEqual(merges);
  });

  it.each([
    ['Action,Pilote\na,b', ','],
    ['Action\tPilote\na\tb', 'tab'],
    ['\ufeffAction;Pilote\r\na;b', ';'],
  ])('reads %j', async (text) => {
    const opened = await openBook(strToU8(text));
    expect(opened.ok && opened.value[0]?.rows).toEqual([
      ['Action', 'Pilote'],
      ['a', 'b'],
    ]);
  });

  it('reads the letters of older French offices', async () => {
    const bytes = new Uint8Array([...strToU8('Action;'), 0xe9, 0x74, 0xe9, 0x0a]);
    const opened = await openBook(bytes);
    expect(opened.ok && opened.value[0]?.rows[0]).toEqual(['Action', 'été']);
    const windows = await openBook(Buffer.from('L\u0092\u009cuvre;12 \u0080\n\u00e9;1', 'latin1'));
    expect(windows.ok && windows.value[0]?.rows[0]).toEqual(['L’œuvre', '12 €']);
  });

  it('reads the Unicode text of Excel, and never takes a picture for one', async () => {
    const text = Buffer.from('\ufeffAction\tété\r\nœuvre\t12 €\r\n', 'utf16le');
    const opened = await openBook(text);
    expect(opened.ok && opened.value[0]?.rows).toEqual([
      ['Action', 'été'],
      ['œuvre', '12 €'],
    ]);
    const unmarked = Buffer.from('Action\tété', 'utf16le');
    expect(await openBook(unmarked)).toMatchObject({ refusal: { code: 'sheet-unreadable' } });
    const nothing = Buffer.from('\ufeffa\0\0b', 'utf16le');
    expect(await openBook(nothing)).toMatchObject({ refusal: { code: 'sheet-unreadable' } });
  });

  it('refuses an archive that would fill the memory, before it is unpacked', async () => {
    const files = unzipSync(await writeXlsxBook(book));
    const bomb = zipSync({ ...files, 'xl/media/a.bin': new Uint8Array(130 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await openBook(bomb)).toMatchObject({ ok: false, refusal: { code: 'sheet-too-large' } });
  });

  it('refuses a sheet beyond measure, a picture, an archive of something else', async () => {
    const limits = { unpackedBytes: 1e9, rows: 1, columns: 10 };
    expect(await openBook(await writeXlsxBook(book), limits)).toMatchObject({
      refusal: { code: 'sheet-too-large' },
    });
    for (const bytes of [
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]),
      zipSync({ 'a.txt': strToU8('a') }),
      strToU8('PK'),
    ]) {
      expect(await openBook(bytes)).toMatchObject({ refusal: { code: 'sheet-unreadable' } });
    }
  });

  it('never throws, whatever comes (property)', async () => {
    const good = await writeXlsxBook(book);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.nat({ max: good.length }), async (bytes, at) => {
        await openBook(bytes);
        await openBook(
          new Uint8Array([...good.subarray(0, at), ...bytes, ...good.subarray(at + bytes.length)]),
        );
      }),
      { numRuns: 60 },
    );
  });
});
