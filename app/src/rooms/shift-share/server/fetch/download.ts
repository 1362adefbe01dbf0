// Brings a file here: taken up where it stopped, checked, put in place only when it is whole.
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { OperatorRefusal } from '../../../../platform/server/operator-refusal.js';
import { checkContent, readWishedPrint } from './content.js';

/** What was brought. */
export interface Downloaded {
  readonly bytes: number;
  readonly sha256: string;
  /** Bytes that an earlier attempt had brought already. */
  readonly resumed: number;
}

/** How patient the line is. */
export interface DownloadLimits {
  readonly attempts: number;
  readonly waitMilliseconds: number;
}

const LIMITS: DownloadLimits = { attempts: 4, waitMilliseconds: 2_000 };

async function sizeOf(path: string): Promise<number> {
  return existsSync(path) ? (await stat(path)).size : 0;
}

async function computeSha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** The mark of the version that a part belongs to: another version is begun again from nothing. */
async function readMark(path: string): Promise<string | null> {
  return existsSync(path) ? readFile(path, 'utf8') : null;
}

/** What a full disk, or a folder that may not be written, says. */
const DISK: Readonly<Record<string, string>> = {
  ENOSPC: 'le disque est plein',
  EDQUOT: 'le disque est plein',
  EACCES: 'ce dossier ne peut pas être écrit',
  EPERM: 'ce dossier ne peut pas être écrit',
  EROFS: 'ce disque ne peut pas être écrit',
  ENOTDIR: 'ce chemin n’est pas celui d’un dossier',
  EEXIST: 'ce chemin n’est pas celui d’un dossier',
  EISDIR: 'un dossier porte déjà ce nom',
};

/** A fault of the disk as a sentence; null when it is not one. */
function refuseDisk(cause: unknown, path: string): OperatorRefusal | null {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const fact = DISK[code];
  return fact === undefined ? null : new OperatorRefusal('data/disk', `${path} : ${fact}.`, { cause });
}

function refuseStatus(address: string, status: number): OperatorRefusal {
  return new OperatorRefusal(
    'data/refused',
    `${address} a répondu ${status}. L’adresse a pu changer : donnez-en une autre avec --source nom=adresse.`,
  );
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks for what is missing. */
function request(address: string, from: number, mark: string | null): Promise<Response> {
  const headers: Record<string, string> = { 'accept-encoding': 'identity' };
  if (from > 0 && mark !== null) Object.assign(headers, { range: `bytes=${from}-`, 'if-range': mark });
  return fetch(address, { headers });
}

interface Place {
  readonly address: string;
  readonly part: string;
  readonly markFile: string;
}

/** Where the answer begins and how long the whole file is, as the server says; null for what it does not say. */
function readRange(response: Response): { readonly from: number | null; readonly total: number | null } {
  const match = /^bytes (?:(\d+)-\d+|\*)\/(\d+|\*)$/.exec(response.headers.get('content-range') ?? '');
  const read = (text: string | undefined) => (text === undefined || text === '*' ? null : Number(text));
  return { from: read(match?.[1]), total: read(match?.[2]) };
}

/** How an attempt ended: the file is whole, the line was cut, or the server asked to come back. */
type Outcome = 'whole' | 'cut' | { readonly status: number };

async function forget({ part, markFile }: Place): Promise<void> {
  await rm(part, { force: true });
  await rm(markFile, { force: true });
}

/** Writes what the server gives, behind what is there when it is the rest of it. */
async function take(place: Place, response: Response, from: number): Promise<Outcome> {
  const isRest = response.status === 206;
  const range = readRange(response);
  const next = response.headers.get('etag') ?? response.headers.get('last-modified');
  if (isRest && range.from !== null && range.from !== from) {
    await response.body?.cancel();
    await forget(place);
    return 'cut';
  }
  if (next === null) await rm(place.markFile, { force: true });
  else await writeFile(place.markFile, next);
  const body = Readable.fromWeb(response.body as ReadableStream);
  await pipeline(body, createWriteStream(place.part, { flags: isRest ? 'a' : 'w' }));
  return isRest && range.total !== null && (await sizeOf(place.part)) !== range.total ? 'cut' : 'whole';
}

/** One attempt. */
async function attempt(place: Place, limits: DownloadLimits): Promise<Outcome> {
  const mark = await readMark(place.markFile);
  const from = mark === null ? 0 : await sizeOf(place.part);
  const response = await request(place.address, from, mark);
  if (response.status === 416 && from > 0) {
    const { total } = readRange(response);
    if (total === null || total === from) return 'whole';
    // What is here is longer than the file: it is of another version.
    await forget(place);
    return 'cut';
  }
  if (response.status === 429 || response.status >= 500) {
    await response.body?.cancel();
    const asked = Number(response.headers.get('retry-after') ?? Number.NaN) * 1000;
    await wait(Number.isFinite(asked) ? Math.min(asked, 60_000) : limits.waitMilliseconds);
    return { status: response.status };
  }
  if (!response.ok || response.body === null) throw refuseStatus(place.address, response.status);
  return take(place, response, from);
}

/** Tries until the file is whole, or refuses in a sentence. */
async function insist(place: Place, limits: DownloadLimits): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    let last: unknown;
    const outcome = await attempt(place, limits).catch((cause: unknown): Outcome => {
      const refusal = cause instanceof OperatorRefusal ? cause : refuseDisk(cause, place.part);
      if (refusal !== null) throw refusal;
      last = cause;
      return 'cut';
    });
    if (outcome === 'whole') return;
    if (tried < limits.attempts) continue;
    if (outcome !== 'cut') throw refuseStatus(place.address, outcome.status);
    throw new OperatorRefusal(
      'data/cut',
      `${place.address} ne répond pas jusqu’au bout. Vérifiez la connexion, puis relancez : ce qui est reçu est gardé.`,
      { cause: last },
    );
  }
}

/** Judges what was brought; what is not the file asked for is not kept for a next time. */
async function judge(place: Place, path: string): Promise<string> {
  const wished = readWishedPrint(place.address);
  try {
    await checkContent(place.part, path, place.address);
    const sha256 = await computeSha256(place.part);
    if (wished === null || wished === sha256) return sha256;
    throw new OperatorRefusal(
      'data/checksum',
      `${place.address} a donné un fichier d’une autre empreinte (${sha256}). Rien n’a été gardé : vérifiez l’empreinte, ou l’adresse.`,
    );
  } catch (cause) {
    await forget(place);
    throw cause;
  }
}

/**
 * Downloads `address` to `path`. What a cut line left is kept beside it and taken up next time, when the server
 * says it is still the same file. An address may end with the SHA-256 it wants: `#sha256=…`. Refuses in a sentence
 * when the address answers no, nothing, or something else than a file of that name, and when the disk will not hold
 * it; the file that was there stays until another is whole.
 */
export async function download(
  address: string,
  path: string,
  limits: DownloadLimits = LIMITS,
): Promise<Downloaded> {
  const place: Place = { address, part: `${path}.part`, markFile: `${path}.mark` };
  try {
    await mkdir(dirname(path), { recursive: true });
    const resumed = (await readMark(place.markFile)) === null ? 0 : await sizeOf(place.part);
    await insist(place, limits);
    const sha256 = await judge(place, path);
    const bytes = await sizeOf(place.part);
    await rename(place.part, path);
    await rm(place.markFile, { force: true });
    return { bytes, sha256, resumed };
  } catch (cause) {
    throw refuseDisk(cause, path) ?? cause;
  }
}
