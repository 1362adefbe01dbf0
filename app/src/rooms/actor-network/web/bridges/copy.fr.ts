// Words of bridges by family, in French.

export const copy = {
  title: 'Qui inviter pour les familles absentes',
  lead: 'Les organisations de l’annuaire déjà connues ici, par ordre alphabétique, et les familles de votre liste qui ont déjà fait quelque chose avec elles\u202f: même table, action, espace de coopération, mise en relation. Une idée de porte, pas un classement.',
  none: 'Chaque famille a quelqu’un d’invité ou de présent.',
  noneKnown: 'Aucune organisation de cette famille n’est dans l’annuaire de ce territoire.',
  reachedBy: 'déjà en lien avec\u202f: {families}',
  reachedByNobody: 'aucun lien inscrit avec votre liste',
  more: 'et {count} de plus dans l’annuaire',
  toDirectory: 'Ouvrir l’annuaire',
  caution:
    'Seuls les faits inscrits comptent, jamais les réponses à l’enquête. Une organisation absente d’ici peut être bien connue de quelqu’un\u202f: demandez autour de la table.',
};

export type Copy = typeof copy;
