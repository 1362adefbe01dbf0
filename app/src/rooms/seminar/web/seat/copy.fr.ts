// Words of the page that opens a seat, in French.
export const copy = {
  title: 'Prendre sa place',
  opening: 'Nous ouvrons votre place…',
  failed: 'Ce lien n’ouvre plus de place',
  used: 'Un lien ne sert qu’une fois, et pour un temps. Demandez-en un neuf à la personne qui anime\u202f: elle le fait depuis sa console, sous «\u00a0La porte\u00a0».',
  missing:
    'L’adresse est incomplète\u202f: il manque la fin du lien. Recopiez-le en entier, ou demandez-en un neuf.',
  unreachable:
    'Le serveur de la salle ne répond pas. Vérifiez que cette machine est sur le réseau de la salle, puis réessayez\u202f: le lien n’est pas perdu.',
  again: 'Réessayer',
};

export type Copy = typeof copy;
