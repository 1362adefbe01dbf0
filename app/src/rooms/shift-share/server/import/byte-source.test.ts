// Bytes as they come: looked at before they are read, bounded, and faults that reach whoever reads.
import { PassThrough } from 'node:stream';
import { createGunzip } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ByteStream, flow, gather, limit, peek, readCode } from './byte-source.js';
import { UnreadableFile } from './refusal.js';

const MEGABYTE = 1_048_576;

async function* send(...pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

async function drain(source: ByteStream): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const pieces = fc.array(fc.uint8Array({ maxLength: 6 }), { maxLength: 8 });

describe('a look at the beginning', () => {
  it('takes nothing away: the whole stream follows, however it was cut (property)', async () => {
    await fc.assert(
      fc.asyncProperty(pieces, async (given) => {
        const { first, all } = await peek(send(...given));
        const whole = Buffer.concat(given);
        expect(first.equals(whole)).toBe(true);
        expect((await drain(all)).equals(whole)).toBe(true);
      }),
      { seed: 2019, numRuns: 40 },
    );
  });

  it('waits for 256 kB and no more: a long file is not read to be looked at', async () => {
    let given = 0;
    async function* long(): AsyncGenerator<Uint8Array> {
      for (; given < 100; given += 1) yield new Uint8Array(100 * 1024);
    }
    const { first, all } = await peek(long());
    expect(first.length).toBe(300 * 1024);
    expect(given).toBe(2);
    expect((await drain(all)).length).toBe(100 * 100 * 1024);
  });

  it('lets the sender go when the reader leaves in the middle', async () => {
    let isFree = false;
    async function* held(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield new Uint8Array(MEGABYTE);
      } finally {
        isFree = true;
      }
    }
    const { all } = await peek(held());
    let seen = 0;
    for await (const _chunk of all) {
      seen += 1;
      if (seen === 3) break;
    }
    expect(isFree).toBe(true);
  });
});

describe('a bound', () => {
  it('lets through what weighs just that much', async () => {
    const exact = () => send(new Uint8Array(3), new Uint8Array(2));
    expect((await drain(limit(exact(), 5))).length).toBe(5);
    expect((await gather(exact(), 5)).length).toBe(5);
  });

  it.each([
    ['of a stream', (source: ByteStream, most: number) => drain(limit(source, most))],
    ['of a file held whole', (source: ByteStream, most: number) => gather(source, most)],
  ])('%s passed by one byte is refused, in megabytes', async (_what, read) => {
    const fault: unknown = await read(
      send(new Uint8Array(2 * MEGABYTE), new Uint8Array(1)),
      2 * MEGABYTE,
    ).catch((cause: unknown) => cause);
    expect(fault).toBeInstanceOf(UnreadableFile);
    expect(fault).toMatchObject({ refusal: { code: 'import-too-large', data: { megabytes: 2 } } });
  });

  it('stops at the piece that passes it, without asking for another', async () => {
    let asked = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        asked += 1;
        yield new Uint8Array(10);
      }
    }
    await expect(drain(limit(endless(), 35))).rejects.toThrow('import-too-large');
    expect(asked).toBe(4);
  });
});

describe('a fault on the way', () => {
  it('of the source reaches the reader, who does not wait for ever', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('a');
      throw new Error('test/source: cut');
    }
    const through = flow(broken(), new PassThrough());
    await expect(drain(through as AsyncIterable<Uint8Array>)).rejects.toThrow('test/source: cut');
  });

  it('of what it goes through lets the source go', async () => {
    let isFree = false;
    async function* noise(): AsyncGenerator<Uint8Array> {
      try {
        for (let at = 0; at < 1_000; at += 1) yield Buffer.from('no archive at all');
      } finally {
        isFree = true;
      }
    }
    const fault: unknown = await drain(flow(noise(), createGunzip()) as AsyncIterable<Uint8Array>).catch(
      (cause: unknown) => cause,
    );
    expect(readCode(fault)).toBe('Z_DATA_ERROR');
    await expect.poll(() => isFree).toBe(true);
  });

  it('has a code or none', () => {
    expect(readCode(Object.assign(new Error('x'), { code: 'ENOENT' }))).toBe('ENOENT');
    expect([new Error('x'), 'x', null, undefined].map(readCode)).toEqual(['', '', '', '']);
  });
});
