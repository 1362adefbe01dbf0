// What a world café says when it says no, in French.
import type { WorldCafeRefusal } from '@trame/core/methods/world-cafe';

export const worldCafeRefusals = {
  'world-cafe-no-theme':
    'Il n’y a pas encore de thème\u202f: donnez-en un par table avant de placer les gens.',
  'world-cafe-theme-unknown': 'Ce thème n’est plus là\u202f: rechargez la page, votre texte est gardé.',
  'world-cafe-theme-twice': 'Deux thèmes portent le même identifiant\u202f: supprimez l’un des deux.',
  'world-cafe-theme-in-use':
    'On a déjà écrit sur ce thème\u202f: gardez-le, vous pouvez encore en changer le titre et les questions.',
  'world-cafe-plan-stands':
    'Le plan de tables est posé\u202f: retirez-le pour changer les tables ou les hôtes, ou réparez-le.',
  'world-cafe-host-missing':
    'Personne ne tient la table «\u00a0{themes}\u00a0»\u202f: nommez un hôte avant de commencer le tour.',
  'world-cafe-host-twice': 'Une même personne tiendrait deux tables\u202f: nommez quelqu’un d’autre.',
  'world-cafe-host-moves':
    'L’hôte de «\u00a0{theme}\u00a0» quitterait sa table\u202f: l’hôte reste, ce sont les autres qui tournent.',
  'world-cafe-plan-missing': 'Placez d’abord les gens\u202f: sans plan de tables, personne ne sait où aller.',
  'world-cafe-plan-rounds':
    'Ce plan compte {given} tours au lieu de {expected}\u202f: refaites-le, les thèmes ont changé.',
  'world-cafe-plan-torn': 'Ce plan ne correspond plus aux personnes ou aux tables\u202f: refaites-le.',
  'world-cafe-table-unknown': 'Ce plan envoie quelqu’un à une table qui n’existe pas\u202f: refaites-le.',
  'world-cafe-person-unknown': 'Ce plan nomme un hôte qui n’est pas dans la liste\u202f: refaites-le.',
  'world-cafe-theme-again':
    'Ce plan ramène des personnes à un thème qu’elles ont déjà traité ({count})\u202f: refaites-le.',
  'world-cafe-under-way':
    'Les tours ont commencé\u202f: réparez le plan, il ne peut plus être refait ni retiré.',
  'world-cafe-plan-stale':
    'Quelqu’un vient de changer le plan\u202f: regardez-le, puis recommencez votre réparation.',
  'world-cafe-round-past':
    'Ce tour est passé\u202f: ce qui a eu lieu ne se change plus. Réparez à partir du tour en cours.',
  'world-cafe-round-unknown': 'Ce tour ne fait pas partie de ce world café\u202f: rechargez la page.',
} as const satisfies Record<WorldCafeRefusal, string>;

export type WorldCafeRefusals = { readonly [code in keyof typeof worldCafeRefusals]: string };
