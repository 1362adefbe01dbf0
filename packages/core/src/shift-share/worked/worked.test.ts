// The published examples, answered under their own names.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasSharedData, readSharedBytes } from '../../../test/shared-data.js';
import { answerWorkedExample } from './answer.js';
import { parseQuantity, readInterval, readValue } from './quantity.js';
import { parseWorkedExample } from './schema.js';

interface Published {
  readonly id: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tolerance: number;
  readonly tolerance_by?: Readonly<Record<string, number>>;
}

const seed = 1960;
const folder = new URL('../examples/', import.meta.url);
const published = readdirSync(folder).map(
  (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Published,
);

function answer(input: unknown): Readonly<Record<string, unknown>> {
  const read = parseWorkedExample(input);
  if (!read.ok) throw new Error(`${read.refusal.code} ${JSON.stringify(read.refusal.data)}`);
  return answerWorkedExample(read.value);
}

/** Every figure expected, with its path; fractions become numbers. */
function flatten(value: unknown, path: string): readonly (readonly [string, unknown])[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inside]) => flatten(inside, `${path}/${key}`));
  }
  return [[path, parseQuantity(value) ?? value]];
}

function compare({ input, expected, tolerance_by: looser, ...example }: Published): readonly string[] {
  const questions = expected.suppressed_bounds;
  const got = new Map(
    flatten(answer(questions === undefined ? input : { ...input, suppressed_bounds: questions }), ''),
  );
  return flatten(expected, '').flatMap(([path, value]) => {
    const other = got.get(path);
    const slack = Object.entries(looser ?? {}).find(([key]) => path.includes(key))?.[1] ?? 1e-9;
    const near =
      typeof value === 'number' && typeof other === 'number'
        ? Math.abs(value - other) <= slack * Math.max(1, Math.abs(value))
        : value === other;
    return near ? [] : [`${example.id}${path}: ${value} expected, ${other} found`];
  });
}

describe('the published examples', () => {
  it.each(published.map((example) => [example.id, example] as const))('answers %s [R093]', (_, example) => {
    expect(compare(example)).toEqual([]);
  });

  it('finds no fault with an answer because it looks at nothing: a wrong value is seen', () => {
    const [first] = published as [Published];
    expect(compare({ ...first, expected: { total: { change: 631 } } })).toHaveLength(1);
  });

  it.skipIf(!hasSharedData)('tells ten years of Göttingen, at once and year after year', () => {
    const rows = new TextDecoder()
      .decode(readSharedBytes('shift-share-goettingen-2008-2017.csv'))
      .split('\n')
      .slice(2)
      .filter((line) => line !== '')
      .map((line) =>
        line
          .replace(/"[^"]*"/g, '')
          .split(',')
          .slice(2)
          .map(Number),
      );
    const year = (offset: number) =>
      Object.fromEntries(
        Array.from({ length: 10 }, (_, y) => [String(2008 + y), rows.map((row) => row[offset + y] ?? null)]),
      );
    const got = answer({ local_by_year: year(0), ref_by_year: year(10) }) as {
      readonly total: Readonly<Record<string, number>>;
      readonly dynamic: { readonly total: Readonly<Record<string, number>> };
    };
    expect(got.total.change).toBe(10_411);
    expect(Math.round(got.total.competitive ?? 0)).toBe(-972);
    expect(Math.round(got.dynamic.total.competitive ?? 0)).toBe(-1233);
    expect(got.dynamic.total.change).toBe(10_411);
  });
});

describe('what an example may write', () => {
  it.each([
    [12.5, 12.5],
    ['12.5', 12.5],
    ['-5/2', -2.5],
    [' 1 / 4 ', 0.25],
    ['1/0', null],
    ['s', null],
    ['1/2/3', null],
    [null, null],
    [Number.POSITIVE_INFINITY, null],
  ])('reads %j as %j', (written, value) => {
    expect(parseQuantity(written)).toBe(value);
  });

  it('reads an interval as hidden, an empty cell as missing', () => {
    expect([readValue([1, 2]), readValue(null)]).toEqual([Number.NaN, Number.NaN]);
    expect([readInterval(['1/2', 2]), readInterval(3), readInterval(null)]).toEqual([
      { low: 0.5, high: 2 },
      { low: 3, high: 3 },
      null,
    ]);
  });

  it('bounds a cell hidden in a table, beside the value that it hides', () => {
    const rows = { t0: { A: [[30, 45], 100], B: [200, 100] }, t1: { A: [20, 110], B: [180, 120] } };
    const hidden = answer(rows) as {
      readonly suppressed_bounds: readonly { competitive: [number, number] }[];
    };
    const shown = answer({ ...rows, t0: { ...rows.t0, A: [37, 100] } }) as {
      readonly by_sector: { readonly A: { readonly competitive: readonly [number] } };
    };
    const [low, high] = hidden.suppressed_bounds[0]?.competitive ?? [0, 0];
    const value = shown.by_sector.A.competitive[0];
    expect(low <= value && value <= high).toBe(true);
    expect(answer(rows)).toMatchObject({ by_sector: { A: { competitive: [null, expect.any(Number)] } } });
  });

  it('takes a reference given apart, and several years of several territories', () => {
    const apart = answer({ t0: { A: [10] }, t1: { A: [12] }, ref0: [100], ref1: [110] });
    expect(apart).toMatchObject({ total: { A: { national: expect.closeTo(1, 12), competitive: 1 } } });
    const years = { 2001: { A: [12], B: [10] }, 2000: { A: [10], B: [10] }, 2002: { A: [15], B: [9] } };
    expect(answer({ by_year: years })).toMatchObject({
      total: { A: { change: 5 } },
      dynamic: {
        A: {
          by_period: [
            { start: '2000', end: '2001' },
            { start: '2001', end: '2002' },
          ],
        },
      },
    });
  });

  it('reads rates in the place of a reference, as a report prints them; the rounded ones still add up', () => {
    const got = answer({ local0: [100, 50], local1: [120, 40], g: '0.05', g_sector: ['1/10', 0] });
    expect(got).toMatchObject({
      total: { change: 10, national: 7.5, mix: 2.5, competitive: 0, net_total_shift: 2.5 },
      by_sector: { competitive: [10, -10], expected_sector: [expect.closeTo(110, 9), 50] },
    });
    const rounded = answer({ local0: [123, 77], local1: [130, 60], g: 0.03, g_sector: [0.02, 0.05] }) as {
      readonly total: Readonly<Record<'change' | 'national' | 'mix' | 'competitive', number>>;
    };
    const { change, national, mix, competitive } = rounded.total;
    expect(national + mix + competitive).toBeCloseTo(change, 9);
  });

  it('says null where a figure is undefined', () => {
    const got = answer({ local0: [0, 0], local1: [1, 0], ref0: [5, 0], ref1: [6, 0] });
    expect(got).toMatchObject({ gerfin: null, arcelus_total: null, by_sector: { mix: [0, 0] } });
    expect(JSON.stringify(got)).not.toContain('NaN');
  });

  it.each([
    ['text', 'input'],
    [[], 'input'],
    [null, 'input'],
    [{}, 'local0'],
    [{ local0: [1], local1: [2], ref0: [3] }, 'ref1'],
    [{ local0: [], local1: [2], ref0: [3], ref1: [4] }, 'local0'],
    [{ local0: 3, local1: [2], ref0: [3], ref1: [4] }, 'local0'],
    [{ local0: [true], local1: [2], ref0: [3], ref1: [4] }, 'local0.0'],
    [{ local0: [Number.POSITIVE_INFINITY], local1: [2], ref0: [3], ref1: [4] }, 'local0.0'],
    [{ sectors: [1], local0: [1], local1: [2], ref0: [3], ref1: [4] }, 'sectors.0'],
    [{ local_by_year: { 2000: [1] }, ref_by_year: { 2000: [1] } }, 'local_by_year'],
    [{ local_by_year: { 2000: [1], 2001: [1] }, ref_by_year: { 2000: [1] } }, 'ref_by_year.2001'],
    [{ local0: [1], local1: [2], g_sector: [0.1] }, 'g'],
    [{ t0: { A: [1] } }, 't1'],
    [{ t1: { A: [1] } }, 't0'],
    [{ t0: { A: [1] }, t1: { B: [1] } }, 't0.B'],
    [{ regions: ['constructor'], t0: { A: [1] }, t1: { A: [1] } }, 't0.constructor'],
    [{ regions: [], t0: { A: [1] }, t1: { A: [1] } }, 'regions'],
    [{ by_year: { 2000: { A: [1] } } }, 'by_year'],
    [{ by_year: { 2000: { A: [1], B: [2] }, 2001: { A: [1] } } }, 'by_year.2001.B'],
    [{ by_year: { 2000: { A: [1] }, 2001: { A: [1], B: [2] } } }, 'by_year.2000.B'],
    [{ t0: {}, t1: {} }, 't0'],
    [{ t0: { A: [1] }, t1: { A: [2] }, ref0: [3] }, 'ref1'],
    [{ by_year: { 1: { A: [1] }, 2: { A: [2] } }, ref_by_year: { 1: [3] } }, 'ref_by_year.2'],
  ])('refuses %j and names the field %s', (input, field) => {
    expect(refuseWith(input)).toEqual({ code: 'shift-share-malformed', data: { field } });
  });

  const one = { local0: [1], local1: [2], ref0: [3], ref1: [4] };

  it.each([
    [{ ...one, ref1: ['beaucoup'] }, 'worked-not-a-number', 'ref1.0'],
    [{ ...one, local0: ['12,5'] }, 'worked-not-a-number', 'local0.0'],
    [{ ...one, local0: ['1 200'] }, 'worked-not-a-number', 'local0.0'],
    [{ ...one, local0: ['s'] }, 'worked-not-a-number', 'local0.0'],
    [{ ...one, local0: ['1/0'] }, 'worked-not-a-number', 'local0.0'],
    [{ ...one, local0: [[1, 'x']] }, 'worked-not-a-number', 'local0.0'],
    [{ ...one, local1: [-1] }, 'worked-not-jobs', 'local1.0'],
    [{ ...one, local1: [1e300] }, 'worked-not-jobs', 'local1.0'],
    [{ ...one, local1: ['1e999'] }, 'worked-not-jobs', 'local1.0'],
    [{ ...one, ref0: [1e-308] }, 'worked-not-jobs', 'ref0.0'],
    [{ ...one, local0: [[-3, 2]] }, 'worked-not-jobs', 'local0.0'],
    [{ ...one, local0: [[45, 30]] }, 'worked-interval-crossed', 'local0.0'],
    [{ t0: { A: [1] }, t1: { A: ['x'] } }, 'worked-not-a-number', 't1.A.0'],
    [{ by_year: { 1: { A: [1] }, 2: { A: [-2] } } }, 'worked-not-jobs', 'by_year.2.A.0'],
    [{ local0: [1], local1: [2], g: 0, g_sector: [-2] }, 'worked-not-a-growth', 'g_sector.0'],
    [{ local0: [1], local1: [2], g: 'x', g_sector: [0] }, 'worked-not-a-number', 'g'],
    [{ t0: { A: [1] }, t1: { A: [1] }, W: { A: { A: -1 } } }, 'worked-not-a-weight', 'W.A.A'],
    [
      { ...one, suppressed_bounds: [{ e0: [4, 3], e1: [1, 1], g_sector: 0 }] },
      'worked-interval-crossed',
      'suppressed_bounds.0.e0',
    ],
  ])('refuses %j: %s', (input, code, field) => {
    expect(refuseWith(input)).toEqual({ code, data: { field } });
  });

  it.each([
    [
      { ...one, local0: [1, 2] },
      { field: 'local1', count: 1, other: 'local0', wanted: 2 },
    ],
    [
      { ...one, sectors: ['a', 'b'] },
      { field: 'local0', count: 1, other: 'sectors', wanted: 2 },
    ],
    [
      { local0: [1, 2], local1: [2, 1], g: 0, g_sector: [0.1] },
      { field: 'g_sector', count: 1, other: 'local0', wanted: 2 },
    ],
    [
      { t0: { A: [1, 2], B: [1, 2] }, t1: { A: [1, 2], B: [1] } },
      { field: 't1.B', count: 1, other: 't0.A', wanted: 2 },
    ],
  ])('refuses %j, whose lists differ, and says which', (input, data) => {
    expect(refuseWith(input)).toEqual({ code: 'worked-lengths-differ', data });
  });

  it.each([
    [{ ...one, sectors: ['x', 'x'] }, 'same-code-twice', 'x'],
    [{ regions: ['A', 'A'], t0: { A: [1] }, t1: { A: [1] } }, 'same-code-twice', 'A'],
    [{ t0: { A: [1] }, t1: { A: [1] }, W: { A: { Z: 1 } } }, 'territory-unknown', 'Z'],
  ])('refuses %j: %s', (input, code, named) => {
    expect(refuseWith(input)).toEqual({ code, data: { code: named } });
  });
});

function refuseWith(input: unknown) {
  const read = parseWorkedExample(input);
  return read.ok ? null : read.refusal;
}

describe('what cannot be known', () => {
  const totals = (input: unknown) => (answer(input) as { total: Record<string, unknown> }).total;

  it('is no total, never a zero: a territory of which every cell is missing', () => {
    const total = totals({ local0: [null, null], local1: [1, 2], ref0: [5, 6], ref1: [7, 8] });
    expect(total).toMatchObject({ change: null, national: null, competitive: null, left_out_sectors: 2 });
  });

  it('is left out of every total, and counted', () => {
    const total = totals({ local0: [10, null], local1: [12, 9], ref0: [100, 50], ref1: [110, 60] });
    expect(total).toMatchObject({ change: 2, national: 1, competitive: 1, left_out_sectors: 1 });
    const rates = totals({ local0: [10, 20], local1: [12, null], g: 0.1, g_sector: [0.2, 0.3] });
    expect(rates).toMatchObject({ change: 2, national: 1, mix: 1, competitive: 0 });
    expect(totals({ local0: [1], local1: [null], g: 0.1, g_sector: [0.2] }).change).toBeNull();
  });

  it('is said period by period', () => {
    const years = { 2000: [10, 5], 2001: [null, null], 2002: [12, 6] };
    const got = answer({ local_by_year: years, ref_by_year: { 2000: [9, 9], 2001: [9, 9], 2002: [9, 9] } });
    expect(got).toMatchObject({
      total: { change: 3 },
      dynamic: {
        total: { change: null },
        by_period: [{ change: null, left_out_sectors: 2 }, { change: null }],
      },
    });
  });

  it('is bounded in a territory alone, from the growth of its reference, known or bounded', () => {
    const got = (ref0: unknown) =>
      answer({
        sectors: ['x', 'y'],
        local0: [[30, 45], 10],
        local1: [20, 10],
        ref0: [ref0, 50],
        ref1: [90, 50],
      });
    expect(got(100).suppressed_bounds).toEqual([
      {
        sector: 'x',
        e0: [30, 45],
        e1: [20, 20],
        g_sector: expect.closeTo(-0.1, 12),
        competitive: [-20.5, -7],
      },
    ]);
    expect(got([90, 100]).suppressed_bounds).toMatchObject([{ competitive: [-25, -7] }]);
    expect(got([0, 100]).suppressed_bounds).toMatchObject([{ competitive: null }]);
  });

  it('is bounded from a reference given apart, not from the territories of the table', () => {
    const got = answer({ t0: { A: [[30, 45]] }, t1: { A: [20] }, ref0: [100], ref1: [90] });
    expect(got.suppressed_bounds).toMatchObject([{ region: 'A', sector: '1', competitive: [-20.5, -7] }]);
  });

  it('hides nothing in an interval of one value', () => {
    const shown = { local0: [40], local1: [50], ref0: [400], ref1: [440] };
    expect(answer({ ...shown, local0: [[40, 40]] })).toEqual(answer(shown));
  });
});

describe('several years of several territories', () => {
  const by_year = { 2000: { A: [10], B: [10] }, 2001: { A: [12], B: [10] }, 2002: { A: [15], B: [9] } };

  it('beside a reference given year by year have a course of their own', () => {
    const ref_by_year = { 2000: [100], 2001: [110], 2002: [121] };
    expect(answer({ by_year, ref_by_year })).toMatchObject({
      total: { A: { national: expect.closeTo(2.1, 12) } },
      dynamic: { A: { total: { national: expect.closeTo(1 + 1.2, 12), change: 5 } } },
    });
  });

  it('beside a reference given at both ends only have none', () => {
    const got = answer({ by_year, ref0: [100], ref1: [110] });
    expect(got).toMatchObject({ total: { A: { national: 1 } } });
    expect(got).not.toHaveProperty('dynamic');
  });

  it('may come with two dates of their own for the static form', () => {
    const t = { t0: { A: [10], B: [10] }, t1: { A: [12], B: [10] } };
    expect(answer({ ...t, by_year })).toMatchObject({
      total: { A: { change: 2 } },
      dynamic: { A: { total: { change: 5 } } },
    });
  });
});

describe(`a file that anyone wrote (seed ${seed})`, () => {
  const odd = fc.oneof(
    fc.constantFrom<unknown>(null, '', 's', '1/2', '-3', -1, 0, 1e308, 1e-308, [], {}, [1, 2], [2, 1], true),
    fc.jsonValue({ maxDepth: 2 }),
  );

  /** Puts something else at one place of an example. */
  function replace(value: unknown, path: readonly number[], by: unknown): unknown {
    if (typeof value !== 'object' || value === null || path.length === 0) return by;
    const keys = Object.keys(value);
    const [first = 0, ...rest] = path;
    const key = keys[first % Math.max(1, keys.length)];
    if (key === undefined) return by;
    const changed = replace((value as Record<string, unknown>)[key], rest, by);
    if (Array.isArray(value)) return value.map((one, at) => (String(at) === key ? changed : one));
    return { ...value, [key]: changed };
  }

  it('is answered in numbers, or refused with a field; it never breaks', () => {
    const inputs = published.map(({ input }) => input);
    fc.assert(
      fc.property(
        fc.constantFrom(...inputs),
        fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }),
        odd,
        (input, path, by) => {
          const read = parseWorkedExample(replace(input, path, by));
          if (!read.ok) return Object.values(read.refusal.data ?? {}).every((said) => said !== '');
          return !/NaN|Infinity/.test(Object.values(flatten(answerWorkedExample(read.value), '')).join(' '));
        },
      ),
      { seed, numRuns: 2_000 },
    );
  });
});
