// What the library of situations says when it says no, in French.
import type { TransitionRefusal } from '@trame/core/transition';

export const transitionRefusals = {
  'situation-unknown': 'Cette situation n’est plus dans la bibliothèque\u202f: rechargez la page.',
  'situation-edited-meanwhile':
    'Quelqu’un a modifié cette situation entre-temps (version {current}, vous partiez de la version {yours}). Relisez-la, puis enregistrez de nouveau\u202f: votre saisie est restée à l’écran.',
  'situations-full': 'La bibliothèque tient {most} situations\u202f: retirez-en une d’abord.',
  'situations-none': 'Cochez au moins une situation à donner.',
  'seminar-unknown': 'Ce séminaire n’est plus au calendrier de cet espace\u202f: rechargez la page.',
  'seminar-already-open':
    'Ce séminaire est déjà ouvert ou clos\u202f: ses situations se règlent depuis la console d’animation.',
  'seminar-without-retro':
    'Cette étape n’est plus une rétroprospective\u202f: ajoutez-en une au déroulé du séminaire, puis recommencez.',
  'agenda-refused':
    'Le déroulé du séminaire ne peut pas recevoir ces situations\u202f: corrigez d’abord son étape «\u00a0{step}\u00a0».',
  'retro-full': 'Une rétroprospective tient {most} situations\u202f: retirez-en de ce séminaire d’abord.',
} satisfies Record<TransitionRefusal, string>;

export type TransitionRefusals = typeof transitionRefusals;
