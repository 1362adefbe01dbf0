// The floor to compare with: the shortest server that appends to PostgreSQL before it answers, and sends to a room.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'pg';

interface Waiting {
  readonly room: string;
  readonly op: string;
  readonly text: string;
  readonly answer: ServerResponse;
}

const pool = new Pool({ connectionString: process.argv[2] ?? '', max: 4 });
const readers = new Map<string, Set<ServerResponse>>();
let waiting: Waiting[] = [];
let flushing = false;

async function flush(): Promise<void> {
  flushing = true;
  while (waiting.length > 0) {
    const batch = waiting;
    waiting = [];
    await pool.query({
      name: 'append',
      text: 'insert into bare_event (room, op, body) select * from unnest($1::uuid[], $2::uuid[], $3::text[])',
      values: [batch.map(({ room }) => room), batch.map(({ op }) => op), batch.map(({ text }) => text)],
    });
    const frames = new Map<string, string[]>();
    for (const { room, op, text, answer } of batch) {
      answer.writeHead(200, { 'content-type': 'application/json' });
      answer.end(JSON.stringify({ trame: 'ack', op }));
      frames.set(room, [...(frames.get(room) ?? []), text]);
    }
    for (const [room, texts] of frames) {
      const frame = Buffer.from(`data: ${JSON.stringify(texts.map((text) => ({ text })))}\n\n`);
      for (const reader of readers.get(room) ?? []) reader.write(frame);
    }
  }
  flushing = false;
}

const server = createServer((request, answer) => {
  const room = new URL(request.url ?? '/', 'http://bare').searchParams.get('room') ?? '';
  if (request.method === 'GET') {
    const here = readers.get(room) ?? new Set<ServerResponse>();
    readers.set(room, here.add(answer));
    answer.useChunkedEncodingByDefault = false;
    answer.writeHead(200, { 'content-type': 'text/event-stream' });
    answer.write('retry: 2000\n\n');
    answer.on('close', () => here.delete(answer));
    return;
  }
  let body = '';
  request.on('data', (chunk: Buffer) => {
    body += chunk.toString();
  });
  request.on('end', () => {
    const { op, command } = JSON.parse(body) as {
      readonly op: string;
      readonly command: { readonly text: string };
    };
    waiting.push({ room, op, text: command.text, answer });
    if (!flushing) setImmediate(() => void flush());
  });
});

await pool.query(
  'create table if not exists bare_event (n bigserial primary key, room uuid, op uuid unique, body text)',
);
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${JSON.stringify({ port: (server.address() as AddressInfo).port })}\n`);
});
