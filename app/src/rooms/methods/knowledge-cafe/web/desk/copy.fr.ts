// The words of a knowledge café on organisers' screens, in French: console, capture desk, preparation.
export const copy = {
  variants: { fabrique: 'Variante Fabrique', gurteen: 'Variante Gurteen' },
  stages: {
    introduction: 'Poser la question',
    alone: 'Noter, chacun pour soi',
    groups: 'Parler en groupes',
    plenary: 'Écouter chaque groupe',
    'round-1': 'Premier tour',
    'round-2': 'Deuxième tour',
    'round-3': 'Troisième tour',
    circle: 'Tous en cercle',
    closing: 'Le dernier mot de chacun',
  } as Readonly<Record<string, string>>,
  course: {
    label: 'Le déroulé du café de savoirs',
    close: 'Terminer le café de savoirs',
    closed: 'Le café de savoirs est terminé pour la salle. Vous pouvez encore trier et recopier.',
    reopen: 'Rouvrir',
  },
  tabs: {
    label: 'Les parties du café de savoirs',
    questions: 'Questions ({count})',
    teams: 'Groupes ({count})',
    ideas: 'Idées ({count})',
    solutions: 'Solutions ({count})',
    words: 'Derniers mots ({count})',
  },
  kinds: {
    idea: 'Idée',
    solution: 'Solution',
    takeaway: 'Ce que je retiens',
    commitment: 'Une action que je vais faire',
  },
  questions: {
    lead: 'Une à trois questions ouvertes.',
    field: 'Question {rank}',
    add: 'Ajouter une question',
    save: 'Poser ces questions',
    closed:
      '«\u00a0{mark}\u00a0» appelle oui ou non. Une question qui commence par «\u00a0comment\u00a0», «\u00a0que\u00a0», «\u00a0en quoi\u00a0» ouvre davantage. Vous pouvez la garder.',
    remove: 'Retirer la question {rank}',
  },
  teams: {
    mix: 'Changer les groupes',
    mixed: 'Les groupes sont changés.',
    mixHint: 'À chaque tour, chacun change de groupe\u202f: ceux qui étaient ensemble se séparent.',
  },
  floor: {
    label: 'Qui est écouté',
    give: 'Écouter {team}',
    now: 'On écoute {team}',
    next: 'Écouter {team}',
    stop: 'Ne plus écouter ce groupe',
    heard: 'écouté',
    hint: 'Le grand écran montre les idées du groupe écouté.',
  },
  ideas: {
    label: 'Idées, groupe par groupe',
    none: 'Aucune idée encore',
    noneText: 'Elles arrivent des téléphones, ou se recopient à la saisie express.',
    ripen: 'En faire une solution',
    ripenOf: 'En faire une solution\u202f: {text}',
    change: 'Transitions et défis',
    changeOf: 'Transitions et défis\u202f: {text}',
    transitions: 'Elle sert quelle transition\u202f?',
    sources: 'Elle répond à',
    missing: 'Une solution sert au moins une transition.',
    answers: 'Répond à\u202f: {texts}',
    noTeam: 'Sans groupe',
  },
  solutions: {
    label: 'Solutions, transition par transition',
    none: 'Aucune solution encore',
    noneText: 'Une idée mûre devient une solution en plénière, avec la transition qu’elle sert.',
  },
  words: {
    label: 'Ce que chacun retient, ce que chacun va faire',
    none: 'Rien encore',
    noneText: 'Dans la variante Gurteen, seul le dernier mot de chacun est gardé.',
  },
  capture: { text: 'Le mot, tel qu’il est écrit', about: 'Question', transition: 'Transition (solutions)' },
  save: 'Enregistrer',
  cancel: 'Annuler',
  prepare: {
    variant: 'Quelle variante',
    about: {
      fabrique:
        'Celle de la publication\u202f: un temps en groupes, puis chaque groupe est écouté par tous, et les idées deviennent des solutions. Le compte rendu donne une trace, et fait parfois une tribune.',
      gurteen:
        'Celle de David Gurteen\u202f: trois tours courts en changeant de groupe, aucun compte rendu, une parole plus libre. Seul reste le dernier mot de chacun\u202f: un commanditaire peut le trouver mince.',
    },
    durations: 'Durées, en minutes',
    durationOf: {
      introduction: 'Poser la question',
      alone: 'Noter seul',
      groups: 'En groupes',
      plenary: 'Écouter chaque groupe',
      round: 'Un tour',
      circle: 'En cercle',
      closing: 'Le dernier mot',
    },
    warning: {
      groups:
        '{minutes} minutes en groupes\u202f: la publication dit de {min} à {max}. C’est possible, en connaissance de cause.',
      round:
        'Des tours de {minutes} minutes\u202f: l’usage est de {min} à {max}. C’est possible, en connaissance de cause.',
    },
    total: 'En tout\u202f: {minutes}.',
    transitions: 'Les transitions, dans les mots du territoire',
    transition: 'Transition {rank}',
    carried: 'Ce à quoi les solutions peuvent répondre',
  },
};

export type Copy = typeof copy;
