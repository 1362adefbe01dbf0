// What the directory's refusals say, in French.
export const actorNetworkRefusals = {
  'not-found': 'Cette organisation n’est pas dans l’annuaire de votre Fabrique.',
  'name-missing': 'Donnez un nom à l’organisation : c’est tout ce qu’il faut pour l’ajouter.',
  'name-taken':
    'Une organisation porte déjà ce nom ou ce surnom : « {name} ». Ouvrez sa fiche pour la compléter.',
  'unknown-family': 'Cette famille d’acteurs n’existe pas dans votre Fabrique.',
  'unknown-organisation': 'L’organisation de rattachement ou le réseau indiqué n’est pas dans l’annuaire.',
  'unknown-territory': 'L’un des territoires indiqués ne fait pas partie de votre Fabrique.',
  'own-parent': 'Une organisation ne peut pas dépendre d’elle-même.',
  'edited-meanwhile':
    'Quelqu’un a modifié cette fiche entre-temps (version {current}, vous partiez de la version {yours}). Relisez-la, puis enregistrez de nouveau : votre saisie est restée à l’écran.',
};

export type ActorNetworkRefusals = typeof actorNetworkRefusals;
