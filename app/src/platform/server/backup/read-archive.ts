// Reads a backup and proves it whole before anything is done with it.
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { OperatorRefusal } from '../operator-refusal.js';
import {
  computeLogicalHash,
  getTableFile,
  type Manifest,
  type ManifestTable,
  manifestName,
  manifestShape,
} from './manifest.js';
import { createMeter } from './snapshot.js';
import { readTar, type TarEntry } from './tar.js';

const longestManifest = 16_000_000;

/** Checks every digest of a backup and gives its manifest; refuses a file cut short, damaged, or of another kind. */
export async function verifyArchive(file: string): Promise<Manifest> {
  const found = await readArchive(file, async (entry) => {
    const meter = createMeter();
    await Promise.all([pipeline(Readable.from(entry.content), meter.stream), meter.stream.resume()]);
    return meter.read();
  });
  const { manifest } = found;
  for (const table of manifest.tables) {
    const measure = found.read.get(table.name);
    const same =
      measure?.sha256 === table.sha256 && measure.rows === table.rows && measure.bytes === table.bytes;
    if (!same) throw refuseArchive(file, `la table ${table.name} n’a pas l’empreinte annoncée`);
  }
  if (
    found.read.size !== manifest.tables.length ||
    computeLogicalHash(manifest.tables) !== manifest.logicalHash
  ) {
    throw refuseArchive(file, 'son contenu ne correspond pas à sa description');
  }
  return manifest;
}

/** Reads a verified backup again, table by table, in the order of its manifest. */
export async function readArchiveTables(
  file: string,
  read: (table: ManifestTable, content: Readable) => Promise<void>,
): Promise<void> {
  await readArchive(file, (entry, table) => read(table, Readable.from(entry.content)));
}

interface ArchiveRead<T> {
  readonly manifest: Manifest;
  readonly read: ReadonlyMap<string, T>;
}

async function readArchive<T>(
  file: string,
  readTable: (entry: TarEntry, table: ManifestTable) => Promise<T>,
): Promise<ArchiveRead<T>> {
  const source = createReadStream(file);
  const gunzip = createGunzip();
  // Its failure reaches the reader of `gunzip`, which is where it is waited for.
  const opening = pipeline(source, gunzip).catch(() => undefined);
  let manifest: Manifest | null = null;
  const read = new Map<string, T>();
  try {
    for await (const entry of readTar(gunzip)) {
      if (manifest === null) {
        manifest = await readManifest(entry);
        continue;
      }
      const table = manifest.tables.find((one) => getTableFile(one.name) === entry.name);
      if (table === undefined || read.has(table.name))
        throw refuseArchive(file, `${entry.name} n’y a pas sa place`);
      read.set(table.name, await readTable(entry, table));
    }
  } catch (cause) {
    throw isAboutArchive(cause)
      ? refuseArchive(file, 'il est abîmé, incomplet ou d’un autre type', cause)
      : cause;
  } finally {
    source.destroy();
    // A small file has been read whole by now: what waits in `gunzip` would be waited for without end.
    gunzip.destroy();
    await opening;
  }
  if (manifest === null) throw refuseArchive(file, 'il est vide');
  return { manifest, read };
}

async function readManifest(entry: TarEntry): Promise<Manifest> {
  if (entry.name !== manifestName || entry.size > longestManifest)
    throw new Error('backup/readManifest: no manifest');
  const chunks: Buffer[] = [];
  for await (const chunk of entry.content) chunks.push(chunk);
  const parsed = manifestShape.safeParse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
  if (!parsed.success) throw new Error('backup/readManifest: unknown manifest');
  return parsed.data;
}

function isAboutArchive(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return (
    error instanceof SyntaxError ||
    code.startsWith('Z_') ||
    /^backup\/(readTar|parseTarHeader|readManifest):/.test(error.message)
  );
}

function refuseArchive(file: string, fact: string, cause?: unknown): OperatorRefusal {
  return new OperatorRefusal(
    'backup/damaged',
    `Le fichier ${file} n’est pas une sauvegarde de Trame utilisable : ${fact}. Rien n’a été restauré. Essayez une autre sauvegarde.`,
    { cause },
  );
}
