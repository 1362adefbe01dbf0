// Words of the hand-over, for organisers' screens, in French.
export const copy = {
  someone: 'quelqu’un',
  offeredToYou: '{name} vous confie l’animation',
  offeredStays: 'Vous animerez à deux.',
  offeredLeaves: 'Vous prendrez la suite\u202f; {name} deviendra scribe.',
  accept: 'Prendre l’animation',
  decline: 'Non merci',
  taken: 'Vous animez.',
  declined: 'Proposition refusée.',
  waiting: 'Vous proposez l’animation à {name}. Rien ne change avant sa réponse.',
  withdraw: 'Retirer la proposition',
  others: 'Anime aussi\u202f: {names}. Chacun voit les gestes de l’autre.',
  notYours: 'Vous suivez cette salle sans l’animer',
  notYoursText: 'L’animation est à {names}. Vous pouvez la reprendre à tout moment.',
  takeBack: 'Reprendre l’animation',
  give: 'Confier l’animation',
  giveLong: 'Confier l’animation à {name}',
  giveTitle: 'Confier l’animation à {name}\u202f?',
  giveText: 'La personne doit accepter sur son appareil. D’ici là, rien ne change.',
  after: 'Et vous, ensuite\u202f?',
  stays: 'J’anime aussi',
  leaves: 'Je deviens scribe',
  propose: 'Proposer',
  proposed: 'Proposition envoyée à {name}.',
  cancel: 'Annuler',
};

export type Copy = typeof copy;
