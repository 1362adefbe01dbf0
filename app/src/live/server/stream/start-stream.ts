// The answer of the stream route: server-sent events, or one long poll for whoever asks for JSON.
import type { ServerResponse } from 'node:http';
import { type RefusedAnswer, refused, type StreamAnswer } from '../../../platform/server/http/handler.js';
import type { Sender } from '../append/pending.js';
import type { LiveEngine } from '../engine.js';
import { createPollSink, createStreamSink } from './sink.js';

/** What the caller asked. */
export interface StreamCall {
  readonly query: { readonly since?: number | undefined };
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

const POLL_MS = 25_000;

/** Opens a line to the caller. */
export async function startStream(
  engine: LiveEngine,
  sender: Sender,
  call: StreamCall,
): Promise<StreamAnswer | RefusedAnswer> {
  if (!(await engine.hasRoom(sender))) return refused({ code: 'live/unknown-room' });
  const since = readSince(call);
  const poll = [call.headers.accept].flat().join(',').includes('application/json');
  return {
    kind: 'stream',
    start: (raw) => {
      const open = poll ? answerPoll : answerStream;
      open(engine, sender, { raw, since }).catch(() => raw.destroy());
    },
  };
}

// After a cut, browsers say where they were in a header and repeat the address of the first time.
function readSince(call: StreamCall): number | null {
  const [said] = [call.headers['last-event-id']].flat();
  const last = said === undefined || said === '' ? Number.NaN : Number(said);
  return Number.isSafeInteger(last) && last >= 0 ? last : (call.query.since ?? null);
}

interface Answering {
  readonly raw: ServerResponse;
  readonly since: number | null;
}

async function answerStream(engine: LiveEngine, sender: Sender, { raw, since }: Answering): Promise<void> {
  const sink = createStreamSink(raw);
  const line = await engine.listen(sender, sender, { since, sink, quiet: false });
  // Gone while the room was being read: nothing will ever say so again.
  if (raw.destroyed || line === null) line?.stop();
  else raw.once('close', () => line.stop());
}

async function answerPoll(engine: LiveEngine, sender: Sender, { raw, since }: Answering): Promise<void> {
  const sink = createPollSink((frames) => {
    raw.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
    raw.end(`[${frames.join(',')}]`);
  });
  const line = await engine.listen(sender, sender, { since, sink, quiet: true });
  if (line === null) return void raw.destroy();
  const late = setTimeout(() => line.tell(), POLL_MS);
  raw.once('close', () => {
    clearTimeout(late);
    line.stop();
  });
  if (raw.destroyed) line.stop();
}
