// Contours fetched on this machine: GeoJSON in the data folder, read when a map asks for them.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { z } from 'zod';
import type { Contours } from '../contract.js';

const position = z.tuple([z.number(), z.number()]).rest(z.number());
const ring = z.array(position);
const collection = z.object({
  features: z.array(
    z.object({
      properties: z.record(z.string(), z.unknown()),
      geometry: z.discriminatedUnion('type', [
        z.object({ type: z.literal('Polygon'), coordinates: z.array(ring) }),
        z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring)) }),
      ]),
    }),
  ),
});

/** Properties under which publishers write the code of a place. */
const CODES = [
  'code',
  'ze2010',
  'ze2020',
  'bv2022',
  'epci',
  'codgeo',
  'insee_com',
  'CODE_SIREN',
  'code_insee',
];

/** The path of the contours of a zoning; null when they were not fetched. */
export function findContours(folder: string | null, kind: string): string | null {
  if (folder === null || !/^[A-Z]+[0-9]{0,4}$/.test(kind)) return null;
  const paths = [`${kind}.geojson`, `${kind}.geojson.gz`].map((name) => join(folder, name));
  return paths.find((path) => existsSync(path)) ?? null;
}

function readCode(properties: Readonly<Record<string, unknown>>): string {
  const name = CODES.find((one) => properties[one] !== undefined);
  return name === undefined ? '' : String(properties[name]);
}

/** Reads contours; every polygon becomes its rings, the drawing fills what lies between them. */
export async function readContours(path: string): Promise<Contours> {
  const bytes = await readFile(path);
  const text = path.endsWith('.gz') ? await promisify(gunzip)(bytes) : bytes;
  const { features } = collection.parse(JSON.parse(text.toString('utf8')));
  return {
    features: features.map(({ properties, geometry }) => {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      const rings = polygons.flat().map((points) => points.map(([x, y]): [number, number] => [x, y]));
      return { code: readCode(properties), rings };
    }),
  };
}
