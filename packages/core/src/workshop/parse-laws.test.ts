// Laws of the parsers: total, idempotent, within bounds, and true about where it hurts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, type Refusal, type Result } from '../kernel/index.js';
import {
  type Parser,
  parseFlag,
  parseId,
  parseInteger,
  parseList,
  parseNullable,
  parseObject,
  parseOneOf,
  parseOptional,
  parseText,
  parseVariant,
} from './index.js';

type Slip =
  | {
      readonly type: 'post';
      readonly text: string;
      readonly tags: readonly string[];
      readonly paper: boolean;
    }
  | { readonly type: 'count'; readonly people: number; readonly place: string | null };

const slip = parseVariant<Slip>({
  post: { text: parseText(20), tags: parseList(parseText(8), { min: 0, max: 3 }), paper: parseFlag },
  count: { people: parseInteger(0, 500), place: parseNullable(parseId) },
});

const parsers: readonly (readonly [string, Parser<unknown>])[] = [
  ['a text', parseText(12)],
  ['an identifier', parseId],
  ['a whole number', parseInteger(-5, 5)],
  ['a flag', parseFlag],
  ['a word', parseOneOf(['phone', 'paper'])],
  ['a value or nothing', parseNullable(parseText(12))],
  ['a value with its fallback', parseOptional(parseText(12), 'sans titre')],
  ['a list', parseList(parseId, { min: 0, max: 3 })],
  ['an object', parseObject({ id: parseId, text: parseNullable(parseText(12)) })],
  ['an order', slip],
];

const anything = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withSparseArray: true }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom<unknown>('', ' \u200b', -0, Number.NaN, Number.POSITIVE_INFINITY, '__proto__', [], {}),
  fc.record({
    type: fc.constantFrom('post', 'count', 'toString'),
    text: fc.anything(),
    people: fc.anything(),
  }),
  fc.record({ id: fc.string(), text: fc.oneof(fc.string(), fc.constant(null)) }),
);

function readField(read: Result<unknown, Refusal>): string {
  return read.ok ? '' : String(read.refusal.data?.field);
}

describe('whatever arrives from outside [G5]', () => {
  it.each(parsers)(
    '%s answers a value or a refusal that names the field, and never throws',
    (_name, parse) => {
      fc.assert(
        fc.property(anything, (input) => {
          const read = parse(input, 'form');
          if (!read.ok) {
            expect(read.refusal.code).toMatch(/^(malformed|text-empty|text-too-long)$/);
            expect(readField(read)).toMatch(/^form(\.|$)/);
          }
        }),
        { numRuns: 500 },
      );
    },
  );

  it.each(parsers)('%s that was read is read again as it is: a log replays', (_name, parse) => {
    fc.assert(
      fc.property(anything, (input) => {
        const once = parse(input, '');
        if (once.ok) expect(parse(once.value, '')).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });

  it.each(parsers)('%s read is plain JSON: what travels is what was kept', (_name, parse) => {
    fc.assert(
      fc.property(anything, (input) => {
        const read = parse(input, '');
        if (read.ok) expect(JSON.parse(JSON.stringify(read.value))).toEqual(read.value);
      }),
      { numRuns: 500 },
    );
  });

  it('an input is never changed by being read', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 4 }), (tags) => {
        const input = Object.freeze({ type: 'post', text: ' mot ', tags: Object.freeze(tags), paper: false });
        expect(() => slip(input, '')).not.toThrow();
        expect(input.text).toBe(' mot ');
      }),
    );
  });
});

describe('texts', () => {
  it('are never empty, never longer than their bound, never with an end of space', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.integer({ min: 1, max: 30 }),
        (typed, max) => {
          const read = parseText(max)(typed, 'text');
          const clean = cleanText(typed);
          if (read.ok) {
            expect(read.value).toBe(clean);
            expect(read.value.length).toBeLessThanOrEqual(max);
            expect(read.value).toBe(read.value.trim());
            expect(read.value).not.toBe('');
          } else if (clean === '') expect(read.refusal.code).toBe('text-empty');
          else expect(read.refusal.data).toEqual({ field: 'text', length: clean.length, max });
        },
      ),
    );
  });

  it('are measured once cleaned: padding and invisible signs cost nothing', () => {
    expect(parseText(5)(`${' '.repeat(500)}a\u200bb\u200bc${'\n'.repeat(500)}`, 'f')).toEqual({
      ok: true,
      value: 'abc',
    });
    expect(parseText(5)('e\u0301'.repeat(5), 'f')).toEqual({ ok: true, value: 'é'.repeat(5) });
  });

  it('one sign over the bound is one too many', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000 }), (max) => {
        expect(parseText(max)('x'.repeat(max), 'f').ok).toBe(true);
        expect(parseText(max)('x'.repeat(max + 1), 'f').ok).toBe(false);
      }),
    );
  });
});

describe('bounds', () => {
  it('minus zero is zero: what is kept on disk is what was decided upon', () => {
    expect(parseInteger(0, 3)(-0, 'f')).toEqual({ ok: true, value: 0 });
  });

  it('a whole number is taken exactly between its bounds', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.integer(), (one, other, value) => {
        const [min, max] = [Math.min(one, other), Math.max(one, other)];
        expect(parseInteger(min, max)(value, 'f').ok).toBe(value >= min && value <= max);
        expect(parseInteger(min, max)(value + 0.5, 'f').ok).toBe(false);
        expect(parseInteger(min, max)(String(value), 'f').ok).toBe(false);
      }),
    );
  });

  it('a list is taken exactly between its bounds, in its order', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { maxLength: 8 }), (ids) => {
        const read = parseList(parseId, { min: 2, max: 5 })(ids, 'f');
        expect(read).toEqual(
          ids.length >= 2 && ids.length <= 5
            ? { ok: true, value: ids }
            : { ok: false, refusal: { code: 'malformed', data: { field: 'f' } } },
        );
      }),
    );
  });

  it('the first stranger of a list is named by its rank, and the rest is not looked at', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9 }), (rank) => {
        let looked = 0;
        const counting: Parser<string> = (input, field) => {
          looked += 1;
          return parseId(input, field);
        };
        const ids = Array.from({ length: 10 }, (_, at) => (at === rank ? 'a b' : `id-${at}`));
        expect(readField(parseList(counting, { min: 0, max: 10 })(ids, 'cards'))).toBe(`cards.${rank}`);
        expect(looked).toBe(rank + 1);
      }),
    );
  });
});

describe('objects and orders', () => {
  it('leave out what they do not know, whatever its name', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (extra) => {
        const read = slip({ ...extra, type: 'count', people: 3, place: null }, '');
        expect(read).toEqual({ ok: true, value: { type: 'count', people: 3, place: null } });
      }),
    );
  });

  it('the path of a refusal leads to the field from the outside in', () => {
    const nested = parseObject({ report: parseObject({ people: parseList(parseId, { min: 0, max: 2 }) }) });
    expect(readField(nested({ report: { people: ['ok', 3] } }, 'body'))).toBe('body.report.people.1');
    expect(readField(nested({ report: 3 }, ''))).toBe('report');
    expect(readField(slip({ type: 'post', text: 'x', tags: ['y', ''] }, ''))).toBe('tags.1');
  });

  it('an order of another list is never taken for one of this list', () => {
    fc.assert(
      fc.property(fc.string(), (type) => {
        fc.pre(type !== 'post' && type !== 'count');
        expect(slip({ type, text: 'x', tags: [], people: 1 }, '')).toEqual({
          ok: false,
          refusal: { code: 'malformed', data: { field: 'type' } },
        });
      }),
    );
  });
});
