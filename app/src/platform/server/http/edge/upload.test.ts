// A file refused before its end: the answer arrives, and the same line carries the next request.
import { Agent, createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { receiveUpload } from './upload.js';

const MEGABYTE = Buffer.alloc(1_048_576, 'a');
const agent = new Agent({ keepAlive: true });
let server: Server | null = null;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

type Reading = 'first-piece' | 'nothing' | 'whole';

async function listen(): Promise<number> {
  const made = createServer(async (incoming, response) => {
    const reading = (incoming.url ?? '').slice(1) as Reading;
    const file = receiveUpload(incoming, response);
    let size = 0;
    if (reading !== 'nothing') {
      for await (const piece of file) {
        size += (piece as Buffer).length;
        if (reading === 'first-piece') break;
      }
    }
    response.writeHead(reading === 'whole' ? 200 : 422).end(String(size));
  });
  server = made;
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
  return (made.address() as AddressInfo).port;
}

async function send(
  port: number,
  reading: Reading,
  pieces: number,
): Promise<{ status: number; text: string }> {
  const sent = request({ port, path: `/${reading}`, method: 'POST', agent });
  sent.setMaxListeners(0);
  const reply = new Promise<{ status: number; text: string }>((resolve, reject) => {
    sent.once('error', reject);
    sent.once('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.once('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
  });
  reply.catch(() => undefined);
  for (let piece = 0; piece < pieces; piece += 1) {
    // A client that has its answer sends no more, and is never told that there is room again.
    if (sent.destroyed) break;
    if (!sent.write(MEGABYTE)) await new Promise((go) => sent.once('drain', go).once('close', go));
  }
  sent.end();
  return reply;
}

describe('a file on its way in', () => {
  it('reaches its reader whole', async () => {
    const port = await listen();
    expect(await send(port, 'whole', 12)).toEqual({ status: 200, text: String(12 * MEGABYTE.length) });
  });

  it.each(['first-piece', 'nothing'] as const)(
    'refused after reading %s is answered, and the next one passes [R092]',
    async (reading) => {
      const port = await listen();
      expect((await send(port, reading, 24)).status).toBe(422);
      expect(await send(port, 'whole', 2)).toEqual({ status: 200, text: String(2 * MEGABYTE.length) });
    },
  );

  it('whose sender goes away fails for its reader, with the code of a cut line', async () => {
    const caught: unknown[] = [];
    const made = createServer(async (incoming, response) => {
      try {
        for await (const _piece of receiveUpload(incoming, response)) sent.destroy();
      } catch (cause) {
        caught.push(cause);
      }
    });
    server = made;
    await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
    const sent = request({ port: (made.address() as AddressInfo).port, method: 'POST' });
    sent.on('error', () => undefined).write(MEGABYTE);
    await expect.poll(() => caught).toMatchObject([{ code: 'ECONNRESET' }]);
  });
});
