// The cautions of a diagnosis, in French: the same words on the screen and on paper.

/** What every reading keeps in mind, and what its own figures add to it. */
export const cautions = {
  cautions: [
    'L’effet local est un reste\u202f: ce que le calcul n’explique pas. Il ne dit pas pourquoi.',
    'Le niveau de départ et la spécialisation n’ont pas de lien clair avec l’évolution\u202f: rien n’est écrit d’avance.',
    'Industrie (BE) compte aussi l’énergie, l’eau et les déchets\u202f; un autre découpage des activités déplacerait des emplois d’un effet à l’autre.',
  ],
  caveats: {
    'hidden-cells':
      'Des cases sont sous secret statistique\u202f: elles sont remplacées par ce qu’elles peuvent contenir, jamais par zéro.',
    'missing-cells': 'Des cases manquent\u202f: leur activité est laissée hors du calcul.',
    'small-base': 'Certaines activités comptent trop peu d’emplois pour qu’un taux ait un sens.',
    'new-activities':
      'Des activités sont nées entre les deux dates\u202f: elles comptent toutes dans l’effet local.',
    'absent-from-reference':
      'Des activités n’existaient pas dans la référence au départ\u202f: elles sont comptées à part.',
    'single-sector': 'Avec une seule activité, l’effet des activités et l’effet local ne se séparent pas.',
    'reference-not-covered': 'Les lieux du tableau ne couvrent pas toute la référence.',
    'sampled-source':
      'Ces chiffres viennent d’un sondage (recensement)\u202f: ils portent en plus une erreur de mesure.',
    'sign-not-established': 'Le signe de l’effet local change selon les choix de calcul.',
  },
} as const;
