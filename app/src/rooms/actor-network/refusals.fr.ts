// What the directory's refusals say, in French.
export const actorNetworkRefusals = {
  'actor-network/not-found': 'Cette organisation n’est pas dans l’annuaire de votre Fabrique.',
  'actor-network/name-missing': 'Donnez un nom à l’organisation : c’est tout ce qu’il faut pour l’ajouter.',
  'actor-network/name-taken':
    'Une organisation porte déjà ce nom ou ce surnom : « {name} ». Ouvrez sa fiche pour la compléter.',
  'actor-network/unknown-family': 'Cette famille d’acteurs n’existe pas dans votre Fabrique.',
  'actor-network/unknown-organisation':
    'L’organisation de rattachement ou le réseau indiqué n’est pas dans l’annuaire.',
  'actor-network/own-parent': 'Une organisation ne peut pas dépendre d’elle-même.',
  'actor-network/edited-meanwhile':
    'Quelqu’un a modifié cette fiche entre-temps (version {current}, vous partiez de la version {yours}). Relisez-la, puis enregistrez de nouveau : votre saisie est restée à l’écran.',
};

export type ActorNetworkRefusals = typeof actorNetworkRefusals;
