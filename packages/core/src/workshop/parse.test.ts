// The parsers that read what arrives from outside.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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

const malformed = (field: string) => ({ ok: false, refusal: { code: 'malformed', data: { field } } });
const accepted = (value: unknown) => ({ ok: true, value });
const pair = parseObject<{ name: string; age: number }>({ name: parseText(5), age: parseInteger(0, 120) });

describe('parsers', () => {
  it.each<[string, Parser<unknown>, unknown, unknown]>([
    ['a text', parseText(5), ' été ', accepted('été')],
    ['a text that is no text', parseText(5), 5, malformed('f')],
    [
      'a blank text',
      parseText(5),
      '\u200b \n',
      { ok: false, refusal: { code: 'text-empty', data: { field: 'f' } } },
    ],
    [
      'a long text',
      parseText(5),
      'abcdef',
      { ok: false, refusal: { code: 'text-too-long', data: { field: 'f', length: 6, max: 5 } } },
    ],
    ['a lone surrogate in a text', parseText(5), 'a\ud800b', accepted('ab')],
    ['an identifier', parseId, '3f2a-b:0', accepted('3f2a-b:0')],
    ['an identifier with a space', parseId, 'a b', malformed('f')],
    ['an empty identifier', parseId, '', malformed('f')],
    ['an identifier without end', parseId, 'a'.repeat(129), malformed('f')],
    ['an identifier with a line feed', parseId, 'a\n', malformed('f')],
    ['an integer at its bound', parseInteger(0, 3), 3, accepted(3)],
    ['an integer out of bounds', parseInteger(0, 3), 4, malformed('f')],
    ['half a number', parseInteger(0, 3), 1.5, malformed('f')],
    ['not a number', parseInteger(0, 3), Number.NaN, malformed('f')],
    ['digits in a text', parseInteger(0, 3), '3', malformed('f')],
    ['a flag', parseFlag, true, accepted(true)],
    ['no flag', parseFlag, undefined, accepted(false)],
    ['a flag of another kind', parseFlag, 1, malformed('f')],
    ['a word of the list', parseOneOf(['a', 'b']), 'b', accepted('b')],
    ['a word out of the list', parseOneOf(['a', 'b']), 'toString', malformed('f')],
    ['nothing where nothing may be', parseNullable(parseId), null, accepted(null)],
    ['an emptied field', parseNullable(parseText(5)), '', accepted(null)],
    ['something where nothing may be', parseNullable(parseId), 'x', accepted('x')],
    ['an absent value with its fallback', parseOptional(parseInteger(0, 9), 7), undefined, accepted(7)],
    ['a null where a value may only be absent', parseOptional(parseInteger(0, 9), 7), null, malformed('f')],
    ['a list', parseList(parseId, { min: 1, max: 2 }), ['a', 'b'], accepted(['a', 'b'])],
    ['a list too short', parseList(parseId, { min: 1, max: 2 }), [], malformed('f')],
    ['a list too long', parseList(parseId, { min: 1, max: 2 }), ['a', 'b', 'c'], malformed('f')],
    ['a list with a stranger', parseList(parseId, { min: 1, max: 2 }), ['a', {}], malformed('f.1')],
    [
      'a list that only looks like one',
      parseList(parseId, { min: 0, max: 2 }),
      { length: 1 },
      malformed('f'),
    ],
    ['an object', pair, { name: 'Léa', age: 30, more: true }, accepted({ name: 'Léa', age: 30 })],
    ['an object with a hole', pair, { name: 'Léa' }, malformed('f.age')],
    ['an array for an object', pair, [], malformed('f')],
    ['null for an object', pair, null, malformed('f')],
  ])('read %s', (_title, parse, input, expected) => {
    expect(parse(input, 'f')).toEqual(expected);
  });

  it('read own fields only: what an object inherits is not said', () => {
    const heir = Object.create({ name: 'Léa', age: 30 }) as unknown;
    expect(pair(heir, '')).toEqual(malformed('name'));
  });

  it('a prototype sent as a field poisons nothing', () => {
    const hostile = JSON.parse('{"name":"Léa","age":3,"__proto__":{"admin":true}}') as unknown;
    const read = pair(hostile, '');
    expect(read).toEqual(accepted({ name: 'Léa', age: 3 }));
    expect(read.ok && 'admin' in read.value).toBe(false);
  });
});

describe('orders told by their type', () => {
  type Order = { readonly type: 'ring' } | { readonly type: 'say'; readonly text: string };
  const parse = parseVariant<Order>({ ring: {}, say: { text: parseText(10) } });

  it.each<[unknown, unknown]>([
    [{ type: 'ring', extra: 1 }, accepted({ type: 'ring' })],
    [{ type: 'say', text: ' oui ' }, accepted({ type: 'say', text: 'oui' })],
    [{ type: 'say' }, malformed('text')],
    [{ type: 'shout' }, malformed('type')],
    [{ type: 'constructor' }, malformed('type')],
    [{ type: '__proto__' }, malformed('type')],
    [{ type: ['ring'] }, malformed('type')],
    [{}, malformed('type')],
    ['ring', malformed('type')],
    [null, malformed('type')],
  ])('%j', (input, expected) => {
    expect(parse(input, '')).toEqual(expected);
  });

  it('never throw, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true }),
        (input) => {
          const read = parse(input, 'order');
          if (!read.ok) expect(read.refusal.code).toMatch(/^(malformed|text-empty|text-too-long)$/);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('reading what was read changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (text) => {
        const once = parse({ type: 'say', text }, '');
        if (once.ok) expect(parse(once.value, '')).toEqual(once);
      }),
    );
  });
});
