// A territory of two sectors small enough to be worked out on paper, and the tools to compare with it.
import { expect } from 'vitest';
import type { PairOfDates } from '../src/shift-share/decompose/pair.js';

/**
 * 100 jobs that become 104, beside 500 that become 530: the reference grows by 6 %, its sectors by 10 % and −10 %,
 * those of the territory by 25 % and −10 %.
 */
export const onPaper: PairOfDates = {
  start: [40, 60],
  end: [50, 54],
  referenceStart: [400, 100],
  referenceEnd: [440, 90],
};

/** The same, with a sector that the reference lacked, one that is new here, one that is not known. */
export const withEdges: PairOfDates = {
  start: [40, 60, 7, 0, Number.NaN],
  end: [50, 54, 9, 5, 30],
  referenceStart: [400, 100, 0, 100, 80],
  referenceEnd: [440, 90, 10, 120, 90],
};

/** Compares two lists of doubles, NaN with NaN. */
export function expectList(found: ArrayLike<number>, wanted: readonly number[], digits = 10): void {
  expect(found.length).toBe(wanted.length);
  for (const [i, value] of wanted.entries()) {
    if (Number.isNaN(value)) expect(found[i]).toBeNaN();
    else expect(found[i]).toBeCloseTo(value, digits);
  }
}

/** The values of a result; a refusal fails the test with its code. */
export function unwrap<T>(
  answer:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly refusal: { code: string } },
): T {
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}
