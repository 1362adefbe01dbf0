// Words of what surrounds an association: the neighbours, what overlaps, the ties measured here, in French.
export const copy = {
  lagrange:
    'Le voisinage compte\u202f: tests du multiplicateur {lag} (décalage) et {error} (erreurs), le seuil étant 3,84.',
  lagrangeNot:
    'Le voisinage ne change rien de net\u202f: tests du multiplicateur {lag} (décalage) et {error} (erreurs), le seuil étant 3,84.',
  total:
    'Voisins compris, un écart type du chiffre va avec {total} point d’effet local en tout, dont {direct} sur place.',
  overlap:
    'Le chiffre apporté recouvre en partie les emplois et la part d’industrie de départ (inflation de variance {value})\u202f: la régression les sépare mal.',
  overlapNot:
    'Le chiffre apporté recouvre peu les emplois et la part d’industrie de départ (inflation de variance {value}).',
  nearer:
    'Plus près de ce que la publication appelle capital social\u202f: les liens que les acteurs d’ici disent avoir, dans les ateliers.',
  network: 'Voir le réseau d’ici',
};

export type Copy = typeof copy;
