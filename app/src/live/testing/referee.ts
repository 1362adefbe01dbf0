// A server in a few lines, for tests of the phone: the real program, one order, and lines that can be cut or bent.
import { instant } from '@trame/core/kernel';
import type { Command, Event, LiveProgram, MemberId, Recorded, RoomRole } from '@trame/core/workshop';
import type { CommandAck, CommandEnvelope, Frame } from '../protocol.js';

/** How the line treats the next requests. */
export type LineMood = 'good' | 'cut' | 'hang' | 'captive' | 'away' | 'gone' | 'lost-acks' | 'buffered';

/** A server for one member. */
export interface Referee {
  readonly fetch: typeof fetch;
  readonly log: readonly Recorded[];
  readonly requests: readonly string[];
  mood: LineMood;
  /** Somebody else writes. */
  write(body: Event, by?: string): void;
  /** Sends a frame to whoever listens, right or wrong. */
  push(frame: Frame): void;
  state(): unknown;
}

const encode = (frame: Frame): Uint8Array => new TextEncoder().encode(`data: ${JSON.stringify(frame)}\n\n`);

const json = (body: unknown, status = 200, type = 'application/json; charset=utf-8'): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': type } });

/** Starts the server. */
export function createReferee(
  program: LiveProgram<unknown, unknown, Command, Event>,
  me: { readonly member: string; readonly role: RoomRole } = { member: 'me', role: 'participant' },
): Referee {
  const log: Recorded[] = [];
  const requests: string[] = [];
  const streams = new Set<ReadableStreamDefaultController<Uint8Array>>();
  const settings = program.parseSettings({ longest: 200 });
  if (!settings.ok) throw new Error('testing/createReferee: settings');
  const state = (): unknown =>
    log.reduce((folded, event) => program.evolve(folded, event), program.start(settings.value));

  const push = (frame: Frame): void => {
    for (const stream of streams) stream.enqueue(encode(frame));
  };
  const append = (bodies: readonly Event[], by: string, op: string): readonly Recorded[] => {
    const from = log.length;
    bodies.forEach((body, at) => {
      const role = by === me.member ? me.role : 'participant';
      log.push({ seq: from + at + 1, at: instant(1_000), by: by as MemberId, role, op, body });
    });
    const events = log.slice(from);
    push({ trame: 'events', from, to: log.length, events, now: Date.now() });
    return events;
  };
  const decide = ({ op, command }: CommandEnvelope): CommandAck => {
    const known = log.filter((event) => event.op === op);
    const refuse = (code: string): CommandAck => ({
      trame: 'refused',
      op,
      refusal: { code },
      sentence: `Non : ${code}.`,
    });
    if (known.length > 0) return { trame: 'ack', op, seq: known.at(-1)?.seq ?? 0, events: known };
    const parsed = program.parseCommand(command);
    if (!parsed.ok) return refuse(parsed.refusal.code);
    const who = { member: me.member as MemberId, role: me.role };
    const decided = program.decide(state(), parsed.value, { who, at: instant(1_000), seed: 7, op });
    if (!decided.ok) return refuse(decided.refusal.code);
    const events = append(decided.value, me.member, op);
    return { trame: 'ack', op, seq: log.length, events };
  };
  const first = (since: string | null): Frame => {
    const now = Date.now();
    if (since !== null)
      return {
        trame: 'events',
        from: Number(since),
        to: log.length,
        events: log.slice(Number(since)),
        people: [],
        now,
      };
    const { id, version } = program;
    return {
      trame: 'snapshot',
      seq: log.length,
      state: state(),
      settings: settings.value,
      program: { id, version },
      me,
      people: [],
      now,
    };
  };

  const referee: Referee = {
    log,
    requests,
    mood: 'good',
    state,
    push,
    write: (body, by = 'other') => void append([body], by, crypto.randomUUID()),
    fetch: async (input, init) => {
      const url = new URL(String(input));
      const poll =
        String(new Headers(init?.headers).get('accept')) === 'application/json' && init?.method !== 'POST';
      requests.push(
        `${init?.method ?? 'GET'} ${url.pathname.split('/').pop()}${url.search}${poll ? ' poll' : ''}`,
      );
      const { mood } = referee;
      if (mood === 'cut') throw new TypeError('Failed to fetch');
      if (mood === 'hang')
        return new Promise((_, reject) =>
          init?.signal?.addEventListener('abort', () => reject(new Error('aborted'))),
        );
      if (mood === 'captive')
        return new Response('<html>Bienvenue au wifi de l’hôtel</html>', {
          headers: { 'content-type': 'text/html' },
        });
      if (mood === 'away')
        return json({ code: 'http/unavailable', detail: 'Réessayez.' }, 503, 'application/problem+json');
      if (mood === 'gone')
        return json({ code: 'http/sign-in', detail: 'Entrez.' }, 401, 'application/problem+json');
      if (init?.method === 'POST') {
        const body = JSON.parse(String(init.body)) as
          | CommandEnvelope
          | { readonly commands: readonly CommandEnvelope[] };
        const acks = ('commands' in body ? body.commands : [body]).map(decide);
        if (mood === 'lost-acks') throw new TypeError('Failed to fetch');
        return json('commands' in body ? { trame: 'acks', acks } : acks[0]);
      }
      if (url.pathname.endsWith('/me')) return json({ me });
      const frame = first(url.searchParams.get('since'));
      if (poll) {
        if (frame.trame === 'events' && frame.from === frame.to)
          await new Promise((wake) => setTimeout(wake, 20));
        return json([first(url.searchParams.get('since'))]);
      }
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => {
          if (mood === 'buffered') return;
          streams.add(controller);
          controller.enqueue(encode(frame));
          init?.signal?.addEventListener('abort', () => streams.delete(controller));
        },
      });
      return new Response(body, { headers: { 'content-type': 'text/event-stream; charset=utf-8' } });
    },
  };
  return referee;
}
