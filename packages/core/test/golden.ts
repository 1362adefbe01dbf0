// The logs that past releases left, one file per version of a program's events, read by today's rules.
import { readdirSync, readFileSync } from 'node:fs';
import type { Recorded } from '../src/workshop/index.js';
import type { Subject } from './replay.js';

const FIXTURES = new URL('./fixtures/', import.meta.url);

/** A log written by a past release, with what it led to. */
export interface Golden {
  readonly version: number;
  readonly settings: unknown;
  readonly log: readonly Recorded[];
  readonly harvest: unknown;
}

const read = new Map<string, readonly Golden[]>();

/** The logs kept of a program, the oldest version first. */
export function listGolden(id: string): readonly Golden[] {
  const known = read.get(id);
  if (known !== undefined) return known;
  const found = readdirSync(FIXTURES)
    .filter((name) => name.startsWith(`${id}-v`))
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, FIXTURES), 'utf8')) as Golden);
  read.set(id, found);
  return found;
}

/** A past log as today's rules read it, ready to be replayed. */
export function upgradeLog(program: Subject['program'], { version, settings, log }: Golden) {
  const parsed = program.parseSettings(settings);
  if (!parsed.ok) throw new Error(`test/upgradeLog: ${program.id} v${version}: ${parsed.refusal.code}`);
  const today = log.map((record) => ({ ...record, body: program.upgrade(record.body, version) }));
  return { program, settings: parsed.value, log: today };
}
