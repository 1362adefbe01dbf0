// What any workshop activity says when it says no, in French: the codes of the kit, one sentence each.

export const workshopRefusals = {
  closed: 'Cette activité est close\u202f: portez votre mot à l’animateur, il peut encore corriger.',
  'staff-only':
    'Seuls l’animateur et les scribes saisissent pour quelqu’un d’autre ou depuis le papier. Passez-leur la feuille.',
  'not-author': 'Seule la personne qui l’a écrit, ou l’animateur, peut le changer.',
  'version-stale':
    'Quelqu’un l’a changé entre-temps\u202f: «\u00a0{current}\u00a0». Relisez les deux textes avant d’enregistrer le vôtre.',
  'too-many': 'C’est plein\u202f: {max} au plus. Demandez à l’animateur de regrouper ou de retirer.',
  'too-many-versions':
    'Ce texte a été corrigé {max} fois\u202f: il ne peut plus l’être. Écrivez-en un nouveau, et demandez à l’animateur de masquer celui-ci.',
  'stage-unknown': 'Cette étape ne fait pas partie de cette activité\u202f: rechargez la page.',
  'item-hidden': 'Ce texte est masqué\u202f: rétablissez-le avant d’y toucher.',
  'not-hidden': 'Ce texte n’est pas masqué.',
  'nothing-changes': 'Rien à changer\u202f: c’est déjà ainsi.',
  'activity-already-closed': 'Cette activité est déjà close.',
  'activity-not-closed': 'Cette activité n’est pas close\u202f: il n’y a rien à rouvrir.',
  'slip-unknown': 'Cette carte n’est plus là\u202f: rechargez la page.',
  'team-unknown': 'Ce groupe n’existe plus\u202f: rechargez la page, puis choisissez-en un autre.',
  'team-duplicate': 'Deux groupes portent le même identifiant\u202f: supprimez l’un des deux.',
  'seated-twice':
    'Une personne, ou un groupe, figure deux fois dans ce plan\u202f: ne gardez qu’une place par personne.',
  'not-in-team': 'Vous n’êtes pas dans ce groupe\u202f: rejoignez-le d’abord, ou demandez à l’animateur.',
  'photo-unknown': 'Cette photo n’est plus là\u202f: envoyez-la de nouveau.',
} as const satisfies Record<string, string>;

/** A reason of the kit. */
export type WorkshopRefusal = keyof typeof workshopRefusals;

export type WorkshopRefusals = { readonly [code in WorkshopRefusal]: string };
