// A backup is a plain `.tar.gz`, so that any machine can open it in twenty years; this writes and reads such files.
import type { Readable } from 'node:stream';

const block = 512;

/** The header of one file of the archive (POSIX ustar). */
export function formatTarHeader(name: string, size: number, at: Date): Buffer {
  if (Buffer.byteLength(name) > 99) throw new Error('backup/formatTarHeader: the name is too long');
  const header = Buffer.alloc(block);
  const write = (text: string, offset: number) => header.write(text, offset, 'utf8');
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, '0')}\0`;
  write(name, 0);
  write(octal(0o600, 7), 100);
  write(octal(0, 7), 108);
  write(octal(0, 7), 116);
  write(octal(size, 11), 124);
  write(octal(Math.floor(at.getTime() / 1000), 11), 136);
  write(' '.repeat(8), 148);
  write('0', 156);
  write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

/** What follows a file of that size, up to the next block. */
export function formatTarPadding(size: number): Buffer {
  return Buffer.alloc((block - (size % block)) % block);
}

/** What ends an archive. */
export const tarEnd = Buffer.alloc(block * 2);

/** One file of an archive being read; its content must be read before the next one. */
export interface TarEntry {
  readonly name: string;
  readonly size: number;
  readonly content: AsyncIterable<Buffer>;
}

/** Reads the files of an archive in order; throws when it is cut short or is no archive. */
export async function* readTar(source: Readable): AsyncGenerator<TarEntry> {
  const reader = createReader(source);
  for (;;) {
    const header = await reader.take(block);
    if (header.every((byte) => byte === 0)) {
      await reader.drain();
      return;
    }
    const { name, size } = parseTarHeader(header);
    let left = size;
    const content = (async function* () {
      while (left > 0) {
        const chunk = await reader.takeSome(left);
        left -= chunk.length;
        yield chunk;
      }
    })();
    yield { name, size, content };
    for await (const _ of content);
    await reader.take((block - (size % block)) % block);
  }
}

function parseTarHeader(header: Buffer): { readonly name: string; readonly size: number } {
  const text = (from: number, to: number) => header.toString('utf8', from, to).replace(/\0.*$/s, '').trim();
  const written = Number.parseInt(text(148, 156), 8);
  const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
  if (written !== sum) throw new Error('backup/parseTarHeader: not an archive');
  return { name: text(0, 100), size: Number.parseInt(text(124, 136), 8) };
}

interface ByteReader {
  take(length: number): Promise<Buffer>;
  takeSome(atMost: number): Promise<Buffer>;
  drain(): Promise<void>;
}

function createReader(source: Readable): ByteReader {
  const chunks = source[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  const fill = async (): Promise<boolean> => {
    const next = await chunks.next();
    if (next.done === true) return false;
    rest = rest.length === 0 ? (next.value as Buffer) : Buffer.concat([rest, next.value as Buffer]);
    return true;
  };
  const cut = (length: number): Buffer => {
    const taken = rest.subarray(0, length);
    rest = rest.subarray(length);
    return taken;
  };
  return {
    take: async (length) => {
      while (rest.length < length) if (!(await fill())) throw new Error('backup/readTar: cut short');
      return cut(length);
    },
    takeSome: async (atMost) => {
      while (rest.length === 0) if (!(await fill())) throw new Error('backup/readTar: cut short');
      return cut(Math.min(rest.length, atMost));
    },
    drain: async () => {
      while (await fill()) rest = Buffer.alloc(0);
    },
  };
}
