// Secrets: long enough, never twice, evenly drawn, kept as digests only.
import { describe, expect, test } from 'vitest';
import { createReference, createToken, hashToken } from './token.js';

describe('secrets [ASVS 7.2.3]', () => {
  test('128 bits each, safe in an address and in a cookie, never twice', () => {
    const tokens = Array.from({ length: 20_000 }, createToken);
    expect(new Set(tokens).size).toBe(tokens.length);
    for (const token of tokens) expect(token).toMatch(/^[A-Za-z0-9_-]{22}$/);
    expect(Buffer.from(createToken(), 'base64url')).toHaveLength(16);
  });

  test('every bit is drawn as often as not (χ² over 128 bits, 1 chance in 1,000 of a false alarm)', () => {
    const draws = 20_000;
    const ones = new Array<number>(128).fill(0);
    for (let draw = 0; draw < draws; draw += 1) {
      const bytes = Buffer.from(createToken(), 'base64url');
      for (let bit = 0; bit < 128; bit += 1) {
        ones[bit] = (ones[bit] ?? 0) + (((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1);
      }
    }
    const chiSquare = ones.reduce((sum, count) => sum + (count - draws / 2) ** 2 / (draws / 4), 0);
    expect(chiSquare).toBeLessThan(185.8);
  });

  test('a digest tells nothing of its secret and is always the same', () => {
    const token = createToken();
    expect(hashToken(token)).toMatch(/^[0-9a-f]{64}$/);
    expect(hashToken(token)).toBe(hashToken(token));
    expect(hashToken('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('references', () => {
  test('ten signs that can be read aloud, without I, L, O or U', () => {
    for (let draw = 0; draw < 2_000; draw += 1) {
      expect(createReference()).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
    }
  });

  test('never twice, from one throw of dice to the next', () => {
    const references = Array.from({ length: 5_000 }, createReference);
    expect(new Set(references).size).toBe(references.length);
  });
});
