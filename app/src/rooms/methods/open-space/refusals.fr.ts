// What an open space says when it says no, in French; the kit's codes are worded by workshop, those of form by the seminar.
import type { OpenSpaceRefusal } from '@trame/core/methods/open-space';
import type { WorkshopRefusal } from '../../workshop/refusals.fr.js';

type Worded = Exclude<OpenSpaceRefusal, WorkshopRefusal | 'malformed' | 'text-empty' | 'text-too-long'>;

export const openSpaceRefusals = {
  'answer-known':
    'Quelqu’un connaît déjà la réponse\u202f: un forum ouvert décevrait. Choisissez une autre méthode, ou confirmez que vous l’ouvrez quand même.',
  'preflight-unanswered':
    'Répondez d’abord à la question préalable\u202f: la réponse est-elle déjà connue de quelqu’un\u202f?',
  'theme-missing': 'Donnez d’abord le thème\u202f: sans thème, la salle ne sait pas de quoi parler.',
  'marketplace-unopened':
    'La place du marché n’est pas encore ouverte\u202f: attendez le signal de l’animateur.',
  'marketplace-closed':
    'La place du marché est fermée\u202f: portez votre question à l’animateur, il peut encore l’ajouter.',
  'marketplace-already-open': 'La place du marché est déjà ouverte.',
  'question-unknown': 'Cette question n’est plus là\u202f: rechargez la page.',
  'question-withdrawn': 'Cette question a été retirée\u202f: posez-en une autre.',
  'question-reported': 'Un compte rendu répond déjà à cette question\u202f: elle ne peut plus être retirée.',
  'place-unknown':
    'Cette case ne fait pas partie de la grille\u202f: choisissez une salle et un créneau affichés.',
  'cell-taken':
    'Cette case est déjà prise\u202f: choisissez-en une libre, ou déplacez d’abord l’autre question.',
  'report-unknown': 'Ce compte rendu n’est plus là\u202f: rechargez la page.',
  'card-source-unknown':
    'Cette phrase n’est pas reprise d’un séminaire précédent\u202f: choisissez parmi celles qui sont proposées ici.',
  'card-unknown': 'Cette carte n’est plus là\u202f: rechargez la page.',
  'group-unknown': 'Ce groupe n’existe plus\u202f: rechargez la page.',
  'group-in-use': 'Ce groupe porte des notes de capacité\u202f: retirez-les avant de le défaire.',
  'note-unknown': 'Cette note n’est plus là\u202f: rechargez la page.',
  'gesture-stale': 'Quelqu’un a fait un autre regroupement depuis\u202f: regardez le mur, puis recommencez.',
} as const satisfies Record<Worded, string>;

export type OpenSpaceRefusals = { readonly [code in keyof typeof openSpaceRefusals]: string };
