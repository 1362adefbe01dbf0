// What a phone says to whoever photographs a sheet of paper, in French.

export const copy = {
  title: 'Photographier une feuille',
  finding: 'Nous cherchons où va cette feuille…',
  copyNumber: 'Exemplaire {copy}',
  take: 'Photographier la feuille',
  takeAgain: 'En envoyer une autre photo',
  hint: 'À plat, entière, sans ombre. La photo rejoint l’activité\u202f; quelqu’un pourra la recopier.',
  sending: 'La photo part…',
  sent: 'La photo est enregistrée.',
  already: 'Cette feuille a déjà été photographiée',
  alreadyText: 'La voici. Une autre photo ne remplace pas la première.',
  picture: 'Photo de la feuille',
  otherTitle: 'Cette feuille vient d’un autre séminaire',
  otherText:
    '«\u00a0{title}\u00a0» (séminaire {number}). Sa photo n’a pas sa place ici\u202f: remettez la feuille à l’équipe d’animation.',
  unknownText: 'Elle n’est pas d’un séminaire de ce territoire. Remettez-la à l’équipe d’animation.',
  notOurs: 'Ce code n’est pas celui d’une de nos feuilles.',
  enterFirst: 'Entrez d’abord dans la salle',
  enterText:
    'Avec le code affiché à l’écran ou votre badge\u202f; puis visez de nouveau le code de la feuille.',
  enter: 'Entrer avec le code',
  toRoom: 'Revenir à la salle',
  again: 'Réessayer',
};

export type Copy = typeof copy;
