// The typology of living areas on eight areas worked out on paper.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrap } from '../../test/on-paper.js';
import {
  classifyAreas,
  computeIndustrialShare,
  computeTypologyThreshold,
  crossTypologies,
  industrialTypes,
  type TypologyArea,
} from './typology.js';

const area = (code: string, first: number | null, last: number | null, size = 1000): TypologyArea => {
  const jobs = (share: number | null) => ({
    industry: share === null ? null : (share * size) / 100,
    total: size,
  });
  return { code, first: jobs(first), last: jobs(last) };
};

/** Shares in percent at both dates; the top four are a, b, c, d at first and a, b, e, f at last. */
const eight = [
  area('a', 60, 40),
  area('b', 55, 35),
  area('c', 50, 10),
  area('d', 45, 8, 3000),
  area('e', 30, 30),
  area('f', 20, 25),
  area('g', 10, 9),
  area('h', 5, 4),
];

describe('an industrial share', () => {
  it('is in percent, and unknown without both counts or without jobs', () => {
    expect(computeIndustrialShare({ industry: 30, total: 120 })).toBe(25);
    expect(computeIndustrialShare({ industry: 0, total: 120 })).toBe(0);
    expect(computeIndustrialShare({ industry: null, total: 120 })).toBeNull();
    expect(computeIndustrialShare({ industry: 3, total: null })).toBeNull();
    expect(computeIndustrialShare({ industry: 0, total: 0 })).toBeNull();
  });
});

describe('a threshold', () => {
  const shares = [10, 40, 20, 30];

  it('by rank is the share of the last one in', () => {
    expect(computeTypologyThreshold(shares, { kind: 'rank', count: 1 })).toBe(40);
    expect(computeTypologyThreshold(shares, { kind: 'rank', count: 3 })).toBe(20);
  });

  it('by part is that of the rank rounded', () => {
    expect(computeTypologyThreshold(shares, { kind: 'part', part: 0.5 })).toBe(30);
    expect(computeTypologyThreshold(shares, { kind: 'part', part: 0.7 })).toBe(20);
  });

  it('by a part too small for one area is out of reach', () => {
    expect(computeTypologyThreshold(shares, { kind: 'part', part: 0.1 })).toBe(Number.POSITIVE_INFINITY);
  });

  it('by quantile lies between two neighbours in proportion', () => {
    // A quarter of three steps down from 40: 0.75 of the way to 30.
    expect(computeTypologyThreshold(shares, { kind: 'quantile', part: 0.25 })).toBeCloseTo(32.5, 12);
    expect(computeTypologyThreshold(shares, { kind: 'quantile', part: 0.5 })).toBe(25);
    expect(computeTypologyThreshold([7], { kind: 'quantile', part: 0.4 })).toBe(7);
  });
});

describe('eight areas and the first four', () => {
  const typology = unwrap(classifyAreas(eight, { kind: 'rank', count: 4 }));

  it('are two of each type [R089]', () => {
    expect([...typology.types]).toEqual([
      ['a', 'tradi-industrial'],
      ['b', 'tradi-industrial'],
      ['c', 'ex-industrial'],
      ['d', 'ex-industrial'],
      ['e', 'neo-industrial'],
      ['f', 'neo-industrial'],
      ['g', 'other'],
      ['h', 'other'],
    ]);
    expect([typology.firstThreshold, typology.lastThreshold]).toEqual([45, 25]);
  });

  it('have classes whose shares are of jobs summed, not means of shares', () => {
    const ex = typology.classes.find(({ type }) => type === 'ex-industrial');
    // c: 500 of 1000, d: 1350 of 3000; then 100 and 240.
    expect(ex).toMatchObject({ count: 2 });
    expect(ex?.firstShare).toBeCloseTo((100 * 1850) / 4000, 12);
    expect(ex?.lastShare).toBeCloseTo((100 * 340) / 4000, 12);
  });

  it('come in the order of the types, empty ones included, without a share to invent', () => {
    expect(typology.classes.map(({ type }) => type)).toEqual([...industrialTypes]);
    const still = unwrap(classifyAreas([area('a', 9, 9)], { kind: 'rank', count: 1 }));
    expect(still.classes.map(({ count, firstShare }) => [count, firstShare])).toEqual([
      [0, null],
      [1, 9],
      [0, null],
      [0, null],
    ]);
  });

  it('are the same four by half, and by the quantile of half', () => {
    const half = unwrap(classifyAreas(eight, { kind: 'part', part: 0.5 }));
    const quantile = unwrap(classifyAreas(eight, { kind: 'quantile', part: 0.5 }));
    expect([...half.types]).toEqual([...typology.types]);
    expect([...quantile.types]).toEqual([...typology.types]);
    expect(quantile.firstThreshold).toBe(37.5);
  });

  it('let in who ties with the last one', () => {
    const tied = [...eight.slice(0, 4), area('e', 45, 30), ...eight.slice(5)];
    expect(unwrap(classifyAreas(tied, { kind: 'rank', count: 4 })).types.get('e')).toBe('tradi-industrial');
  });

  it('leave an area without a share in no type and in no threshold, and name it', () => {
    const silent = unwrap(classifyAreas([...eight, area('z', null, 90)], { kind: 'rank', count: 4 }));
    expect(silent.unknown).toEqual(['z']);
    expect(silent.types.has('z')).toBe(false);
    expect(silent.lastThreshold).toBe(25);
  });
});

describe('a threshold that cannot be', () => {
  it.each([
    [{ kind: 'rank', count: 0 }],
    [{ kind: 'rank', count: 9 }],
    [{ kind: 'rank', count: 2.5 }],
    [{ kind: 'rank', count: Number.NaN }],
    [{ kind: 'part', part: 0 }],
    [{ kind: 'part', part: 1 }],
    [{ kind: 'quantile', part: Number.NaN }],
  ] as const)('is refused with the number of areas: %j [R089]', (rule) => {
    expect(classifyAreas(eight, rule)).toEqual({
      ok: false,
      refusal: { code: 'typology-threshold', data: { areas: 8 } },
    });
  });

  it('nothing can be classed without an area', () => {
    expect(classifyAreas([], { kind: 'part', part: 0.5 })).toMatchObject({
      refusal: { code: 'typology-threshold', data: { areas: 0 } },
    });
  });
});

describe('two typologies crossed', () => {
  const before = unwrap(classifyAreas(eight, { kind: 'rank', count: 4 }));

  it('with itself is a diagonal', () => {
    const passages = crossTypologies(before, before);
    expect(passages).toHaveLength(16);
    expect(passages.filter(({ count }) => count > 0)).toEqual(
      industrialTypes.map((type) => ({ from: type, to: type, count: 2 })),
    );
  });

  it('says who enters when the threshold goes down', () => {
    const wider = unwrap(classifyAreas(eight, { kind: 'rank', count: 6 }));
    // At first a to f; at last a, b, e, f, c, g: d is ex, g is néo, c, e and f are tradi.
    const moved = crossTypologies(before, wider).filter(({ from, to, count }) => from !== to && count > 0);
    expect(moved).toEqual([
      { from: 'ex-industrial', to: 'tradi-industrial', count: 1 },
      { from: 'neo-industrial', to: 'tradi-industrial', count: 2 },
      { from: 'other', to: 'neo-industrial', count: 1 },
    ]);
  });

  it('leaves out who one of the two does not know', () => {
    const fewer = unwrap(classifyAreas(eight.slice(2), { kind: 'rank', count: 3 }));
    const total = crossTypologies(before, fewer).reduce((sum, { count }) => sum + count, 0);
    expect(total).toBe(6);
  });
});

describe('any areas', () => {
  const share = fc.integer({ min: 0, max: 100 });
  const areas = fc
    .array(fc.tuple(share, share), { minLength: 1, maxLength: 25 })
    .map((rows) => rows.map(([first, last], i) => area(`A${i}`, first, last)));

  it('are each in one class, at least as many above as asked, whatever their order', () => {
    fc.assert(
      fc.property(areas, fc.nat(), (list, pick) => {
        const count = 1 + (pick % list.length);
        const typology = unwrap(classifyAreas(list, { kind: 'rank', count }));
        const counts = new Map(typology.classes.map((one) => [one.type, one.count]));
        const of = (type: (typeof industrialTypes)[number]): number => counts.get(type) ?? 0;
        expect([...counts.values()].reduce((sum, one) => sum + one, 0)).toBe(list.length);
        expect(of('tradi-industrial') + of('ex-industrial')).toBeGreaterThanOrEqual(count);
        expect(of('tradi-industrial') + of('neo-industrial')).toBeGreaterThanOrEqual(count);
        const turned = unwrap(classifyAreas([...list].reverse(), { kind: 'rank', count }));
        return list.every(({ code }) => turned.types.get(code) === typology.types.get(code));
      }),
      { numRuns: 60, seed: 89 },
    );
  });
});
