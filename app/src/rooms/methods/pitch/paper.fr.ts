// The words of a session of pitches on paper, in French: the booklet, and the sheets of the room.
import type { PitchBookletWords, PitchPaperWords } from '@trame/core/methods/pitch';

const booklet: PitchBookletWords = {
  figures: {
    proposals: { one: 'proposition', other: 'propositions' },
    chosen: { one: 'retenue', other: 'retenues' },
    ballots: { one: 'bulletin', other: 'bulletins' },
  },
  proposals: {
    title: 'Les propositions',
    lead: 'La même fiche pour toutes, dans l’ordre où elles ont été présentées.',
  },
  decisions: {
    title: 'Ce qui a été décidé, et pourquoi',
    lead: 'La raison a été dite à voix haute, pour ce qui est retenu comme pour ce qui est écarté.',
    columns: { proposal: 'Proposition', outcome: 'Décision', reason: 'Raison' },
    voiced: '{reason} ({voice})',
  },
  votes: {
    title: 'Comment la salle s’est partagée',
    lead: 'Chaque ligne donne toute la répartition des bulletins. L’ordre est celui des présentations\u202f: ce n’est pas un classement.',
  },
  reasons: {
    title: 'Ce que disaient les bulletins',
    lead: 'Les raisons écrites avec les notes, sans nom.',
    marks: {
      consent: '{mark}',
      scale: 'Note\u202f: {mark} sur 5',
      cards: 'Note\u202f: {mark} sur 5',
      dots: 'Gommettes\u202f: {mark}',
    },
  },
  outcomes: { chosen: 'Retenue', 'set-aside': 'Écartée', postponed: 'Remise à plus tard' },
  undecided: 'Sans décision',
  twins: 'Rapprochée de\u202f: {titles}',
  modes: {
    consent: 'Tour de consentement',
    scale: 'Échelle de 0 à 5',
    cards: '25/10',
    dots: 'Gommettes',
  },
  consent: ['Consens', 'Réserve', 'Objection'],
  vote: {
    caption: '{mode}. Bulletins\u202f: {count}, dont {phone} par téléphone et {paper} sur papier',
    doubles:
      'Bulletins laissés de côté parce que la même personne avait aussi voté autrement\u202f: {count}.',
    nobody: 'Personne n’a voté.',
    proposal: 'Proposition',
    blank: 'Sans avis',
    median: 'Milieu',
    spread: 'Écart',
    total: 'Gommettes',
    outOf25: 'Sur 25',
    widest: 'Celles qui partagent le plus la salle, dont il fallait parler\u202f: {titles}.',
    topTen: 'Les plus hautes cartes de 25/10, dans l’ordre des présentations\u202f: {titles}.',
    asWide: 'D’autres partageaient la salle autant\u202f: {count}.',
    agreed: 'Aucune proposition ne partage la salle.',
    colleges: 'Par collège\u202f: nombre de bulletins pour {marks}',
    college: '{college} ({count})',
    others: 'Autres',
    folded:
      'Sous «\u00a0Autres\u00a0»\u202f: {names}. Un collège de moins de {min} bulletins n’est pas montré seul, ni celui qu’une soustraction ferait deviner.',
    noCollege:
      'Pas de lecture par collège\u202f: il faut au moins {min} bulletins dans chacun pour que personne ne soit reconnu.',
    hands: 'À main levée\u202f: compté à part, jamais ajouté aux bulletins',
  },
  decimal: ',',
  none: '–',
};

export const pitchPaperWords: PitchPaperWords = {
  booklet,
  fields: {
    title: 'Titre',
    problem: 'Le problème',
    solution: 'La solution',
    partnersValue: 'Ce qu’y gagne chaque partenaire',
    territoryValue: 'Ce qu’y gagne le territoire',
    whoCares: 'Qui s’en soucie',
    sources: 'Répond à',
    pitcher: 'Présentée par',
    team: 'Groupe',
  },
  card: {
    title: 'Fiche de proposition',
    lead: 'La même pour toutes. Cinq lignes au plus par case\u202f: ce qui n’y tient pas ne se dit pas en trois minutes.',
    names: 'Pour s’y retrouver',
  },
  ballot: {
    title: 'Bulletins de choix',
    headings: {
      consent: 'Pouvez-vous vivre avec ces propositions\u202f?',
      scale: 'À quel point soutenez-vous chaque proposition\u202f?',
      cards: 'Que valent ces propositions pour le territoire\u202f?',
      dots: 'Quelles propositions porter d’abord\u202f?',
    },
    leads: {
      consent: 'Cochez une case par ligne. Une objection dit pourquoi.',
      scale:
        'Une case par ligne, de 0 (pas du tout) à 5 (tout à fait). Une ligne laissée vide ne compte pas.',
      cards: 'Notez de 1 à 5 les cartes que vous avez eues en main, cinq au plus.',
      dots: 'Placez {dots} gommettes en tout, où vous voulez.',
    },
    reason: 'Pourquoi (facultatif, lu sans nom)',
    code: 'code',
    blank: 'Proposition {number}',
  },
  count: {
    title: 'Feuille de comptage',
    lead: 'Une feuille pour les papiers, une autre pour les mains levées\u202f: les deux ne s’ajoutent pas.',
    blank: 'Sans avis',
  },
};
