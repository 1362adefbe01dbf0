// The two languages of the diagnosis say the same things, with the same holes, and as the house writes.
import { associationSentences } from '@trame/core/shift-share';
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

describe('les mots de l’association [R096]', () => {
  const words = fr.association;

  it('sont une question, jamais un effet ni une note', () => {
    expect(words.question).toMatch(/^L’effet local va-t-il de pair avec .*\?$/);
    const said = listTexts(words).map(([, text]) => text);
    expect(said.filter((text) => /impact|score|note de|influence/i.test(text))).toEqual([]);
  });

  it('portent les quatre phrases, dans les deux langues, et aucune autre', () => {
    for (const { sentences } of [fr.association, en.association]) {
      expect(Object.keys(sentences).sort()).toEqual([...associationSentences].sort());
    }
    expect(Object.values(words.sentences)).toEqual([
      expect.stringMatching(/n’est pas expliqué/),
      expect.stringMatching(/n’est pas une cause.*inverse/),
      expect.stringMatching(/n’est pas le capital social.*après la période/),
      expect.stringMatching(/quelques lieux.*avec et sans eux/),
    ]);
  });

  it('titrent «\u00a0pas de lien établi\u00a0» quand le signe change', () => {
    expect(words.headlines['no-link-established']).toBe('Pas de lien établi.');
  });
});
