// Public data kept beside the project, never in it; tests that need them skip, saying so, when absent.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const places = [process.env.TRAME_SHARED ?? '', join(root, '../shared'), join(root, '../../shared')];
const folder = places.find((place) => place !== '' && existsSync(join(place, 'data')));

if (folder === undefined) {
  process.stderr.write('shared data absent: tests on public files are skipped (set TRAME_SHARED)\n');
}

/** True when the data are there. */
export const hasSharedData = folder !== undefined;

/** Bytes of a file of the data folder, unpacked. */
export function readSharedBytes(name: string): Uint8Array {
  const bytes = readFileSync(join(folder ?? '', 'data', name));
  return name.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

/** Lines of a comma file without the heading, cut; quotes are taken off. */
export function readSharedRows(name: string): readonly (readonly string[])[] {
  const text = new TextDecoder().decode(readSharedBytes(name));
  return text
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split(',').map((cell) => cell.replace(/^"|"$/g, '')));
}

/** An expected-values file, parsed. */
export function readOracle(name: string): unknown {
  return JSON.parse(readFileSync(join(folder ?? '', 'oracles', name), 'utf8'));
}
