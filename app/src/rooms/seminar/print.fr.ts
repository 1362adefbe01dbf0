// The words of what the seminar prints, in French; printed papers speak the language of the Fabrique.

/** Phases by their colours of the screen and the names the publication gives them. */
export const printedPhases = {
  motive: { name: 'MOTIVE\u202f!', color: '#a03a12', tint: '#f2e5db' },
  scan: { name: 'SCAN\u202f!', color: '#1b5480', tint: '#e5e8e6' },
  focus: { name: 'FOCUS\u202f!', color: '#6a3480', tint: '#ece4e6' },
  act: { name: 'ACT\u202f!', color: '#2c6236', tint: '#e6e9de' },
  /** Inter-site seminars belong to no phase. */
  none: { name: '', color: '#a0341c', tint: '#f6e6dc' },
} as const;

export const printWords = {
  kicker: 'Livret du jour',
  question: 'La question posée',
  date: 'Date',
  place: 'Lieu',
  fabrique: 'Fabrique',
  noDate: 'date à fixer',
  noPlace: 'lieu à fixer',
  hostedBy: '{name}, accueil\u202f: {host}',
  local: 'Séminaire local {number}',
  intersite: 'Séminaire inter-sites {number}',
  present: { one: 'personne présente', other: 'personnes présentes' },
  day: 'La séance',
  attendance: 'Qui était là',
  attendanceLead: '{present}\u202f; {invited} sur la liste des invités.',
  attendanceOnly: '{present}.',
  presentCount: { one: '{count} personne présente', other: '{count} personnes présentes' },
  families: ['Famille d’acteurs', 'Présents', 'Sur la liste'],
  noFamily: 'Famille non précisée',
  named: 'Ont accepté d’être nommés',
  attendanceNote:
    'Les noms ne sont imprimés qu’avec l’accord des personnes. Une personne remplacée compte pour celle qui est venue.',
  agendaHeld: 'Le déroulé, tel qu’il a eu lieu',
  agendaPlanned: 'Le déroulé prévu',
  agendaColumns: ['Début', 'Étape', 'Durée'],
  held: '{minutes} (prévu\u202f: {planned})',
  running: 'en cours (prévu\u202f: {planned})',
  minutes: '{count} min',
  next: 'La suite',
  nextSeminar: 'Prochain rendez-vous',
  colon: '\u202f:',
  colophon: 'Comment ce livret a été fait',
  madeAhead: 'Composé par Trame {version} le {date} à {time}, avant la séance.',
  madeBefore:
    'Composé par Trame {version} le {date} à {time}, pendant le séminaire, à partir des contributions enregistrées (état n°\u00a0{seq}). La séance n’était pas close\u202f: il peut encore changer.',
  madeAfter:
    'Composé par Trame {version} le {date} à {time}, après la clôture, à partir des contributions enregistrées (état n°\u00a0{seq}).',
  madeFrom:
    'Rien n’a été résumé ni réécrit. Les mentions «\u00a0saisi pour le compte de\u00a0» et «\u00a0recopié du papier\u00a0» signalent les paroles passées par une autre main. Ce qui a été retiré ou masqué pendant la séance n’y figure pas.',
  erased: 'Nom effacé',
  photos: 'La séance en images',
  photosLead: 'Avec l’accord des personnes que l’on y reconnaît.',
  photoAlt: 'Photographie de la séance.',
  photoCredit: 'Photo\u202f: {credit}',
  photosWithheld: {
    one: 'Une photographie n’est pas imprimée ici\u202f: l’accord des personnes que l’on pourrait y reconnaître n’est pas noté.',
    other:
      '{count} photographies ne sont pas imprimées ici\u202f: l’accord des personnes que l’on pourrait y reconnaître n’est pas noté.',
  },
  undrawn: 'Certains signes que nos polices ne savent pas dessiner sont remplacés par □.',
  bookletFile: 'livret',
  paperFile: 'feuilles',
  sheetTitle: 'Feuilles de la salle',
} as const;
