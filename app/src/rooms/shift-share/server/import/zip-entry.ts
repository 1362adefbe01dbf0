// The table inside a zip archive, unpacked as it comes.
import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import type { ByteStream } from './byte-source.js';
import { UnreadableFile } from './refusal.js';

const TABLE = /\.(csv|txt|tsv)$/i;
const ABOUT = /meta|varmod|documentation|lisez|readme|dictionn/i;

/** True for the names that a workbook's parts bear in its archive. */
export function isWorkbookPart(name: string): boolean {
  return /^(\[Content_Types\]\.xml|mimetype|_rels\/|xl\/|docProps\/|content\.xml)/.test(name);
}

/** The name of the first file of an archive, read in its first bytes; empty when they do not hold it. */
export function readFirstName(first: Buffer): string {
  if (first.length < 30) return '';
  return first.subarray(30, 30 + first.readUInt16LE(26)).toString('utf8');
}

/** Unpacks the first table of the archive, leaving out what describes it; refused when it holds none. */
export async function* unpackTable(source: ByteStream): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const state: { chosen: string | null; isOver: boolean; fault: Error | null } = {
    chosen: null,
    isOver: false,
    fault: null,
  };
  const archive = new Unzip((file: UnzipFile) => {
    if (state.chosen !== null || !TABLE.test(file.name) || ABOUT.test(file.name)) return;
    state.chosen = file.name;
    file.ondata = (fault, chunk, final) => {
      state.fault = fault;
      if (chunk?.length > 0) ready.push(chunk);
      if (final) state.isOver = true;
    };
    file.start();
  });
  archive.register(UnzipInflate);
  try {
    for await (const chunk of source) {
      archive.push(chunk, false);
      if (state.fault !== null) throw state.fault;
      yield* ready.splice(0);
      if (state.isOver) return;
    }
  } catch (cause) {
    if (cause instanceof UnreadableFile || isAbort(cause)) throw cause;
    throw new UnreadableFile('import-broken-archive');
  }
  if (state.chosen === null) throw new UnreadableFile('import-no-table-in-archive');
}

function isAbort(cause: unknown): boolean {
  return cause instanceof Error && ('code' in cause || cause.name === 'AbortError');
}
