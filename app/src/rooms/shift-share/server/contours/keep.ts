// Contours brought by the page: judged whole, compared with the tables they are for, then kept or not at all.
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { accept, type Result, refuse } from '@trame/core/kernel';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import type { Contours } from '../../contract.js';
import { type ByteStream, gather, readCode } from '../import/byte-source.js';
import { UnreadableFile } from '../import/refusal.js';
import { listDatasets, listPlaces } from '../repo.js';
import { type ContoursOrigin, writeContours } from './contours.repo.js';
import { parseContours } from './geojson.js';
import { packFeatures } from './open.js';

const MOST_BYTES = 60 * 1_048_576;
/** Twice the communes of today. */
const MOST_PLACES = 80_000;

async function readText(source: ByteStream): Promise<string> {
  const bytes = await gather(source, MOST_BYTES);
  if (bytes.length === 0) throw new UnreadableFile('import-empty-file');
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes.toString('utf8');
  try {
    return (await promisify(gunzip)(bytes, { maxOutputLength: MOST_BYTES })).toString('utf8');
  } catch (cause) {
    if (readCode(cause) === 'ERR_BUFFER_TOO_LARGE') {
      throw new UnreadableFile('import-too-large', { megabytes: MOST_BYTES / 1_048_576 });
    }
    throw new UnreadableFile('import-broken-archive');
  }
}

/** Reads the outlines of a file before anything is kept. Throws `UnreadableFile`. */
export async function readBroughtContours(source: ByteStream, kind: string): Promise<Contours['features']> {
  const read = parseContours(await readText(source), kind);
  if (!read.ok) throw new UnreadableFile(read.refusal.code, read.refusal.data);
  if (read.value.length > MOST_PLACES) throw new UnreadableFile('contours-too-many', { most: MOST_PLACES });
  return read.value;
}

/** Places of the tables of that zoning, and one of them; nothing when there is no such table yet. */
async function listTablePlaces(tx: Tx, scope: TenantScope, kind: string): Promise<readonly string[]> {
  const tables = (await listDatasets(tx, scope)).filter(({ source }) => source.geography.kind === kind);
  const places = new Set<string>();
  for (const table of tables) for (const { code } of await listPlaces(tx, table)) places.add(code);
  return [...places];
}

/** What was kept: how many outlines, and how many places of the tables have one. */
export interface KeptContours extends ContoursOrigin {
  readonly places: number;
  readonly drawn: number;
}

/**
 * Keeps outlines for a zoning of the space. Refused with `contours-strangers` when no place of its tables has one:
 * the codes are those of another zoning, or of another year.
 */
export async function keepContours(
  tx: Tx,
  scope: TenantScope,
  given: {
    readonly origin: Omit<ContoursOrigin, 'count'>;
    readonly features: Contours['features'];
    readonly now: number;
  },
): Promise<Result<KeptContours>> {
  const { origin, features } = given;
  const codes = new Set(features.map(({ code }) => code));
  const places = await listTablePlaces(tx, scope, origin.kind);
  const drawn = places.filter((code) => codes.has(code)).length;
  if (places.length > 0 && drawn === 0) {
    return refuse('contours-strangers', { theirs: features[0]?.code ?? '', ours: places[0] ?? '' });
  }
  const kept = { ...origin, count: features.length };
  const packed = await packFeatures(features);
  await writeContours(tx, scope, { ...kept, packed, broughtAt: new Date(given.now) });
  return accept({ ...kept, places: places.length, drawn });
}
