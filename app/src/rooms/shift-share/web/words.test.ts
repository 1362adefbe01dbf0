// The two languages of the diagnosis say the same things, with the same holes, and as the house writes.
import { describe, expect, it } from 'vitest';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

/** Every text of a copy under its path. */
function listTexts(words: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]];
  return Object.entries(words as object).flatMap(([key, value]) => listTexts(value, `${path}/${key}`));
}

const holesOf = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
const french = listTexts(fr);
const english = new Map(listTexts(en));

describe('les mots du diagnostic', () => {
  it('sont les mêmes clés dans les deux langues', () => {
    expect([...english.keys()].sort()).toEqual(french.map(([path]) => path).sort());
  });

  it('ont les mêmes trous à remplir', () => {
    const apart = french.filter(
      ([path, text]) => `${holesOf(text)}` !== `${holesOf(english.get(path) ?? '')}`,
    );
    expect(apart.map(([path]) => path)).toEqual([]);
  });

  it('ne classent pas les lieux et n’accusent personne [R096]', () => {
    const harsh = french.filter(([, text]) =>
      /palmar|meilleur|pire|gagnant|perdant|retard|échec/i.test(text),
    );
    expect(harsh).toEqual([]);
  });

  it('suivent la typographie française\u202f: apostrophe courbe, espace fine avant les signes doubles', () => {
    const straight = french.filter(([, text]) => text.includes("'"));
    const tight = french.filter(([, text]) => /[^\s\u202f\u00a0/][;?!](\s|$)| [;:?!]/.test(text));
    expect([straight, tight]).toEqual([[], []]);
  });
});
