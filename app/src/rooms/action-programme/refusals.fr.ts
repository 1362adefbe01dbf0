// What the programme's refusals say, in French.
export const actionProgrammeRefusals = {
  'not-found': 'Cette action n’existe pas dans le programme de ce territoire.',
  'not-a-territory': 'Une Fabrique n’a pas de programme à elle : ouvrez celui de l’un de ses territoires.',
  'name-missing': 'Donnez un nom à l’action : c’est tout ce qu’il faut pour l’ajouter.',
  'unknown-group': 'Ce groupe d’actions n’existe pas dans le programme de ce territoire.',
  'unknown-theme': 'Ce thème n’existe pas dans votre Fabrique.',
  'unknown-pilot':
    'L’une des organisations pilotes n’est pas dans l’annuaire de la Fabrique : ajoutez-la d’abord.',
  'same-pilot-twice':
    'La même organisation est citée deux fois parmi les pilotes : gardez-la une seule fois.',
  'several-leads': 'Un seul pilote peut être marqué chef de file : {count} le sont.',
  'to-be-named-among-others':
    '« À préciser » ne va pas avec des pilotes déjà nommés : retirez l’un ou l’autre.',
  'same-component-twice': 'Deux volets portent le même repère : donnez-leur des repères différents.',
  'edited-meanwhile':
    'Quelqu’un a modifié cette action entre-temps (version {current}, vous partiez de la version {yours}). Relisez-la, puis enregistrez de nouveau : votre saisie est restée à l’écran.',
};

export type ActionProgrammeRefusals = typeof actionProgrammeRefusals;
