// The first file of a backup: what it holds, from which version, and the digests that prove it whole.
import { createHash } from 'node:crypto';
import { z } from 'zod';

const digest = z.string().regex(/^[0-9a-f]{64}$/);

const tableShape = z.object({
  name: z.string().min(1).max(63),
  columns: z.array(z.string()).min(1),
  rows: z.int().min(0),
  bytes: z.int().min(0),
  sha256: digest,
});

/** The shape of a manifest. */
export const manifestShape = z.object({
  format: z.literal('trame-backup'),
  formatVersion: z.literal(1),
  trame: z.string(),
  server: z.string(),
  at: z.iso.datetime(),
  /** Migrations of the database, oldest first. */
  migrations: z.array(z.object({ tag: z.string(), when: z.int() })),
  /** In an order where each table comes after those it refers to. */
  tables: z.array(tableShape),
  logicalHash: digest,
});

/** What a backup says of itself. */
export type Manifest = z.output<typeof manifestShape>;

/** What a backup says of one table. */
export type ManifestTable = Manifest['tables'][number];

/** Name of the manifest in the archive. */
export const manifestName = 'manifest.json';

/** Name of a table's file in the archive. */
export function getTableFile(table: string): string {
  return `tables/${table}.copy`;
}

/** One digest for the whole content, whatever the disk, the machine and the version of PostgreSQL. */
export function computeLogicalHash(
  tables: readonly Pick<ManifestTable, 'name' | 'rows' | 'sha256'>[],
): string {
  const hash = createHash('sha256');
  const sorted = [...tables].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const table of sorted) hash.update(`${table.name} ${table.rows} ${table.sha256}\n`);
  return hash.digest('hex');
}
