// Words of the contours that are brought, in French.
export const copy = {
  title: 'Contours à garder\u202f: {name}',
  lead: 'Ils donnent leur carte aux tableaux du même découpage, dans cet espace. Rien n’est gardé avant votre accord.',
  kind: 'Découpage',
  year: 'Année du découpage',
  yearHint: 'Les communes et les zones changent\u202f: un contour n’a de sens qu’avec son année.',
  publisher: 'Qui publie ces contours',
  publisherHint: 'IGN et Insee, par exemple\u202f: c’est écrit sous chaque carte.',
  licence: 'Licence',
  keep: 'Garder ces contours',
  cancel: 'Abandonner',
  sending: 'Lecture des contours',
  sent: '{percent}\u00a0%',
  kept: '{name} est gardé\u202f: {count} lieux dessinés ({publisher}, {year}).',
  keptPlaces:
    '{name} est gardé\u202f: {drawn} des {places} lieux de vos tableaux ont leur contour ({publisher}, {year}).',
  remove: 'Retirer ces contours',
  ask: 'Retirer ces contours de l’espace\u202f? La carte ne sera plus dessinée\u202f; le tableau dit la même chose.',
  yes: 'Retirer',
  no: 'Garder',
};

export type ContoursCopy = typeof copy;
