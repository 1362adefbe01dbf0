// Brings a file here: taken up where it stopped, checked, put in place only when it is whole.
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { OperatorRefusal } from '../../../../platform/server/operator-refusal.js';

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

function refuseStatus(address: string, status: number): OperatorRefusal {
  return new OperatorRefusal(
    'data/refused',
    `${address} a répondu ${status}. L’adresse a pu changer : donnez-en une autre avec --source nom=adresse.`,
  );
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks for what is missing; null when the server says there is nothing more. */
async function request(address: string, from: number, mark: string | null): Promise<Response | null> {
  const headers: Record<string, string> = { 'accept-encoding': 'identity' };
  if (from > 0 && mark !== null) Object.assign(headers, { range: `bytes=${from}-`, 'if-range': mark });
  const response = await fetch(address, { headers });
  if (response.status === 416) return null;
  return response;
}

interface Place {
  readonly address: string;
  readonly part: string;
  readonly markFile: string;
}

/** One attempt. True when the file is whole; false when it is worth another attempt. */
async function attempt({ address, part, markFile }: Place, limits: DownloadLimits): Promise<boolean> {
  const mark = await readMark(markFile);
  const from = mark === null ? 0 : await sizeOf(part);
  const response = await request(address, from, mark);
  if (response === null) return true;
  if (response.status === 429 || response.status >= 500) {
    const asked = Number(response.headers.get('retry-after') ?? Number.NaN) * 1000;
    await wait(Number.isFinite(asked) ? Math.min(asked, 60_000) : limits.waitMilliseconds);
    return false;
  }
  if (!response.ok || response.body === null) throw refuseStatus(address, response.status);
  const isRest = response.status === 206;
  const next = response.headers.get('etag') ?? response.headers.get('last-modified');
  if (next === null) await rm(markFile, { force: true });
  else await writeFile(markFile, next);
  const body = Readable.fromWeb(response.body as ReadableStream);
  await pipeline(body, createWriteStream(part, { flags: isRest ? 'a' : 'w' }));
  return true;
}

/**
 * Downloads `address` to `path`. What a cut line left is kept beside it and taken up next time, when the server
 * says it is still the same file. Refuses in a sentence when the address answers no, or nothing.
 */
export async function download(
  address: string,
  path: string,
  limits: DownloadLimits = LIMITS,
): Promise<Downloaded> {
  await mkdir(dirname(path), { recursive: true });
  const part = `${path}.part`;
  const markFile = `${path}.mark`;
  const resumed = (await readMark(markFile)) === null ? 0 : await sizeOf(part);
  for (let tried = 1; ; tried += 1) {
    const isWhole = await attempt({ address, part, markFile }, limits).catch((cause: unknown) => {
      if (cause instanceof OperatorRefusal) throw cause;
      if (tried < limits.attempts) return false;
      throw new OperatorRefusal(
        'data/cut',
        `${address} ne répond pas jusqu’au bout. Vérifiez la connexion, puis relancez : ce qui est reçu est gardé.`,
        { cause },
      );
    });
    if (isWhole) break;
    if (tried >= limits.attempts) throw refuseStatus(address, 429);
  }
  const sha256 = await computeSha256(part);
  const bytes = await sizeOf(part);
  await rename(part, path);
  await rm(markFile, { force: true });
  return { bytes, sha256, resumed };
}
