// The published examples, answered under their own names.
import { readdirSync, readFileSync } from 'node:fs';
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
    [{}, 'local0'],
    [{ local0: [1], local1: [2], ref0: [3] }, 'ref1'],
    [{ local0: [1], local1: [2], ref0: [3], ref1: ['beaucoup'] }, 'ref1.0'],
    [{ local0: [1, 2], local1: [2], ref0: [3], ref1: [4] }, 'sectors'],
    [{ sectors: ['a', 'b'], local0: [1], local1: [2], ref0: [3], ref1: [4] }, 'sectors'],
    [{ local_by_year: { 2000: [1] }, ref_by_year: { 2000: [1] } }, 'local_by_year'],
    [{ local_by_year: { 2000: [1], 2001: [1] }, ref_by_year: { 2000: [1] } }, 'sectors'],
    [{ local0: [1], local1: [2], g_sector: [0.1] }, 'g'],
    [{ local0: [1, 2], local1: [2, 1], g: 0, g_sector: [0.1] }, 'sectors'],
    [{ t0: { A: [1] } }, 't0'],
    [{ t0: { A: [1] }, t1: { B: [1] } }, 'A'],
    [{ by_year: { 2000: { A: [1] } } }, 'by_year'],
    [{ t0: {}, t1: {} }, 't0'],
  ])('refuses %j and names the field %s', (input, field) => {
    const read = parseWorkedExample(input);
    expect(read).toEqual({ ok: false, refusal: { code: 'shift-share-malformed', data: { field } } });
  });
});
