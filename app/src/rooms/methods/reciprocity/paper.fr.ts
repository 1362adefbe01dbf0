// The words of offers and needs on paper, in French: the slip, the two-way table, the booklet.
import type { ReciprocityPaperWords } from '@trame/core/methods/reciprocity';

export const reciprocityPaperWords: ReciprocityPaperWords = {
  slips: {
    title: 'Bulletins apports et attentes',
    lead: 'Cinq minutes seul\u202f: une phrase de chaque côté, précise. Elles seront lues par tous.',
    offer: 'Ce que j’apporte',
    need: 'Ce que j’attends',
    tags: 'Entourez un ou deux mots',
    name: 'Nom, organisation',
    agrees: 'D’accord pour être présenté à quelqu’un\u202f? oui / non. Où vous joindre',
  },
  table: {
    title: 'Apports et attentes',
    lead: 'Collez chaque bulletin en face de son mot. Deux bulletins sur une ligne\u202f: une rencontre possible.',
    offers: 'Ce que nous apportons',
    needs: 'Ce que nous attendons',
  },
  booklet: {
    figures: {
      offers: { one: 'apport', other: 'apports' },
      needs: { one: 'attente', other: 'attentes' },
      introductions: { one: 'rencontre convenue', other: 'rencontres convenues' },
    },
    table: {
      title: 'Ce que nous apportons, ce que nous attendons',
      lead: 'Le territoire sert l’industrie, l’industrie sert le territoire\u202f: chacun l’a dit dans ses mots.',
    },
    offerLetter: 'A',
    needLetter: 'B',
    empty: 'Rien d’écrit encore.',
    paper: 'copié du papier',
    offers: 'Apports',
    needs: 'Attentes',
    noWord: 'Autres',
    named: '{text} ({who})',
    alone: {
      title: 'Attentes sans réponse',
      lead: 'Rien de ce qui a été apporté n’y répond encore. Qui connaît quelqu’un\u202f?',
    },
  },
};
