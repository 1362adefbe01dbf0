// Words of an open space's settings, in French.
export const copy = {
  theme: 'Thème du jour',
  themeHint: 'Une phrase qui donne envie de venir. Elle peut rester vide\u202f: la console la redemandera.',
  preflight: 'La réponse est-elle déjà connue de quelqu’un\u202f?',
  preflightHint: 'Si oui, un forum ouvert déçoit\u202f: dites la réponse, et choisissez une autre méthode.',
  unanswered: 'Pas encore répondu',
  no: 'Non, personne ne l’a',
  yes: 'Oui',
  rooms: 'Lieux',
  roomName: 'Nom du lieu {rank}',
  roomSeats: 'Places',
  addRoom: 'Ajouter un lieu',
  removeRoom: 'Retirer «\u00a0{name}\u00a0»',
  remove: 'Retirer',
  newRoom: 'Lieu {rank}',
  slots: 'Créneaux',
  slotMinutes: 'Minutes par créneau',
  times: 'Créneaux, et minutes de chaque moment',
  durations: {
    theme: 'Le thème',
    marketplace: 'La place du marché',
    move: 'Déplacement',
    reading: 'Lecture en silence',
    sorting: 'Défis et atouts',
    capacity: 'Qui a la main sur quoi',
  },
  carried: 'Ce dont les défis et les atouts peuvent venir',
  zero: '0 retire le moment du déroulé.',
};

export type Copy = typeof copy;
