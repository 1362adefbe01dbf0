// The lines of the table of sectors, their figures and their marks.
import { describe, expect, it } from 'vitest';
import { onPaper, withEdges } from '../../../test/on-paper.js';
import { decomposeDunn } from '../decompose/dunn.js';
import type { PairOfDates } from '../decompose/pair.js';
import { listSectorEffects } from './sectors.js';

function list(
  pair: PairOfDates,
  more: { readonly hidden?: readonly boolean[]; readonly smallBase?: number } = {},
) {
  const count = pair.start.length;
  return listSectorEffects({
    pair,
    dunn: decomposeDunn(pair),
    sectors: Array.from({ length: count }, (_, s) => ({ code: `s${s}`, label: `Secteur ${s}` })),
    ranges: Array.from({ length: count }, () => null),
    hidden: more.hidden ?? [],
    smallBase: more.smallBase ?? 30,
  });
}

describe('a line', () => {
  it('bears jobs, rates, effects and its place, all of paper [R093]', () => {
    const [line] = list(onPaper);
    expect(line).toMatchObject({ sector: 's0', label: 'Secteur 0', start: 40, end: 50, marks: [] });
    expect(line?.rate).toBeCloseTo(0.25, 12);
    expect(line?.referenceRate).toBeCloseTo(0.1, 12);
    expect(line?.homothetic).toBeCloseTo(80, 12);
    expect(line?.locationQuotient).toBeCloseTo(40 / 100 / (400 / 500), 12);
    expect(line?.quadrant).toBe('emerging');
  });

  it('is null, never NaN, where a figure is undefined', () => {
    const lines = list(withEdges);
    expect(lines[4]).toMatchObject({
      start: null,
      end: 30,
      rate: null,
      referenceRate: null,
      national: null,
      structural: null,
      local: null,
      unreferenced: 0,
      homothetic: null,
      pureLocal: null,
      allocation: null,
      locationQuotient: null,
      quadrant: 'none',
      marks: ['missing'],
    });
    expect(JSON.stringify(lines)).not.toContain('NaN');
  });

  it('says that a sector has no reference rate and no quotient where the reference had none', () => {
    expect(list(withEdges)[2]).toMatchObject({
      referenceRate: null,
      locationQuotient: null,
      unreferenced: 2,
      local: 0,
      quadrant: 'none',
      marks: ['absent-from-reference', 'small-base'],
    });
  });

  it('calls hidden what is hidden, and not missing besides', () => {
    expect(list(withEdges, { hidden: [false, false, false, false, true] })[4]?.marks).toEqual(['hidden']);
  });

  it('marks a base under the threshold, neither at it nor at zero', () => {
    const pair: PairOfDates = {
      start: [29, 30, 0],
      end: [31, 0, 4],
      referenceStart: [100, 100, 100],
      referenceEnd: [100, 100, 100],
    };
    expect(list(pair).map(({ marks }) => marks)).toEqual([
      ['small-base'],
      ['ended-activity'],
      ['new-activity'],
    ]);
    expect(list(pair, { smallBase: 31 })[1]?.marks).toEqual(['ended-activity', 'small-base']);
  });
});
