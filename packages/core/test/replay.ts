// Plays a live program the way the engine does: decide, number, evolve; and replays what was kept.

import type { Draw } from '../src/kernel/index.js';
import { createDraw, type Instant, instant, type Refusal } from '../src/kernel/index.js';
import type {
  Actor,
  Command,
  Event,
  HarvestKind,
  LiveProgram,
  MemberId,
  Recorded,
  RehearsedCommand,
  RoomRole,
} from '../src/workshop/index.js';

/** A live program with everything the law suite needs to try it. */
export interface Subject {
  readonly name: string;
  readonly program: LiveProgram<unknown, unknown, Command, Event>;
  readonly settings: unknown;
  rehearse(state: unknown, cast: readonly Actor[], draw: Draw): RehearsedCommand<Command> | null;
  harvest(state: unknown): unknown;
  /** Kinds of sentences it may leave, when it says so. */
  readonly leaves?: readonly HarvestKind[];
  /** What staff may see of a state when it is not all of it: secrets kept from everybody until they are told. */
  forStaff?(state: unknown): unknown;
  /** Other settings under which it leaves other kinds. */
  readonly variants?: readonly unknown[];
  /** Random gestures around what the state holds, many of which will be refused. */
  improvise?(state: unknown, cast: readonly Actor[], draw: Draw): RehearsedCommand<Command>;
}

/** What a method adds to the suite, in its own folder: `methods/<id>/testing/laws.ts`. */
export type MethodLaws = Pick<Subject, 'improvise' | 'forStaff' | 'variants'>;

/** A seat of tests. */
export function createActor(role: RoomRole, member = `${role}-1`): Actor {
  return { role, member: member as MemberId };
}

/** A facilitator, a scribe and twelve participants. */
export const CAST: readonly Actor[] = [
  createActor('facilitator'),
  createActor('scribe'),
  ...Array.from({ length: 12 }, (_, rank) => createActor('participant', `participant-${rank + 1}`)),
];

/** What was tried and what came of it. */
export interface Played {
  readonly states: readonly unknown[];
  readonly log: readonly Recorded[];
  readonly commands: readonly RehearsedCommand<Command>[];
  readonly refusals: readonly Refusal[];
}

/** Freezes a value to its leaves, so that any mutation throws. */
export function freezeDeep<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freezeDeep(inner);
  }
  return value;
}

const BEGINNING = instant(1_820_000_000_000);

/** A copy through JSON, as a snapshot on disk is. */
export function copyThroughJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** One live room in memory: every state is deep-frozen before it is handed on. */
export function createRoom(subject: Pick<Subject, 'program' | 'settings'>) {
  const { program } = subject;
  const log: Recorded[] = [];
  let state = freezeDeep(program.start(subject.settings));
  let sent = 0;
  return {
    log,
    getState: (): unknown => state,
    send(who: Actor, command: unknown, at: Instant = instant(BEGINNING + sent * 15_000)): Refusal | null {
      sent += 1;
      const op = `op-${sent}`;
      const parsed = program.parseCommand(command);
      if (!parsed.ok) return parsed.refusal;
      const allowed = program.rights[parsed.value.type];
      if (!allowed?.includes(who.role)) return { code: 'role-not-allowed' };
      const decided = program.decide(state, freezeDeep(parsed.value), { who, at, seed: sent, op });
      if (!decided.ok) return decided.refusal;
      for (const body of decided.value) {
        const record = { seq: log.length + 1, at, by: who.member, role: who.role, op, body };
        log.push(freezeDeep(record));
        state = freezeDeep(program.evolve(state, record));
      }
      return null;
    },
  };
}

/** Plays a whole rehearsal, or `gestures` improvised gestures after it has begun. */
export function playRehearsal(subject: Subject, seed: number, improvised = 0): Played {
  const room = createRoom(subject);
  const draw = createDraw(seed);
  const states = [room.getState()];
  const commands: RehearsedCommand<Command>[] = [];
  const refusals: Refusal[] = [];
  const play = (gesture: RehearsedCommand<Command>): void => {
    commands.push(gesture);
    const refusal = room.send(gesture.who, gesture.command);
    if (refusal !== null) refusals.push(refusal);
    states.push(room.getState());
  };
  for (let rank = 0; rank < 2_000; rank += 1) {
    const gesture = subject.rehearse(room.getState(), CAST, draw);
    if (gesture === null) break;
    play(gesture);
    for (let more = 0; more < improvised && subject.improvise !== undefined; more += 1) {
      play(subject.improvise(room.getState(), CAST, draw));
    }
    if (improvised > 0 && rank > 90) break;
  }
  return { states, log: room.log, commands, refusals };
}

/** The state that a log leads to, from the beginning or from a snapshot. */
export function replayLog(
  { program, settings }: Pick<Subject, 'program' | 'settings'>,
  log: readonly Recorded[],
  snapshot?: unknown,
): unknown {
  return log.reduce<unknown>(
    (state, record) => program.evolve(state, record),
    snapshot === undefined ? program.start(settings) : snapshot,
  );
}
