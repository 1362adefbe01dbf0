// The law suite at length: a thousand seeded sessions of every method and of the conductor, rehearsed and improvised.
import { loadavg } from 'node:os';
import type { Subject } from '../packages/core/test/replay.js';
import { type Manner, trySession } from '../packages/core/test/session.js';
import { listSubjects } from '../packages/core/test/subjects.js';

const SESSIONS = Number(process.env.TRAME_LAW_SESSIONS ?? 1_000);
/** Seeds follow one another from here: the same figure twice is the same sessions twice. */
const FIRST_SEED = Number(process.env.TRAME_LAW_SEED ?? 1);
const MANNERS: readonly Manner[] = ['rehearsed', 'improvised'];

interface Failure {
  readonly seed: number;
  readonly law: string;
}

interface Row {
  readonly method: string;
  readonly manner: Manner;
  readonly sessions: number;
  readonly events: number;
  readonly failures: readonly Failure[];
  readonly seconds: number;
}

function measure(subject: Subject, manner: Manner): Row {
  const startedAt = performance.now();
  const failures: Failure[] = [];
  let events = 0;
  for (let seed = FIRST_SEED; seed < FIRST_SEED + SESSIONS; seed += 1) {
    const report = trySession(subject, seed, manner);
    events += report.events;
    if (report.breach === null) continue;
    const { law, found } = report.breach;
    failures.push({ seed, law });
    const why = law === 'nothing throws' ? `\n${String(found)}` : '';
    process.stderr.write(`${subject.name}, ${manner}, seed ${seed}: ${law}${why}\n`);
  }
  const seconds = Math.round((performance.now() - startedAt) / 100) / 10;
  return { method: subject.name, manner, sessions: SESSIONS, events, failures, seconds };
}

/**
 * Plays every session once and tries all laws on it. A failing seed goes to `packages/core/test/kept-seeds.ts`, where
 * the suite plays it for ever.
 */
export async function run(): Promise<Readonly<Record<string, unknown>>> {
  const rows: Row[] = [];
  for (const subject of await listSubjects()) {
    if (subject.improvise === undefined) throw new Error(`bench/laws: ${subject.name} cannot be improvised`);
    for (const manner of MANNERS) {
      const row = measure(subject, manner);
      process.stderr.write(`${JSON.stringify(row)}\n`);
      rows.push(row);
    }
  }
  const count = (figure: (row: Row) => number): number => rows.reduce((sum, row) => sum + figure(row), 0);
  return {
    sessions: count(({ sessions }) => sessions),
    events: count(({ events }) => events),
    failures: count(({ failures }) => failures.length),
    seconds: Math.round(count(({ seconds }) => seconds)),
    load1: Math.round((loadavg()[0] ?? 0) * 10) / 10,
    rows,
  };
}
