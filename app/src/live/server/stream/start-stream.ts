// The answer of the stream route: server-sent events, or one long poll for whoever asks for JSON.
import type { ServerResponse } from 'node:http';
import { type RefusedAnswer, refused, type StreamAnswer } from '../../../platform/server/http/handler.js';
import type { Sender } from '../append/pending.js';
import type { LiveEngine } from '../engine.js';
import { createPollSink, createStreamSink } from './sink.js';

/** What the caller asked. */
export interface StreamCall {
  readonly query: {
    readonly since?: number | undefined;
    readonly people?: number | undefined;
    readonly calm?: '1' | undefined;
  };
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
      const calm = call.query.calm === '1';
      const people = call.query.people ?? null;
      const form = takesGzip(call.headers['accept-encoding']) ? 'gzip' : 'plain';
      open(engine, sender, { raw, since, people, form, calm }).catch(() => raw.destroy());
    },
  };
}

// After a cut, browsers say where they were in a header and repeat the address of the first time.
function readSince(call: StreamCall): number | null {
  const [said] = [call.headers['last-event-id']].flat();
  const last = said === undefined || said === '' ? Number.NaN : Number(said);
  return Number.isSafeInteger(last) && last >= 0 ? last : (call.query.since ?? null);
}

// « gzip;q=0 » says no.
function takesGzip(accepted: string | string[] | undefined): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test([accepted].flat().join(','));
}

interface Answering {
  readonly raw: ServerResponse;
  readonly since: number | null;
  readonly people: number | null;
  readonly form: 'plain' | 'gzip';
  readonly calm: boolean;
}

async function answerStream(engine: LiveEngine, sender: Sender, answering: Answering): Promise<void> {
  const { raw, since, people, form, calm } = answering;
  const sink = createStreamSink(raw, form);
  const line = await engine.listen(sender, sender, { since, people, sink, quiet: false, calm });
  if (line === null) return void raw.destroy();
  // Gone while the room was being read: nothing will ever say so again.
  if (raw.destroyed) line.stop();
  else raw.once('close', () => line.stop());
}

async function answerPoll(
  engine: LiveEngine,
  sender: Sender,
  { raw, since, people }: Answering,
): Promise<void> {
  const sink = createPollSink((frames) => {
    raw.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
    raw.end(`[${frames.join(',')}]`);
  });
  const line = await engine.listen(sender, sender, { since, people, sink, quiet: true, calm: false });
  if (line === null) return void raw.destroy();
  const late = setTimeout(() => line.tell(), POLL_MS);
  raw.once('close', () => {
    clearTimeout(late);
    line.stop();
  });
  if (raw.destroyed) line.stop();
}
