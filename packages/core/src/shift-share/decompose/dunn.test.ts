// Dunn's three effects, worked out on paper.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectList, onPaper, withEdges } from '../../../test/on-paper.js';
import { decomposeDunn, sumKnown } from './dunn.js';

describe('the three effects of a territory of two sectors', () => {
  const dunn = decomposeDunn(onPaper);

  it('are those of paper, sector by sector [R093]', () => {
    // g = 30/500 = 0.06; sectors 0.10 and −0.10.
    expectList(dunn.national, [40 * 0.06, 60 * 0.06]);
    expectList(dunn.structural, [40 * (0.1 - 0.06), 60 * (-0.1 - 0.06)]);
    expectList(dunn.local, [50 - 44, 54 - 54]);
    expectList(dunn.unreferenced, [0, 0]);
  });

  it('sum to a change of four jobs: six of the reference, eight lost by structure, six here [R093]', () => {
    const { effects } = dunn;
    expect([effects.start, effects.end, effects.change]).toEqual([100, 104, 4]);
    expectList([effects.national, effects.structural, effects.local], [6, -8, 6]);
  });

  it('never give a minus zero, which a screen would print as −0', () => {
    const flat = decomposeDunn({ start: [0], end: [0], referenceStart: [10], referenceEnd: [9] });
    for (const list of [flat.national, flat.structural, flat.local]) expect(Object.is(list[0], 0)).toBe(true);
  });
});

describe('what stands on the edge', () => {
  const { national, structural, local, unreferenced, effects, totals } = decomposeDunn(withEdges);

  it('keeps a sector that the reference lacked in a line of its own [R093]', () => {
    expect(totals.uses[2]).toBe('unreferenced');
    expect([national[2], structural[2], local[2], unreferenced[2]]).toEqual([0, 0, 0, 2]);
    expect(effects.unreferenced).toBe(2);
  });

  it('calls a new activity local as a whole, without a rate [R093]', () => {
    expect([national[3], structural[3], local[3]]).toEqual([0, 0, 5]);
  });

  it('leaves a sector with a cell missing out of every total, of the reference as well', () => {
    expectList([national[4] ?? 0, structural[4] ?? 0, local[4] ?? 0], [Number.NaN, Number.NaN, Number.NaN]);
    expect([totals.referenceStart, totals.referenceEnd]).toEqual([600, 650]);
    expect([effects.start, effects.end]).toEqual([107, 118]);
  });

  it('still adds up: 100/12 % on a hundred jobs, the mix, the local, the sector apart', () => {
    // g = 50/600 over the sectors used; expected by sector 4 and −6; local 6 + 0 + 5.
    expectList(
      [effects.national, effects.structural, effects.local],
      [100 * (50 / 600), -2 - 100 * (50 / 600), 11],
    );
    expect(effects.national + effects.structural + effects.local + effects.unreferenced).toBeCloseTo(11, 12);
  });
});

describe('degenerate bases', () => {
  it('a reference without a job tells nothing and sets every sector apart', () => {
    const none = decomposeDunn({ start: [3, 4], end: [5, 4], referenceStart: [0, 0], referenceEnd: [8, 0] });
    expect(none.totals.uses).toEqual(['unreferenced', 'unreferenced']);
    expect(none.effects).toMatchObject({ change: 2, national: 0, structural: 0, local: 0, unreferenced: 2 });
    expect(none.totals.growth).toBeNaN();
  });

  it('an empty list gives zeros', () => {
    const nothing = decomposeDunn({ start: [], end: [], referenceStart: [], referenceEnd: [] });
    expect(nothing.effects).toMatchObject({
      start: 0,
      end: 0,
      change: 0,
      national: 0,
      structural: 0,
      local: 0,
    });
  });

  it('one sector has no structural effect: its growth is that of the reference', () => {
    const one = decomposeDunn({ start: [90], end: [100], referenceStart: [400], referenceEnd: [440] });
    expectList([one.effects.national, one.effects.structural, one.effects.local], [9, 0, 1]);
  });

  it('a territory that is its own reference has no local effect anywhere', () => {
    const same = decomposeDunn({ ...onPaper, referenceStart: onPaper.start, referenceEnd: onPaper.end });
    expectList(same.local, [0, 0]);
    expect(same.effects.structural).toBeCloseTo(0, 12);
  });

  it('sums what is known and passes over the rest', () => {
    expect(sumKnown([1, Number.NaN, 2, Number.POSITIVE_INFINITY])).toBe(3);
    expect(sumKnown([])).toBe(0);
  });
});

describe('scale', () => {
  it('jobs counted by the thousand give effects by the thousand; a larger reference of the same shape changes nothing', () => {
    const jobs = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(jobs, jobs, jobs, jobs), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 2, max: 50 }),
        (sectors, times) => {
          const column = (c: 0 | 1 | 2 | 3, by = 1): number[] => sectors.map((row) => row[c] * by);
          const pair = {
            start: column(0),
            end: column(1),
            referenceStart: column(2),
            referenceEnd: column(3),
          };
          const base = decomposeDunn(pair).effects;
          const here = decomposeDunn({ ...pair, start: column(0, times), end: column(1, times) }).effects;
          const there = decomposeDunn({
            ...pair,
            referenceStart: column(2, times),
            referenceEnd: column(3, times),
          }).effects;
          for (const key of ['national', 'structural', 'local'] as const) {
            expect(here[key] / times).toBeCloseTo(base[key], 4);
            expect(there[key]).toBeCloseTo(base[key], 4);
          }
        },
      ),
      { numRuns: 60, seed: 1960 },
    );
  });
});
