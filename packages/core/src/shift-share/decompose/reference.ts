// The reference as the sum of territories, over cells known at both dates.
import { at } from './pair.js';
import type { SystemOfDates } from './spatial.js';

/** Jobs of the reference by sector at both dates. */
export interface ReferenceDates {
  readonly referenceStart: Float64Array;
  readonly referenceEnd: Float64Array;
}

/**
 * Sums territories sector by sector. A cell counts only when it is known at both dates, so that a territory
 * that enters or hides a cell moves no growth rate.
 */
export function sumReference(system: SystemOfDates, sectors: number): ReferenceDates {
  const referenceStart = new Float64Array(sectors);
  const referenceEnd = new Float64Array(sectors);
  system.start.forEach((row, t) => {
    const after = system.end[t] ?? [];
    for (let s = 0; s < sectors; s += 1) {
      const [start, end] = [at(row, s), at(after, s)];
      if (!Number.isFinite(start) || !Number.isFinite(end)) continue;
      referenceStart[s] = at(referenceStart, s) + start;
      referenceEnd[s] = at(referenceEnd, s) + end;
    }
  });
  return { referenceStart, referenceEnd };
}
