// A file that comes in pieces: whole to the byte, refused past its bound, and said to be cut when it is.
import { PassThrough, Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { receiveFile } from './receive.js';

const MEGABYTE = 1024 * 1024;
const send = (...pieces: readonly string[]) => Readable.from(pieces.map((piece) => Buffer.from(piece)));

describe('a file within its bound', () => {
  it('is given whole and in order, however it was cut (property)', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ minLength: 1, maxLength: 9 }), { maxLength: 8 }),
        async (pieces) => {
          const received = await receiveFile(send(...pieces), 1_000, undefined);
          expect(received.ok && received.value.toString()).toBe(pieces.join(''));
        },
      ),
      { seed: 2019, numRuns: 40 },
    );
  });

  it('may weigh exactly its bound, and not a byte more', async () => {
    expect(await receiveFile(send('abc', 'de'), 5, '5')).toMatchObject({ ok: true });
    expect(await receiveFile(send('abc', 'def'), 5, undefined)).toMatchObject({
      ok: false,
      refusal: { code: 'picture-too-heavy' },
    });
  });

  it('of no byte is an empty file: whoever asked judges it', async () => {
    const received = await receiveFile(Readable.from([]), 5, '0');
    expect(received.ok && received.value.length).toBe(0);
  });
});

describe('a file too heavy', () => {
  it('is refused on its word, before a byte is kept, with the bound in megabytes', async () => {
    const source = send('small after all');
    expect(await receiveFile(source, 2 * MEGABYTE, String(2 * MEGABYTE + 1))).toMatchObject({
      refusal: { code: 'picture-too-heavy', data: { megabytes: 2 } },
    });
  });

  it('that announces less than it sends is refused on its weight', async () => {
    const received = await receiveFile(send('123456', '7890'), 8, '3');
    expect(received).toMatchObject({ refusal: { code: 'picture-too-heavy' } });
  });

  it('is let flow to its end, so that its sender hears the answer', async () => {
    const source = new PassThrough();
    const answer = receiveFile(source, 4, undefined);
    source.write('12345');
    await answer;
    const ended = new Promise((resolve) => source.once('end', resolve));
    source.end('678');
    await ended;
    expect(source.readableEnded).toBe(true);
  });

  it('whose announced weight is no number is weighed as it comes', async () => {
    expect(await receiveFile(send('abc'), 5, 'beaucoup')).toMatchObject({ ok: true });
    expect(await receiveFile(send('abcdef'), 5, 'beaucoup')).toMatchObject({ ok: false });
  });
});

describe('a line that is cut', () => {
  it.each([
    ['without a word', undefined],
    ['with a fault', new Error('ECONNRESET')],
  ])('%s is said to be cut, and the half is not kept', async (_how, fault) => {
    const source = new PassThrough();
    const answer = receiveFile(source, 100, undefined);
    source.write('half');
    source.destroy(fault);
    expect(await answer).toEqual({ ok: false, refusal: expect.objectContaining({ code: 'picture-cut' }) });
  });
});
