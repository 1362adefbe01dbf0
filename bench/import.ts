// A table of two hundred megabytes sent to the real server, its heap held to 128 MB: what its memory reaches, beside a file ten times smaller.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { findSeminar } from '../e2e/stage/seminar.js';
import { findPort, startServer } from '../e2e/stage/server.js';

const HEAP_MB = 128;
const SIZES_MB = [20, 200];
const PLACES = 35_000;
const ACTIVITIES = 88;
const YEARS = [2009, 2015];
const CHUNK = 65_536;

/** Rows of a long table, as a statistics office would write them, until the file weighs so much. */
function* writeRows(megabytes: number): Generator<Uint8Array> {
  let sent = 0;
  let text = 'territoire;libelle;secteur;annee;emplois\n';
  for (let row = 0; sent < megabytes * 1e6; row += 1) {
    const year = YEARS[row % YEARS.length];
    const activity = Math.floor(row / YEARS.length) % ACTIVITIES;
    const place = Math.floor(row / YEARS.length / ACTIVITIES) % PLACES;
    text += `${String(place).padStart(5, '0')};Commune au nom assez long, numéro ${place};${String(activity).padStart(2, '0')};${year};${(row * 7919) % 1000}\n`;
    if (text.length < CHUNK) continue;
    const bytes = Buffer.from(text);
    sent += bytes.length;
    text = '';
    yield bytes;
  }
}

/** Highest resident memory of a process so far, in megabytes, as the kernel tells it. */
function readPeak(pid: number): number {
  const told = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(told) / 1024);
}

async function send(address: string, at: { space: string; cookie: string; megabytes: number }) {
  const query = new URLSearchParams({
    name: `communes-${at.megabytes}.csv`,
    basis: 'workplace',
    geographyKind: 'commune',
    geographyYear: '2015',
    publisher: 'Insee',
    licence: 'Licence Ouverte 2.0',
    title: 'Emplois par commune et activité',
    nomenclature: 'NA88',
  });
  const start = performance.now();
  const answer = await fetch(`${address}/api/spaces/${at.space}/employment/imports?${query}`, {
    method: 'POST',
    headers: { origin: address, cookie: at.cookie, 'content-type': 'application/octet-stream' },
    body: Readable.toWeb(Readable.from(writeRows(at.megabytes))) as unknown as BodyInit,
    duplex: 'half',
  } as RequestInit);
  const told = (await answer.json()) as { report?: { values: number } };
  if (!answer.ok) throw new Error(`bench/import: ${answer.status} ${JSON.stringify(told)}`);
  return { seconds: Math.round((performance.now() - start) / 100) / 10, figures: told.report?.values };
}

/** Sends both files to one server whose heap cannot grow past 128 MB, and reads its peak after each. */
export async function run(): Promise<Readonly<Record<string, unknown>>> {
  const folder = mkdtempSync(join(tmpdir(), 'trame-import-'));
  process.env.NODE_OPTIONS = `--max-old-space-size=${HEAP_MB}`;
  const server = await startServer({ port: await findPort(), dataFolder: folder });
  try {
    const { space, cookie } = await findSeminar(server.address, server.organiserLink);
    const before = readPeak(server.pid);
    const files: Record<string, unknown>[] = [];
    for (const megabytes of SIZES_MB) {
      const told = await send(server.address, { space, cookie, megabytes });
      files.push({ megabytes, ...told, peakMb: readPeak(server.pid) });
    }
    return { load: loadavg(), heapMb: HEAP_MB, peakBeforeMb: before, files };
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
