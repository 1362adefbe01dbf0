// What a phone says to whoever shows a badge, in French.

export const copy = {
  title: 'Votre badge',
  reading: 'Nous cherchons votre place…',
  quiet: 'Aucun séminaire n’est ouvert en ce moment',
  keep: 'Gardez ce badge\u202f: il vous ouvrira le prochain séminaire, sans code ni compte.',
  again: 'Réessayer',
  byCode: 'Entrer avec le code de la salle',
};

export type Copy = typeof copy;
