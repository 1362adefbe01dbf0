// A table brought into the roster: read, added once, and told row by row.
import { randomUUID } from 'node:crypto';
import { readRoster } from '@trame/core/actor-network';
import { foldText } from '@trame/core/kernel';
import type { Database } from '../../../../platform/server/db/index.js';
import { type Handler, handle, refused } from '../../../../platform/server/http/handler.js';
import { readTable } from '../../../../platform/server/sheet/read.js';
import { type ImportReport, importRoster } from '../../contract/roster.js';
import { getDirectory } from '../repo.js';
import { requireScope } from '../scope.js';
import { receiveTable } from './receive-table.js';
import { insertLines, listLines, lockRoster } from './repo.js';
import { readDays } from './sheet.js';

/** Two rows name the same person when name and organisation fold alike. */
function keyOf(line: { readonly personName: string; readonly organisationName: string }): string {
  return `${foldText(line.personName)} / ${foldText(line.organisationName)}`;
}

/** Adds what a table names and the roster does not have; everything else is told. */
export function createImportHandler(database: Database): Handler {
  return handle(importRoster, async (call) => {
    const scope = requireScope(call.scope);
    const file = await receiveTable(call);
    if (!file.ok) return refused(file.refusal);
    const table = await readTable(file.value);
    if (!table.ok) return refused(table.refusal);
    const { format, encoding, otherSheets, rows } = table.value;
    return database.within(scope, async (tx) => {
      await lockRoster(tx, scope);
      const { families } = await getDirectory(tx, scope);
      const reading = readRoster(rows, families);
      const fields = reading.columns.filter((field) => field !== null);
      if (!fields.some((field) => /Name$/.test(field))) return refused({ code: 'table-no-name' });
      const there = new Set((await listLines(tx, scope)).map(keyOf));
      const drafts = reading.rows.flatMap(({ draft }) => (draft === null ? [] : [draft]));
      const fresh = drafts.filter((draft) => !there.has(keyOf(draft)));
      const addedOn = readDays(call.now).today;
      await insertLines(
        tx,
        scope,
        fresh.map((draft) => ({ ...draft, id: randomUUID(), addedOn })),
      );
      return {
        format,
        encoding,
        otherSheets,
        columns: reading.columns.map((field, index) => ({ heading: rows[0]?.[index] ?? '', field })),
        rows: reading.rows.length,
        emptyRows: reading.emptyRows,
        added: fresh.length,
        known: drafts.length - fresh.length,
        told: reading.rows
          .filter(({ faults }) => faults.length > 0)
          .map(({ line, draft, faults, cells }) => ({ line, isTaken: draft !== null, faults, cells })),
      } satisfies ImportReport;
    });
  });
}
