// The words of the exercise of emblems on a phone, in French.

export const copy = {
  instruction: 'Dessinez l’emblème de votre territoire industriel.',
  why: 'Ce que l’on choisit de montrer dit ce à quoi l’on tient. Pas besoin de savoir dessiner\u202f: mots, découpages et couleurs conviennent.',
  stages: {
    alone: 'Chacun pour soi, en silence.',
    sharing: 'Dites à votre groupe ce à quoi vous tenez. Écoutez, sans choisir encore.',
    making: 'Fabriquez l’emblème\u202f: papier, ciseaux, téléphone, mots.',
    plenary: 'Chaque groupe montre son emblème, trois minutes.',
  } as Readonly<Record<string, string>>,
  sections: { label: 'Parties', mine: 'Moi', ours: 'Notre emblème', all: 'Tous' },
  mine: {
    title: 'Ce à quoi je tiens ici',
    field: 'Un lieu, un geste, un produit, un souvenir',
    hint: 'Votre groupe le verra pour préparer l’emblème. Rien n’est public ensuite avec votre nom.',
    send: 'Déposer',
    list: 'Ce que vous avez déposé',
    group: 'Ce à quoi tient votre groupe',
    groupEmpty: 'Rien encore dans votre groupe.',
  },
  ours: {
    noTeam: 'Rejoignez d’abord un groupe\u202f: l’emblème est à plusieurs.',
    how: 'Comment votre groupe montre-t-il son emblème\u202f?',
    photo: 'Photo',
    compose: 'Composer ici',
    words: 'En mots',
    photoLead: 'Vous avez dessiné, découpé, collé sur papier\u202f: prenez-le en photo, bien à plat.',
    photoLabel: 'Photographier l’emblème',
    noPhotos:
      'Les photos ne peuvent pas être envoyées d’ici\u202f: composez, écrivez, ou passez votre feuille à l’animateur.',
    composeLead: 'Tous les téléphones du groupe dessinent sur le même emblème.',
    wordsLead: 'Un emblème peut tenir en une phrase. Elle sera montrée comme les dessins.',
    meaning: 'Ce qu’il veut dire',
    meaningField: 'Expliquez votre emblème à la salle',
    meaningHint: 'Deux ou trois phrases, dans vos mots. Chacun du groupe peut les corriger.',
    meaningSend: 'Ajouter',
  },
  all: {
    empty: 'Aucun emblème n’est encore là.',
    now: '{name} a la parole',
    turn: 'Votre groupe passe en position {rank} sur {total}.',
    yours: 'C’est à votre groupe de parler.',
    converge: 'Ce qui revient',
    emblems: { one: 'emblème', many: 'emblèmes' },
  },
  closed: 'L’exercice est clos. Un mot à ajouter\u202f? Portez-le à l’animateur.',
};

export type Copy = typeof copy;
