// What a knowledge café says when it says no, in French, beside what every method may refuse.
import type { CafeRefusal } from '@trame/core/methods/knowledge-cafe';

export const cafeRefusals = {
  'cafe-question-missing':
    'Écrivez d’abord la question clef\u202f: sans elle, les groupes ne savent pas de quoi parler.',
  'cafe-question-unknown': 'Cette question a changé\u202f: rechargez la page, puis choisissez-la de nouveau.',
  'cafe-question-in-use':
    'Des idées répondent déjà à cette question ({count})\u202f: reformulez-la plutôt que de la retirer.',
  'cafe-not-begun':
    'Le travail en groupes n’a pas commencé\u202f: votre texte attend ici, envoyez-le au signal de l’animateur.',
  'cafe-no-report':
    'Dans la variante Gurteen, on ne note rien pendant les tours\u202f: gardez votre mot pour la fin, il attend ici.',
  'cafe-kind-unknown': 'Ce genre de mot n’a pas sa place dans cette variante du café de savoirs.',
  'cafe-transition-missing': 'Une solution sert au moins une transition\u202f: cochez-en une.',
  'cafe-transition-unknown': 'Cette transition n’est plus dans la liste\u202f: rechargez la page.',
  'cafe-source-unknown':
    'Ce défi n’est plus parmi ceux qui ont été transmis\u202f: choisissez dans la liste.',
  'cafe-team-in-use':
    'Le groupe «\u00a0{name}\u00a0» a déjà laissé des mots\u202f: il ne peut pas être supprimé.',
} as const satisfies Record<CafeRefusal, string>;

export type CafeRefusals = { readonly [code in CafeRefusal]: string };
