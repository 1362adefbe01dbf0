// Every screen that the organisers' application declares, as its sources name it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const rooms = fileURLToPath(new URL('../../app/src/rooms/', import.meta.url));
const DECLARED = /^\s+(?:\{ )?path: (?:'([^']+)'|`\$\{root\}([^`]*)`|(root)),/gm;
const ROOT = /const root = '([^']+)'/;

function listSources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((file) => file.isFile() && file.name === 'index.ts')
    .map((file) => join(file.parentPath, file.name))
    .filter((file) => file.includes('/web/') && !file.includes('/participant/'));
}

/** Paths with their `$parameters`, each once, in alphabetical order. */
export function listScreenPaths(): readonly string[] {
  const paths = listSources(rooms).flatMap((file) => {
    const source = readFileSync(file, 'utf8');
    const root = ROOT.exec(source)?.[1] ?? '';
    return [...source.matchAll(DECLARED)].map(([, whole, after, alone]) =>
      whole !== undefined ? whole : alone !== undefined ? root : `${root}${after}`,
    );
  });
  return [...new Set(paths)].filter((path) => path.startsWith('/')).sort();
}
