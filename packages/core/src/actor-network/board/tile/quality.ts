// Tile 1, quality: ties made of more than one thing, and those that the other returns.
import { NOT_ASKED, type WaveMatrix } from '../../survey/matrix.js';
import { countAnswers, divide, nullify, type Sweep, sweepShare } from '../sweep.js';

/** Sums of one respondent's answers about everybody but one. */
interface Row {
  declared: number;
  asked: number;
  thick: number;
  askedActive: number;
}

function readRow({ n, rhythm, active, modes }: WaveMatrix, i: number): Row {
  const row: Row = { declared: 0, asked: 0, thick: 0, askedActive: 0 };
  for (let at = i * n; at < (i + 1) * n; at += 1) {
    if (rhythm[at] === 0) continue;
    row.declared += 1;
    if (modes[at] === NOT_ASKED) continue;
    row.asked += 1;
    if (active[at] !== 1) continue;
    row.askedActive += 1;
    if ((modes[at] as number) >= 2) row.thick += 1;
  }
  return row;
}

function leave(row: Row, { rhythm, active, modes }: WaveMatrix, at: number): Row {
  if (rhythm[at] === 0) return row;
  const isAsked = modes[at] !== NOT_ASKED;
  const isActive = isAsked && active[at] === 1;
  return {
    declared: row.declared - 1,
    asked: row.asked - (isAsked ? 1 : 0),
    askedActive: row.askedActive - (isActive ? 1 : 0),
    thick: row.thick - (isActive && (modes[at] as number) >= 2 ? 1 : 0),
  };
}

/**
 * Share of active answers with at least two of the three modes, 0–1. Somebody asked about some ties only stands for all of
 * them: each of those answers weighs declared / asked. Null without an active answer.
 */
export function sweepThickShare(matrix: WaveMatrix): Sweep {
  const { n } = matrix;
  const rows = Array.from({ length: n }, (_, i) => readRow(matrix, i));
  const sum = (without: number): { thick: number; active: number } => {
    let [thick, active] = [0, 0];
    rows.forEach((row, i) => {
      if (i === without || row.declared === 0) return;
      const left = without < 0 ? row : leave(row, matrix, i * n + without);
      if (left.asked === 0) return;
      const weight = left.declared / left.asked;
      thick += weight * left.thick;
      active += weight * left.askedActive;
    });
    return { thick, active };
  };
  const whole = sum(-1);
  const without = Float64Array.from({ length: n }, (_, i) => {
    const left = sum(i);
    return divide(left.thick, left.active);
  });
  return {
    value: nullify(divide(whole.thick, whole.active)),
    kind: 'dyad',
    without,
    counted: 'active-answers',
    count: whole.active,
    steps: [
      { name: 'part', value: whole.thick },
      { name: 'whole', value: whole.active },
    ],
  };
}

/**
 * 1b: share of active answers towards somebody who answered that this person returns, whatever the rhythm, 0–1. Low, it is a
 * matter of memory or visibility before being one of trust.
 */
export function sweepConfirmedShare({ n, active, rhythm, responded }: WaveMatrix): Sweep {
  const whole = countAnswers(n, (at, _, j) => active[at] === 1 && responded[j] === 1);
  const part = countAnswers(
    n,
    (at, i, j) => active[at] === 1 && responded[j] === 1 && (rhythm[j * n + i] as number) > 0,
  );
  return sweepShare(part, whole, 'active-answers');
}
