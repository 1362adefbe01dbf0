// What components say by themselves, in French.
export const words = {
  close: 'Fermer',
  missing: 'donnée absente',
  missingHelp: 'La source ne donne pas ce chiffre.',
  source: 'Source\u202f: {source}',
  required: 'obligatoire',
  choose: 'Choisir…',
  sortAscending: 'Trier dans l’ordre croissant',
  sortedAscending: 'ordre croissant',
  sortedDescending: 'ordre décroissant',
  error: 'Erreur',
  warning: 'Attention',
  info: 'À savoir',
  success: 'C’est fait',
  loading: 'Chargement…',
  breadcrumb: 'Fil d’Ariane',
  skip: 'Aller au contenu',
  timeLeft: 'Temps restant',
  overtime: 'Temps dépassé',
  minutesLeft: 'Il reste {count} min.',
  over: 'Le temps est écoulé.',
  approximate: 'vers {date}',
  phases: { motive: 'MOTIVE\u202f!', scan: 'SCAN\u202f!', focus: 'FOCUS\u202f!', act: 'ACT\u202f!' },
};

export type Words = typeof words;
