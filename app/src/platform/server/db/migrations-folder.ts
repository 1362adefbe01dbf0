// The migrations that ship with this code: where they are, in which order they run.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const journalShape = z.object({
  version: z.string(),
  dialect: z.literal('postgresql'),
  entries: z.array(
    z.object({
      idx: z.number(),
      version: z.string(),
      when: z.number(),
      tag: z.string(),
      breakpoints: z.boolean(),
    }),
  ),
});

/** The journal of drizzle-orm's migrator. */
export type Journal = z.output<typeof journalShape>;

/** The folder of the migrations, found upwards from this file: the same code runs from its sources and bundled. */
export function getMigrationsFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'migrations', 'meta', '_journal.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('db/getMigrationsFolder: no migrations above this file');
    folder = parent;
  }
  return join(folder, 'migrations');
}

/** Reads the journal of a folder of migrations. */
export function getJournal(folder: string): Journal {
  return journalShape.parse(JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')));
}
