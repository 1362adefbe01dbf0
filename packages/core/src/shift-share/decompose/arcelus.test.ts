// Arcelus' eight parts, worked out on paper.
import { describe, expect, it } from 'vitest';
import { onPaper, withEdges } from '../../../test/on-paper.js';
import { type ArcelusParts, decomposeArcelus } from './arcelus.js';

function sum(parts: ArcelusParts): number {
  return Object.values(parts).reduce((total: number, part: number) => total + part, 0);
}

describe('the eight parts', () => {
  it('are those of paper: the territory grows by 4 %, two points under its reference [R093]', () => {
    const parts = decomposeArcelus(onPaper);
    expect(parts).not.toBeNull();
    if (parts === null) return;
    // h = 80, 20; e − h = −40, 40; leads of the sectors 0.04 and −0.16; lead of the territory −0.02.
    const wanted: ArcelusParts = {
      nationalExpected: 100 * 0.06,
      nationalDifferential: 0,
      structuralExpected: 80 * 0.04 - 20 * 0.16,
      structuralDifferential: -40 * 0.04 - 40 * 0.16,
      regionalExpected: 100 * -0.02,
      regionalDifferential: 0,
      regionalMixExpected: 80 * (0.15 + 0.02) + 20 * 0.02,
      regionalMixDifferential: -40 * (0.15 + 0.02) + 40 * 0.02,
    };
    for (const key of Object.keys(wanted) as (keyof ArcelusParts)[]) {
      expect(parts[key]).toBeCloseTo(wanted[key], 10);
    }
    expect(sum(parts)).toBeCloseTo(4, 10);
  });

  it('sum to the change of the sectors used, the one apart and the unknown one left aside', () => {
    const parts = decomposeArcelus(withEdges);
    // 50 + 54 + 5 − 40 − 60: neither the two jobs apart nor the missing sector.
    expect(parts === null ? null : sum(parts)).toBeCloseTo(9, 10);
  });

  it.each([
    ['the territory', { ...onPaper, start: [0, 0] }],
    ['the reference', { ...onPaper, referenceStart: [0, 0] }],
  ])('do not exist when %s had no job at the start', (_, pair) => {
    expect(decomposeArcelus(pair)).toBeNull();
  });
});
