// The seminar's refusals: the same holes in both languages, and French as it is printed.
import { describe, expect, it } from 'vitest';
import { conductorRefusals as englishConductor, seminarRefusals as englishPages } from './refusals.en.js';
import { conductorRefusals, seminarRefusals } from './refusals.fr.js';

const english: Readonly<Record<string, string>> = { ...englishConductor, ...englishPages };
const pairs = Object.entries({ ...conductorRefusals, ...seminarRefusals }).map(
  ([code, sentence]) => [code, sentence, english[code] ?? ''] as const,
);
const listHoles = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();

describe('the seminar’s refusals', () => {
  it.each(pairs)('%s is a sentence in both languages, with the same figures', (_, fr, en) => {
    expect(listHoles(en)).toEqual(listHoles(fr));
    expect(fr).toMatch(/^\p{Lu}.*[.!]$/u);
    expect(en).toMatch(/^\p{Lu}.*[.!]$/u);
  });

  it('keeps French spaces and apostrophes as printers do', () => {
    for (const [code, fr] of pairs) {
      expect(fr, code).not.toMatch(/ [:;!?»]|« |[a-z]'[a-z]/);
    }
  });
});
