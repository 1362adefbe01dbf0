// One line to the room: a stream, or one long poll, read until it ends and whatever the reason.
import type { ByeReason, Frame } from '../protocol.js';
import { checkAnswer, LiveTrouble, readTrouble } from './answer.js';
import { hedge, type Patience } from './hedge.js';

/** How the line is. */
export type LineStatus = 'connecting' | 'live' | 'polling' | 'offline' | 'captive' | 'removed' | 'closed';

/** What a line tells, and what it asks. */
export interface LineEvents {
  /** False asks to start again from the number held: a frame was missed. */
  frame(frame: Exclude<Frame, { readonly trame: 'bye' }>): boolean;
  status(status: LineStatus): void;
  /** The room is heard again after the line was lost: what hangs on the old line hangs for ever. */
  back(): void;
  /** The last number held; null asks for the whole room. */
  since(): number | null;
  /** Which list of people is held; null when none is known. */
  people(): number | null;
  /** What is held was read with another role: the whole room is to be asked for. */
  anew(): void;
}

/** How to reach the room. */
export interface LineTarget {
  /** Address of the stream, without `since`. */
  readonly url: URL;
  readonly fetch: typeof fetch;
}

const MOST_AT_ONCE = 4;
/** Headers leave the server at once, and the first frame with them: later than this, something holds them back. */
const SILENCE_AT_FIRST_MS = 8_000;
/** On a line known to be slow, so many times its patience instead. */
const SLOW_SILENCE = 4;
const FIRST_FRAME_MS = 4_000;
/** Beyond the server's heartbeat of 15 s. */
const SILENCE_MS = 22_000;
const POLL_ANSWER_MS = 35_000;

/** How one line went: whether anything was heard, and why it ended. */
export interface Heard {
  readonly heard: boolean;
  readonly ended: 'news' | 'again' | 'removed' | 'closed' | 'captive' | 'offline';
}

/** A line being read. */
export interface Reader {
  readonly target: LineTarget;
  readonly events: LineEvents;
  readonly signal: AbortSignal;
  /** Ask to be told a few events at a time. */
  readonly calm: boolean;
  /** What this line taught, kept from one reading to the next. */
  readonly patience: Patience;
}

// A signal of its own for a request: ended by the line's, or by a deadline.
function limit(signal: AbortSignal, ms: number): { readonly signal: AbortSignal; readonly done: () => void } {
  const control = new AbortController();
  const abort = (): void => control.abort();
  const timer = setTimeout(abort, ms);
  signal.addEventListener('abort', abort, { once: true });
  if (signal.aborted) abort();
  return { signal: control.signal, done: () => clearTimeout(timer) };
}

async function ask(reader: Reader, accept: 'text/event-stream' | 'application/json'): Promise<Response> {
  const { target, events, signal, calm, patience } = reader;
  const since = events.since();
  const url = new URL(target.url);
  if (since !== null) url.searchParams.set('since', String(since));
  const people = events.people();
  if (since !== null && people !== null) url.searchParams.set('people', String(people));
  if (calm) url.searchParams.set('calm', '1');
  const get = (line: AbortSignal): Promise<Response> =>
    target.fetch(url, { headers: { accept }, cache: 'no-store', redirect: 'manual', signal: line });
  // A long poll is slow by nature: asking again every few seconds would only fill the server with readers.
  const poll = accept === 'application/json';
  const silence = Math.max(SILENCE_AT_FIRST_MS, SLOW_SILENCE * patience.ms);
  const limited = limit(signal, poll ? POLL_ANSWER_MS : silence);
  const slow = (): void => events.status('offline');
  try {
    const answer = await (poll
      ? get(limited.signal)
      : hedge(get, { patience, most: MOST_AT_ONCE, signal: limited.signal, slow }));
    return await checkAnswer(answer, accept);
  } finally {
    limited.done();
  }
}

/** Tells whether the server answers a plain question as itself, within so many milliseconds. */
export async function probeServer(target: LineTarget, signal: AbortSignal, ms: number): Promise<boolean> {
  const url = new URL(target.url);
  url.pathname = url.pathname.replace(/stream$/, 'me');
  const limited = limit(signal, ms);
  try {
    const asked = { headers: { accept: 'application/json' }, cache: 'no-store', redirect: 'manual' } as const;
    await checkAnswer(await target.fetch(url, { ...asked, signal: limited.signal }), 'application/json');
    return true;
  } catch {
    return false;
  } finally {
    limited.done();
  }
}

function end(error: unknown, heard: boolean): Heard {
  const { kind } = readTrouble(error);
  if (kind === 'gone') return { heard, ended: 'removed' };
  return { heard, ended: kind === 'captive' ? 'captive' : heard ? 'again' : 'offline' };
}

/** Asks once and waits for news. */
export async function readPoll(reader: Reader): Promise<Heard> {
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

/** Reads a stream until it ends. */
export async function readStream(reader: Reader): Promise<Heard> {
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
  role: 'again',
};

function hear(reader: Reader, frame: Frame): Heard['ended'] | null {
  if (frame.trame === 'bye') {
    if (frame.reason === 'role') reader.events.anew();
    return BYES[frame.reason];
  }
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
    // Given up while the last frame was being heard: no signal will come any more.
    if (signal.aborted) give();
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
