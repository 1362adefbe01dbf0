// Words shared by the settings of methods, in French.
export const copy = {
  countOutside: 'Un nombre entier, de {min} à {max}. Rien n’est changé.',
  countWrong: 'Un nombre entier, de {min} à {max}. Rien n’est changé\u202f: {value} reste.',
  carry: 'Repris des séminaires précédents',
  carryNone: 'Aucun séminaire précédent n’a laissé de quoi nourrir cette activité.',
  carried: { one: 'phrase reprise', many: 'phrases reprises' },
  carryAll: 'Tout reprendre',
  carryNothing: 'Ne rien reprendre',
  kinds: {
    expectation: 'attente',
    rule: 'règle',
    attachment: 'attachement',
    offer: 'apport',
    need: 'besoin',
    challenge: 'défi',
    asset: 'atout',
    idea: 'idée',
    solution: 'solution',
    proposal: 'proposition',
    vision: 'vision',
    obstacle: 'frein',
    lever: 'levier',
    change: 'changement',
    commitment: 'engagement',
  },
};

export type Copy = typeof copy;
