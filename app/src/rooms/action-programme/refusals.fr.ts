// What the programme's refusals say, in French.
export const actionProgrammeRefusals = {
  'action-programme/not-found': 'Cette action n’existe pas dans le programme de ce territoire.',
  'action-programme/not-a-territory':
    'Une Fabrique n’a pas de programme à elle : ouvrez celui de l’un de ses territoires.',
  'action-programme/name-missing': 'Donnez un nom à l’action : c’est tout ce qu’il faut pour l’ajouter.',
  'action-programme/unknown-group': 'Ce groupe d’actions n’existe pas dans le programme de ce territoire.',
  'action-programme/unknown-theme': 'Ce thème n’existe pas dans votre Fabrique.',
  'action-programme/unknown-pilot':
    'L’une des organisations pilotes n’est pas dans l’annuaire de la Fabrique : ajoutez-la d’abord.',
  'action-programme/same-pilot-twice':
    'La même organisation est citée deux fois parmi les pilotes : gardez-la une seule fois.',
  'action-programme/several-leads': 'Un seul pilote peut être marqué chef de file : {count} le sont.',
  'action-programme/to-be-named-among-others':
    '« À préciser » ne va pas avec des pilotes déjà nommés : retirez l’un ou l’autre.',
  'action-programme/same-component-twice':
    'Deux volets portent le même repère : donnez-leur des repères différents.',
  'action-programme/edited-meanwhile':
    'Quelqu’un a modifié cette action entre-temps (version {current}, vous partiez de la version {yours}). Relisez-la, puis enregistrez de nouveau : votre saisie est restée à l’écran.',
};

export type ActionProgrammeRefusals = typeof actionProgrammeRefusals;
