// A method's room ready for tests, whatever the method: staff, participants, a clock in minutes, refusals as codes.
import { type Instant, instant, type Refusal, type Result } from '../src/kernel/index.js';
import type { Actor, Command, Event, LiveProgram, Recorded } from '../src/workshop/index.js';
import { createActor, createRoom, replayLog } from './replay.js';

/** Who is in the room. */
export const facilitator = createActor('facilitator', 'marc');
export const scribe = createActor('scribe', 'lea');
export const nadia = createActor('participant', 'nadia');
export const karim = createActor('participant', 'karim');
export const zoe = createActor('participant', 'zoe');

/** A draft of a slip with nothing but what is given. */
export function draftSlip(kind: string, text: string, fields: object = {}): object {
  return { kind, text, team: null, about: null, tags: [], channel: 'phone', onBehalfOf: null, ...fields };
}

/** The order that writes it. */
export function writeSlip(kind: string, text: string, fields: object = {}): object {
  return { type: 'write-slip', ...draftSlip(kind, text, fields) };
}

/** The beginning of the afternoon, in minutes from nowhere. */
export function minute(count: number): Instant {
  return instant(1_830_000_000_000 + Math.round(count * 60_000));
}

/** A way back to a sentence of an earlier seminar. */
export function createSource(item: string): { seminar: string; activity: string; item: string } {
  return { seminar: 'seminar-2', activity: 'forum', item };
}

/** A sentence handed on by an earlier seminar. */
export function createCarried(id: string, text: string): object {
  return { id, kind: 'challenge', text, group: null, source: createSource(id) };
}

/** What a room needs of a method. */
interface Held<State> {
  readonly parseSettings: (input: unknown) => Result<unknown, Refusal>;
  readonly start: (settings: never) => State;
}

/** Opens a room on a method, its settings read as the house reads them. */
export function createMethodRoom<State>(method: Held<State>, settings: object = {}) {
  const read = method.parseSettings(settings);
  if (!read.ok) throw new Error(`test/createMethodRoom: ${JSON.stringify(read.refusal)}`);
  const program = method as unknown as LiveProgram<unknown, unknown, Command, Event>;
  const room = createRoom({ program, settings: read.value });
  let now = 0;
  const send = (who: Actor, command: object): { code: string; data: object } | null => {
    const refusal = room.send(who, command, minute(now));
    return refusal === null ? null : { code: refusal.code, data: refusal.data ?? {} };
  };
  return {
    log: room.log as readonly Recorded[],
    getState: (): State => room.getState() as State,
    /** Lets time pass. */
    wait: (count: number): void => {
      now += count;
    },
    send,
    /** The code of the refusal, or null. */
    try: (who: Actor, command: object): string | null => send(who, command)?.code ?? null,
    /** Sends what must be accepted, and answers the operation's identifier. */
    make(who: Actor, command: object): string {
      const refusal = send(who, command);
      if (refusal !== null) throw new Error(`test/make: ${JSON.stringify(refusal)}`);
      return room.log.at(-1)?.op ?? '';
    },
    /** The state as one seat of the room holds it: what reaches everybody, and its own facts. */
    look(who: Actor): State {
      const seen = room.log.filter(
        ({ body, by, role }) =>
          program.reach(body) === 'room' ||
          by === who.member ||
          (program.reach(body) === 'staff' && who.role !== 'participant' && role !== 'participant'),
      );
      return replayLog({ program, settings: read.value }, seen) as State;
    },
  };
}
