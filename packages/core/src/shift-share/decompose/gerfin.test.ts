// The multiplicative version, worked out on paper.
import { describe, expect, it } from 'vitest';
import { onPaper, withEdges } from '../../../test/on-paper.js';
import { computeGerfin } from './gerfin.js';

describe('structure times location', () => {
  it('is 98 jobs expected of 104, beside a reference at 1.06 [R093]', () => {
    const index = computeGerfin(onPaper);
    expect(index?.structural).toBeCloseTo(0.98 / 1.06, 12);
    expect(index?.location).toBeCloseTo(104 / 98, 12);
    expect(index?.regional).toBeCloseTo(1.04 / 1.06, 12);
    expect((index?.structural ?? 0) * (index?.location ?? 0)).toBeCloseTo(index?.regional ?? 0, 12);
  });

  it('looks at the sectors used alone', () => {
    const index = computeGerfin(withEdges);
    expect(index?.structural).toBeCloseTo(98 / 100 / (650 / 600), 12);
    expect(index?.location).toBeCloseTo(109 / 98, 12);
  });

  it('is one three times over for a territory that is its own reference', () => {
    const same = computeGerfin({ ...onPaper, referenceStart: onPaper.start, referenceEnd: onPaper.end });
    for (const part of Object.values(same ?? {})) expect(part).toBeCloseTo(1, 12);
    expect(same).not.toBeNull();
  });

  it.each([
    ['a base here', { ...onPaper, start: [0, 0] }],
    ['a base in the reference', { ...onPaper, referenceStart: [0, 0] }],
    ['a job left in the reference', { ...onPaper, referenceEnd: [0, 0] }],
    ['its own sectors left in the reference', { ...onPaper, start: [40, 0], referenceEnd: [0, 90] }],
  ])('does not exist without %s', (_, pair) => {
    expect(computeGerfin(pair)).toBeNull();
  });
});
