// What the expectations say when they say no, in French; the kit's codes are worded by workshop, those of form by the seminar.
import type { ExpectationsRefusal } from '@trame/core/methods/expectations';

export const expectationsRefusals = {
  'question-not-asked':
    'Cette question n’est pas posée dans cette activité\u202f: choisissez-en une de la liste.',
  'not-a-rule':
    'Seules les réponses à «\u00a0comment allons-nous agir ensemble\u00a0» peuvent devenir des règles\u202f: changez d’abord sa question.',
  'rule-already-adopted': 'Cette règle est déjà dans la charte.',
  'rule-not-adopted': 'Cette règle n’est pas, ou n’est plus, dans la charte\u202f: regardez la liste à jour.',
  'rule-already-aside':
    'Cette règle est déjà mise de côté\u202f: remettez-la d’abord parmi les propositions.',
  'rule-in-charter':
    'Cette règle est entrée dans la charte\u202f: elle est à toute la salle. Demandez à l’animateur de la reformuler.',
  'charter-long':
    'La charte a déjà {max} règles\u202f: au-delà, personne ne les retient. Réunissez-en deux, ou mettez-en une de côté.',
  'charter-empty':
    'La charte est vide\u202f: retenez au moins une règle avant de la proposer à la signature.',
  'charter-presented':
    'La charte est à la signature\u202f: reprenez-la avant de la modifier. Les personnes qui ont signé seront invitées à relire.',
  'charter-not-presented': 'La charte n’est pas à la signature\u202f: attendez que l’animateur la propose.',
  'charter-changed': 'La charte a changé depuis que vous l’avez lue\u202f: relisez-la, puis recommencez.',
  'already-signed': 'C’est déjà signé\u202f: une signature suffit.',
  'not-signed': 'Il n’y a pas de signature à retirer.',
  'nothing-to-reread':
    'Cette activité ne relit rien\u202f: choisissez la variante «\u00a0Relecture\u00a0» dans le conducteur.',
  'carried-unknown': 'Cette attente ne fait pas partie de celles à relire\u202f: rechargez la page.',
  'verdict-stale':
    'Quelqu’un vient de noter une autre réponse pour cette attente\u202f: regardez-la, puis choisissez.',
} as const satisfies Record<ExpectationsRefusal, string>;

export type ExpectationsRefusals = { readonly [code in keyof typeof expectationsRefusals]: string };
