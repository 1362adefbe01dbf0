// Words of the question sent to a seminar, in French.
export const copy = {
  open: 'Poser cette question à un séminaire',
  question: 'La question, dans vos mots',
  seminar: 'Séminaire',
  step: 'Étape qui la pose',
  later: 'Aucune pour l’instant\u202f: à préparer',
  full: '{title} (pose déjà «\u00a0{asked}\u00a0»)',
  local: 'Séminaire {number}, {title}',
  intersite: 'Inter-sites {number}, {title}',
  send: 'Envoyer au séminaire',
  cancel: 'Annuler',
  none: 'Aucun séminaire à venir dans cet espace\u202f: la question attend ici.',
  sentTo: 'Envoyée à\u202f:',
  between: '\u202f; ',
  said: ' — «\u00a0{text}\u00a0»',
  inStep: 'posée dans «\u00a0{step}\u00a0»',
  toPrepare: 'à préparer\u202f: aucune étape ne la pose encore',
  done: 'La question est envoyée.',
};

export type Copy = typeof copy;
