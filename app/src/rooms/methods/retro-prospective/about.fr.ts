// What an author should know of the retro-prospective before choosing it, in French (ANCT, section 3, « Des exercices de rétroprospective »; Quist et Vergragt, 2006).
import type { MethodAbout } from '@trame/core/workshop';

export const about: MethodAbout = {
  title: 'Rétroprospective',
  aim: 'Face à une situation, ce que le groupe ferait, ce qui freine, ce qui aide, et qui commence lundi.',
  when: 'On veut se préparer à ce qui peut arriver sans attendre de le subir\u202f: un choc ou une chance.',
  notWhen: 'La situation est en train d’arriver à quelqu’un dans la salle\u202f: parlez-lui d’abord.',
  preflight: null,
  people: 'De 6 à 60 personnes, un groupe de 5 à 7 par situation.',
  needs: [
    'une carte de situation par groupe, quatre phrases',
    'un canevas à six cases par table, A3',
    'des situations équilibrées\u202f: menaces et chances',
  ],
  failings: [
    {
      failing: 'Le territoire se voit comme victime.',
      remedy: 'Autant de chances que de menaces\u202f; l’équilibre se voit à la préparation.',
    },
    {
      failing: 'La complexité écrase le groupe.',
      remedy: 'Une carte de quatre phrases, un canevas à six cases, un temps par case.',
    },
    {
      failing: 'Une bonne expérience ne mène à rien toute seule.',
      remedy: 'Chaque levier nomme quelqu’un de présent, et l’on finit par «\u00a0qui, lundi\u202f?\u00a0».',
    },
  ],
  steps: {
    reading: 'Lire seul',
    solutions: 'Que ferions-nous',
    levers: 'Freins et leviers',
    changes: 'Ce que cela change',
    monday: 'Qui, lundi',
    comparison: 'Comparer tous ensemble',
  },
};
