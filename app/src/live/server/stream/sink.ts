// The two lines to a reader: a server-sent stream, or one long poll.
import type { ServerResponse } from 'node:http';
import type { Sink } from './hub.js';

/** Starts server-sent events on a raw answer. Each frame is one write; proxies are asked not to hold it back. */
export function createStreamSink(raw: ServerResponse): Sink {
  // No chunks: the body ends with the connection, so a frame is one write on the socket and not three.
  raw.useChunkedEncodingByDefault = false;
  raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  });
  raw.socket?.setNoDelay(true);
  raw.write('retry: 2000\n\n');
  return {
    send: (frame) => void raw.write(frame.chunk()),
    beat: () => void raw.write(': \n\n'),
    buffered: () => raw.writableLength,
    end: () => void raw.end(),
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
