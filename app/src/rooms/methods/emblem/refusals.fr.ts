// What the exercise of emblems says when it says no, in French; the kit's codes are worded by workshop.
import type { EmblemRefusal } from '@trame/core/methods/emblem';

export const emblemRefusals = {
  'team-has-emblem':
    'Le groupe {name} a déjà laissé quelque chose\u202f: il ne peut pas être supprimé. Renommez-le, ou déplacez ses membres.',
  'meaning-without-team':
    'Dites de quel groupe vient cette explication\u202f: rejoignez un groupe, ou choisissez-le.',
  'piece-unknown': 'Cet élément n’est plus sur l’emblème\u202f: quelqu’un l’a peut-être retiré.',
  'piece-stale':
    'Quelqu’un vient de toucher au même élément\u202f: il est resté où cette personne l’a mis. Recommencez si vous le voulez ailleurs.',
  'piece-removed': 'Cet élément vient d’être retiré\u202f: rétablissez-le pour y toucher.',
  'piece-not-removed': 'Cet élément est déjà sur l’emblème.',
  'emblem-full':
    'L’emblème porte déjà {max} éléments\u202f: retirez-en un avant d’en ajouter. Moins il y en a, mieux on le voit de loin.',
  'photo-missing': 'Il n’y a pas de photo à retirer.',
  'emblem-missing':
    'Ce groupe n’a encore rien montré ni rien dit\u202f: attendez son emblème, sa photo ou son explication.',
  'term-unknown': 'Ce mot n’est plus dans le vocabulaire\u202f: rechargez la page.',
  'term-exists': 'Le vocabulaire a déjà «\u00a0{label}\u00a0»\u202f: utilisez-le.',
  'term-in-use':
    '«\u00a0{label}\u00a0» est posé sur un emblème\u202f: retirez-le de chaque emblème avant de le supprimer.',
  'term-not-tagged': 'Ce mot n’est pas posé sur cet emblème.',
  'nobody-to-speak':
    'Personne n’est encore assis dans un groupe, et aucun emblème n’est là\u202f: formez d’abord les groupes.',
  'everybody-spoke': 'Tous les groupes ont parlé.',
} as const satisfies Record<EmblemRefusal, string>;

export type EmblemRefusals = { readonly [code in keyof typeof emblemRefusals]: string };
