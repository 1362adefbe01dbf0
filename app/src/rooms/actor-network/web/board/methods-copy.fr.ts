// How the board is computed, in plain French; every number is a hole that the code's own constant fills.

export const methods = {
  publication: 'Ce qui est publié',
  publicationRows: {
    nothingUnder: 'Sous {value} de réponses, rien.',
    answersOnlyUnder: 'Sous {value} de réponses, seulement ce qui se lit réponse par réponse.',
    warningUnder: 'Sous {value} de réponses, tout, avec une réserve sur ce qui demande un réseau dessiné.',
    twoStepsUnder: 'Sous {value} de réponses, pas de lecture à deux pas.',
    opinionsOnlyUnderPeople: 'Sous {value} personnes, seulement l’ouverture et le climat.',
    marginUnderPeople: 'Sous {value} personnes à la marge, leur nombre est caché.',
  },
  cells: 'Le tableau des familles',
  cellRows: {
    members: 'Une famille paraît à partir de {value} personnes dans la liste.',
    speakers: 'Elle paraît à partir de {value} personnes qui ont répondu.',
    contributors: 'Une case paraît quand {value} personnes au moins la font.',
    heaviest: 'Aucune n’y pèse plus de {value}.',
  },
  cellsEnd:
    'Sinon elle est réunie à d’autres ou cachée, et d’autres cases avec elle, tant qu’une soustraction la rendrait.',
  movers:
    'Quand une ou deux personnes sont venues ou parties depuis le dernier tableau, le nouveau n’est pas publié\u202f: il faut {value} au moins, ou aucune.',
  figures: 'Chaque chiffre',
  figuresLead:
    'Actif veut dire\u202f: {threshold} au moins. Les sommes portent sur les personnes qui ont répondu, vers toute la liste.',
  thresholds: ['', 'une fois par an', 'chaque trimestre', 'chaque mois', 'chaque semaine'],
  figure: 'Chiffre',
  formula: 'Formule',
  error: 'Marge',
  visible: 'Changement visible à 42 réponses',
  cautious: 'prudente',
  plain: 'jackknife',
  none: '—',
  formulas: {
    'thick-share':
      'liens actifs qui ont au moins 2 des 3 contenus ÷ liens actifs dont le contenu a été demandé',
    'confirmed-share':
      'liens actifs vers quelqu’un qui a répondu et qui nomme aussi ÷ liens actifs vers quelqu’un qui a répondu',
    'live-share': 'liens actifs ÷ liens déclarés',
    'maintained-share':
      'liens actifs de la première enquête encore actifs pour l’un des deux ÷ ces liens, entre personnes qui ont répondu les deux fois',
    'mean-active-ties': 'liens actifs ÷ personnes qui ont répondu',
    density: 'liens actifs ÷ (personnes qui ont répondu × (liste − 1))',
    'two-step-reach': 'couples joints en deux pas au plus ÷ couples, sur le réseau où l’un des deux suffit',
    'mixing-ratio':
      'part des liens actifs entre familles ÷ part moyenne de la liste dans les autres familles',
    openness: 'moyenne, par personne, des sortes de partenaires vues chaque trimestre ÷ {doors}',
    doors: 'sortes de partenaires rencontrées par deux personnes au moins',
    redundancy: 'moyenne de 2t ÷ k², pour k ≥ 2 contacts dont t couples se connaissent',
    'confirmed-redundancy': 'la même, sur les liens que les deux nomment',
    renewal:
      'liens actifs de la seconde enquête entre personnes qui ne s’étaient pas nommées ÷ liens actifs de la seconde',
    'margin-share':
      'personnes qui ont répondu et qui ont moins de 2 liens actifs, donnés ou reçus ÷ personnes qui ont répondu',
    'top-tenth-share': 'part des sollicitations reçue par le dixième le plus nommé',
    articulation:
      'moyenne, sur les couples ordonnés d’espaces, de la part des membres de l’un qui sont dans l’autre',
    'articulation-without-top3': 'la même, sans les 3 personnes présentes dans le plus d’espaces',
    'space-pairs-with-two': 'couples d’espaces qui ont 2 personnes en commun ÷ couples',
    'favourable-share': 'réponses de 4 ou 5 ÷ réponses aux {opinions} phrases',
  } as Record<string, string>,
  jackknife:
    'L’erreur type vient du jackknife\u202f: le chiffre est recalculé sans chaque personne tour à tour (Snijders et Borgatti, 1999). Rien n’est tiré au sort. La marge montrée va de {reach} erreur type de part et d’autre\u202f: 19 fois sur 20, le vrai chiffre y est.',
  change: 'D’une enquête à l’autre',
  changeRows: [
    'Un écart de moins de {discuss} fois son erreur type\u202f: pas de changement visible\u202f; jusqu’à {clear} fois, à discuter\u202f; au-delà, net.',
    'Ce qui aurait été visible quatre fois sur cinq vaut {visible} fois cette erreur type.',
    'Avant une seconde enquête, ce qu’elle pourrait voir est simulé\u202f: des territoires inventés de cette taille, avec autant de réponses, où rien n’a changé que le hasard.',
    'Signe de fermeture\u202f: deux de ces trois\u202f: entre-connaissance au-dessus de {redundancy} fois la densité et qui monte\u202f; moins de {renewal} de liens nouveaux\u202f; ouverture qui baisse.',
  ],
  form: 'Le questionnaire',
  formRows: [
    'Au-delà de {cards} personnes cochées, le contenu des échanges est demandé pour {cards} d’entre elles, tirées au sort.',
    'Entre l’annonce et l’ouverture, {least} jour au moins, {usual} d’ordinaire.',
    'Une personne qui s’arrête avant la fin de la liste n’est pas comptée comme répondante.',
  ],
  weak: 'Ce que ces chiffres ne savent pas',
  weakRows: [
    'Les liens nouveaux sont surestimés quand on oublie\u202f: la seconde enquête montre les réponses d’avant.',
    'L’entre-connaissance baisse quand des personnes manquent.',
    'La qualité, la régularité et la cohésion dépendent de ce que chacun aime raconter\u202f; comparer les mêmes personnes en ôte l’essentiel.',
    'Les simulations supposent des absences au hasard\u202f: elles bornent l’optimisme, elles ne prouvent rien.',
    'Aucun chiffre ne dit pourquoi. Un changement ne vient pas forcément de ce qui a été fait.',
  ],
};

export type MethodsCopy = typeof methods;
