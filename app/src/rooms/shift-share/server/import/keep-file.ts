// Reads a file from its first byte to its last inside one transaction: all of it is kept, or none of it.
import { accept, type Instant, type Result } from '@trame/core/kernel';
import {
  detectLayout,
  type Head,
  type ImportAnswers,
  type Layout,
  layOutMapping,
  type Mapping,
  openReconciliation,
  readRow,
  type SettledLayout,
  settleLayout,
} from '@trame/core/shift-share';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { closeDataset, insertDataset, insertPlaces, insertSectors } from '../repo.js';
import { allowSlowFile, countDoubles, writeSeries } from '../series.repo.js';
import { gatherBoroughs } from './boroughs.js';
import type { ByteStream } from './byte-source.js';
import { openNameBook } from './names.js';
import type { OpenTable } from './open-table.js';
import { openPacket } from './packet.js';
import { UnreadableFile } from './refusal.js';
import { openTable } from './table-file.js';

/** Rows looked at before deciding what a file is. */
export const LOOKED_AT = 200;

/** A file on its way in. */
export interface ComingFile {
  readonly id: string;
  readonly name: string;
  readonly sheet: string | null;
  readonly mapping: Mapping | null;
  readonly answers: ImportAnswers;
  readonly now: Instant;
  /** Fires when the sender went away: nothing is kept. */
  readonly signal: AbortSignal;
}

/** The first rows of a table, and the rest of them. */
export async function readHead(table: OpenTable, name: string): Promise<Head> {
  const rows: (readonly string[])[] = [];
  while (rows.length < LOOKED_AT) {
    const next = await table.rows.next();
    if (next.done === true) break;
    rows.push(next.value);
  }
  return { name, sheet: table.sheet, separator: table.separator, rows };
}

function layOut(head: Head, file: ComingFile): Result<Layout> {
  if (file.mapping !== null) return layOutMapping(head, file.mapping);
  const layout = detectLayout(head);
  if (layout === null) throw new UnreadableFile('import-unknown-shape');
  return accept(layout);
}

interface Reading {
  readonly tx: Tx;
  readonly scope: TenantScope;
  readonly file: ComingFile;
  readonly layout: SettledLayout;
}

async function* listRows(head: Head, table: OpenTable): AsyncGenerator<readonly string[]> {
  yield* head.rows;
  yield* table.rows;
}

async function readRows(reading: Reading, head: Head, table: OpenTable): Promise<void> {
  const { tx, scope, file, layout } = reading;
  const at = { scope, dataset: file.id };
  const account = openReconciliation();
  const names = openNameBook();
  const packet = openPacket(layout.combine, (series) =>
    writeSeries(tx, { ...at, combine: layout.combine }, series),
  );
  let row = 0;
  for await (const cells of listRows(head, table)) {
    row += 1;
    if (row <= layout.firstRow) continue;
    if (file.signal.aborted) throw new UnreadableFile('import-interrupted');
    const read = readRow(cells, layout);
    if (typeof read !== 'string') names.take(read);
    account.take(row, read);
    if (typeof read === 'string') continue;
    await packet.take(read);
  }
  await packet.flush();
  const report = account.report();
  if (report.values === 0) throw new UnreadableFile('import-no-figure', { rows: report.rows });
  const gathered = await gatherBoroughs(tx, at, names.places());
  await insertPlaces(tx, at, gathered.places);
  await insertSectors(tx, at, names.sectors());
  const doubles = packet.doubles() + (await countDoubles(tx, scope, file.id));
  const kept = { ...report, doubles, boroughs: gathered.boroughs, territories: gathered.places.length };
  await closeDataset(tx, scope, { id: file.id, years: packet.years(), report: kept });
}

/**
 * Keeps a file as a table of the scope's space. Throws `UnreadableFile`, which ends the transaction and leaves
 * nothing; answers a refusal when a question was left open.
 */
export async function keepFile(
  tx: Tx,
  scope: TenantScope,
  given: { readonly file: ComingFile; readonly source: ByteStream },
): Promise<Result<string>> {
  const { file, source } = given;
  await allowSlowFile(tx);
  const table = await openTable(source, { sheet: file.sheet, isPart: false });
  try {
    const head = await readHead(table, file.name);
    const layout = layOut(head, file);
    if (!layout.ok) return layout;
    const settled = settleLayout(layout.value, file.answers);
    if (!settled.ok) return settled;
    const { profile, measure, source: about } = settled.value;
    const made = { id: file.id, fileName: file.name, profile, measure, source: about, years: [] };
    await insertDataset(tx, scope, { ...made, importedAt: new Date(file.now) });
    await readRows({ tx, scope, file, layout: settled.value }, head, table);
    return accept(file.id);
  } finally {
    await table.rows.return(undefined);
  }
}
