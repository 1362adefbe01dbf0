// The bytes of a file as they come, with a look at the first ones before anything is decided.
import { type Duplex, Readable } from 'node:stream';
import { UnreadableFile } from './refusal.js';

/** A stream of bytes. */
export type ByteStream = AsyncIterable<Uint8Array>;

const PEEKED = 256 * 1024;

/** The first bytes and the whole stream, from its beginning. */
export interface PeekedStream {
  readonly first: Buffer;
  readonly all: ByteStream;
}

/** Waits for the first 256 kB, or for the end of a shorter file. */
export async function peek(source: ByteStream): Promise<PeekedStream> {
  const iterator = source[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let size = 0;
  let isDone = false;
  while (size < PEEKED && !isDone) {
    const next = await iterator.next();
    if (next.done === true) isDone = true;
    else {
      taken.push(next.value);
      size += next.value.length;
    }
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield* taken.splice(0);
      while (!isDone) {
        const next = await iterator.next();
        if (next.done === true) isDone = true;
        else yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return { first: Buffer.concat(taken), all: all() };
}

/** The whole of a file that can only be read from its end; refused past `most` bytes. */
export async function gather(source: ByteStream, most: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > most)
      throw new UnreadableFile('import-too-large', { megabytes: Math.round(most / 1_048_576) });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Stops a stream that grows past `most` bytes: an archive may hold far more than it weighs. */
export async function* limit(source: ByteStream, most: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > most)
      throw new UnreadableFile('import-too-large', { megabytes: Math.round(most / 1_048_576) });
    yield chunk;
  }
}

/** The code of a fault, empty when it bears none. */
export function readCode(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}

/**
 * Sends a source through a stream. A plain `pipe` lets the fault of its source escape, which ends the process,
 * and leaves whoever reads waiting for ever: here the fault reaches the reader.
 */
export function flow(source: AsyncIterable<unknown>, through: Duplex): Duplex {
  const from = Readable.from(source);
  from.once('error', (cause) => through.destroy(cause));
  through.once('close', () => from.destroy());
  return from.pipe(through);
}
