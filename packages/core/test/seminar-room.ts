// A seminar ready for tests: an agenda of four lines around an open space, and the same people.
import { METHODS } from '../src/methods/index.js';
import type { OpenSpaceState } from '../src/methods/open-space/index.js';
import { createConductor, type SeminarSettings, type SeminarState } from '../src/seminar/index.js';
import type { Actor, AnyMethod, Command, Event, LiveProgram, Recorded } from '../src/workshop/index.js';
import { minute } from './open-space-room.js';
import { createRoom } from './replay.js';

/** Agenda of tests: welcome 15, forum 120, break 10, closing 20. */
export const AGENDA: readonly object[] = [
  { id: 'welcome', title: 'Accueil', kind: 'plenary', minutes: 15 },
  {
    id: 'forum',
    title: 'Forum ouvert',
    kind: 'method',
    method: 'open-space',
    minutes: 120,
    methodSettings: {
      theme: 'Les défis et les atouts',
      preflight: { answerAlreadyKnown: 'no' },
      slots: [{ id: 'early', minutes: 35 }],
    },
  },
  { id: 'break', title: 'Pause', kind: 'break', minutes: 10 },
  { id: 'closing', title: 'Clôture', kind: 'plenary', minutes: 20, role: 'Le binôme', materials: ['Livret'] },
];

/** Settings read as the house reads them. */
export function readSeminar(agenda = AGENDA, methods: readonly AnyMethod[] = METHODS): SeminarSettings {
  const read = createConductor(methods).parseSettings({ title: 'Séminaire 2', agenda });
  if (!read.ok) throw new Error(`test/readSeminar: ${read.refusal.code}`);
  return read.value;
}

/** A live seminar in memory, with a clock in minutes. */
export function createSeminarRoom(agenda = AGENDA, methods: readonly AnyMethod[] = METHODS) {
  const conductor = createConductor(methods);
  const room = createRoom({
    program: conductor as unknown as LiveProgram<unknown, unknown, Command, Event>,
    settings: readSeminar(agenda, methods),
  });
  let now = 0;
  const send = (who: Actor, command: object): { code: string; data: object } | null => {
    const refusal = room.send(who, command, minute(now));
    return refusal === null ? null : { code: refusal.code, data: refusal.data ?? {} };
  };
  return {
    conductor,
    log: room.log as readonly Recorded[],
    getState: (): SeminarState => room.getState() as SeminarState,
    getForum: (): OpenSpaceState =>
      (room.getState() as SeminarState).activities.forum?.state as OpenSpaceState,
    wait: (count: number): void => {
      now += count;
    },
    send,
    try: (who: Actor, command: object): string | null => send(who, command)?.code ?? null,
    make(who: Actor, command: object): void {
      const refusal = send(who, command);
      if (refusal !== null) throw new Error(`test/make: ${JSON.stringify(refusal)}`);
    },
  };
}

/** An order to the open space of the agenda. */
export function toForum(command: object): object {
  return { type: 'activity', activity: 'forum', command };
}
