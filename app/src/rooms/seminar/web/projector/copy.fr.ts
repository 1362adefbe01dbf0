// What the big screen says around the activities, in French.
export const copy = {
  loading: 'L’écran de la salle arrive…',
  notOpen: 'La salle n’est pas encore ouverte',
  notOpenText: 'Dès qu’elle le sera, cet écran l’affichera tout seul.',
  removed: 'Cet écran n’a plus sa place dans la salle',
  removedText: 'Demandez un nouveau lien à la personne qui anime, et ouvrez-le ici.',
  join: {
    title: 'Entrez dans la salle',
    scan: 'Visez ce carré avec l’appareil photo',
    type: 'ou ouvrez',
    code: 'et tapez le code',
    codeElsewhere: 'Le code est donné par la personne qui anime.',
    qrAlt: 'Code QR qui ouvre la salle sur un téléphone',
    free: 'Ni compte, ni adresse. Le papier compte autant.',
    present: { one: 'personne est entrée', many: 'personnes sont entrées' },
    nobody: 'La salle vous attend.',
  },
  agenda: {
    title: 'Le déroulé',
    current: 'en ce moment',
    done: 'terminé',
    skipped: 'passé',
    end: 'Fin à {time}',
  },
  clock: { between: 'La suite arrive', paused: 'Pause' },
  closedTitle: 'Merci d’être venus',
  closed: 'Ce que la salle a écrit est gardé, avec vos mots. Le livret du jour vous est remis à la sortie.',
  breakTitle: 'C’est la pause',
  noFace: 'Cette activité se suit dans la salle.',
  announcement: 'Annonce',
  frozen: 'Envois suspendus un instant',
  lost: 'Connexion perdue\u202f: l’écran se remettra à jour tout seul',
  outdated: 'Une nouvelle version est arrivée\u202f: rechargez cette page',
  held: 'Pages arrêtées (barre d’espace pour reprendre)',
  keys: 'Flèches gauche et droite\u202f: tourner les pages. Barre d’espace\u202f: les arrêter ou les reprendre.',
};

export type Copy = typeof copy;
