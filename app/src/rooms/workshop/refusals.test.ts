// The kit's refusals: the same holes in both languages, and French as it is printed.
import { describe, expect, it } from 'vitest';
import { workshopRefusals as english } from './refusals.en.js';
import { workshopRefusals } from './refusals.fr.js';

const codes = Object.keys(workshopRefusals) as readonly (keyof typeof workshopRefusals)[];
const listHoles = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();

describe('the kit’s refusals', () => {
  it.each(codes)('%s is a sentence in both languages, with the same figures', (code) => {
    expect(listHoles(english[code])).toEqual(listHoles(workshopRefusals[code]));
    expect(workshopRefusals[code]).toMatch(/^\p{Lu}.*[.!]$/u);
    expect(workshopRefusals[code]).not.toMatch(/ [:;!?»]|« |[a-z]'[a-z]/);
    expect(english[code]).toMatch(/^\p{Lu}.*[.!]$/u);
  });
});
