// Numbers as files write them, byte by byte.
import { describe, expect, it } from 'vitest';
import { encodeUtf8 } from './print.js';
import { createNumberReader } from './read-number.js';

function read(text: string): number {
  const bytes = encodeUtf8(text);
  return createNumberReader(bytes).read(0, bytes.length);
}

describe('a number', () => {
  it.each([
    ['0', 0],
    ['007', 7],
    ['1 234', 1234],
    ['1\u00a0234\u00a0567', 1234567],
    ['1\u202f234,5', 1234.5],
    ['1\u2009234', 1234],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['-3', -3],
    ['+3', 3],
    ['-0,25', -0.25],
    [',5', 0.5],
    ['  42\t', 42],
    ['1234567890123456', 1234567890123456],
  ])('written « %s » is %d', (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  it.each(['', ' ', 'nd', 'n/a', 'ns', '-', ',', '1e5', '12a', '1-2', '…'])(
    'written « %s » is missing, not zero',
    (text) => {
      expect(read(text)).toBeNaN();
    },
  );
});

describe('a secret', () => {
  it.each([
    ['s', true],
    ['S', true],
    [' s ', true],
    ['ss', false],
    ['', false],
    ['nd', false],
  ])('« %s » is one: %s', (text, wanted) => {
    const bytes = encodeUtf8(text);
    const reader = createNumberReader(bytes);
    reader.read(0, bytes.length);
    expect(reader.wasHidden()).toBe(wanted);
  });

  it('is forgotten by the next number', () => {
    const reader = createNumberReader(encodeUtf8('s;12'));
    reader.read(0, 1);
    expect(reader.wasHidden()).toBe(true);
    expect(reader.read(2, 4)).toBe(12);
    expect(reader.wasHidden()).toBe(false);
  });
});
