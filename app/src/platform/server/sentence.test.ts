// The holes of a sentence.
import { describe, expect, it } from 'vitest';
import { fillHoles } from './sentence.js';

describe('a sentence with holes', () => {
  it('takes its values, zero and the empty one too, as often as they are named', () => {
    expect(fillHoles('{a}, {b}, {a}{c}', { a: 0, b: 'x', c: '' })).toBe('0, x, 0');
  });

  it('keeps a hole nobody fills, and one named as what every object has', () => {
    expect(fillHoles('{who} {constructor}', {})).toBe('{who} {constructor}');
  });

  it('never fills what a value brings', () => {
    expect(fillHoles('{a} {b}', { a: '{b}', b: '$&' })).toBe('{b} $&');
  });
});
