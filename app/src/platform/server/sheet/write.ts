// Tables written for spreadsheets: XLSX, ODS and CSV, typed, titled, and with nothing that would run.
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { type CellStyle, type CellValue, type WriteSheet, writeOds, writeXlsx } from 'hucre';
import type { SheetBook, SheetCell, SheetTable } from './book.js';
import { countPagesAcross, layHeights, layWidths } from './fit.js';
import { neutraliseText } from './neutral.js';
import { finishOdsContent, finishOdsStyles } from './ods.js';

const HEAD: CellStyle = {
  font: { name: 'Calibri', size: 11, bold: true, color: { rgb: '221E19' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EDE6DA' } },
  alignment: { vertical: 'top', wrapText: true },
};
const BODY: CellStyle = { alignment: { vertical: 'top', wrapText: true } };
/** Columns by their letter; as many as a table may be named by. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DAY: CellStyle = { alignment: { vertical: 'top' }, numFmt: 'dd/mm/yyyy' };

// What XML cannot carry, and what no eye sees.
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

function writeCell(cell: SheetCell): CellValue {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  return typeof cell === 'string' ? neutraliseText(cell.replace(UNWRITABLE, '')) : cell;
}

/** Names that every spreadsheet takes: thirty-one signs, none of those they refuse. */
function nameSheet(name: string): string {
  return (
    name
      .replace(/[[\]:*?/\\']/g, ' ')
      .trim()
      .slice(0, 31) || 'Feuille'
  );
}

function layTable(table: SheetTable, widths: readonly number[]): WriteSheet {
  const rows = [table.columns.map(({ title }) => title), ...table.rows].map((row) => row.map(writeCell));
  const cells = new Map<string, { value: CellValue; style: CellStyle }>();
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value === null) return;
      cells.set(`${r},${c}`, { value, style: r === 0 ? HEAD : value instanceof Date ? DAY : BODY });
    });
  });
  const heights = layHeights(rows, widths);
  const named = table.namedBy ?? 0;
  return {
    name: nameSheet(table.name),
    columns: widths.map((width) => ({ width })),
    rowDefs: new Map(heights.map((height, row) => [row, { height }])),
    rows,
    cells,
    freezePane: { rows: 1 },
    pageSetup: {
      ...{ paperSize: 'a3', orientation: 'landscape' },
      ...{ fitToPage: true, fitToWidth: countPagesAcross(widths, named), fitToHeight: 0 },
      printTitlesRow: '$1:$1',
      ...(named > 0 && { printTitlesColumn: `$A:$${LETTERS.charAt(named - 1)}` }),
      margins: { ...{ left: 0.4, right: 0.4, top: 0.5, bottom: 0.5 }, ...{ header: 0.2, footer: 0.2 } },
    },
  };
}

function layBook(book: SheetBook) {
  const widths = book.tables.map(layWidths);
  const sheets = book.tables.map((table, at) => layTable(table, widths[at] ?? []));
  return { widths, described: { sheets, properties: { title: book.title, creator: book.author } } };
}

/** A book as an XLSX file. */
export async function writeXlsxBook(book: SheetBook): Promise<Uint8Array> {
  return writeXlsx(layBook(book).described);
}

/** A book as an ODS file. */
export async function writeOdsBook(book: SheetBook): Promise<Uint8Array> {
  const { widths, described } = layBook(book);
  const sheets = book.tables.map(({ namedBy = 0 }, at) => {
    const own = widths[at] ?? [];
    return { widths: own, namedBy, across: countPagesAcross(own, namedBy) };
  });
  const files: Zippable = unzipSync(await writeOds(described));
  const {
    mimetype,
    'content.xml': content,
    'styles.xml': styles,
    ...others
  } = files as Record<string, Uint8Array>;
  if (mimetype === undefined || content === undefined || styles === undefined)
    throw new Error('sheet/writeOdsBook: the library wrote no OpenDocument');
  return zipSync({
    mimetype: [mimetype, { level: 0 }],
    'content.xml': strToU8(finishOdsContent(strFromU8(content), sheets)),
    'styles.xml': strToU8(finishOdsStyles(strFromU8(styles), sheets)),
    ...others,
  });
}

const twoDigits = (count: number): string => String(count).padStart(2, '0');

function formatCsvCell(cell: SheetCell): string {
  if (cell === null) return '';
  if (cell instanceof Date) {
    return `${twoDigits(cell.getUTCDate())}/${twoDigits(cell.getUTCMonth() + 1)}/${cell.getUTCFullYear()}`;
  }
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell).replace('.', ',') : '';
  if (typeof cell === 'boolean') return cell ? 'oui' : 'non';
  return `"${neutraliseText(cell.replace(UNWRITABLE, '')).replace(/"/g, '""')}"`;
}

/** A table as French spreadsheets read CSV: semicolons, UTF-8 with its mark, every text between quotes. */
export function writeCsv(table: SheetTable): Uint8Array {
  const lines = [table.columns.map(({ title }) => title), ...table.rows];
  return strToU8(`\ufeff${lines.map((line) => line.map(formatCsvCell).join(';')).join('\r\n')}\r\n`);
}
