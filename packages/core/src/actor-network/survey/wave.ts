// The life of one survey: prepared, announced to everybody it names, open, closed, given back.
import { accept, type Refusal, type Result, refuse } from '../../kernel/index.js';
import type { ActorNetworkRefusal } from '../refusals.js';

/** Where a wave stands. `released`: its figures are published, once, and never computed again. */
export type WaveState = 'draft' | 'noticed' | 'open' | 'closed' | 'released';

/** What can be done to a wave. */
export type WaveMove = 'notice' | 'open' | 'close' | 'release';

/** What is known when somebody asks for a move. */
export interface WaveFacts {
  readonly state: WaveState;
  /** People on the closed roster who did not object. */
  readonly actors: number;
  readonly respondents: number;
  /** Whole days since everybody was told; null before. */
  readonly noticedDays: number | null;
  /** Days the territory promised to leave between the notice and the opening. */
  readonly noticeDays: number;
}

/** The least and the usual time between telling people and asking them, in days. */
export const NOTICE_DAYS = { least: 1, usual: 7, most: 60 } as const;

const FROM: Readonly<Record<WaveMove, WaveState>> = {
  notice: 'draft',
  open: 'noticed',
  close: 'open',
  release: 'closed',
};
const TO: Readonly<Record<WaveMove, WaveState>> = {
  notice: 'noticed',
  open: 'open',
  close: 'closed',
  release: 'released',
};

/**
 * Moves a wave on, one way only. A roster of fewer than two people cannot be announced; nobody is asked before all
 * were told for the promised time (RGPD art. 14: those who are only named are told too); a wave that nobody answered
 * cannot be closed, so that a link sent wrong is noticed.
 */
export function decideWave(
  move: WaveMove,
  facts: WaveFacts,
): Result<WaveState, Refusal<ActorNetworkRefusal>> {
  if (facts.state !== FROM[move]) return refuse('wave-not-now', { state: facts.state });
  if (move === 'notice' && facts.actors < 2) return refuse('wave-roster-empty');
  if (move === 'open' && (facts.noticedDays ?? 0) < facts.noticeDays) {
    return refuse('wave-notice-too-short', { days: facts.noticeDays });
  }
  if (move === 'close' && facts.respondents === 0) return refuse('wave-unanswered');
  return accept(TO[move]);
}
