// Where this code sits on the disk, whether it runs from its sources or bundled.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the application: the one that holds `migrations`. */
export function getApplicationFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'migrations', 'meta', '_journal.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('start/getApplicationFolder: no application above this file');
    folder = parent;
  }
  return folder;
}

/** The version, as the package says it. */
export function getVersion(): string {
  const read: unknown = JSON.parse(readFileSync(join(getApplicationFolder(), 'package.json'), 'utf8'));
  const version: unknown = typeof read === 'object' && read !== null ? Reflect.get(read, 'version') : null;
  return typeof version === 'string' ? version : '0.0.0';
}
