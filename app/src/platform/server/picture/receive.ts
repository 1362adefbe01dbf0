// Reads a file as it comes, and stops keeping it the moment it is too heavy.
import type { Readable } from 'node:stream';
import { accept, type Result, refuse } from '@trame/core/kernel';

const MEGABYTE = 1024 * 1024;

/**
 * Reads a whole file of at most `most` bytes. The rest of a heavier one is let flow away unkept: a line cut in the
 * middle of a sending would show the sender a broken network instead of our sentence.
 */
export function receiveFile(
  source: Readable,
  most: number,
  announced: string | string[] | undefined,
): Promise<Result<Buffer>> {
  const tooHeavy = refuse('picture-too-heavy', { megabytes: Math.floor(most / MEGABYTE) });
  if (Number(announced ?? 0) > most) {
    source.resume();
    return Promise.resolve(tooHeavy);
  }
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const take = (chunk: Buffer): void => {
      size += chunk.length;
      if (size <= most) {
        chunks.push(chunk);
        return;
      }
      chunks.length = 0;
      source.off('data', take);
      source.resume();
      resolve(tooHeavy);
    };
    source.on('data', take);
    source.once('end', () => resolve(accept(Buffer.concat(chunks))));
    source.once('error', () => resolve(refuse('picture-cut')));
    source.once('close', () => resolve(refuse('picture-cut')));
  });
}
