// What express capture says of an open space, in French.
export const copy = {
  tabs: {
    label: 'Que saisissez-vous\u202f?',
    questions: 'Questions',
    report: 'Compte rendu',
    cards: 'Cartes',
  },
  behalf: {
    for: 'Saisi pour le compte de {name}',
    fromPaper: 'Recopié du papier, sans nom',
  },
  question: {
    title: 'Bulletins de question',
    field: 'La question, mot pour mot',
    hint: 'Entrée ajoute le bulletin et garde la main dans le champ.',
    unopened:
      'La place du marché n’est pas encore ouverte\u202f: ce que vous ajoutez serait refusé. Préparez le bulletin ici, ouvrez le marché depuis la console.',
  },
  card: {
    title: 'Cartes du mur, à la suite',
    kind: 'Carte',
    challenge: 'Défi',
    asset: 'Atout',
    field: 'La carte, mot pour mot',
    hint: 'Entrée ajoute la carte. Flèches haut et bas\u202f: passer de défi à atout.',
    nowKind: 'Les cartes suivantes\u202f: {kind}.',
  },
  report: {
    title: 'Compte rendu de groupe',
    lead: 'Les quatre cases de la feuille, dans le même ordre. Ctrl ou ⌘ + Entrée affiche le compte rendu.',
    theme: '1. Le thème',
    noTheme: 'pas encore donné',
    question: '2. La question du groupe',
    happened: '3. Ce qui s’est dit',
    said: 'L’essentiel, dans les mots du groupe',
    challenges: 'Défis, un par ligne',
    assets: 'Atouts, un par ligne',
    who: '4. Qui était là',
    convener: 'Animé par (facultatif)',
    participants: 'Avec (facultatif)',
    participantsHint:
      'Noms séparés par des virgules, ou\u202f: nous étions 7. Les noms restent dans le journal de la salle.',
    table: 'Table ou coin (facultatif)',
    post: 'Afficher le compte rendu',
    noQuestion: 'Aucune question n’est encore posée\u202f: saisissez d’abord le bulletin.',
    questionMissing: 'Choisissez la question que le groupe a traitée.',
    saidMissing: 'Recopiez au moins une phrase de ce qui s’est dit.',
    by: 'Groupe animé par {name}',
  },
  tooLong: 'Raccourcissez un peu\u202f: {length} caractères sur {max}.',
  recent: {
    question: 'Question',
    report: 'Compte rendu',
  },
};

export type Copy = typeof copy;
