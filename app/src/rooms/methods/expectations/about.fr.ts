// What an author should know of the expectations before choosing it, in French (ANCT, section 3, MOTIVE !; Lipmanowicz et McCandless, 2014).
import type { MethodAbout } from '@trame/core/workshop';

export const about: MethodAbout = {
  title: 'Attentes et règles du jeu',
  aim: 'Ce que chacun espère, et une charte de quelques règles que la salle a signée.',
  when: 'Le groupe se rencontre pour la première fois, ou reprend ce qu’il s’était promis.',
  notWhen:
    'Les règles sont déjà fixées par d’autres\u202f: dites-les simplement, sans faire semblant de les choisir.',
  preflight: null,
  people: 'De 4 à 200 personnes\u202f: seul, à deux, à quatre, puis tous.',
  needs: [
    'trois questions visibles de partout',
    'un bulletin par attente, une feuille de charte à signer',
    'une cloche pour passer de deux à quatre',
  ],
  failings: [
    {
      failing: 'Les attentes sont dites, puis oubliées.',
      remedy: 'Elles sont gardées, et relues au quatrième séminaire\u202f: tenue, en partie, pas encore.',
    },
    {
      failing: 'La charte devient une liste de vœux.',
      remedy: 'Cinq à sept règles, chacune dite comme un geste que l’on voit.',
    },
    {
      failing: 'Un élu ou un dirigeant donne le ton le premier.',
      remedy: 'Commencez par le silence\u202f: on écrit seul avant de parler.',
    },
  ],
  steps: {
    alone: 'Seul',
    pairs: 'À deux',
    fours: 'À quatre',
    together: 'Tous ensemble',
    proposals: 'Proposer des règles',
    charter: 'La charte',
    signing: 'Signer',
    reread: 'Relire les attentes',
  },
};
