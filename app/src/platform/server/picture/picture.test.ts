// Pictures at the desk: what is one and what is not, what is left of it, how much is held at once.
import { Readable } from 'node:stream';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { createPictureDesk, parseKind } from './index.js';

const WIDE = { width: 3000, height: 2000 };

function paint(size = WIDE): Sharp {
  return sharp({ create: { ...size, channels: 3, background: '#a0341c' } });
}

const inOnePiece = (bytes: Buffer): Readable => Readable.from([bytes]);
const desk = createPictureDesk();
const receive = (bytes: Buffer, at = desk) => at.receive(inOnePiece(bytes), undefined);

describe('a picture that arrives', () => {
  it('is known by its first bytes', async () => {
    expect(parseKind(await paint().jpeg().toBuffer())).toBe('jpeg');
    expect(parseKind(await paint().png().toBuffer())).toBe('png');
    expect(parseKind(await paint().webp().toBuffer())).toBe('webp');
    expect(parseKind(Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'))).toBe('heic');
    for (const text of ['', '%PDF-1.7', '<svg xmlns="x"/>', 'GIF89a', 'RIFF....WAVE']) {
      expect(parseKind(Buffer.from(text))).toBe('other');
    }
  });

  it.each(['jpeg', 'png', 'webp'] as const)(
    '[R046] leaves as two JPEG sizes, whatever came (%s)',
    async (kind) => {
      const made = await receive(await paint()[kind]().toBuffer());
      if (!made.ok) throw new Error(made.refusal.code);
      const { large, small } = made.value;
      expect([large.width, large.height, small.width, small.height]).toEqual([1600, 1067, 480, 320]);
      expect([parseKind(large.bytes), parseKind(small.bytes)]).toEqual(['jpeg', 'jpeg']);
    },
  );

  it('[R046] loses where, when and by what it was taken, and stands upright', async () => {
    const sent = await paint({ width: 400, height: 300 })
      .withExif({ IFD0: { Make: 'Appareil', Copyright: 'Quelqu’un' }, IFD3: { GPSLatitudeRef: 'N' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const before = await sharp(sent).metadata();
    expect(before.exif).toBeDefined();
    const made = await receive(sent);
    if (!made.ok) throw new Error(made.refusal.code);
    const after = await sharp(made.value.large.bytes).metadata();
    expect([after.exif, after.icc, after.xmp, after.iptc]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect([after.width, after.height]).toEqual([300, 400]);
  });

  it('is not made larger than it is, and loses its transparency for white', async () => {
    const sent = await sharp({ create: { width: 40, height: 30, channels: 4, background: '#00000000' } })
      .png()
      .toBuffer();
    const made = await receive(sent);
    if (!made.ok) throw new Error(made.refusal.code);
    expect([made.value.large.width, made.value.small.width]).toEqual([40, 40]);
    const { data } = await sharp(made.value.large.bytes).raw().toBuffer({ resolveWithObject: true });
    expect(data[0]).toBeGreaterThan(250);
  });
});

describe('what is refused', () => {
  const codeOf = async (answer: ReturnType<typeof receive>) => {
    const made = await answer;
    return made.ok ? 'taken' : made.refusal.code;
  };

  it('is told apart: nothing, a text, a picture cut in two, a bomb, an iPhone’s own format', async () => {
    const jpeg = await paint().jpeg().toBuffer();
    expect(await codeOf(desk.receive(null, undefined))).toBe('picture-missing');
    expect(await codeOf(receive(Buffer.alloc(0)))).toBe('picture-missing');
    expect(await codeOf(receive(Buffer.from('<script>alert(1)</script>')))).toBe('picture-unreadable');
    expect(await codeOf(receive(jpeg.subarray(0, 200)))).toBe('picture-unreadable');
    expect(await codeOf(receive(Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1')))).toBe('picture-heic');
    const bomb = await paint({ width: 12_000, height: 9_000 }).png().toBuffer();
    expect(await codeOf(receive(bomb))).toBe('picture-unreadable');
  });

  it('is not held when too heavy, announced or found out on the way', async () => {
    // Neither ever ends: the answer does not wait for the rest.
    const endless = (pieces: number): Readable => {
      const source = new Readable({ read: () => undefined });
      for (let piece = 0; piece < pieces; piece += 1) source.push(Buffer.alloc(1024 * 1024, 0xff));
      return source;
    };
    const announced = desk.receive(endless(1), String(40 * 1024 * 1024));
    expect(await announced).toMatchObject({
      refusal: { code: 'picture-too-heavy', data: { megabytes: 12 } },
    });
    const source = endless(13);
    expect(await codeOf(desk.receive(source, undefined))).toBe('picture-too-heavy');
    source.push(Buffer.alloc(1024 * 1024));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(source.readableLength).toBe(0);
  });

  it('is a line cut half-way, said as such', async () => {
    const source = new Readable({ read: () => undefined });
    const answer = desk.receive(source, undefined);
    source.push(Buffer.from([0xff, 0xd8, 0xff]));
    source.destroy();
    expect(await codeOf(answer)).toBe('picture-cut');
  });

  it('is one too many at the same instant, and comes in a moment later', async () => {
    const small = createPictureDesk({ held: 2 });
    const jpeg = await paint().jpeg().toBuffer();
    const codes = await Promise.all(Array.from({ length: 5 }, () => codeOf(receive(jpeg, small))));
    expect(codes.filter((code) => code === 'taken')).toHaveLength(2);
    expect(codes.filter((code) => code === 'picture-busy')).toHaveLength(3);
    expect(await codeOf(receive(jpeg, small))).toBe('taken');
  });

  it('[R136] is made light for paper', async () => {
    const made = await receive(await paint().jpeg().toBuffer());
    if (!made.ok) throw new Error(made.refusal.code);
    const paper = await sharp(await desk.shrinkForPaper(made.value.large.bytes)).metadata();
    expect(paper.width).toBe(900);
  });
});
