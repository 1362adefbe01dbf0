// The two lines to a reader: a server-sent stream, or one long poll.
import type { ServerResponse } from 'node:http';
import type { Sink } from './circle.js';
import { createGzipThread, createPlainPiece, type Piece } from './pack.js';

const RETRY = createPlainPiece('retry: 2000\n\n');
const BEAT = createPlainPiece(': \n\n');

/** Starts server-sent events on a raw answer. Each frame is one write; proxies are asked not to hold it back. */
export function createStreamSink(raw: ServerResponse, form: 'plain' | 'gzip'): Sink {
  // No chunks: the body ends with the connection, so a frame is one write on the socket and not three.
  raw.useChunkedEncodingByDefault = false;
  raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
    ...(form === 'gzip' ? { 'content-encoding': 'gzip' } : {}),
  });
  raw.socket?.setNoDelay(true);
  const { open, write, close } = form === 'gzip' ? createGzipWriting(raw) : createPlainWriting(raw);
  open();
  return {
    send: ({ pieces, isAlone }) => write(pieces, isAlone),
    beat: () => write([BEAT], false),
    buffered: () => raw.writableLength,
    end: close,
  };
}

interface Writing {
  readonly open: () => void;
  readonly write: (pieces: readonly Piece[], isAlone: boolean) => void;
  readonly close: () => void;
}

function createPlainWriting(raw: ServerResponse): Writing {
  const join = (pieces: readonly Piece[]): Buffer => {
    const [first] = pieces;
    if (pieces.length === 1 && first !== undefined) return first.bytes();
    return Buffer.concat(pieces.map((piece) => piece.bytes()));
  };
  return {
    open: () => void raw.write(RETRY.bytes()),
    write: (pieces) => void raw.write(join(pieces)),
    close: () => void raw.end(),
  };
}

function createGzipWriting(raw: ServerResponse): Writing {
  const thread = createGzipThread();
  return {
    open: () => void raw.write(Buffer.concat([thread.head, thread.pack([RETRY], false)])),
    write: (pieces, isAlone) => void raw.write(thread.pack(pieces, isAlone)),
    close: () => void raw.end(thread.end()),
  };
}

/** A sink that takes frames until the end of a tick and hands them over once. */
export function createPollSink(done: (frames: readonly string[]) => void): Sink {
  const frames: string[] = [];
  let handed = false;
  const hand = (): void => {
    if (handed) return;
    handed = true;
    done(frames);
  };
  return {
    send(frame) {
      frames.push(frame.text);
      setImmediate(hand);
    },
    beat: () => undefined,
    buffered: () => 0,
    end: hand,
  };
}
