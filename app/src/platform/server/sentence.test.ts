// The holes of a sentence, and the quotes of a title.
import { describe, expect, it } from 'vitest';
import { fillHoles, quoteTitle } from './sentence.js';

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

describe('a title between quotes', () => {
  it('keeps one pair of each sort, whatever spaces its own quotes hold', () => {
    expect(quoteTitle('Four')).toBe('«\u00a0Four\u00a0»');
    expect(quoteTitle('Un « lieu » et un «\u00a0temps\u00a0»')).toBe('«\u00a0Un “lieu” et un “temps”\u00a0»');
  });
});
