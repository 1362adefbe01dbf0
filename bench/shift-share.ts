// Shift-share of a whole country beside DuckDB and, where installed, pandas: reading and coding, then decomposing.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateCountry } from './shift-share/generate.js';
import type { EngineReport } from './shift-share/measure.js';

const SEED = 1;
const place = (name: string): string => fileURLToPath(new URL(`./shift-share/${name}`, import.meta.url));

function runEngine(command: string, words: readonly string[]): EngineReport | null {
  const done = spawnSync(command, words, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (done.status === 0) return JSON.parse(done.stdout) as EngineReport;
  process.stderr.write(`${words[0]?.split('/').at(-1)}: ${done.stderr?.split('\n').at(-2) ?? 'absent'}\n`);
  return null;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

function compare(trame: EngineReport, peer: EngineReport) {
  return {
    compute: round(trame.computeMs / peer.computeMs),
    read: round(trame.readMs / peer.readMs),
    memory: round(trame.peakMb / peer.peakMb),
    sameChecksum: Math.abs(trame.checksum - peer.checksum) <= 1e-9 * Math.abs(peer.checksum),
  };
}

/**
 * Each engine has its own process, so that its peak memory is its own, and its median of five after a warm-up.
 * Keys are coded for everybody; coding is inside the time of reading. A peer that is absent is named, never
 * simulated. No engine was tuned by an expert.
 */
export async function run(): Promise<Readonly<Record<string, unknown>>> {
  const folder = mkdtempSync(join(tmpdir(), 'trame-shift-share-'));
  try {
    const country = generateCountry(SEED);
    const [cells, groups] = [join(folder, 'cells.csv'), join(folder, 'groups.csv')];
    writeFileSync(cells, country.cells);
    writeFileSync(groups, country.groups);
    const node = (file: string) =>
      runEngine(process.execPath, [...process.execArgv, place(file), cells, groups]);
    const trame = node('trame.ts');
    const duckdb = node('duckdb.ts');
    const atLength = node('at-length.ts');
    const pandas = runEngine('python3', [place('peer_pandas.py'), cells, groups]);
    if (trame === null || duckdb === null) throw new Error('bench/shift-share: an engine did not answer');
    const beside = compare(trame, duckdb);
    return {
      machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
      rows: country.rows,
      megabytes: Math.round(country.cells.length / 1e6),
      trame,
      duckdb,
      pandas: pandas ?? 'absent',
      trameOverDuckdb: beside,
      trameAtLength: atLength,
      ...(pandas === null ? {} : { trameOverPandas: compare(trame, pandas) }),
      met: { computeFifth: beside.compute <= 0.2, read: beside.read <= 1, sameChecksum: beside.sameChecksum },
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
