// Contours fetched on this machine: GeoJSON in the data folder, read when a map asks for them.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Result } from '@trame/core/kernel';
import type { Contours } from '../../contract.js';
import { parseContours } from './geojson.js';

/** The path of the contours of a zoning; null when they were not fetched. */
export function findContours(folder: string | null, kind: string): string | null {
  if (folder === null || !/^[A-Z]+[0-9]{0,4}$/.test(kind)) return null;
  const paths = [`${kind}.geojson`, `${kind}.geojson.gz`].map((name) => join(folder, name));
  return paths.find((path) => existsSync(path)) ?? null;
}

/** Reads contours; every polygon becomes its rings, the drawing fills what lies between them. */
export async function readContours(path: string, kind: string): Promise<Result<Contours['features']>> {
  const bytes = await readFile(path);
  const text = path.endsWith('.gz') ? await promisify(gunzip)(bytes) : bytes;
  return parseContours(text.toString('utf8'), kind);
}
