// Opens the table a screen asks for: its row first, then its cells, at hand or read.
import { accept, type Result } from '@trame/core/kernel';
import type { EmploymentTable } from '@trame/core/shift-share';
import type { Database, TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { refused } from '../../../../platform/server/http/handler.js';
import { chooseYears } from '../diagnosis.js';
import { requireScope } from '../employment-routes.js';
import { findDataset, type StoredDataset } from '../repo.js';
import { readEmploymentTable } from './read-table.js';
import type { TableShelf } from './shelf.js';

interface AskedTable {
  readonly dataset: string;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

interface OpenTable {
  readonly tx: Tx;
  readonly scope: TenantScope;
  readonly dataset: StoredDataset;
  readonly table: EmploymentTable;
  readonly from: number;
  readonly to: number;
}

/** What a table is read from: the database, and what is at hand. */
export interface Stand {
  readonly database: Database;
  readonly shelf: TableShelf;
}

/** Whoever asks has been shown the table's row first: what is at hand is never handed to a stranger. */
async function takeTable(
  tx: Tx,
  at: { readonly shelf: TableShelf; readonly dataset: StoredDataset },
  span: { readonly from: number; readonly to: number },
): Promise<Result<EmploymentTable>> {
  const name = `${at.dataset.spaceId} ${at.dataset.id} ${span.from} ${span.to}`;
  const known = at.shelf.find(name);
  if (known !== null) return accept(known);
  const read = await readEmploymentTable(tx, at.dataset, span);
  if (read.ok) at.shelf.keep(name, read.value);
  return read;
}

/** Opens the table asked, with a year of room on each side, and hands it to `work`. */
export function withTable<T>(
  { database, shelf }: Stand,
  given: { readonly scope: TenantScope | null; readonly asked: AskedTable },
  work: (open: OpenTable) => Promise<Result<T>> | Result<T>,
) {
  const scope = requireScope(given.scope);
  return database.within(scope, async (tx) => {
    const dataset = await findDataset(tx, scope, given.asked.dataset);
    if (dataset === null) return refused({ code: 'dataset-not-found' });
    if (dataset.measure !== 'jobs') return refused({ code: 'diagnosis-not-jobs' });
    const years = chooseYears(dataset, given.asked);
    if (!years.ok) return refused(years.refusal);
    const { from, to } = years.value;
    const table = await takeTable(tx, { shelf, dataset }, { from: from - 1, to: to + 1 });
    if (!table.ok) return refused(table.refusal);
    const done = await work({ tx, scope, dataset, table: table.value, from, to });
    return done.ok ? done.value : refused(done.refusal);
  });
}
