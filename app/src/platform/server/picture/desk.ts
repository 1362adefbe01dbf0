// The desk where pictures arrive: judged by their content, decoded, turned upright, encoded again without their secrets.
import type { Readable } from 'node:stream';
import { accept, type Result, refuse } from '@trame/core/kernel';
import sharp, { type Sharp } from 'sharp';
import { parseKind } from './kind.js';
import { receiveFile } from './receive.js';

/** One size of a picture, as JPEG. */
export interface PictureSize {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

/** A picture of ours: nothing of what was sent is left but what the eye sees. */
export interface Picture {
  readonly large: PictureSize;
  readonly small: PictureSize;
}

/** Receives pictures. */
export interface PictureDesk {
  /**
   * Refusals: `picture-missing`, `picture-too-heavy`, `picture-cut`, `picture-heic`, `picture-unreadable`, and
   * `picture-busy` when too many come at once.
   */
  receive(source: Readable | null, announced: string | string[] | undefined): Promise<Result<Picture>>;
  /** A kept picture made fit for paper: light enough for sixty of them, fine at eight centimetres. */
  shrinkForPaper(bytes: Uint8Array): Promise<Buffer>;
}

/** How much the desk takes at once. */
export interface DeskLimits {
  readonly bytes: number;
  readonly pixels: number;
  /** Pictures held at the same time. */
  readonly held: number;
  /** Pictures decoded at the same time. */
  readonly decoded: number;
}

const LIMITS: DeskLimits = { bytes: 12 * 1024 * 1024, pixels: 80_000_000, held: 12, decoded: 2 };
const LARGE = 1600;
const SMALL = 480;
const PAPER = 900;
const RETRY_SECONDS = 5;

// One picture at a time per thread of ours, and nothing kept in memory between two.
sharp.concurrency(1);
sharp.cache(false);

async function encode(pixels: Sharp, side: number, quality: number): Promise<PictureSize> {
  const { data, info } = await pixels
    .clone()
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality, progressive: true })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height };
}

async function prepare(sent: Buffer, limits: DeskLimits): Promise<Result<Picture>> {
  const kind = parseKind(sent);
  if (kind === 'heic') return refuse('picture-heic');
  if (kind === 'other') return refuse('picture-unreadable');
  try {
    const pixels = sharp(sent, { limitInputPixels: limits.pixels, failOn: 'error' })
      .rotate()
      .flatten({ background: '#ffffff' });
    const large = await encode(pixels, LARGE, 80);
    // From the large one: the twelve million pixels are decoded once.
    const small = await encode(sharp(large.bytes), SMALL, 76);
    return accept({ large, small });
  } catch {
    return refuse('picture-unreadable');
  }
}

/** Opens a desk. */
export function createPictureDesk(given: Partial<DeskLimits> = {}): PictureDesk {
  const limits = { ...LIMITS, ...given };
  let held = 0;
  let free = limits.decoded;
  const waiting: (() => void)[] = [];
  const decode = async <T>(work: () => Promise<T>): Promise<T> => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free -= 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
  return {
    receive: async (source, announced) => {
      if (source === null) return refuse('picture-missing');
      if (held >= limits.held) {
        source.resume();
        return refuse('picture-busy', { retryAfterSeconds: RETRY_SECONDS });
      }
      held += 1;
      try {
        const sent = await receiveFile(source, limits.bytes, announced);
        if (!sent.ok) return sent;
        if (sent.value.length === 0) return refuse('picture-missing');
        return await decode(() => prepare(sent.value, limits));
      } finally {
        held -= 1;
      }
    },
    shrinkForPaper: (bytes) => decode(async () => (await encode(sharp(bytes), PAPER, 74)).bytes),
  };
}
