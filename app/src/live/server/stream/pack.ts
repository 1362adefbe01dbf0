// Bytes of a compressed stream, made once for all readers who have just read the same frames.
import { constants, crc32, deflateRawSync } from 'node:zlib';

/** A stretch of a stream: its bytes in clear, and compressed for whoever has just read some others. */
export interface Piece {
  /** Unlike any other's. */
  readonly id: number;
  readonly bytes: () => Buffer;
  /** Compressed, byte-aligned, so that pieces follow one another; `past` is what the reader has read just before. */
  readonly pack: (past: readonly Piece[]) => Buffer;
}

/** Frames a reader is supposed to remember: enough to know the shape of the next one by heart. */
const REMEMBERED = 8;
/** Readers who came at different moments differ for a few frames: these forms are made, others share a shorter one. */
const MOST_FORMS = 4;
/** Small windows cost little to open, and hold eight frames; a whole room deserves a large one. */
const WINDOW_BITS = 13;
const WINDOW_BYTES = 1 << WINDOW_BITS;

const WHOLE = { finishFlush: constants.Z_SYNC_FLUSH };
const SMALL = { ...WHOLE, windowBits: WINDOW_BITS, memLevel: 6 };

/** A compressed form, and the pieces it looks back at: by number, since a form that held them would hold all the past. */
interface Form {
  readonly past: readonly number[];
  readonly packed: Buffer;
}

let made = 0;

/** What a reader remembers after one more piece. */
export function remember(past: readonly Piece[], piece: Piece): readonly Piece[] {
  return [...past.slice(1 - REMEMBERED), piece];
}

/**
 * A piece of a stream. Deflate may look back at what came before, and what came before is the same for everybody who
 * has read the same frames: the form made for one of them serves them all, and whoever has read more besides.
 */
export function createPiece(write: () => Buffer): Piece {
  let kept: Buffer | undefined;
  const bytes = (): Buffer => {
    kept ??= write();
    return kept;
  };
  const forms: Form[] = [];
  const make = (past: readonly Piece[]): Buffer => {
    const packed = compress(bytes(), past);
    forms.push({ past: past.map(({ id }) => id), packed });
    return packed;
  };
  made += 1;
  return {
    id: made,
    bytes,
    pack: (past) => {
      const fitting = forms.filter((form) => endsWith(past, form.past));
      const best = fitting.reduce<Form | null>(
        (longest, form) => (longest !== null && longest.past.length >= form.past.length ? longest : form),
        null,
      );
      if (best !== null && (best.past.length === past.length || forms.length > MOST_FORMS))
        return best.packed;
      return make(forms.length < MOST_FORMS ? past : []);
    },
  };
}

function endsWith(past: readonly Piece[], end: readonly number[]): boolean {
  const from = past.length - end.length;
  return from >= 0 && end.every((id, at) => id === past[from + at]?.id);
}

function compress(bytes: Buffer, past: readonly Piece[]): Buffer {
  if (bytes.length > WINDOW_BYTES) return deflateRawSync(bytes, WHOLE);
  if (past.length === 0) return deflateRawSync(bytes, SMALL);
  const read = Buffer.concat(past.map((piece) => piece.bytes()));
  return deflateRawSync(bytes, { ...SMALL, dictionary: read.subarray(-WINDOW_BYTES) });
}

/** A short piece as it is, whatever came before: nothing to compress, nothing to keep. */
export function createPlainPiece(text: string): Piece {
  const bytes = Buffer.from(text);
  const head = Buffer.from([0, 0, 0, 0, 0]);
  head.writeUInt16LE(bytes.length, 1);
  head.writeUInt16LE(0xff_ff ^ bytes.length, 3);
  const stored = Buffer.concat([head, bytes]);
  made += 1;
  return { id: made, bytes: () => bytes, pack: () => stored };
}

/** A gzip stream to one reader, piece after piece: what its head, its memory and its end need. */
export interface GzipThread {
  /** What opens the stream. */
  readonly head: Buffer;
  /** The bytes of a frame; `alone` when nothing read before or after may share its compression. */
  pack(pieces: readonly Piece[], alone: boolean): Buffer;
  /** What closes it: browsers check length and sum. */
  end(): Buffer;
}

const GZIP_HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
const LAST_BLOCK = Buffer.from([3, 0]);

/** Starts a gzip stream. */
export function createGzipThread(): GzipThread {
  let past: readonly Piece[] = [];
  let [sum, length] = [0, 0];
  const add = (piece: Piece): void => {
    sum = crc32(piece.bytes(), sum);
    length = (length + piece.bytes().length) % 2 ** 32;
  };
  return {
    head: GZIP_HEAD,
    pack: (pieces, alone) => {
      const packed = pieces.map((piece) => {
        add(piece);
        const bytes = piece.pack(alone ? [] : past);
        past = alone ? [] : remember(past, piece);
        return bytes;
      });
      return packed.length === 1 ? (packed[0] as Buffer) : Buffer.concat(packed);
    },
    end: () => {
      const tail = Buffer.alloc(8);
      tail.writeUInt32LE(sum, 0);
      tail.writeUInt32LE(length, 4);
      return Buffer.concat([LAST_BLOCK, tail]);
    },
  };
}
