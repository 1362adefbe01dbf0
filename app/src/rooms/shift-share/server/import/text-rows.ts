// The rows of a text file: its encoding and separator guessed from its beginning, the rest read as it comes.
import { isAscii } from 'node:buffer';
import { guessEncoding, guessSeparator } from '@trame/core/shift-share';
import { parse } from 'csv-parse';
import { type ByteStream, flow, peek, readCode } from './byte-source.js';
import type { OpenTable } from './open-table.js';
import { UnreadableFile } from './refusal.js';

const LONGEST_ROW = 4 * 1_048_576;

function refuseBinary(first: Buffer, encoding: string): void {
  if (encoding.startsWith('utf-16')) return;
  if (first.subarray(0, 4096).includes(0)) throw new UnreadableFile('import-not-a-table');
}

/** A long file may have its first accent far from its beginning: while all is plain, nothing is decided. */
async function* decode(source: ByteStream, encoding: string | null): AsyncGenerator<string> {
  let decoder = encoding === null ? null : new TextDecoder(encoding);
  for await (const chunk of source) {
    if (decoder === null && !isAscii(chunk)) decoder = new TextDecoder(guessEncoding(chunk));
    yield decoder === null ? Buffer.from(chunk).toString('latin1') : decoder.decode(chunk, { stream: true });
  }
  if (decoder !== null) yield decoder.decode();
}

async function* listRows(text: AsyncIterable<string>, separator: string): AsyncGenerator<readonly string[]> {
  const rows = flow(
    text,
    parse({
      delimiter: separator,
      relax_quotes: true,
      relax_column_count: true,
      max_record_size: LONGEST_ROW,
    }),
  );
  try {
    for await (const row of rows) yield row as readonly string[];
  } catch (cause) {
    throw readCode(cause).startsWith('CSV_') ? new UnreadableFile('import-broken-text') : cause;
  }
}

/** Opens a text file, whatever wrote it. */
export async function openText(source: ByteStream): Promise<OpenTable> {
  const { first, all } = await peek(source);
  const encoding = guessEncoding(first);
  refuseBinary(first, encoding);
  const separator = guessSeparator(new TextDecoder(encoding).decode(first).slice(0, 100_000));
  return {
    sheet: null,
    sheets: [],
    separator,
    rows: listRows(decode(all, isAscii(first) ? null : encoding), separator),
  };
}
