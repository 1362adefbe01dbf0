// What the Fabrique's refusals say, in French.
export const fabriqueRefusals = {
  'not-found': 'Cette Fabrique n’existe pas, ou vous n’y avez pas accès.',
  'not-a-fabrique':
    'Cette adresse est celle d’un territoire : ouvrez la Fabrique pour en changer la question ou les dates.',
  'title-missing': 'Donnez un titre à la Fabrique.',
  'ends-before-start': 'La fin de la Fabrique précède son début : corrigez l’une des deux dates.',
  'edited-meanwhile':
    'Quelqu’un a modifié la Fabrique entre-temps (version {current}, vous partiez de la version {yours}). Relisez-la, puis enregistrez de nouveau : votre saisie est restée à l’écran.',
};

export type FabriqueRefusals = typeof fabriqueRefusals;
