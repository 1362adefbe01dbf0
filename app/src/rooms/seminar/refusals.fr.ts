// What the seminar says when it says no, in French: its pages first, then the conductor of the live room.
import type { SeminarRefusal } from '@trame/core/seminar';

export const seminarRefusals = {
  'not-found': 'Ce séminaire n’existe pas, ou vous n’y avez pas accès.',
  'edited-meanwhile':
    'Quelqu’un a modifié cette fiche entre-temps (version {current}, vous partiez de la version {yours}). Relisez-la à côté de la vôtre, puis enregistrez de nouveau\u202f: votre saisie est restée à l’écran.',
  'agenda-refused':
    'Le déroulé ne peut pas être enregistré tel quel\u202f: corrigez l’étape «\u00a0{step}\u00a0».',
  'agenda-empty': 'Ajoutez au moins une étape au déroulé avant d’ouvrir le séminaire.',
  'agenda-frozen':
    'Le séminaire est ouvert\u202f: son déroulé se règle maintenant depuis la console d’animation.',
  'already-closed': 'Ce séminaire est clos. Sa récolte et son livret restent disponibles.',
  'not-opened': 'Ce séminaire n’a pas encore été ouvert\u202f: ouvrez sa salle d’abord.',
  'not-here': 'Ce séminaire est inter-sites\u202f: ouvrez-le depuis la Fabrique, pas depuis un territoire.',
  'attendee-unknown': 'Cette personne n’est plus sur la liste\u202f: rechargez la page.',
  'booklet-not-yet':
    'Le livret sera à vous dès que l’animateur aura clos le séminaire. Jusque-là, lui seul peut l’imprimer.',
  'sheet-unknown': 'Cette feuille n’existe pas pour ce séminaire\u202f: choisissez-en une dans la liste.',
  'no-sheet': 'Aucune étape du déroulé n’a de feuille à imprimer\u202f: ajoutez une méthode au déroulé.',
  'document-queue-full': 'Trop de documents sont demandés en même temps. Recommencez dans une minute.',
  'document-too-slow':
    'Ce document est trop long à composer. Réessayez\u202f; si cela se répète, donnez la référence ci-dessous à la personne qui tient le serveur.',
} as const satisfies Record<string, string>;

export type SeminarRefusals = { readonly [code in keyof typeof seminarRefusals]: string };

/** The reasons of `@trame/core/seminar`. */
export const conductorRefusals = {
  malformed: 'Cette demande est incomplète ({field}). Rechargez la page et recommencez.',
  'text-empty': 'Écrivez quelques mots avant d’envoyer.',
  'text-too-long':
    'C’est trop long\u202f: {length} caractères, pour {max} au plus. Raccourcissez, puis renvoyez.',
  'step-duplicate':
    'Deux étapes du déroulé portent le même identifiant ({step})\u202f: supprimez l’une des deux.',
  'step-unknown': 'Cette étape n’est plus au déroulé\u202f: rechargez la page.',
  'step-changed':
    'Quelqu’un a déjà changé d’étape\u202f: vous en êtes à «\u00a0{current}\u00a0». Regardez où en est la salle avant de recommencer.',
  'step-already-current': 'Cette étape est déjà en cours.',
  'step-not-current': 'Cette étape n’est pas en cours\u202f: lancez-la d’abord.',
  'no-next-step': 'C’était la dernière étape\u202f: vous pouvez clôturer le séminaire.',
  'extension-too-long': 'On ne peut pas ajouter ni retirer plus de {max} minutes d’un coup.',
  'already-open': 'Le séminaire est déjà ouvert.',
  'not-open': 'Le séminaire n’est pas commencé\u202f: ouvrez-le d’abord.',
  'seminar-closed': 'Le séminaire est clos\u202f: plus rien ne s’y ajoute. L’animateur peut le rouvrir.',
  'not-closed': 'Le séminaire n’est pas clos\u202f: il n’y a rien à rouvrir.',
  'already-paused': 'Le temps est déjà arrêté.',
  'not-paused': 'Le temps n’est pas arrêté.',
  'already-frozen': 'Les envois sont déjà suspendus.',
  'not-frozen': 'Les envois ne sont pas suspendus.',
  'room-frozen':
    'L’animateur a suspendu les envois un instant. Gardez votre texte\u202f: il partira quand ce sera rouvert.',
  'activity-unknown': 'Cette activité n’est pas au déroulé de ce séminaire\u202f: rechargez la page.',
  'activity-not-started': 'Cette activité n’a pas commencé\u202f: attendez que l’animateur la lance.',
  'method-unknown':
    'La méthode «\u00a0{method}\u00a0» n’est pas installée sur ce serveur\u202f: choisissez-en une autre.',
  'role-not-allowed': 'Votre rôle dans la salle ({role}) ne permet pas ce geste. Demandez à l’animateur.',
} as const satisfies Record<SeminarRefusal, string>;
