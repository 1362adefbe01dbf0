// What an author should know of the open space before choosing it, in French (Owen, *Open Space Technology*; ANCT, annexe 2).
import type { MethodAbout } from '@trame/core/workshop';

export const about: MethodAbout = {
  title: 'Forum ouvert',
  aim: 'Un mur de défis et d’atouts, et un compte rendu par groupe, dans les mots de ceux qui y étaient.',
  when: 'La question est réelle, complexe, et personne n’a la réponse. Les gens sont venus parce qu’ils le voulaient.',
  notWhen:
    'La réponse est déjà décidée, quelqu’un doit garder la main sur le contenu, ou il reste moins de deux heures.',
  preflight: {
    question: 'La réponse est-elle déjà connue de quelqu’un\u202f?',
    ifYes:
      'Alors dites-la, et choisissez une méthode qui la met à l’épreuve\u202f: un pitch, ou un café de savoirs.',
  },
  people: 'De 15 à 150 personnes, en groupes libres.',
  needs: [
    'une grille des salles et des créneaux, au mur',
    'un bulletin par question, un formulaire par groupe',
    'quatre coins ou quatre salles, des chaises sans tables au milieu',
    'une personne qui saisit les comptes rendus à mesure',
  ],
  failings: [
    {
      failing: 'Des gens venus sans l’avoir choisi se taisent ou s’en vont.',
      remedy:
        'Dites la règle dès l’invitation\u202f: on vient si l’on veut, on change de groupe si l’on n’apprend ni n’apporte plus rien.',
    },
    {
      failing: 'Trop peu de temps\u202f: les groupes se forment, et c’est déjà la fin.',
      remedy: 'Gardez deux créneaux d’au moins 35 minutes, quitte à retirer une plénière.',
    },
    {
      failing: 'Les comptes rendus arrivent dans tous les états, ou pas du tout.',
      remedy:
        'Un formulaire à quatre cases, rempli par qui a posé la question. La console liste ceux qui manquent\u202f; on les demande de vive voix, jamais au mur.',
    },
    {
      failing: 'Rien ne suit\u202f: la confiance se perd pour longtemps.',
      remedy: 'Le livret part le soir même, et le séminaire suivant s’ouvre sur ce mur.',
    },
  ],
  steps: {
    theme: 'Le thème',
    marketplace: 'La place du marché',
    slot: 'Créneau',
    move: 'Déplacement',
    reading: 'Lecture en silence',
    sorting: 'Défis et atouts',
    capacity: 'Qui a la main sur quoi',
  },
};
