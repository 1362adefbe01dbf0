// Prints: the same content gives the same one, another content another.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estel, tableOf } from '../testing/sources.js';
import { decodeUtf8 } from './dictionary.js';
import { computePrint, computeTablePrint, encodeUtf8, writeCanonical } from './print.js';
import { computeSha256 } from './sha256.js';

describe('SHA-256', () => {
  it('of nothing and of « abc » are those of the standard (FIPS 180-4)', () => {
    expect(computeSha256(new Uint8Array())).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
    expect(computeSha256(encodeUtf8('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('is right on each side of a block of 64 bytes', () => {
    for (const size of [54, 55, 56, 57, 63, 64, 65, 119, 120, 128]) {
      const bytes = Uint8Array.from({ length: size }, (_, i) => (i * 7) % 256);
      expect(computeSha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });
});

describe('UTF-8', () => {
  it('goes there and back on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect([...encodeUtf8(text)]).toEqual([...Buffer.from(text, 'utf8')]);
        return decodeUtf8(encodeUtf8(text)) === text;
      }),
      { numRuns: 60, seed: 3629 },
    );
  });

  it('writes a mark for half a pair, which no text should hold', () => {
    expect(decodeUtf8(encodeUtf8('a\ud800b'))).toBe('a\ufffdb');
  });
});

describe('a canonical writing', () => {
  it('puts keys in order at every depth, and keeps the order of lists', () => {
    expect(writeCanonical({ b: [2, 1], a: { d: null, c: true } })).toBe(
      '{"a":{"c":true,"d":null},"b":[2,1]}',
    );
  });

  it('says nothing of what is undefined', () => {
    expect(writeCanonical({ a: undefined, b: 1 })).toBe('{"b":1}');
    expect(writeCanonical(undefined)).toBe('null');
  });

  it('gives one print to two equal objects, two to two others', () => {
    expect(computePrint({ a: 1, b: 2 })).toBe(computePrint({ b: 2, a: 1 }));
    expect(computePrint([1, 2])).not.toBe(computePrint([2, 1]));
    expect(computePrint('1')).not.toBe(computePrint(1));
  });
});

describe('the print of a table', () => {
  const table = tableOf({ A: [[1, 2]], B: [[3, null]] }, [2020]);
  const print = computeTablePrint(table);

  it('is 64 signs of hexadecimal, the same twice', () => {
    expect(print).toMatch(/^[0-9a-f]{64}$/);
    expect(computeTablePrint(tableOf({ B: [[3, null]], A: [[1, 2]] }, [2020]))).toBe(print);
  });

  it('ignores labels', () => {
    const named = {
      ...table,
      territories: table.territories.map(({ code }) => ({ code, label: `Zone ${code}` })),
    };
    expect(computeTablePrint(named)).toBe(print);
  });

  it.each([
    ['a cell', tableOf({ A: [[1, 2]], B: [[3.5, null]] }, [2020])],
    ['a zero in place of nothing', tableOf({ A: [[1, 2]], B: [[3, 0]] }, [2020])],
    ['a year', tableOf({ A: [[1, 2]], B: [[3, null]] }, [2021])],
    ['a code', tableOf({ A: [[1, 2]], C: [[3, null]] }, [2020])],
    ['the basis', tableOf({ A: [[1, 2]], B: [[3, null]] }, [2020], { ...estel, basis: 'residence' })],
    ['a secret', { ...table, hidden: [{ territory: 1, sector: 1, year: 0, low: 0, high: 9 }] }],
  ])('changes with %s', (_, other) => {
    expect(computeTablePrint(other)).not.toBe(print);
  });
});
