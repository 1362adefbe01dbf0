// A figure and what it becomes without each actor: all that its error, and the error of its change, need.
import type { JackknifeKind } from '../error/jackknife.js';
import type { TileBasis, TileStep } from './figure.js';

/** A figure of one wave. `without[i]` is the figure recomputed without actor i, NaN where it is undefined. */
export interface Sweep {
  readonly value: number | null;
  readonly kind: JackknifeKind;
  readonly without: Float64Array;
  readonly counted: TileBasis['counted'];
  readonly count: number;
  readonly steps: readonly TileStep[];
}

/** a / b, NaN on nothing. */
export function divide(above: number, below: number): number {
  return below === 0 ? Number.NaN : above / below;
}

/** NaN is how a sweep carries « undefined »; readers get null. */
export function nullify(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

/** A count of answers, and how many of them each actor gives or receives. */
export interface AnswerCount {
  readonly total: number;
  readonly of: Float64Array;
}

/** Counts the answers that `holds`; `of[i]` are those that leave with actor i. */
export function countAnswers(n: number, holds: (at: number, i: number, j: number) => boolean): AnswerCount {
  const of = new Float64Array(n);
  let total = 0;
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < n; j += 1) {
      if (i === j || !holds(i * n + j, i, j)) continue;
      total += 1;
      of[i] = (of[i] as number) + 1;
      of[j] = (of[j] as number) + 1;
    }
  }
  return { total, of };
}

/** A share of answers, by subtraction of what each actor gives and receives. */
export function sweepShare(part: AnswerCount, whole: AnswerCount, counted: TileBasis['counted']): Sweep {
  const without = part.of.map((own, i) => divide(part.total - own, whole.total - (whole.of[i] as number)));
  return {
    value: nullify(divide(part.total, whole.total)),
    kind: 'dyad',
    without,
    counted,
    count: whole.total,
    steps: [
      { name: 'part', value: part.total },
      { name: 'whole', value: whole.total },
    ],
  };
}

/** A mean over those who answered a part: `values[i]` null for the others, who change nothing when removed. */
export function sweepMean(values: readonly (number | null)[], counted: TileBasis['counted']): Sweep {
  const known = values.filter((value) => value !== null);
  const sum = known.reduce((total, value) => total + value, 0);
  const value = divide(sum, known.length);
  const without = Float64Array.from(values, (own) =>
    own === null ? value : divide(sum - own, known.length - 1),
  );
  return {
    value: nullify(value),
    kind: 'node',
    without,
    counted,
    count: known.length,
    steps: [
      { name: 'sum', value: sum },
      { name: 'answers', value: known.length },
    ],
  };
}
