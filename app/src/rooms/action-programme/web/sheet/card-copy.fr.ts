// Words around a wall card, in French.
export const copy = {
  programme: 'Programme',
  card: 'Carton du mur',
  written: 'écrit au séminaire',
  actions: 'Les actions qui en viennent',
  noAction: 'Aucune action ne vient encore de ce carton.',
  before: 'Ce à quoi il répond',
  answered: 'avant',
  after: 'Ce qu’il est devenu',
  became: 'après',
};

export type CardCopy = typeof copy;
