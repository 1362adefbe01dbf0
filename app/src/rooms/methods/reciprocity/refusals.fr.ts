// What offers and needs say when they say no, in French.
import type { ReciprocityRefusal } from '@trame/core/methods/reciprocity';

export const reciprocityRefusals = {
  'reciprocity-tag-unknown': 'Ce mot n’est plus dans la liste\u202f: choisissez-en un autre.',
  'reciprocity-pair-unknown':
    'Il faut un apport et une attente\u202f: l’un des deux a changé, rechargez la page.',
  'reciprocity-same-person':
    'Ces deux phrases sont de la même personne\u202f: il n’y a personne à présenter.',
  'reciprocity-nobody':
    'Cette phrase vient d’un papier sans nom\u202f: dites d’abord de qui elle est, en la saisissant à son nom.',
  'reciprocity-already-proposed': 'Cette rencontre est déjà proposée aux deux.',
  'reciprocity-not-yours':
    'Cette phrase n’est pas la vôtre\u202f: seule la personne concernée répond, ou le dit à l’animateur.',
  'reciprocity-agreed': 'Vous êtes déjà d’accord tous les deux\u202f: la rencontre est convenue.',
  'reciprocity-not-agreed': 'L’autre n’a pas encore dit oui\u202f: son contact ne s’affiche qu’alors.',
  'reciprocity-too-many': 'C’est plein\u202f: {max} rencontres au plus dans une activité.',
} as const satisfies Record<ReciprocityRefusal, string>;

export type ReciprocityRefusals = { readonly [code in keyof typeof reciprocityRefusals]: string };
