// Words of the rehearsal, in French.
export const copy = {
  title: 'Répéter avec des gens inventés',
  lead: 'La journée se joue ici, d’un bout à l’autre, avec douze personnes qui n’existent pas. Rien n’est envoyé, rien n’est gardé.',
  back: 'Retour au conducteur',
  empty: 'Rien à répéter pour l’instant',
  emptyText: 'Ajoutez au moins un moment au conducteur.',
  refused: 'Ce conducteur ne peut pas encore être joué',
  refusedText: 'Corrigez ce que le conducteur signale, puis revenez répéter.',
  controls: 'Conduite de la répétition',
  play: 'Jouer',
  pause: 'Arrêter',
  restart: 'Recommencer',
  speed: 'Vitesse',
  speeds: { '1': 'réelle', '10': 'dix fois', '60': 'soixante fois' },
  led: 'Les gestes de l’animateur se font tout seuls',
  time: 'Il serait {time}',
  over: 'La journée est jouée. Recommencez à une autre vitesse, ou prenez la console en main.',
  console: 'La console',
  projector: 'L’écran de salle',
  phone: 'Un téléphone, celui de Nadia',
  activity: 'Activité',
  track: 'Suivi',
  remote: 'Écran de salle',
};

export type Copy = typeof copy;
