// The code as people type it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CODE_LENGTH, explainCode, normaliseCode } from './code.js';

describe('[R039] le code de la salle', () => {
  test.each([
    ['abc 234', 'ABC234'],
    ['  a b-c.2 3 4 ', 'ABC234'],
    ['àbç234', 'ABC234'],
    ['ＡＢＣ２３４', 'ABC234'],
    ['sbu234', '5BV234'],
    ['ABC234EXTRA', 'ABC234'],
    ['', ''],
  ])('« %s » se lit « %s »', (typed, code) => {
    expect(normaliseCode(typed)).toBe(code);
  });

  test.each([
    ['', 'empty'],
    ['ABC', 'short'],
    ['ABC0', 'symbol'],
    ['ABCDEO', 'symbol'],
    ['ABCDE1', 'symbol'],
    ['ABC234', null],
  ])('« %s » laisse le doute %s', (code, doubt) => {
    expect(explainCode(code)).toBe(doubt);
  });

  test('lu deux fois, un code ne change plus, et ne dépasse jamais six signes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const once = normaliseCode(typed);
        expect(normaliseCode(once)).toBe(once);
        expect(once.length).toBeLessThanOrEqual(CODE_LENGTH);
      }),
    );
  });
});
