// Keys given twice are seen wherever they stand, and nothing else is taken for one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTwiceKey } from './twice-key.js';

describe('a key given twice', () => {
  it.each([
    ['{"a":1,"a":2}', 'a'],
    ['{"t0":{"A":[1],"B":[2],"A":[3]}}', 'A'],
    ['[{"a":1},{"b":{"c":[{"d":1,"d":2}]}}]', 'd'],
    ['{"é":1,"\\u00e9":2}', 'é'],
    ['{"a\\"b":1, "a\\"b" : 2}', 'a"b'],
  ])('is seen in %s', (text, key) => {
    expect(findTwiceKey(text)).toBe(key);
  });

  it.each([
    '{"a":1,"b":{"a":1}}',
    '[{"a":1},{"a":2}]',
    '{"a":"a","b":["a","a"]}',
    '{"a":"\\"a\\":","b":"{\\"a\\":1,\\"a\\":2}"}',
    '12',
    '"a"',
    'null',
  ])('is not seen in %s', (text) => {
    expect(findTwiceKey(text)).toBeNull();
  });

  it('is never seen in what JSON itself wrote', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => findTwiceKey(JSON.stringify(value)) === null));
  });
});
