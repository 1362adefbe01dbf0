// The words of the emblems on paper, in French: the booklet, and the sheets of the room.
import type { EmblemPaperWords } from '@trame/core/methods/emblem';
import { emblemBookletWords } from './booklet.fr.js';

export const emblemPaperWords: EmblemPaperWords = {
  booklet: emblemBookletWords,
  slips: {
    title: 'Ce à quoi je tiens',
    lead: 'Cinq minutes, seul(e). Un lieu, un geste, un produit, un souvenir\u202f: ce que vous montreriez de ce territoire.',
    mine: 'Ce à quoi je tiens ici',
  },
  sheet: {
    title: 'Feuille d’emblème (A4)',
    titleLarge: 'Feuille d’emblème (A3, pour la table)',
    lead: 'Dessinez, découpez, collez, écrivez\u202f: tout est permis, y compris des mots. Sortez du cadre si vous voulez.',
    emblem: 'Notre emblème',
    meaning: 'Ce qu’il veut dire',
    group: 'Notre groupe',
  },
};
