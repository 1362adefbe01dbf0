// The words of the reception desk, in French.

export const copy = {
  title: 'Accueil',
  eyebrow: 'À l’entrée de la salle',
  lead: 'Une lecture de badge, une personne notée présente. Un lecteur de codes branché à l’ordinateur convient\u202f; à défaut, tapez les six signes imprimés sous le nom.',
  field: 'Badge',
  hint: 'Lisez le code QR, ou tapez les six signes puis Entrée.',
  read: 'Noter l’arrivée',
  arrived: '{name} est là.',
  again: '{name} était déjà notée présente.',
  unexpected: '{name} n’était pas attendue\u202f: ajoutée à la liste, présente.',
  arrivals: 'Arrivées lues ici',
  none: 'Personne encore',
  noneText: 'Les arrivées lues sur cette machine s’affichent ici, la dernière en haut.',
  caption: 'Arrivées, la dernière en haut',
  person: 'Personne',
  organisation: 'Organisation',
  said: 'Lecture',
  back: 'La fiche du séminaire',
};

export type Copy = typeof copy;
