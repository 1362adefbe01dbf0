// One played session, and the laws it must obey: replay, snapshot and tail, what a seat that joined sees, upgrades.
import { isDeepStrictEqual } from 'node:util';
import { createDraw } from '../src/kernel/index.js';
import type { Recorded } from '../src/workshop/index.js';
import { listGolden, upgradeLog } from './golden.js';
import { findUnplain } from './plain.js';
import {
  copyThroughJson,
  freezeDeep,
  type Played,
  playRehearsal,
  replayLog,
  type Subject,
} from './replay.js';

/** How a session is played: as rehearsed, or with improvised gestures between the rehearsed ones. */
export type Manner = 'rehearsed' | 'improvised';

/** Gestures improvised after each rehearsed one. */
const IMPROVISED = 3;

/** A law that a session broke, with what was expected and what came. */
export interface Breach {
  readonly law: string;
  readonly expected: unknown;
  readonly found: unknown;
}

/** What one session showed. */
export interface SessionReport {
  readonly events: number;
  readonly breach: Breach | null;
}

/** A session under examination. */
interface Session {
  readonly subject: Subject;
  readonly played: Played;
  readonly last: unknown;
  /** Where the log is cut: the snapshot is taken and the seat joins there. */
  readonly cut: number;
}

type Law = (session: Session) => readonly [expected: unknown, found: unknown];

function replayThroughJson({ subject, played, last }: Session): readonly [unknown, unknown] {
  return [last, replayLog(subject, copyThroughJson(played.log))];
}

function resumeFromSnapshot({ subject, played, last, cut }: Session): readonly [unknown, unknown] {
  const snapshot = freezeDeep(copyThroughJson(replayLog(subject, played.log.slice(0, cut))));
  return [last, replayLog(subject, played.log.slice(cut), snapshot)];
}

function joinAtCut({ subject, played, last, cut }: Session): readonly [unknown, unknown] {
  const { program } = subject;
  const snapshot = copyThroughJson(program.redact(replayLog(subject, played.log.slice(0, cut)), 'room'));
  const received = played.log.slice(cut).filter(({ body }) => program.reach(body) === 'room');
  const seen = received.reduce<unknown>(
    (state, record) => program.redact(program.evolve(state, record), 'room'),
    snapshot,
  );
  return [program.redact(last, 'room'), seen];
}

function stayPlain({ played }: Session): readonly [unknown, unknown] {
  const known = new WeakSet<object>();
  const places = played.states.map((state) => findUnplain(state, known)).filter((place) => place !== null);
  return [[], places];
}

// A log kept today is read by today's rules as it is; each past one, cut anywhere, comes to the harvest it had.
function upgradeOld({ subject, played, cut }: Session): readonly [unknown, unknown] {
  const { program } = subject;
  const asKept = (log: readonly Recorded[]): unknown[] =>
    log.map(({ body }) => program.upgrade(body, program.version));
  const golden = listGolden(program.id);
  const resumed = golden.map((past) => {
    const today = upgradeLog(program, past);
    const at = cut % (today.log.length + 1);
    const held = copyThroughJson(replayLog(today, today.log.slice(0, at)));
    return subject.harvest(replayLog(today, today.log.slice(at), held));
  });
  return [
    { bodies: played.log.map(({ body }) => body), harvests: golden.map(({ harvest }) => harvest) },
    { bodies: asKept(played.log), harvests: resumed },
  ];
}

/** The laws that every session obeys, by what they promise. */
const LAWS: Readonly<Record<string, Law>> = {
  'replay of the log gives the live state': replayThroughJson,
  'a snapshot through JSON and the tail give the whole': resumeFromSnapshot,
  'a seat that joined at any point sees what the room may see, and no more': joinAtCut,
  'every state is plain JSON': stayPlain,
  'any old log upgrades': upgradeOld,
};

function findBreach(session: Session): Breach | null {
  for (const [law, examine] of Object.entries(LAWS)) {
    const [expected, found] = examine(session);
    if (!isDeepStrictEqual(found, expected)) return { law, expected, found };
  }
  return null;
}

/** Plays the session of a seed, once, and tries every law on it. What throws is a breach as well. */
export function trySession(subject: Subject, seed: number, manner: Manner): SessionReport {
  let events = 0;
  try {
    const played = playRehearsal(subject, seed, manner === 'improvised' ? IMPROVISED : 0);
    events = played.log.length;
    const cut = createDraw(seed ^ 0x5eed).below(events + 1);
    return { events, breach: findBreach({ subject, played, last: played.states.at(-1), cut }) };
  } catch (error) {
    const found = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { events, breach: { law: 'nothing throws', expected: null, found } };
  }
}
