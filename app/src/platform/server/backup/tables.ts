// Which tables a backup holds, in an order where each one comes after those it refers to, each read in one fixed order.
import type { ClientBase } from 'pg';

/** A table as a backup sees it. */
export interface BackupTable {
  readonly name: string;
  /** Stored columns in their order; computed ones are left to PostgreSQL. */
  readonly columns: readonly string[];
  /** What makes the order of its rows the same everywhere, whatever the disk and the locale. */
  readonly order: readonly string[];
}

interface ColumnRow {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly key: number | null;
}

/** Lists the tables of a database. */
export async function listBackupTables(client: ClientBase): Promise<readonly BackupTable[]> {
  const { rows: columns } = await client.query<ColumnRow>(
    `select c.relname as table, a.attname as column, a.atttypid::regtype::text as type,
       array_position(i.indkey::int2[], a.attnum) as key
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     left join pg_index i on i.indrelid = c.oid and i.indisprimary
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
       and a.attgenerated = ''
     order by c.relname, a.attnum`,
  );
  const { rows: links } = await client.query<{ from: string; to: string }>(
    `select distinct c.relname as from, t.relname as to from pg_constraint k
     join pg_class c on c.oid = k.conrelid join pg_class t on t.oid = k.confrelid
     where k.contype = 'f' and c.relnamespace = 'public'::regnamespace and c.oid <> t.oid`,
  );
  const names = [...new Set(columns.map((row) => row.table))];
  return orderByReference(names, links).map((name) => describeTable(name, columns));
}

/** The statement that reads a table in its fixed order. */
export function formatCopyOut(table: BackupTable): string {
  const columns = table.columns.map(quote).join(', ');
  return `copy (select ${columns} from ${quote(table.name)} order by ${table.order.join(', ')}) to stdout`;
}

/** The statement that fills a table. */
export function formatCopyIn(table: Pick<BackupTable, 'name' | 'columns'>): string {
  return `copy ${quote(table.name)} (${table.columns.map(quote).join(', ')}) from stdin`;
}

/** A name as PostgreSQL reads it. */
export function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function describeTable(name: string, rows: readonly ColumnRow[]): BackupTable {
  const own = rows.filter((row) => row.table === name);
  const keys = own.filter((row) => row.key !== null).sort((a, b) => (a.key ?? 0) - (b.key ?? 0));
  return {
    name,
    columns: own.map((row) => row.column),
    order: (keys.length > 0 ? keys : own).map(formatOrder),
  };
}

const plainOrder = /^(uuid|smallint|integer|bigint|boolean|date|timestamp.*|numeric)$/;

function formatOrder(row: ColumnRow): string {
  return plainOrder.test(row.type) ? quote(row.column) : `${quote(row.column)}::text collate "C"`;
}

function orderByReference(
  names: readonly string[],
  links: readonly { readonly from: string; readonly to: string }[],
): readonly string[] {
  const ordered: string[] = [];
  const left = new Set(names);
  while (left.size > 0) {
    const free = [...left].filter((name) => !links.some((link) => link.from === name && left.has(link.to)));
    if (free.length === 0) {
      throw new Error(`backup/orderByReference: these tables refer to each other: ${[...left].join(', ')}`);
    }
    for (const name of free) left.delete(name);
    ordered.push(...free);
  }
  return ordered;
}
