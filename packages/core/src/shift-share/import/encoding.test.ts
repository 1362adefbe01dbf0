// French words in every encoding met come back as they were written.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FileEncoding, guessEncoding } from './encoding.js';

const seed = 1252;
const runs = { seed, numRuns: 60 };
const WORDS = [
  'Bâtiment',
  'Mâcon',
  'Île-de-France',
  'Besançon',
  'effectifs salariés',
  'Œuvre',
  'naïf',
  'Nîmes',
  'Grâce-Uzel',
];
const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(';'));

/** The four letters of French that stand elsewhere in the Windows page than in Unicode. */
const WINDOWS: Readonly<Record<string, number>> = { Œ: 0x8c, œ: 0x9c, '’': 0x92, '€': 0x80 };
const toWindows = (plain: string) =>
  Uint8Array.from([...plain].map((letter) => WINDOWS[letter] ?? letter.charCodeAt(0)));
const toUtf8 = (plain: string) => new TextEncoder().encode(plain);

function toUtf16(plain: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * (plain.length + 1)));
  for (const [at, letter] of [...`\ufeff${plain}`].entries())
    view.setUint16(2 * at, letter.charCodeAt(0), isLittle);
  return new Uint8Array(view.buffer);
}

/** As a file is read, piece by piece; decoded at once, Node 20 takes the Windows page for latin1. */
function decode(bytes: Uint8Array): string {
  const decoder = new TextDecoder(guessEncoding(bytes));
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

describe(`French words (seed ${seed})`, () => {
  it.each<[FileEncoding, (plain: string) => Uint8Array]>([
    ['utf-8', toUtf8],
    ['utf-8', (plain) => toUtf8(`\ufeff${plain}`)],
    ['windows-1252', toWindows],
    ['utf-16le', (plain) => toUtf16(plain, true)],
    ['utf-16be', (plain) => toUtf16(plain, false)],
  ])('in %s come back whole', (encoding, encode) => {
    fc.assert(
      fc.property(text, (plain) => {
        expect(guessEncoding(encode(plain))).toBe(encoding);
        expect(decode(encode(plain))).toBe(plain);
      }),
      runs,
    );
  });

  it('in UTF-8 are known wherever the sample is cut, be it within a letter', () => {
    const bytes = toUtf8('Grâce-Uzel, Œuvre, 12\u202f345 €, 🏭');
    for (let end = 0; end <= bytes.length; end += 1)
      expect(guessEncoding(bytes.subarray(0, end))).toBe('utf-8');
  });

  it('in the Windows page keep curly apostrophes and the euro', () => {
    const plain = 'Zone d’emploi, cœur, 12 €, é';
    expect(decode(toWindows(plain))).toBe(plain);
  });
});

describe('bytes that UTF-8 forbids', () => {
  it.each([
    ['a letter written longer than need be', [0xc0, 0xaf]],
    ['a follower without its leader', [0x41, 0x80, 0x41]],
    ['a leader without its follower', [0xe2, 0x80, 0x41]],
    ['beyond the last plane', [0xf5, 0x80, 0x80, 0x80]],
  ])('are those of the Windows page: %s', (_what, bytes) => {
    expect(guessEncoding(Uint8Array.from(bytes))).toBe('windows-1252');
  });
});
