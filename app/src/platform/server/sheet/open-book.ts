// A spreadsheet that somebody brought, opened with care: known by its content, bounded, its formulas never run.

import { accept, type Result, refuse } from '@trame/core/kernel';
import { parse } from 'csv-parse/sync';
import { strFromU8 } from 'fflate';
import { type CellValue, readOds, readXlsx } from 'hucre';
import { weighArchive } from './archive.js';
import { restoreText } from './neutral.js';
import { flattenOds } from './ods.js';
import { decodeText, findDelimiter } from './text.js';

/** One sheet: its cells, and the blocks that are merged, counted from 0, ends included. */
export interface OpenSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly {
    readonly startRow: number;
    readonly startCol: number;
    readonly endRow: number;
    readonly endCol: number;
  }[];
}

/** What a book may weigh once opened. */
export interface BookLimits {
  readonly unpackedBytes: number;
  readonly rows: number;
  readonly columns: number;
}

const LIMITS: BookLimits = { unpackedBytes: 120 * 1024 * 1024, rows: 20_000, columns: 200 };

function openText(bytes: Uint8Array): readonly OpenSheet[] {
  const { text } = decodeText(bytes);
  const rows: string[][] = parse(text, {
    delimiter: findDelimiter(text),
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  });
  return [{ name: 'CSV', rows, merges: [] }];
}

async function openArchive(bytes: Uint8Array, names: readonly string[]): Promise<readonly OpenSheet[]> {
  const isOds = names.includes('content.xml');
  const { sheets } = isOds ? await readOds(flattenOds(bytes)) : await readXlsx(bytes);
  return sheets.map(({ name, rows, merges = [] }) => ({ name, rows, merges }));
}

const restoreCell = (cell: CellValue): CellValue => (typeof cell === 'string' ? restoreText(cell) : cell);

function isTooLarge(sheets: readonly OpenSheet[], limits: BookLimits): boolean {
  return sheets.some(
    ({ rows }) => rows.length > limits.rows || rows.some((row) => row.length > limits.columns),
  );
}

/** Bytes that are neither an archive nor words: an old binary book, a picture, a program. UTF-16 has zeros of its own. */
function isBinary(bytes: Uint8Array): boolean {
  const first = bytes.subarray(0, 4096);
  const { text, encoding } = decodeText(first);
  return encoding.startsWith('utf-16') ? text.includes('\0') : first.includes(0);
}

/**
 * Opens XLSX, ODS or CSV, told apart by their content. Refusals: `sheet-unreadable`, `sheet-too-large`. The apostrophe
 * that our own files put before a text that would run is taken off.
 */
export async function openBook(
  bytes: Uint8Array,
  limits: BookLimits = LIMITS,
): Promise<Result<readonly OpenSheet[]>> {
  try {
    const isArchive = strFromU8(bytes.subarray(0, 2), true) === 'PK';
    if (!isArchive && isBinary(bytes)) return refuse('sheet-unreadable');
    const { weight, names } = isArchive ? weighArchive(bytes) : { weight: bytes.length, names: [] };
    if (weight > limits.unpackedBytes) return refuse('sheet-too-large');
    const sheets = isArchive ? await openArchive(bytes, names) : openText(bytes);
    if (isTooLarge(sheets, limits)) return refuse('sheet-too-large');
    return accept(sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(restoreCell)) })));
  } catch {
    return refuse('sheet-unreadable');
  }
}
