// The words of the expectations on paper, in French: the booklet, and the sheets of the room.
import type { ExpectationsPaperWords } from '@trame/core/methods/expectations';
import { expectationsBookletWords } from './booklet.fr.js';

export const expectationsPaperWords: ExpectationsPaperWords = {
  booklet: expectationsBookletWords,
  slips: {
    title: 'Bulletins\u202f: {question}',
    lead: 'Une phrase par bulletin. Écrivez d’abord pour vous\u202f; à deux, puis à quatre, gardez celle que vous voulez dire à tous.',
    voice: 'Seul(e), à deux ou à quatre\u202f?',
  },
  signatures: {
    title: 'Nos règles du jeu, à signer',
    lead: 'Lisez la charte, puis signez si vous la faites vôtre. On peut retirer sa signature à tout moment.',
    charter: 'Notre charte',
    rules: 'Nous nous engageons à',
    people: 'Je signe',
    name: 'Nom',
    signature: 'Signature',
  },
  reread: {
    title: 'Ce que nous espérions, ce qui est arrivé',
    lead: 'Lisez l’attente à voix haute. La salle répond, quelqu’un écrit.',
    hoped: 'Au premier séminaire, nous espérions',
    verdict: 'La salle dit',
    happened: 'Ce qui est arrivé, en une phrase',
    verdicts: expectationsBookletWords.reread.verdicts,
  },
};
