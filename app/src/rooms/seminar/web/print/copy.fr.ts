// Words of what is printed for the hall, in French.

export const copy = {
  printAll: 'Tout imprimer (PDF)',
  printAllLead:
    'Badges, émargement, affiches, numéros de table et les feuilles de chaque activité, en un seul fichier A4.',
  choose: 'Choisir les feuilles et le nombre d’exemplaires',
  hall: 'La salle',
  copies: 'Exemplaires — {title}',
  printChosen: 'Imprimer ce choix (PDF)',
  nothing: 'Cochez au moins une feuille.',
  badges: 'Chaque impression fait de nouveaux badges\u202f; ceux d’avant restent bons.',
  badge: 'Badge',
  remake: 'Refaire',
  remakeOf: 'Refaire le badge — {name}',
  remade: 'L’ancien badge de {name} n’ouvre plus rien.',
  printOne: 'Imprimer le nouveau',
  persons: 'Personnes, d’un séminaire à l’autre',
  reception: 'Accueil\u202f: lire les badges',
};

export type Copy = typeof copy;
