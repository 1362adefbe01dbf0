// The rows of a spreadsheet, XLSX or ODS, as the texts that a text file would have held.

import { unzipSync } from 'fflate';
import { type CellValue, streamOdsRows, streamXlsxRows } from 'hucre';
import type { OpenTable } from './open-table.js';
import { UnreadableFile } from './refusal.js';

function printCell(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value);
}

function readPart(file: Uint8Array, part: string): string {
  const parts = unzipSync(file, {
    filter: ({ name, originalSize }) => name === part && originalSize < 4_194_304,
  });
  const bytes = parts[part];
  return bytes === undefined ? '' : new TextDecoder().decode(bytes);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function listNames(xml: string, pattern: RegExp): readonly string[] {
  return [...xml.matchAll(pattern)].map((match) =>
    (match[1] ?? '').replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? ''),
  );
}

async function* printRows(
  rows: AsyncIterable<{ readonly values: readonly CellValue[] }>,
): AsyncGenerator<readonly string[]> {
  try {
    for await (const row of rows) yield row.values.map(printCell);
  } catch {
    throw new UnreadableFile('import-broken-workbook');
  }
}

/** Sheets whose name is not that of a note to the reader. */
function chooseSheet(sheets: readonly string[], wanted: string | null): string | null {
  if (wanted !== null) return sheets.includes(wanted) ? wanted : null;
  const isTable = (name: string) =>
    !/lisez|documentation|notice|sommaire|m[ée]tadonn|readme|variables/i.test(name);
  return sheets.find(isTable) ?? sheets[0] ?? null;
}

/** Opens one sheet of a workbook held in memory: the one named, else the first that is not a note. */
export function openWorkbook(file: Uint8Array, wanted: string | null): OpenTable {
  let sheets: readonly string[];
  let isOds = false;
  try {
    const workbook = readPart(file, 'xl/workbook.xml');
    isOds = workbook === '';
    sheets = isOds
      ? listNames(readPart(file, 'content.xml'), /<table:table [^>]*table:name="([^"]*)"/g)
      : listNames(workbook, /<sheet [^>]*name="([^"]*)"/g);
  } catch {
    throw new UnreadableFile('import-broken-workbook');
  }
  const sheet = chooseSheet(sheets, wanted);
  if (sheet === null && wanted !== null) throw new UnreadableFile('import-unknown-sheet', { sheet: wanted });
  const rows = isOds
    ? streamOdsRows(file, sheet === null ? {} : { sheets: [sheet] })
    : streamXlsxRows(file, sheet === null ? {} : { sheet });
  return { sheet, sheets, separator: null, rows: printRows(rows) };
}
