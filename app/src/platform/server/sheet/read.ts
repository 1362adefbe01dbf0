// Reads a table that somebody brings (CSV of any dialect, XLSX, ODS) as rows of text, within limits.
import { accept, type Result, refuse } from '@trame/core/kernel';
import { parse } from 'csv-parse/sync';
import { read } from 'hucre';
import { weighArchive } from './archive.js';
import { flattenOds } from './ods.js';
import { decodeText, findDelimiter, type TextEncoding } from './text.js';

/** A table as rows of text, the heading row included when there is one. */
export interface ReadTable {
  readonly format: 'csv' | 'xlsx' | 'ods';
  /** How the text was written; null for a workbook. */
  readonly encoding: TextEncoding | null;
  readonly rows: readonly (readonly string[])[];
  /** Other sheets of the workbook, which were not read. */
  readonly otherSheets: readonly string[];
}

/** What is read at most; a bigger table is refused whole, never cut. */
export interface TableLimits {
  readonly rows: number;
  readonly columns: number;
  /** Size once unpacked, in bytes. */
  readonly unpacked: number;
}

/** A contact list: five thousand lines. */
export const LIST_LIMITS: TableLimits = { rows: 5_000, columns: 60, unpacked: 40 * 1024 * 1024 };

function formatCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

async function readWorkbook(file: Buffer, limits: TableLimits): Promise<Result<ReadTable>> {
  try {
    if (weighArchive(file).weight > limits.unpacked) return refuse('table-too-big', { rows: limits.rows });
    const book = await read(flattenOds(new Uint8Array(file)));
    const [first, ...others] = book.sheets.filter((sheet) => sheet.rows.length > 0);
    const isOds = file.subarray(0, 200).includes('opendocument');
    return accept({
      format: isOds ? 'ods' : 'xlsx',
      encoding: null,
      rows: (first?.rows ?? []).map((row) => Array.from(row, formatCell)),
      otherSheets: others.map((sheet) => sheet.name),
    });
  } catch {
    return refuse('table-unreadable');
  }
}

function readCsv(file: Buffer): Result<ReadTable> {
  const { text, encoding } = decodeText(file);
  if (/[\u0000\u0001-\u0008]/.test(text)) return refuse('table-unreadable');
  try {
    const rows = parse(text, {
      delimiter: findDelimiter(text),
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
    return accept({ format: 'csv', encoding, rows, otherSheets: [] });
  } catch {
    return refuse('table-unreadable');
  }
}

/**
 * Reads a table, judged by its content and not by its name. Refused: what is no table (`table-unreadable`), what has
 * no row (`table-empty`), what is above the limits (`table-too-big`, data: rows). Cells are text, as they are shown;
 * a formula of a workbook gives its last result, never its text.
 */
export async function readTable(file: Buffer, limits: TableLimits = LIST_LIMITS): Promise<Result<ReadTable>> {
  if (file.length === 0) return refuse('table-empty');
  const isZip = file.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]));
  const isOldExcel = file.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]));
  if (isOldExcel) return refuse('table-old-format');
  const table = isZip ? await readWorkbook(file, limits) : readCsv(file);
  if (!table.ok) return table;
  const { rows } = table.value;
  if (rows.length > limits.rows || rows.some((row) => row.length > limits.columns)) {
    return refuse('table-too-big', { rows: limits.rows });
  }
  return rows.some((row) => row.some((cell) => cell.trim() !== '')) ? table : refuse('table-empty');
}
