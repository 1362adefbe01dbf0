// What a session of pitches says when it says no, in French, beside what every method may refuse.
import type { PitchRefusal } from '@trame/core/methods/pitch';

export const pitchRefusals = {
  'proposal-unknown': 'Cette fiche n’est plus là\u202f: rechargez la page.',
  'proposal-too-many-lines':
    'Cette case a {lines} lignes, {max} au plus\u202f: raccourcissez-la, le reste se dira de vive voix.',
  'proposal-withdrawn': 'Cette proposition a été retirée\u202f: demandez à l’animateur de la rétablir.',
  'proposal-merged':
    'Cette proposition a été rapprochée de «\u00a0{title}\u00a0»\u202f: travaillez sur celle-là, ou demandez à l’animateur de les séparer.',
  'proposal-not-merged': 'Cette proposition n’est rapprochée d’aucune autre.',
  'proposal-not-away': 'Cette proposition n’est ni masquée ni retirée\u202f: il n’y a rien à rétablir.',
  'proposal-twin-itself': 'Une proposition ne se rapproche pas d’elle-même\u202f: choisissez-en une autre.',
  'proposal-team-in-use': 'Un groupe qui a écrit une fiche ne peut pas être supprimé.',
  'proposal-in-vote':
    'Cette fiche est en train d’être notée\u202f: attendez le dépouillement pour y toucher.',
  'proposal-source-unknown':
    'Ce défi n’est plus parmi ceux qui ont été transmis\u202f: choisissez dans la liste.',
  'pitch-without-card': 'Il n’y a pas encore de fiche\u202f: écrivez-en une avant de tirer l’ordre au sort.',
  'pitch-not-begun': 'Personne n’a la parole\u202f: donnez-la d’abord à une proposition.',
  'pitch-questions-already': 'Les questions sont déjà ouvertes.',
  'vote-nothing-to-choose': 'Il n’y a rien à choisir\u202f: écrivez d’abord des fiches.',
  'vote-already-open': 'Un vote est déjà ouvert\u202f: dépouillez-le avant d’en ouvrir un autre.',
  'vote-already-closed':
    'Ce vote est déjà dépouillé\u202f: quelqu’un l’a fait avant vous, les résultats sont là.',
  'vote-still-open': 'Un vote est encore ouvert\u202f: dépouillez-le d’abord.',
  'vote-unknown': 'Ce vote n’existe plus\u202f: rechargez la page.',
  'vote-few-ballots':
    'Bulletins reçus\u202f: {count} seulement. Avec moins de {min}, chacun devinera presque qui a voté quoi. Confirmez pour dépouiller quand même.',
  'vote-no-rounds': 'Ce vote n’a pas de tours\u202f: seul le 25/10 en a.',
  'vote-last-round': 'C’était le dernier des {rounds} tours\u202f: dépouillez.',
  'ballot-too-late':
    'Le vote est dépouillé\u202f: ce bulletin est arrivé trop tard et n’est pas compté. Dites-le à l’animateur.',
  'ballot-proposal-unknown':
    'Une proposition de ce bulletin n’est pas, ou n’est plus, soumise au vote\u202f: reprenez le bulletin affiché.',
  'ballot-twice-same': 'Une proposition figure deux fois sur ce bulletin\u202f: ne gardez qu’une note.',
  'ballot-mark-unknown': 'Une note est hors de l’échelle\u202f: de {min} à {max}.',
  'ballot-reason-missing': 'Une objection dit pourquoi\u202f: écrivez la raison.',
  'ballot-too-many-dots': 'Vous avez placé {given} gommettes, {max} au plus\u202f: retirez-en.',
  'ballot-too-many-cards': 'Au 25/10, on note {max} cartes au plus.',
  'ballot-card-not-held': 'Cette carte n’est pas passée entre vos mains\u202f: notez celle que vous tenez.',
  'ballot-by-phone': 'Cette personne a voté par téléphone\u202f: son papier ne le remplace pas. Rangez-le.',
  'hands-incomplete':
    'Il faut un nombre par case, {expected} en tout\u202f: mettez 0 où personne n’a levé la main.',
  'decision-unknown': 'Rien n’a encore été décidé de cette proposition.',
} as const satisfies Record<PitchRefusal, string>;

export type PitchRefusals = { readonly [code in PitchRefusal]: string };
