// Words that a spreadsheet would run: which are, what is put before them, and how they come back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutraliseText, restoreText, wouldRun } from './neutral.js';

describe('a text that would run', () => {
  it.each([
    ['a formula', '=SUM(A1:A3)'],
    ['a sum that begins with its sign', '+33 2 40 00 00 00'],
    ['a negative number written as text', '-12'],
    ['a name of a function, as old programs write it', '@SUM(1)'],
    ['a call to another program', "|'/C calc'"],
    ['a full-width sign, which some programs read as the plain one', '\uff1d1+1'],
    ['the true minus', '\u22121'],
    ['a sign behind blanks that cannot be seen', ' \u00a0\ufeff=1'],
    ['a line that begins with a tabulation', '\tsuite'],
    ['a cell that begins with a new line', '\nsuite'],
  ])('is %s', (_what, text) => {
    expect(wouldRun(text)).toBe(true);
    expect(neutraliseText(text)).toBe(`'${text}`);
    expect(wouldRun(neutraliseText(text))).toBe(false);
  });

  it.each([
    ['nothing', ''],
    ['a blank', ' '],
    ['a word', 'Le quai'],
    ['a sign inside', 'a = b'],
    ['a date', '2027-03-09'],
    ['French quotes', '« =1 »'],
    ['a name with an apostrophe', 'L’Estuaire'],
  ])('is not %s', (_what, text) => {
    expect(wouldRun(text)).toBe(false);
    expect(neutraliseText(text)).toBe(text);
    expect(restoreText(text)).toBe(text);
  });
});

describe('an apostrophe that people wrote', () => {
  it('before a word stays, and is not taken for ours', () => {
    expect(neutraliseText("'quai")).toBe("'quai");
    expect(restoreText("'quai")).toBe("'quai");
    expect(restoreText("'")).toBe("'");
  });

  it('before a formula is kept apart from ours: one more goes in, one comes out', () => {
    expect(neutraliseText("'=1")).toBe("''=1");
    expect(restoreText("''=1")).toBe("'=1");
    expect(restoreText("'=1")).toBe('=1');
  });
});

describe('laws', () => {
  const signs = fc.constantFrom("'", '=', '+', '-', '@', '|', '%', ' ', '\t', '\r', '\n', '\u00a0', 'é', '1');
  const texts = fc.string({ unit: signs, maxLength: 12 });

  it('no two texts are written alike, so that each is read back for itself', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        expect(neutraliseText(one) === neutraliseText(other)).toBe(one === other);
      }),
      { seed: 2019, numRuns: 60 },
    );
  });

  it('what is written is the text, or an apostrophe and the text: nothing is lost on the way', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(neutraliseText(text).endsWith(text)).toBe(true);
        expect(neutraliseText(text).length - text.length).toBeLessThanOrEqual(1);
      }),
      { seed: 2019, numRuns: 60 },
    );
  });

  it('what was handed to a spreadsheet several times comes back as many times', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 4 }), (text, times) => {
        let written = text;
        for (let time = 0; time < times; time += 1) written = neutraliseText(written);
        for (let time = 0; time < times; time += 1) written = restoreText(written);
        expect(written).toBe(text);
      }),
      { seed: 2019, numRuns: 60 },
    );
  });
});
