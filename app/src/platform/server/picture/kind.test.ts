// What a file is, from its first bytes and nothing else.
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { parseKind } from './kind.js';

const point = () => sharp({ create: { width: 1, height: 1, channels: 3, background: '#221e19' } });
const box = (brand: string) => Buffer.from(`\0\0\0\u0018ftyp${brand}`, 'latin1');

describe('pictures', () => {
  it('made by a real encoder are told apart', async () => {
    expect(parseKind(await point().jpeg().toBuffer())).toBe('jpeg');
    expect(parseKind(await point().png().toBuffer())).toBe('png');
    expect(parseKind(await point().webp().toBuffer())).toBe('webp');
  });

  it.each(['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1'])(
    'of a phone, brand %s, are known',
    (brand) => {
      expect(parseKind(box(brand))).toBe('heic');
    },
  );
});

describe('what is no picture of ours', () => {
  it.each([
    ['a film, in the same box as a phone’s picture', box('isom')],
    ['a GIF', Buffer.from('GIF89a______')],
    ['a drawing, which may run', Buffer.from('<svg xmlns="')],
    ['a sound, in the same wrapping as WebP', Buffer.from('RIFF\0\0\0\0WAVE')],
    ['a PNG with one byte off', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0b])],
    ['two thirds of a JPEG’s mark', Buffer.from([0xff, 0xd8])],
    ['nothing', Buffer.alloc(0)],
  ])('is %s', (_what, head) => {
    expect(parseKind(head)).toBe('other');
  });
});

describe('bytes in a larger memory', () => {
  it('are read where they begin, not where the memory does', () => {
    const memory = new Uint8Array([1, 2, 3, 0xff, 0xd8, 0xff, 0xe0, 9]);
    expect(parseKind(memory.subarray(3))).toBe('jpeg');
    expect(parseKind(memory)).toBe('other');
    expect(parseKind(memory.subarray(3, 5))).toBe('other');
  });

  it('are judged on twelve bytes: what follows changes nothing (property)', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 12, maxLength: 12 }),
        fc.uint8Array({ maxLength: 30 }),
        (head, rest) => {
          expect(parseKind(new Uint8Array([...head, ...rest]))).toBe(parseKind(head));
        },
      ),
      { seed: 2019, numRuns: 60 },
    );
  });
});
