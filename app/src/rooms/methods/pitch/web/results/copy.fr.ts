// The words of results, in French: modes, marks, figures, and the sentence that says them.
export const copy = {
  modes: {
    consent: 'Tour de consentement',
    scale: 'Échelle de 0 à 5',
    cards: '25/10',
    dots: 'Gommettes',
  },
  consent: ['Consens', 'Réserve', 'Objection'] as readonly string[],
  blank: 'Sans avis',
  ballots: 'Bulletins\u202f: {count}, dont {phone} par téléphone et {paper} sur papier.',
  oneBallot: 'Un seul bulletin\u202f: ce qui suit dit ce qu’une personne a voté.',
  nobody: 'Personne n’a voté.',
  doubles: 'Laissés de côté parce que la même personne avait aussi voté autrement\u202f: {count}.',
  widest: 'Les avis s’écartent le plus sur\u202f: {titles}. C’est de cela qu’il faut parler.',
  asWide: 'Autant d’écart sur d’autres propositions\u202f: {count}.',
  agreed: 'Aucune proposition ne partage la salle.',
  topTen: 'Les plus hautes cartes\u202f: {titles}.',
  order: 'Dans l’ordre des présentations\u202f: ce n’est pas un classement.',
  mark: '{label}\u202f: {count}',
  distribution: '{marks}. Sans avis\u202f: {blank}.',
  columns: {
    proposal: 'Proposition',
    spread: 'Écart',
    median: 'Milieu',
    mean: 'Moyenne',
    total: 'Gommettes',
    outOf25: 'Sur 25',
    distribution: 'Répartition',
    rank: 'Ordre',
    answers: 'Avis',
  },
  spreadHint:
    'L’écart dit de combien diffèrent, en moyenne, deux bulletins pris au hasard\u202f: 0 quand tous s’accordent.',
  hands: 'À main levée, compté à part\u202f: {marks}.',
  colleges: 'Par collège',
  college: '{college}, bulletins\u202f: {count}',
  others: 'Autres',
  folded:
    'Sous «\u00a0Autres\u00a0»\u202f: {names}. Un collège de moins de {min} bulletins ne se lit pas seul, ni celui qu’une soustraction ferait deviner.',
  noCollege:
    'Pas de lecture par collège\u202f: il faut au moins {min} bulletins dans chacun pour que personne ne soit reconnu.',
  reasons: 'Raisons données ({count})',
  reason: '{mark}\u202f: {text}',
  masked: 'Fiche masquée',
  none: '–',
  widestMark: 'à discuter',
};

export type Copy = typeof copy;
