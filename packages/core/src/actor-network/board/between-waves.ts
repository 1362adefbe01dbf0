// Ties between two waves: those kept alive, those lost, those that are new (§3.5).

import type { WaveMatrix } from '../survey/matrix.js';
import { countAnswers, type Sweep, sweepShare } from './sweep.js';

/** Both waves on the same roster, and who answered both times. */
export interface WavePair {
  readonly before: WaveMatrix;
  readonly after: WaveMatrix;
}

const isPanel = ({ before, after }: WavePair, i: number): boolean =>
  before.responded[i] === 1 && after.responded[i] === 1;

/**
 * 2c: among active answers of the first wave between two people who answered both times, share still active for one of the
 * two, 0–1. « Either » because a forgotten answer looks like a dead tie: asking for the same answer twice is 26 % too low.
 */
export function sweepMaintained(pair: WavePair): Sweep {
  const { n, active } = pair.before;
  const { either } = pair.after;
  const isAsked = (at: number, i: number, j: number): boolean =>
    active[at] === 1 && isPanel(pair, i) && isPanel(pair, j);
  return sweepShare(
    countAnswers(n, (at, i, j) => isAsked(at, i, j) && either[at] === 1),
    countAnswers(n, isAsked),
    'active-answers',
  );
}

/**
 * 6b: among active answers of the second wave between two people who answered both times, share of those whose tie neither
 * of the two reported as active the first time, 0–1. Too high by a third when answers are forgotten (§7.2).
 */
export function sweepRenewal(pair: WavePair): Sweep {
  const { n, active } = pair.after;
  const { either } = pair.before;
  const isAsked = (at: number, i: number, j: number): boolean =>
    active[at] === 1 && isPanel(pair, i) && isPanel(pair, j);
  return sweepShare(
    countAnswers(n, (at, i, j) => isAsked(at, i, j) && either[at] !== 1),
    countAnswers(n, isAsked),
    'active-answers',
  );
}

/** Answers counted one by one: active both times, the first time only, the second only. */
export interface AnswerChange {
  readonly both: number;
  readonly onlyBefore: number;
  readonly onlyAfter: number;
}

/** Compares active answers between people of the panel, answer by answer. */
export function countAnswerChange(pair: WavePair): AnswerChange {
  const { n } = pair.before;
  const change = { both: 0, onlyBefore: 0, onlyAfter: 0 };
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < n; j += 1) {
      if (i === j || !isPanel(pair, i) || !isPanel(pair, j)) continue;
      const [first, second] = [pair.before.active[i * n + j], pair.after.active[i * n + j]];
      if (first === 1 && second === 1) change.both += 1;
      else if (first === 1) change.onlyBefore += 1;
      else if (second === 1) change.onlyAfter += 1;
    }
  }
  return change;
}
