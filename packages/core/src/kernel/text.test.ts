// Typed text, cleaned: one form of Unicode, nothing invisible, nothing lost that can be read.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from './text.js';

describe('cleaned text', () => {
  it('keeps French as it is read', () => {
    const typed = 'L’« effet local » — à l’œuvre\u202f: 24,5 % des emplois…';
    expect(cleanText(typed)).toBe(typed);
  });

  it('puts accents in one form', () => {
    expect(cleanText('e\u0301cole')).toBe('école');
    expect(cleanText('e\u200b\u0301cole')).toBe('école');
  });

  it('drops what cannot be seen: bidirectional overrides, zero widths, controls', () => {
    expect(cleanText('a\u202eb\u200bc\u0000d\ufeffe\u2066f')).toBe('abcdef');
  });

  it('folds line ends and keeps lines and tabs', () => {
    expect(cleanText('un\r\ndeux\rtrois\tquatre')).toBe('un\ndeux\ntrois\tquatre');
  });

  it('trims, down to nothing', () => {
    expect(cleanText('  \n ')).toBe('');
    expect(cleanText('\u200b')).toBe('');
  });

  it('drops half of a pair and keeps whole ones', () => {
    expect(cleanText('a\ud83d b \ude00 c 😀')).toBe('a b  c 😀');
  });

  it('is done once: cleaning a clean text changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const once = cleanText(typed);
        expect(cleanText(once)).toBe(once);
      }),
    );
  });
});
