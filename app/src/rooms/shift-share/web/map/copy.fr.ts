// Words of the map, in French.
export const copy = {
  search: 'Chercher un lieu sur la carte',
  found: 'Lieux trouvés sur la carte',
  none: 'Aucun lieu de ce nom sur la carte.',
  closer: 'Agrandir',
  farther: 'Réduire',
  whole: 'Tout voir',
  tools: 'Déplacer la carte',
  hint: 'Pointez un lieu, ou cherchez-le par son nom\u202f: sa phrase s’écrit ici.',
  keys: 'Au clavier, dans la carte\u202f: les flèches la déplacent, + et − l’agrandissent ou la réduisent\u202f; le lieu du milieu est dit.',
  open: 'Lire le diagnostic de {place}',
  outlines: 'Contours\u202f: fichier {kind} du dossier de données de cette machine.',
  broughtOutlines: 'Contours\u202f: {publisher}, découpage de {year}, {licence} (fichier {name}).',
  engine: {
    'Map.Title': 'Carte à déplacer',
    'CooperativeGesturesHandler.WindowsHelpText': 'Ctrl et la molette agrandissent la carte',
    'CooperativeGesturesHandler.MacHelpText': '⌘ et la molette agrandissent la carte',
    'CooperativeGesturesHandler.MobileHelpText': 'Deux doigts déplacent la carte',
  },
};

export type MapCopy = typeof copy;
