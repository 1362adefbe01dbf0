// The words of an open space on paper, in French: the booklet, and the sheets of the room.
import type { OpenSpacePaperWords } from '@trame/core/methods/open-space';
import { openSpaceBookletWords } from './booklet.fr.js';

export const openSpacePaperWords: OpenSpacePaperWords = {
  booklet: openSpaceBookletWords,
  form: {
    title: 'Compte rendu de groupe',
    lead: 'À écrire pendant la discussion, par celles et ceux qui y sont. Il est affiché sur le mur dès qu’il est remis.',
    theme: '1. Le thème',
    question: '2. Notre question',
    place: 'Créneau et salle',
    happened: '3. Ce qui s’est dit',
    said: 'L’essentiel, dans vos mots',
    challenges: 'Défis',
    assets: 'Atouts',
    who: '4. Qui était là',
    convener: 'Animé par',
    participants: 'Avec (les noms sont facultatifs)',
  },
  slips: {
    title: 'Bulletins de question',
    lead: 'Une question par bulletin. Lisez-la à voix haute, puis posez-la dans la grille.',
    question: 'La question que je veux traiter',
    proposer: 'Proposée par (facultatif)',
    place: 'Créneau et salle',
  },
  grid: {
    title: 'Place du marché',
    lead: 'Une case, une question. On va où l’on apprend et où l’on apporte\u202f; on peut changer de groupe.',
    slot: 'Créneau {number} ({minutes}\u00a0min)',
    room: '{name} ({seats} places)',
  },
};
