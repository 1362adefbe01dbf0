// Reading the QR codes of a printed page, as a phone's camera does: the drawing becomes modules, modules become text.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create } from 'qrcode';

type Matrix = readonly (readonly boolean[])[];

/** Error-correction blocks of versions 1 to 6 at level M: data codewords of each block (ISO/IEC 18004, table 9). */
const BLOCKS_M: readonly (readonly number[])[] = [[16], [28], [44], [32, 32], [43, 43], [27, 27, 27, 27]];

const MASKS: readonly ((row: number, column: number) => boolean)[] = [
  (i, j) => (i + j) % 2 === 0,
  (i) => i % 2 === 0,
  (_i, j) => j % 3 === 0,
  (i, j) => (i + j) % 3 === 0,
  (i, j) => (Math.floor(i / 2) + Math.floor(j / 3)) % 2 === 0,
  (i, j) => ((i * j) % 2) + ((i * j) % 3) === 0,
  (i, j) => (((i * j) % 2) + ((i * j) % 3)) % 2 === 0,
  (i, j) => (((i * j) % 3) + ((i + j) % 2)) % 2 === 0,
];

/** The places of a code of that version that hold no data: a code of the same version tells. */
function readReserved(version: number): (row: number, column: number) => boolean {
  const { modules } = create('x', { version, errorCorrectionLevel: 'M' });
  return (row, column) => modules.isReserved(row, column) !== 0;
}

/** The bits in the order they were laid: two columns at a time, from the right, up then down. */
function readBits(matrix: Matrix, version: number): readonly number[] {
  const size = matrix.length;
  const isReserved = readReserved(version);
  const format = [2, 3, 4].map((column) => Number(matrix[8]?.[column] ?? false));
  // Bits 12 to 10 of the format name the mask, themselves masked by 101.
  const name = format.reduce((sum, bit, rank) => sum * 2 + (bit ^ ([1, 0, 1][rank] ?? 0)), 0);
  const mask = MASKS[name];
  if (mask === undefined) throw new Error('e2e/qr: no such mask');
  const bits: number[] = [];
  let isUp = true;
  for (let right = size - 1; right > 0; right -= 2) {
    const column = right <= 6 ? right - 1 : right;
    for (let step = 0; step < size; step += 1) {
      const row = isUp ? size - 1 - step : step;
      for (const at of [column, column - 1]) {
        if (isReserved(row, at)) continue;
        bits.push(Number(matrix[row]?.[at] !== mask(row, at)));
      }
    }
    isUp = !isUp;
  }
  return bits;
}

function toNumber(bits: readonly number[]): number {
  return bits.reduce((sum, bit) => sum * 2 + bit, 0);
}

/** Codewords are laid block by block, one of each in turn. */
function unweave(codewords: readonly number[], blocks: readonly number[]): readonly number[] {
  const parts = blocks.map((): number[] => []);
  let next = 0;
  for (let rank = 0; rank < Math.max(...blocks); rank += 1) {
    for (const [block, length] of blocks.entries()) {
      if (rank < length) parts[block]?.push(codewords[next++] ?? 0);
    }
  }
  return parts.flat();
}

/** The text of a code, written in segments of bytes, digits or capital letters. */
function decode(matrix: Matrix): string {
  const version = (matrix.length - 17) / 4;
  const blocks = BLOCKS_M[version - 1];
  if (blocks === undefined) throw new Error(`e2e/qr: version ${version} is not one of ours`);
  const bits = readBits(matrix, version);
  const words = Array.from({ length: Math.floor(bits.length / 8) }, (_, rank) =>
    toNumber(bits.slice(rank * 8, rank * 8 + 8)),
  );
  const stream = unweave(words, blocks).flatMap((word) =>
    Array.from({ length: 8 }, (_, rank) => (word >> (7 - rank)) & 1),
  );
  return readSegments(stream);
}

const CAPITALS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

function readSegments(stream: readonly number[]): string {
  let at = 0;
  const take = (count: number): number => {
    at += count;
    return toNumber(stream.slice(at - count, at));
  };
  let text = '';
  while (at + 4 <= stream.length) {
    const mode = take(4);
    if (mode === 4) {
      const bytes = Array.from({ length: take(8) }, () => take(8));
      text += Buffer.from(bytes).toString('utf8');
    } else if (mode === 1) {
      for (let left = take(10); left > 0; left -= 3) {
        const count = Math.min(3, left);
        text += String(take(count === 3 ? 10 : count === 2 ? 7 : 4)).padStart(count, '0');
      }
    } else if (mode === 2) {
      for (let left = take(9); left > 0; left -= 2) {
        const pair = take(left === 1 ? 6 : 11);
        text += left === 1 ? CAPITALS[pair] : `${CAPITALS[Math.floor(pair / 45)]}${CAPITALS[pair % 45]}`;
      }
    } else break;
  }
  return text;
}

/** The corners of every rectangle of a path. */
function readRectangles(path: string): readonly (readonly [number, number, number, number])[] {
  return path.split('Z').flatMap((part) => {
    const numbers = (part.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
    if (numbers.length < 8) return [];
    const xs = numbers.filter((_, rank) => rank % 2 === 0);
    const ys = numbers.filter((_, rank) => rank % 2 === 1);
    return [[Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const];
  });
}

function readMatrix(path: string, isUpright: boolean): Matrix {
  const rectangles = readRectangles(path);
  const left = Math.min(...rectangles.map(([x]) => x));
  const top = Math.min(...rectangles.map(([, y]) => y));
  const right = Math.max(...rectangles.map(([, , x]) => x));
  const unit = Math.min(...rectangles.map(([, y, , end]) => end - y));
  const size = Math.round((right - left) / unit);
  const matrix = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [x, y, endX, endY] of rectangles) {
    for (let row = Math.round((y - top) / unit); row < Math.round((endY - top) / unit); row += 1) {
      const line = matrix[isUpright ? row : size - 1 - row];
      for (let at = Math.round((x - left) / unit); at < Math.round((endX - left) / unit); at += 1) {
        if (line !== undefined) line[at] = true;
      }
    }
  }
  return matrix;
}

/** Every code printed in a PDF, page after page, in the order they were drawn. */
export function readCodes(pdf: Buffer): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'trame-codes-'));
  try {
    const file = join(folder, 'page.pdf');
    writeFileSync(file, pdf);
    const info = execFileSync('pdfinfo', [file], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const pages = Number(/Pages:\s+(\d+)/.exec(info)?.[1] ?? 0);
    return Array.from({ length: pages }, (_, rank) => rank + 1).flatMap((page) => {
      const drawn = join(folder, `${page}.svg`);
      execFileSync('pdftocairo', ['-svg', '-f', String(page), '-l', String(page), file, drawn], {
        stdio: 'ignore',
      });
      const paths = [...readFileSync(drawn, 'utf8').matchAll(/<path([^>]*)\sd="([^"]+)"([^>]*)/g)];
      return paths
        .filter(([, , path = '']) => path.split('Z').length > 60)
        .map(([, before = '', path = '', after = '']) => {
          const turned =
            /matrix\(\s*[\d.e-]+\s*,\s*\S+\s*,\s*\S+\s*,\s*(-?)/.exec(`${before}${after}`)?.[1] === '-';
          return decode(readMatrix(path, !turned));
        });
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
