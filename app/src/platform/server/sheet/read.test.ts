// Tables of every dialect read as text; what is no table is refused, never guessed.

import { write } from 'hucre';
import { describe, expect, it } from 'vitest';
import { LIST_LIMITS, readTable } from './read.js';

const rows = async (file: Buffer | string) => {
  const read = await readTable(typeof file === 'string' ? Buffer.from(file) : file);
  return read.ok ? read.value.rows : read.refusal.code;
};

describe('a text table [R101]', () => {
  it.each([
    ['semicolons', 'Nom;Ville\nAnne;Nantes'],
    ['commas', 'Nom,Ville\r\nAnne,Nantes'],
    ['tabs', 'Nom\tVille\nAnne\tNantes'],
    ['a mark of order and quotes', '\ufeff"Nom";"Ville"\n"Anne";"Nantes"'],
  ])('is read with %s', async (_what, text) => {
    expect(await rows(text)).toEqual([
      ['Nom', 'Ville'],
      ['Anne', 'Nantes'],
    ]);
  });

  it('is read in the encodings of office software', async () => {
    const latin = Buffer.from('Prénom;Société\nZoé;Émaux', 'latin1');
    expect(await readTable(latin)).toMatchObject({
      value: {
        encoding: 'windows-1252',
        rows: [
          ['Prénom', 'Société'],
          ['Zoé', 'Émaux'],
        ],
      },
    });
    const windows = Buffer.from('Ma\u00eetre d\u0092\u009cuvre;12 \u0080\nZo\u00e9;1', 'latin1');
    expect(await rows(windows)).toEqual([
      ['Maître d’œuvre', '12 €'],
      ['Zoé', '1'],
    ]);
    const wide = Buffer.from('\ufeffPrénom;Nom\nZoé;Four', 'utf16le');
    expect(await readTable(wide)).toMatchObject({
      value: { encoding: 'utf-16le', rows: [{}, ['Zoé', 'Four']] },
    });
    expect(await readTable(wide.swap16())).toMatchObject({
      value: { encoding: 'utf-16be', rows: [{}, ['Zoé', 'Four']] },
    });
  });

  it('keeps short rows, cells of several lines and a formula as its text', async () => {
    expect(await rows('A;B;C\n1\n"deux\nlignes";=SUM(A1);')).toEqual([
      ['A', 'B', 'C'],
      ['1'],
      ['deux\nlignes', '=SUM(A1)', ''],
    ]);
  });
});

describe('a workbook [R101]', () => {
  it.each(['xlsx', 'ods'] as const)('is read as text from %s', async (format) => {
    const made = await write({
      format,
      sheets: [
        {
          name: 'Liste',
          rows: [
            ['Nom', 'Âge'],
            ['Anne', 41],
          ],
        },
        { name: 'Autre', rows: [['x']] },
      ],
    });
    expect(await readTable(Buffer.from(made))).toMatchObject({
      value: {
        format,
        rows: [
          ['Nom', 'Âge'],
          ['Anne', '41'],
        ],
        otherSheets: ['Autre'],
      },
    });
  });

  it('is refused before it is unpacked when it says it is enormous', async () => {
    const made = Buffer.from(await write({ format: 'xlsx', sheets: [{ name: 'A', rows: [['x']] }] }));
    const at = made.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    made.writeUInt32LE(0xf0000000, at + 24);
    expect(await rows(made)).toBe('table-too-big');
  });
});

describe('what is no table', () => {
  it.each([
    ['nothing', Buffer.alloc(0), 'table-empty'],
    ['blank lines', Buffer.from('\n;;\n \n'), 'table-empty'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'table-unreadable'],
    ['a broken archive', Buffer.from('PK\u0003\u0004 and nothing more'), 'table-unreadable'],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'table-old-format'],
    ['too many lines', Buffer.from('x\n'.repeat(LIST_LIMITS.rows + 2)), 'table-too-big'],
    ['too many columns', Buffer.from(';'.repeat(80)), 'table-too-big'],
  ])('is refused: %s', async (_what, file, code) => {
    expect(await rows(file)).toBe(code);
  });
});
