// What an author should know of the knowledge café before choosing it, in French (ANCT, annexe 2; Gurteen).
import type { MethodAbout } from '@trame/core/workshop';

export const about: MethodAbout = {
  title: 'Café de savoirs',
  aim: 'Des idées par groupe sur une question ouverte, puis des solutions que tous ont discutées.',
  when: 'Une ou deux questions ouvertes demandent des idées de gens qui savent des choses différentes.',
  notWhen: 'Il faut trancher tout de suite\u202f: un café fait venir et mûrir les idées, il ne choisit pas.',
  preflight: {
    question: 'L’hôte veut-il répondre lui-même à la question\u202f?',
    ifYes: 'Alors faites un exposé suivi de questions\u202f: au café, l’hôte n’a pas de réponse.',
  },
  people: 'De 6 à 60 personnes, en groupes de 3 à 6.',
  needs: [
    'une ou deux questions ouvertes, écrites',
    'des petites tables, sans tableau de conférence',
    'de quoi noter une idée par bulletin',
  ],
  failings: [
    {
      failing: 'Le compte rendu de chaque groupe devient un spectacle.',
      remedy: 'Variante Gurteen\u202f: pas de compte rendu, un cercle, puis une phrase chacun.',
    },
    {
      failing: 'Ceux qui parlent fort restent hors du cercle, ou l’occupent.',
      remedy: 'Cinq minutes seul d’abord\u202f; la parole passe de groupe en groupe.',
    },
    {
      failing: 'Rien d’écrit\u202f: le commanditaire est déçu.',
      remedy: 'Variante Fabrique\u202f: les idées sont notées, et deviennent des solutions en plénière.',
    },
  ],
  steps: {
    introduction: 'Ouverture',
    alone: 'Seul',
    groups: 'En groupes',
    plenary: 'Tous ensemble',
    round: 'Tour',
    circle: 'Le cercle',
    closing: 'Ce que je retiens',
  },
};
