// Words of the versions, in French.
export const copy = {
  title: 'Versions du programme',
  lead: 'Ce qui était promis à une date, et ce qu’il en est à une autre. Une version gardée ne change plus.',
  take: 'Garder une version',
  label: 'Son nom',
  labelHint: 'Par exemple\u202f: v1, séminaire 4.',
  keep: 'Garder le programme tel qu’il est',
  none: 'Aucune version gardée pour l’instant.',
  list: 'Versions gardées',
  version: 'Version',
  takenOn: 'Gardée le',
  takenBy: 'Par',
  counted: 'Actions au tableau',
  compare: 'Comparer deux dates',
  from: 'Avant',
  to: 'Après',
  now: 'Aujourd’hui',
  added: 'Actions nouvelles',
  ended: 'Actions closes',
  changed: 'Actions qui ont changé',
  removed: 'Lignes retirées du tableau',
  noneOf: 'Aucune.',
  print: 'Imprimer la comparaison',
};

export type VersionsCopy = typeof copy;
