// The words of pitches on the big screen, in French.
export const copy = {
  views: {
    cards: 'Les fiches',
    pitch: 'Qui parle, et l’horloge',
    vote: 'Le vote en cours',
    results: 'Le dépouillement',
    decisions: 'Les décisions',
  },
  cards: {
    title: 'Les propositions',
    drawn: 'Ordre tiré au sort',
    undrawn: 'Dans l’ordre où elles sont arrivées',
    empty: 'Les fiches apparaîtront ici. Un titre suffit pour commencer.',
    now: 'parle',
    done: 'présentée',
  },
  pitch: {
    next: 'Prochaine proposition\u202f: {title}',
    none: 'Toutes les propositions ont été présentées.',
    start: 'Personne n’a encore la parole.',
    talk: 'Pitch',
    questions: 'Questions',
    conclude: 'Concluez',
    over: 'Terminé',
    left: '{clock} restantes',
  },
  vote: {
    title: 'Chacun vote, pour soi',
    received: 'bulletins reçus',
    oneReceived: 'bulletin reçu',
    secret: 'Sur votre téléphone ou sur papier. Personne ne lit les bulletins avant le dépouillement.',
    round: 'Tour {round} sur {rounds}\u202f: notez la carte en main, puis passez-la.',
    none: 'Aucun vote n’est ouvert.',
  },
  results: { none: 'Le dépouillement n’a pas encore eu lieu.', hands: 'À main levée, compté à part' },
  decisions: {
    title: 'Ce qui est décidé, et pourquoi',
    none: 'Rien n’est encore décidé.',
    chosen: 'Retenue',
    'set-aside': 'Écartée',
    postponed: 'Remise à plus tard',
    voice: '{reason} — {voice}',
  },
  page: '{page} / {pages}',
};

export type Copy = typeof copy;
