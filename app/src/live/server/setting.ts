// What the engine is handed once and shares with its parts: the clock, the dice, the log, the programs.
import { randomInt } from 'node:crypto';
import type { Refusal } from '@trame/core/kernel';
import { getAwayReason } from '../../platform/server/db/index.js';
import { describeDefect, type LogSink } from '../../platform/server/http/log.js';
import { liveRefusals } from '../refusals.fr.js';
import { formatRefusal } from '../refusals.js';
import type { AnyProgram } from './room/room.js';

/** How many commands a participant may send: `burst` at once, then one each `everyMs`; silence saves up to `most`. */
export interface FloodRule {
  readonly burst: number;
  readonly everyMs: number;
  readonly most: number;
}

/** Ten contributions per thirty seconds; a phone that was cut off for ten minutes may send what it kept. */
export const FLOOD_RULE: FloodRule = { burst: 10, everyMs: 3_000, most: 200 };

/** The engine's shared setting. */
export interface LiveSetting {
  readonly programs: ReadonlyMap<string, AnyProgram>;
  /** Milliseconds since 1970. The server's clock rules: no phone's clock is ever believed. */
  readonly clock: () => number;
  /** A 32-bit seed. */
  readonly random: () => number;
  readonly log: LogSink;
  /** French sentence of a refusal, the programs' own included. */
  readonly explain: (refusal: Refusal) => string;
  readonly flood: FloodRule;
}

/** Writes what went wrong, ids and references only: never a name, a text or a code. */
export function logTrouble(
  log: LogSink,
  error: unknown,
  about: { readonly what: string; readonly room?: string; readonly reference?: string },
): void {
  if (getAwayReason(error) !== null) log({ level: 'warn', event: 'database-away', ...about });
  else log({ level: 'error', event: 'defect', ...about, ...describeDefect(error) });
}

const UNSAID = 'Ce geste n’est pas possible maintenant.';

/** What whoever starts an engine may say; the rest is as in production. */
export interface SettingParts {
  readonly programs: readonly AnyProgram[];
  readonly clock?: () => number;
  /** A 32-bit seed per command. */
  readonly random?: () => number;
  readonly log: LogSink;
  /** French sentences of the programs' refusals, by code; the engine's own are known. */
  readonly refusals?: Readonly<Record<string, string>>;
  readonly flood?: FloodRule;
}

/** Completes a setting. */
export function readSetting(parts: SettingParts): LiveSetting {
  const sentences: Readonly<Record<string, string>> = { ...parts.refusals, ...liveRefusals };
  return {
    programs: new Map(parts.programs.map((program) => [program.id, program])),
    clock: parts.clock ?? Date.now,
    random: parts.random ?? (() => randomInt(2 ** 32)),
    log: parts.log,
    explain: (refusal: Refusal) => formatRefusal(sentences[refusal.code] ?? UNSAID, refusal),
    flood: parts.flood ?? FLOOD_RULE,
  };
}
