// An open space ready for tests: a facilitator, a scribe, two participants, two rooms, two slots.
import { type Instant, instant } from '../src/kernel/index.js';
import { type OpenSpaceSettings, type OpenSpaceState, openSpace } from '../src/methods/open-space/index.js';
import type { Actor, Command, Event, LiveProgram, Recorded } from '../src/workshop/index.js';
import { createActor, createRoom } from './replay.js';

/** Who is in the room. */
export const facilitator = createActor('facilitator', 'marc');
export const scribe = createActor('scribe', 'lea');
export const nadia = createActor('participant', 'nadia');
export const karim = createActor('participant', 'karim');

/** The beginning of the afternoon, in minutes from nowhere. */
export function minute(count: number): Instant {
  return instant(1_830_000_000_000 + count * 60_000);
}

/** Settings read as the house reads them. */
export function readSettings(settings: object = {}): OpenSpaceSettings {
  const read = openSpace.parseSettings({
    theme: 'Les défis et les atouts de l’industrie',
    rooms: [
      { id: 'quai', name: 'Le quai', seats: 10 },
      { id: 'forge', name: 'La forge', seats: 12 },
    ],
    slots: [
      { id: 'early', minutes: 35 },
      { id: 'late', minutes: 35 },
    ],
    preflight: { answerAlreadyKnown: 'no' },
    ...settings,
  });
  if (!read.ok) throw new Error(`test/readSettings: ${read.refusal.code}`);
  return read.value;
}

/** A room before its opening, with words for what comes next. */
export function createOpenSpaceRoom(settings: object = {}) {
  const program = openSpace as unknown as LiveProgram<unknown, unknown, Command, Event>;
  const room = createRoom({ program, settings: readSettings(settings) });
  let now = 0;
  const send = (who: Actor, command: object): { code: string; data: object } | null => {
    const refusal = room.send(who, command, minute(now));
    return refusal === null ? null : { code: refusal.code, data: refusal.data ?? {} };
  };
  return {
    log: room.log as readonly Recorded[],
    getState: (): OpenSpaceState => room.getState() as OpenSpaceState,
    /** Lets time pass. */
    wait: (count: number): void => {
      now += count;
    },
    send,
    /** The code of the refusal, or null. */
    try: (who: Actor, command: object): string | null => send(who, command)?.code ?? null,
    /** Sends what must be accepted, and answers the identifier of what it created. */
    make(who: Actor, command: object): string {
      const refusal = send(who, command);
      if (refusal !== null) throw new Error(`test/make: ${JSON.stringify(refusal)}`);
      return `${room.log.at(-1)?.op}:0`;
    },
  };
}

/** A room whose marketplace is open. */
export function createOpenedRoom(settings: object = {}) {
  const room = createOpenSpaceRoom(settings);
  room.make(facilitator, { type: 'open-marketplace' });
  return room;
}

/** A report with nothing but the fields given. */
export function createReport(question: string, fields: object = {}): object {
  return { type: 'post-report', question, said: 'Nous avons parlé de la rivière', ...fields };
}
