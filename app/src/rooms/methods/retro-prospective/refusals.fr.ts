// What a retro-prospective says when it says no, in French.
import type { RetroRefusal } from '@trame/core/methods/retro-prospective';

export const retroRefusals = {
  'retro-too-many-situations':
    'La bibliothèque est pleine\u202f: {max} situations au plus. Modifiez-en une au lieu d’en ajouter.',
  'retro-situation-unknown': 'Cette situation n’est plus dans la bibliothèque\u202f: rechargez la page.',
  'retro-situation-not-offered':
    'Cette situation n’est pas dans le jeu\u202f: ajoutez-la d’abord aux situations données aux groupes.',
  'retro-assigned-twice': 'Un groupe reçoit deux situations\u202f: gardez-en une seule par groupe.',
  'retro-situation-faced':
    'Un groupe travaille sur cette situation\u202f: donnez-lui-en une autre avant de la retirer du jeu.',
  'retro-team-missing': 'Dites pour quel groupe\u202f: rejoignez-en un, ou choisissez-le dans la liste.',
  'retro-situation-missing':
    'Ce groupe n’a pas encore de situation\u202f: attendez que l’animateur donne les cartes.',
  'retro-situation-other':
    'Ce groupe a reçu une autre situation\u202f: rechargez la page, votre texte est gardé.',
  'retro-side-missing':
    'Dites pour qui est ce changement\u202f: pour le territoire, pour l’industrie, ou pour les deux.',
  'retro-tag-unknown':
    'Un changement est pour le territoire ou pour l’industrie\u202f: choisissez parmi les deux.',
  'retro-monday-holder': 'Qui, lundi\u202f? Nommez une personne présente\u202f: sans elle, rien ne commence.',
  'retro-not-held': 'Seuls un levier et un premier pas se portent\u202f: choisissez l’un des deux champs.',
  'retro-holder-absent':
    'Choisissez une personne de la salle. Pour un nom écrit sur le papier, donnez la feuille au scribe.',
  'retro-no-team': 'Formez d’abord les groupes\u202f: la suite se travaille à plusieurs.',
  'retro-nothing-dealt': 'Donnez d’abord une situation à chaque groupe.',
  'retro-team-in-use':
    'Un groupe a déjà écrit sur son canevas\u202f: gardez-le, ou masquez d’abord ce qu’il a écrit.',
} as const satisfies Record<RetroRefusal, string>;

export type RetroRefusals = { readonly [code in keyof typeof retroRefusals]: string };
