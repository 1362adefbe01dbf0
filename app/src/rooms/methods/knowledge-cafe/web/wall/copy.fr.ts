// The words of a knowledge café on the big screen, in French.
export const copy = {
  views: {
    questions: 'Les questions',
    floor: 'Le groupe écouté',
    solutions: 'Les solutions',
    words: 'Les derniers mots',
  },
  missing: 'La question sera donnée dans un instant.',
  stages: {
    introduction: 'On pose la question',
    alone: 'Chacun note, pour soi',
    groups: 'On parle en groupes',
    plenary: 'Chaque groupe est écouté par tous',
    round: 'Tour {rank} sur 3',
    circle: 'Tous en cercle',
    closing: 'Un dernier mot de chacun',
  } as Readonly<Record<string, string>>,
  floor: { title: 'On écoute {team}', ideas: 'Idées', solutions: 'Solutions', empty: 'Rien d’écrit ici.' },
  solutions: {
    label: 'Les solutions, par transition',
    empty: 'Pas encore de solution ici.',
    none: 'Les solutions apparaîtront ici',
    noneText: 'Une idée discutée par tous devient une solution quand on sait quelle transition elle sert.',
  },
  words: {
    label: 'Les derniers mots',
    takeaway: 'Ce que je retiens',
    commitment: 'Une action que je vais faire',
    empty: 'Rien encore.',
    none: 'Le dernier mot de chacun apparaîtra ici',
    noneText: 'Ce que je retiens, une action que je vais faire.',
  },
};

export type Copy = typeof copy;
