// What the capture desk says around the activities, in French.
export const copy = {
  title: 'Saisie express',
  lead: 'Recopiez les feuilles mot pour mot. Chaque ligne est gardée sur cette machine avant de partir.',
  toConsole: 'La console',
  toScreen: 'L’écran de salle',
  notOpen: 'La salle n’est pas encore ouverte',
  notOpenText:
    'Ouvrez le séminaire depuis sa fiche\u202f: la saisie commence aussitôt, même avant l’arrivée du public.',
  toSeminar: 'La fiche du séminaire',
  loading: 'La salle arrive…',
  removedTitle: 'Cette place n’est plus ouverte',
  removed: 'Demandez un nouveau lien à la personne qui anime, et ouvrez-le sur cette machine.',
  readOnlyTitle: 'Cette place lit, elle n’écrit pas',
  readOnly: 'Demandez à la personne qui anime un lien de scribe.',
  activity: 'Activité',
  none: 'Rien à saisir dans ce déroulé',
  noneText: 'Aucun atelier de ce séminaire ne reçoit de papier.',
  noFace: 'La saisie express ne connaît pas encore cette méthode.',
  frozen: 'Les envois de la salle sont suspendus\u202f; vous pouvez continuer à saisir.',
  status: {
    connecting: 'connexion…',
    live: 'en direct',
    polling: 'en direct',
    offline: 'hors ligne',
    captive: 'le réseau demande une identification',
    removed: 'place fermée',
    closed: 'séminaire clos',
  },
  saved: 'tout est enregistré',
  kept: 'vos textes sont gardés sur cette machine',
  pending: '{count} en attente',
  refused: '{count} à revoir',
  notDurable:
    'Ce navigateur ne garde rien\u202f: ne fermez pas la page tant qu’il reste des lignes en attente.',
  outdatedTitle: 'Une nouvelle version est arrivée',
  outdated: 'Rechargez la page\u202f: ce qui attend d’être envoyé est gardé.',
  reload: 'Recharger',
};

export type Copy = typeof copy;
