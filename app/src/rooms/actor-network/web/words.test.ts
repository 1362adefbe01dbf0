// The two languages of the network rooms say the same things, with the same holes, and keep the rules on persons.
import { figureKeys, tileKeys } from '@trame/core/actor-network';
import { describe, expect, it } from 'vitest';
import { copy as boardEn } from './board/copy.en.js';
import { copy as boardFr } from './board/copy.fr.js';
import { methods as methodsEn } from './board/methods-copy.en.js';
import { methods as methodsFr } from './board/methods-copy.fr.js';
import { copy as mainEn } from './copy.en.js';
import { copy as mainFr } from './copy.fr.js';
import { copy as exchangeEn } from './exchange/copy.en.js';
import { copy as exchangeFr } from './exchange/copy.fr.js';
import { copy as mapEn } from './map/copy.en.js';
import { copy as mapFr } from './map/copy.fr.js';
import { copy as mergeEn } from './merge/copy.en.js';
import { copy as mergeFr } from './merge/copy.fr.js';
import { copy as ownEn } from './own/copy.en.js';
import { copy as ownFr } from './own/copy.fr.js';
import { copy as pilotingEn } from './piloting/copy.en.js';
import { copy as pilotingFr } from './piloting/copy.fr.js';
import { copy as rosterEn } from './roster/copy.en.js';
import { copy as rosterFr } from './roster/copy.fr.js';
import { copy as spacesEn } from './spaces/copy.en.js';
import { copy as spacesFr } from './spaces/copy.fr.js';
import { copy as surveyEn } from './survey/copy.en.js';
import { copy as surveyFr } from './survey/copy.fr.js';

const rooms = [
  ['le tableau', boardFr, boardEn],
  ['la méthode', methodsFr, methodsEn],
  ['l’annuaire', mainFr, mainEn],
  ['les fiches réunies', mergeFr, mergeEn],
  ['la carte', mapFr, mapEn],
  ['le téléphone', ownFr, ownEn],
  ['le pilotage', pilotingFr, pilotingEn],
  ['les fichiers', exchangeFr, exchangeEn],
  ['les acteurs', rosterFr, rosterEn],
  ['les espaces', spacesFr, spacesEn],
  ['les enquêtes', surveyFr, surveyEn],
] as const;

/** Every text of a copy under its path. */
function listTexts(words: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]];
  return Object.entries(words as object).flatMap(([key, value]) => listTexts(value, `${path}/${key}`));
}

const holesOf = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe.each(rooms)('les mots\u202f: %s', (_, french, english) => {
  const texts = listTexts(french);
  const others = new Map(listTexts(english));

  it('ont les mêmes clés et les mêmes trous dans les deux langues', () => {
    expect([...others.keys()].sort()).toEqual(texts.map(([path]) => path).sort());
    const apart = texts.filter(([path, text]) => `${holesOf(text)}` !== `${holesOf(others.get(path) ?? '')}`);
    expect(apart).toEqual([]);
  });

  it('suivent la typographie française', () => {
    const faults = texts.filter(([, text]) => /'|[^\s\u202f\u00a0/][;?!](\s|$)| [;:?!]/.test(text));
    expect(faults).toEqual([]);
  });
});

describe('les mots du tableau', () => {
  it('ont un nom et une phrase pour chaque chiffre, une formule, un titre pour chaque tuile [R112]', () => {
    for (const key of figureKeys) {
      expect([key, boardFr.figures[key]?.[0]]).toEqual([key, expect.any(String)]);
      expect(boardFr.figures[key]?.[1]).toContain('{value}');
      expect(methodsFr.formulas[key]).toBeTruthy();
    }
    expect(Object.keys(boardFr.tiles).sort()).toEqual([...tileKeys].sort());
  });

  it('ne notent et ne classent personne [R103]', () => {
    const harsh = rooms
      .flatMap(([, french]) => listTexts(french))
      .filter(([, text]) => /palmar|meilleur|pire|leader|isolé|exclu|mauvais/i.test(text));
    expect(harsh).toEqual([]);
  });
});
