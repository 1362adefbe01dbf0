// Words of the proposals, in French.
export const copy = {
  title: 'Propositions',
  lead: 'Ce que les séminaires ont proposé\u202f: la valeur pour chacun et pour le territoire, ce qui a été retenu, ce qui a été écarté, et pourquoi.',
  chosen: 'Retenues',
  undecided: 'Sans décision, ou remises à plus tard',
  setAside: 'Écartées',
  setAsideLead: 'Elles restent dans ce territoire. Rien n’empêche d’y revenir.',
  none: 'Aucune proposition pour l’instant',
  noneText: 'Elles viennent des pitchs d’un séminaire, une fois celui-ci clos.',
  problem: 'Problème',
  solution: 'Solution',
  partnersValue: 'Valeur pour chacun',
  territoryValue: 'Valeur pour le territoire',
  whoCares: 'Qui y tient',
  reason: 'Raison',
  vote: 'Vote',
  converted: 'Devenue l’action',
  pick: 'En faire une action',
  pickAll: 'Toutes les retenues',
  group: 'Les ranger dans',
  noGroup: 'Aucun groupe pour l’instant',
  convert: 'En faire des actions',
  pickedWords: { one: 'proposition choisie', many: 'propositions choisies' },
  made: 'Actions créées\u202f: {count}. Déjà dans le programme\u202f: {already}.',
  mark: 'venue de',
};

export type ProposalsCopy = typeof copy;
