// Following a room: server-sent events, long polling where a proxy holds them back, and always another try.
import type { ByeReason, Frame } from '../protocol.js';
import { checkAnswer, LiveTrouble, readTrouble } from './answer.js';
import { computeBackoff, hedge } from './hedge.js';

/** How the line is. */
export type LineStatus = 'connecting' | 'live' | 'polling' | 'offline' | 'captive' | 'removed' | 'closed';

/** What following tells, and what it asks. */
export interface FollowEvents {
  /** False asks to start again from the number held: a frame was missed. */
  frame(frame: Exclude<Frame, { readonly trame: 'bye' }>): boolean;
  status(status: LineStatus): void;
  /** The last number held; null asks for the whole room. */
  since(): number | null;
}

/** How to reach the room. */
export interface FollowTarget {
  /** Address of the stream, without `since`. */
  readonly url: URL;
  readonly fetch: typeof fetch;
}

/** A room being followed. */
export interface Following {
  /** Starts the line again at once: the network came back, or seems to hang. */
  restart(): void;
  stop(): void;
}

const HEDGE = { everyMs: 2_500, most: 3 };
/** The first frame leaves the server with the headers: later than this, something in between holds it back. */
const FIRST_FRAME_MS = 4_000;
/** Beyond the server's heartbeat of 15 s. */
const SILENCE_MS = 22_000;
const POLL_ANSWER_MS = 35_000;
const LONGEST_WAIT_MS = 1_500;
const CLOSED_WAIT_MS = 30_000;
const STREAM_AGAIN_MS = [5_000, 20_000, 80_000, 300_000];

/** Follows until stopped, or until the seat is gone. */
export function followRoom(target: FollowTarget, events: FollowEvents): Following {
  let line = new AbortController();
  let stopped = false;
  let wake: () => void = () => undefined;
  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const run = async (): Promise<void> => {
    let failures = 0;
    let heldBack = 0;
    let streamAgainAt = 0;
    while (!stopped) {
      line = new AbortController();
      const poll = Date.now() < streamAgainAt;
      const reader = { target, events, signal: line.signal };
      const { heard, ended } = await (poll ? readPoll(reader) : readStream(reader));
      if (stopped) return;
      failures = heard ? 0 : failures + 1;
      // A poll that fails too means no network: nothing was held back, streams are tried again.
      if (!(poll && heard)) {
        heldBack = poll || heard ? 0 : heldBack + 1;
        streamAgainAt = computeStreamAgain(heldBack);
      }
      if (ended === 'removed') return events.status('removed');
      if (ended === 'closed') events.status('closed');
      if (ended === 'captive' || ended === 'offline') events.status(ended);
      if (poll && ended === 'news') continue;
      await pause(ended === 'closed' ? CLOSED_WAIT_MS : computeBackoff(failures, LONGEST_WAIT_MS));
    }
  };

  void run();
  return {
    restart: () => {
      line.abort();
      wake();
    },
    stop: () => {
      stopped = true;
      line.abort();
      wake();
    },
  };
}

function computeStreamAgain(heldBack: number): number {
  return heldBack === 0
    ? 0
    : Date.now() + (STREAM_AGAIN_MS[Math.min(heldBack, STREAM_AGAIN_MS.length) - 1] ?? 0);
}

/** How one line went: whether anything was heard, and why it ended. */
interface Heard {
  readonly heard: boolean;
  readonly ended: 'news' | 'again' | 'removed' | 'closed' | 'captive' | 'offline';
}

interface Reader {
  readonly target: FollowTarget;
  readonly events: FollowEvents;
  readonly signal: AbortSignal;
}

async function ask(reader: Reader, accept: 'text/event-stream' | 'application/json'): Promise<Response> {
  const { target, events, signal } = reader;
  const since = events.since();
  const url = new URL(target.url);
  if (since !== null) url.searchParams.set('since', String(since));
  const get = (line: AbortSignal): Promise<Response> =>
    target.fetch(url, { headers: { accept }, cache: 'no-store', redirect: 'manual', signal: line });
  // A long poll is slow by nature: asking again every few seconds would only fill the server with readers.
  const rule = accept === 'application/json' ? { everyMs: POLL_ANSWER_MS, most: 1 } : HEDGE;
  const answer = await hedge(get, { ...rule, signal, slow: () => events.status('offline') });
  return checkAnswer(answer, accept);
}

function end(error: unknown, heard: boolean): Heard {
  const { kind } = readTrouble(error);
  if (kind === 'gone') return { heard, ended: 'removed' };
  return { heard, ended: kind === 'captive' ? 'captive' : heard ? 'again' : 'offline' };
}

async function readPoll(reader: Reader): Promise<Heard> {
  try {
    const frames: unknown = await (await ask(reader, 'application/json')).json();
    if (!Array.isArray(frames) || !frames.every(isFrame)) return { heard: false, ended: 'captive' };
    reader.events.status('polling');
    for (const frame of frames) {
      const ended = hear(reader, frame);
      if (ended !== null) return { heard: true, ended };
    }
    return { heard: true, ended: 'news' };
  } catch (error) {
    return end(error, false);
  }
}

async function readStream(reader: Reader): Promise<Heard> {
  let heard = false;
  try {
    const answer = await ask(reader, 'text/event-stream');
    if (answer.body === null) return { heard, ended: 'captive' };
    for await (const frame of splitFrames(answer.body, reader.signal)) {
      if (!heard) reader.events.status('live');
      heard = true;
      const ended = hear(reader, frame);
      if (ended !== null) return { heard, ended };
    }
    return { heard, ended: heard ? 'again' : 'offline' };
  } catch (error) {
    return end(error, heard);
  }
}

const BYES: Readonly<Record<ByeReason, Heard['ended']>> = {
  removed: 'removed',
  closed: 'closed',
  slow: 'again',
  restarting: 'again',
};

function hear(reader: Reader, frame: Frame): Heard['ended'] | null {
  if (frame.trame === 'bye') return BYES[frame.reason];
  return reader.events.frame(frame) ? null : 'again';
}

function isFrame(value: unknown): value is Frame {
  const mark: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'trame') : null;
  return mark === 'snapshot' || mark === 'events' || mark === 'bye';
}

async function* splitFrames(body: ReadableStream<Uint8Array>, signal: AbortSignal): AsyncGenerator<Frame> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let patience = FIRST_FRAME_MS;
  try {
    for (;;) {
      const { done, value } = await withinPatience(reader, patience, signal);
      if (done) return;
      text += decoder.decode(value, { stream: true });
      const messages = text.split('\n\n');
      text = messages.pop() ?? '';
      for (const message of messages) {
        const frame = parseMessage(message);
        if (frame === null) continue;
        patience = SILENCE_MS;
        yield frame;
      }
      // Bytes flow: a large room on a thin line is slow, not held back.
      patience = SILENCE_MS;
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

function withinPatience(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  patience: number,
  signal: AbortSignal,
): Promise<ReadableStreamReadResult<Uint8Array>> {
  return new Promise((resolve, reject) => {
    const give = (): void => reject(new LiveTrouble('away'));
    const timer = setTimeout(give, patience);
    signal.addEventListener('abort', give, { once: true });
    reader
      .read()
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
        signal.removeEventListener('abort', give);
      });
  });
}

function parseMessage(message: string): Frame | null {
  const data = message
    .split('\n')
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice(5).trimStart())
    .join('\n');
  if (data === '') return null;
  const frame: unknown = JSON.parse(data);
  if (!isFrame(frame)) throw new LiveTrouble('captive');
  return frame;
}
