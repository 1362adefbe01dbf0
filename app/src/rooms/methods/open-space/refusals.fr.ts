// What an open space says when it says no, in French; texts refused by form are worded by the seminar.
import type { OpenSpaceRefusal } from '@trame/core/methods/open-space';

type Worded = Exclude<OpenSpaceRefusal, 'malformed' | 'text-empty' | 'text-too-long'>;

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
  'activity-already-closed': 'Le forum ouvert est déjà clos.',
  'activity-not-closed': 'Le forum ouvert n’est pas clos\u202f: il n’y a rien à rouvrir.',
  closed: 'Le forum ouvert est clos\u202f: portez votre mot à l’animateur, il peut encore corriger.',
  'staff-only':
    'Seuls l’animateur et les scribes saisissent pour quelqu’un d’autre ou depuis le papier. Passez-leur la feuille.',
  'not-author': 'Seule la personne qui l’a écrit, ou l’animateur, peut le changer.',
  'version-stale':
    'Quelqu’un l’a changé entre-temps\u202f: «\u00a0{current}\u00a0». Relisez les deux textes avant d’enregistrer le vôtre.',
  'too-many': 'C’est plein\u202f: {max} au plus. Demandez à l’animateur de regrouper ou de retirer.',
  'too-many-versions':
    'Ce texte a été corrigé {max} fois\u202f: il ne peut plus l’être. Écrivez-en un nouveau, et demandez à l’animateur de masquer celui-ci.',
  'stage-unknown': 'Cette étape ne fait pas partie de ce forum ouvert\u202f: rechargez la page.',
  'question-unknown': 'Cette question n’est plus là\u202f: rechargez la page.',
  'question-withdrawn': 'Cette question a été retirée\u202f: posez-en une autre.',
  'question-reported': 'Un compte rendu répond déjà à cette question\u202f: elle ne peut plus être retirée.',
  'place-unknown':
    'Cette case ne fait pas partie de la grille\u202f: choisissez une salle et un créneau affichés.',
  'cell-taken':
    'Cette case est déjà prise\u202f: choisissez-en une libre, ou déplacez d’abord l’autre question.',
  'report-unknown': 'Ce compte rendu n’est plus là\u202f: rechargez la page.',
  'card-unknown': 'Cette carte n’est plus là\u202f: rechargez la page.',
  'group-unknown': 'Ce groupe n’existe plus\u202f: rechargez la page.',
  'group-in-use': 'Ce groupe porte des notes de capacité\u202f: retirez-les avant de le défaire.',
  'note-unknown': 'Cette note n’est plus là\u202f: rechargez la page.',
  'item-hidden': 'Ce texte est masqué\u202f: rétablissez-le avant d’y toucher.',
  'not-hidden': 'Ce texte n’est pas masqué.',
  'gesture-stale': 'Quelqu’un a fait un autre regroupement depuis\u202f: regardez le mur, puis recommencez.',
  'nothing-changes': 'Rien à changer\u202f: c’est déjà ainsi.',
} as const satisfies Record<Worded, string>;

export type OpenSpaceRefusals = { readonly [code in keyof typeof openSpaceRefusals]: string };
