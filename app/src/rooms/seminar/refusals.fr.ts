// What the seminar's refusals say, in French: the calendar, the doors and the conductor.
export const seminarRefusals = {
  'seminar/not-found': 'Ce séminaire n’existe pas, ou vous n’y avez pas accès.',
  'seminar/edited-meanwhile':
    'Quelqu’un a modifié cette fiche entre-temps (version {current}, vous partiez de la version {yours}). Relisez-la à côté de la vôtre, puis enregistrez de nouveau : votre saisie est restée à l’écran.',
  'seminar/agenda-refused': 'Le déroulé ne peut pas être enregistré tel quel : corrigez l’étape « {step} ».',
  'seminar/agenda-empty': 'Ajoutez au moins une étape au déroulé avant d’ouvrir le séminaire.',
  'seminar/agenda-frozen':
    'Le séminaire est ouvert : son déroulé se règle maintenant depuis la console d’animation.',
  'seminar/already-closed': 'Ce séminaire est clos. Sa récolte et son livret restent disponibles.',
  'seminar/not-opened': 'Ce séminaire n’a pas encore été ouvert : ouvrez sa salle d’abord.',
  'seminar/not-here':
    'Ce séminaire est inter-sites : ouvrez-le depuis la Fabrique, pas depuis un territoire.',
  'seminar/attendee-unknown': 'Cette personne n’est plus sur la liste : rechargez la page.',
  'seminar/booklet-not-yet':
    'Le livret sera à vous dès que l’animateur aura clos le séminaire. Jusque-là, lui seul peut l’imprimer.',
  'seminar/sheet-unknown': 'Cette feuille n’existe pas pour ce séminaire : choisissez-en une dans la liste.',
  'seminar/no-sheet': 'Aucune étape du déroulé n’a de feuille à imprimer : ajoutez une méthode au déroulé.',
  'document-queue-full': 'Trop de documents sont demandés en même temps. Recommencez dans une minute.',
  'document-too-slow':
    'Ce document est trop long à composer. Réessayez ; si cela se répète, donnez la référence ci-dessous à la personne qui tient le serveur.',
} as const satisfies Record<string, string>;

export type SeminarRefusals = { readonly [code in keyof typeof seminarRefusals]: string };
