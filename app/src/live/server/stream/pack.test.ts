// Compressed streams: whatever pieces were read before, what a reader unpacks is what was sent, and forms are shared.
import { gunzipSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createGzipThread, createPiece, createPlainPiece, type Piece, remember } from './pack.js';

const write = (text: string): Piece => createPiece(() => Buffer.from(text));
const beat = createPlainPiece(': \n\n');

/** A frame as rooms send them, with what no compression can guess. */
function writeFrame(seq: number): Piece {
  const id = crypto.randomUUID();
  const body = {
    type: 'activity',
    activity: 'forum',
    event: { type: 'card-added', card: `${id}:1`, text: 'Loger' },
  };
  const events = [
    { seq, at: 1_820_000_000_000 + seq * 977, by: crypto.randomUUID(), role: 'participant', op: id, body },
  ];
  return write(
    `id: ${seq}\ndata: ${JSON.stringify({ trame: 'events', from: seq - 1, to: seq, events })}\n\n`,
  );
}

describe('a compressed stream', () => {
  test('readers who came at any moment, with beats and secrets between, unpack exactly what was sent', () => {
    const step = fc.constantFrom<'frame' | 'beat' | 'join' | 'secret'>(
      'frame',
      'frame',
      'frame',
      'beat',
      'join',
      'secret',
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const readers = [{ thread: createGzipThread(), got: [] as Buffer[], due: [] as Buffer[] }];
        const tell = (reader: (typeof readers)[number], piece: Piece, alone: boolean): void => {
          reader.got.push(reader.thread.pack([piece], alone));
          reader.due.push(piece.bytes());
        };
        for (const [seq, what] of steps.entries()) {
          if (what === 'join') readers.push({ thread: createGzipThread(), got: [], due: [] });
          const shared = writeFrame(seq);
          for (const [rank, reader] of readers.entries()) {
            if (what === 'beat' && rank % 2 === 0) tell(reader, beat, false);
            else if (what === 'secret' && rank === 0) tell(reader, write(`à moi seul ${seq}`), true);
            else tell(reader, shared, false);
          }
        }
        for (const { thread, got, due } of readers) {
          const whole = Buffer.concat([thread.head, ...got, thread.end()]);
          expect(gunzipSync(whole).equals(Buffer.concat(due))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('fifty who have read the same share the very bytes; one who has read more takes theirs as well', () => {
    const [first, second] = [writeFrame(1), writeFrame(2)];
    const form = second.pack([first]);
    expect(second.pack([first])).toBe(form);
    for (let rank = 0; rank < 10; rank += 1) second.pack([writeFrame(rank)]);
    const [longer, stranger] = [second.pack([writeFrame(7), first]), second.pack([writeFrame(8)])];
    expect(longer).toBe(form);
    expect(inflateRawSync(Buffer.concat([stranger, Buffer.from([3, 0])])).equals(second.bytes())).toBe(true);
  });

  test('once the shape is known, an event costs less than a third of its words in clear', () => {
    let past: readonly Piece[] = [];
    let [clear, packed] = [0, 0];
    for (let seq = 1; seq <= 60; seq += 1) {
      const piece = writeFrame(seq);
      clear += piece.bytes().length;
      packed += piece.pack(past).length;
      past = remember(past, piece);
    }
    expect(packed / clear).toBeLessThan(1 / 3);
  });
});
