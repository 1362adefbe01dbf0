// What an author should know of the emblem before choosing it, in French (ANCT, section 3, « l’exercice des emblèmes »).
import type { MethodAbout } from '@trame/core/workshop';

export const about: MethodAbout = {
  title: 'Exercice des emblèmes',
  aim: 'Un emblème par groupe, avec ce qu’il veut dire\u202f: ce à quoi les gens tiennent ici.',
  when: 'Au début, pour parler du territoire autrement que par ses problèmes, et faire connaissance en faisant.',
  notWhen:
    'Le temps manque pour que chaque groupe montre et explique le sien\u202f: un dessin sans ses mots ne sert pas.',
  preflight: null,
  people: 'De 5 à 60 personnes, en groupes de 5 à 8.',
  needs: [
    'une feuille A3 et des feutres par table, ou un téléphone par groupe',
    'quelqu’un qui prend la photo et note l’explication',
    'un mur pour accrocher les emblèmes',
  ],
  failings: [
    {
      failing: 'Cela paraît enfantin.',
      remedy: 'Dites pourquoi en une phrase\u202f: on ne défend bien que ce à quoi l’on tient.',
    },
    {
      failing: 'Des adultes n’aiment pas dessiner.',
      remedy: 'Des mots, des formes ou des symboles suffisent\u202f; personne n’est obligé de dessiner.',
    },
    {
      failing: 'Une personne dessine pour les autres.',
      remedy: 'Cinq minutes seul d’abord, puis chacun apporte un élément à l’emblème commun.',
    },
    {
      failing: 'Les feuilles se perdent après la journée.',
      remedy: 'Photo et sens sont gardés\u202f; l’emblème revient en couverture du livrable.',
    },
  ],
  steps: { alone: 'Seul', sharing: 'Partager', making: 'Faire l’emblème', plenary: 'Montrer et expliquer' },
};
