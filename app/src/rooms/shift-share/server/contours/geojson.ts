// Outlines out of a GeoJSON text: which place each one is, and whether it is where places are.
import { accept, type Result, refuse } from '@trame/core/kernel';
import { repairCode } from '@trame/core/shift-share';
import { z } from 'zod';
import type { Contours } from '../../contract.js';

type Features = Contours['features'];
type Ring = Features[number]['rings'][number];

const position = z.tuple([z.number(), z.number()]).rest(z.number());
const ring = z.array(position).min(4);
const feature = z.object({
  properties: z.record(z.string(), z.unknown()).nullish(),
  geometry: z.unknown(),
});
const collection = z.object({ type: z.literal('FeatureCollection'), features: z.array(feature) });
const outline = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
]);

/** Properties under which publishers write the code of a place, folded, the surest first. */
const CODES = [
  'code',
  'ze2010',
  'ze2020',
  'bv2012',
  'bv2022',
  'epci',
  'codgeo',
  'insee_com',
  'code_siren',
  'code_insee',
  'siren_epci',
  'code_epci',
  'code_commune',
  'depcom',
  'insee_dep',
  'code_dep',
  'code_ze',
  'dep',
  'com',
  'insee',
  'siren',
];

function readCode(properties: Readonly<Record<string, unknown>>, kind: string): string {
  const folded = new Map(Object.entries(properties).map(([name, value]) => [name.toLowerCase(), value]));
  const own = [kind.toLowerCase(), ...CODES].find((name) => /^[\w-]+$/.test(String(folded.get(name) ?? '')));
  return own === undefined ? '' : repairCode(String(folded.get(own)), kind);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isAreal = (geometry: unknown): boolean =>
  typeof geometry === 'object' &&
  geometry !== null &&
  'type' in geometry &&
  (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon');

/** Rings of degrees; null when the outline is broken. */
function readRings(geometry: unknown): readonly Ring[] | null {
  const read = outline.safeParse(geometry);
  if (!read.success) return null;
  const polygons = read.data.type === 'Polygon' ? [read.data.coordinates] : read.data.coordinates;
  return polygons.flat().map((points) => points.map(([x, y]): [number, number] => [x, y]));
}

const isOnEarth = (rings: readonly Ring[]): boolean =>
  rings.every((points) => points.every(([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 90));

function listProperties(features: readonly z.infer<typeof feature>[]): string {
  return Object.keys(features[0]?.properties ?? {})
    .slice(0, 8)
    .join(', ');
}

/** What a text is instead of a collection of outlines. */
function refuseText(json: unknown) {
  const isTopology = typeof json === 'object' && json !== null && 'type' in json && json.type === 'Topology';
  return refuse(isTopology ? 'contours-topojson' : 'contours-not-geojson');
}

/**
 * Reads a collection of polygons, each with the code of its place mended as those of tables are; parts of one place
 * make one. What has no area (a point, a place without an outline) or no code is left out. Refused: what is no
 * GeoJSON, a broken outline, coordinates that are not degrees, no outline at all, no code at all.
 */
export function parseContours(text: string, kind: string): Result<Features> {
  const json = parseJson(text.replace(/^\uFEFF/u, ''));
  const read = collection.safeParse(json);
  if (!read.success) return refuseText(json);
  const areas = read.data.features.filter(({ geometry }) => isAreal(geometry));
  if (areas.length === 0) return refuse('contours-no-outline');
  const places = new Map<string, Ring[]>();
  for (const { properties, geometry } of areas) {
    const code = readCode(properties ?? {}, kind);
    const rings = readRings(geometry);
    if (rings === null) return refuse('contours-broken-outline', { code: code === '' ? '?' : code });
    if (!isOnEarth(rings)) return refuse('contours-not-degrees');
    if (code !== '') places.set(code, [...(places.get(code) ?? []), ...rings]);
  }
  if (places.size === 0) return refuse('contours-no-code', { seen: listProperties(areas) });
  return accept([...places].map(([code, rings]) => ({ code, rings })));
}
