// What an author should know of offers and needs before choosing it, in French (ANCT, section 3, phase 1).
import type { MethodAbout } from '@trame/core/workshop';

export const about: MethodAbout = {
  title: 'Apports et attentes',
  aim: 'Ce que chacun apporte, ce que chacun attend, et des rencontres acceptées par les deux.',
  when: 'Industrie et territoire se côtoient sans se connaître, et peuvent se rendre service.',
  notWhen: 'Les gens ne veulent pas dire publiquement ce qui leur manque\u202f: commencez par les apports.',
  preflight: null,
  people: 'De 8 à 150 personnes.',
  needs: [
    'deux bulletins par personne\u202f: un apport, une attente',
    'quelqu’un qui présente les gens l’un à l’autre pendant la pause',
  ],
  failings: [
    {
      failing: 'Des listes, et aucune rencontre.',
      remedy: 'Les correspondances sont proposées sur place, pendant que les gens sont là.',
    },
    {
      failing: 'Des coordonnées circulent sans accord.',
      remedy: 'Une mise en relation n’a lieu que si les deux ont dit oui.',
    },
    { failing: 'Seuls les besoins s’écrivent.', remedy: 'Demandez l’apport d’abord\u202f: chacun en a un.' },
  ],
  steps: { writing: 'Écrire seul', tables: 'Autour des tables', introductions: 'Se rencontrer' },
};
