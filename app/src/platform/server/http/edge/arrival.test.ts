// What comes too slowly is cut; a large file on a slow line is not.
import { type ClientRequest, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { boundArrival } from './arrival.js';

const BOUNDS = { whole: 60_000, silence: 120_000 };
let http: FastifyInstance;
let received = 0;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  received = 0;
  http = Fastify();
  http.removeAllContentTypeParsers();
  http.addContentTypeParser('*', async (_request: unknown, payload: unknown) => payload);
  http.addHook('onRequest', async (incoming) => boundArrival(incoming, BOUNDS));
  const read = async ({ raw }: { raw: AsyncIterable<Buffer> }) => {
    for await (const piece of raw) received += piece.length;
    return String(received);
  };
  http.post('/file', { config: { takesFile: true } }, read);
  http.post('/short', { config: { takesFile: false } }, read);
  http.post('/unread', { config: { takesFile: false } }, async () => 'refused before it was read');
  await http.listen({ port: 0, host: '127.0.0.1' });
});

afterEach(async () => {
  vi.useRealTimers();
  http.server.closeAllConnections();
  await http.close();
});

function open(path: string): { readonly sent: ClientRequest; readonly end: Promise<string> } {
  const { port } = http.server.address() as AddressInfo;
  const sent = request({ port, path, method: 'POST', headers: { 'content-type': 'text/csv' } });
  const end = new Promise<string>((resolve) => {
    sent.once('error', ({ message }) => resolve(message));
    sent.once('response', (response) => {
      response.resume().once('end', () => resolve(String(response.statusCode)));
    });
  });
  return { sent, end };
}

async function write(sent: ClientRequest, total: number): Promise<void> {
  sent.write('a');
  await expect.poll(() => received).toBe(total);
}

describe('a file', () => {
  it('may take an hour, as long as it keeps coming [R092]', async () => {
    const { sent, end } = open('/file');
    await write(sent, 1);
    for (let piece = 2; piece <= 31; piece += 1) {
      await write(sent, piece);
      vi.advanceTimersByTime(BOUNDS.silence);
    }
    sent.end();
    expect(await end).toBe('200');
  });

  it('that stops coming is cut', async () => {
    const { sent, end } = open('/file');
    await write(sent, 1);
    vi.advanceTimersByTime(2 * BOUNDS.silence);
    expect(await end).toBe('socket hang up');
  });
});

describe('a request without a file', () => {
  it('has one minute in all', async () => {
    const { sent, end } = open('/short');
    await write(sent, 1);
    vi.advanceTimersByTime(BOUNDS.whole);
    expect(await end).toBe('socket hang up');
  });

  it('received in time is left to its answer, and its watch ends', async () => {
    const { sent, end } = open('/short');
    sent.end('abc');
    expect(await end).toBe('200');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('injected, without a line and never read, is not watched', async () => {
    expect((await http.inject({ method: 'POST', url: '/unread', payload: 'abc' })).statusCode).toBe(200);
    expect(vi.getTimerCount()).toBe(0);
  });
});
