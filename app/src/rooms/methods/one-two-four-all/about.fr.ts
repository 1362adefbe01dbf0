// What an author should know of 1-2-4-all before choosing it, in French (Lipmanowicz et McCandless, 2014).
import type { MethodAbout } from '@trame/core/workshop';

export const about: MethodAbout = {
  title: '1-2-4-tous',
  aim: 'Peu d’idées, que toute la salle a vues naître et retient.',
  when: 'Une question simple appelle les idées de tous, en un quart d’heure, sans que les plus à l’aise parlent d’abord.',
  notWhen: 'Le sujet demande des faits que la salle n’a pas, ou plus de quelques minutes pour être compris.',
  preflight: null,
  people: 'De 4 à 200 personnes. Un nombre impair fait un groupe de trois.',
  needs: ['une question visible de partout', 'de quoi écrire pour chacun', 'une montre et une clochette'],
  failings: [
    {
      failing: 'On parle dès la première minute, et les plus discrets n’ont rien écrit.',
      remedy: 'Tenez le silence jusqu’au signal\u202f: l’écran donne le temps.',
    },
    {
      failing: 'À la fin, chaque groupe dit tout ce qu’il a écrit.',
      remedy: 'Demandez une seule idée par groupe\u202f: celle qui ressort.',
    },
  ],
  steps: { alone: 'Seul', pairs: 'À deux', fours: 'À quatre', together: 'Tous ensemble' },
};
