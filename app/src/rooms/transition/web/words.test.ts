// The two languages of situations say the same things, with the same holes, and as each is printed.
import { describe, expect, it } from 'vitest';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

/** Every text of a copy under its path. */
function listTexts(words: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]];
  return Object.entries(words as object).flatMap(([key, value]) => listTexts(value, `${path}/${key}`));
}

const holesOf = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join();
const french = listTexts(fr);
const english = new Map(listTexts(en));

describe('les mots des situations', () => {
  it('sont les mêmes clés dans les deux langues, avec les mêmes trous', () => {
    expect([...english.keys()].sort()).toEqual(french.map(([path]) => path).sort());
    const apart = french.filter(([path, text]) => holesOf(text) !== holesOf(english.get(path) ?? ''));
    expect(apart).toEqual([]);
  });

  it('suivent la typographie de chaque langue', () => {
    expect(french.filter(([, text]) => / [;:?!»]|« |'|“/.test(text))).toEqual([]);
    expect(
      [...english].filter(([, text]) => /[«»]| [;:?!]/.test(text.replace(/industriels : .* \?,/, ''))),
    ).toEqual([]);
  });

  it('nomment une place sans article qui ne lui irait pas', () => {
    expect(fr.give.done).toBe('Les situations sont dans le déroulé\u202f: {place}.');
  });
});
