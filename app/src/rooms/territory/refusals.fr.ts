// What the territory's refusals say, in French.
export const territoryRefusals = {
  'not-found': 'Ce territoire n’existe pas, ou vous n’y avez pas accès.',
  'not-a-territory':
    'Cette adresse est celle d’une Fabrique : ouvrez d’abord l’un de ses territoires pour compléter sa fiche.',
  'edited-meanwhile':
    'Quelqu’un a modifié la fiche entre-temps (version {current}, vous partiez de la version {yours}). Relisez-la, puis enregistrez de nouveau : votre saisie est restée à l’écran.',
  'figure-without-source': 'Indiquez la source et l’année de ce chiffre.',
  'mandate-ends-before-start': 'La fin du mandat précède son début : corrigez l’une des deux dates.',
  'mandate-starts-too-early':
    'Ce mandat commence avant celui de la personne en place (depuis le {since}) : vérifiez la date.',
  'several-reference-perimeters': 'Un seul périmètre peut être celui de travail : {count} sont cochés.',
  'same-perimeter-twice': 'Deux périmètres portent le même repère : donnez-leur des repères différents.',
  'unknown-territory-in-order': 'L’un des territoires demandés ne fait pas partie de cette Fabrique.',
  'typology-threshold':
    'Le seuil choisi ne convient pas : {areas} territoires ont une part aux deux dates. Choisissez un rang parmi eux, ou une part entre 0 et 1.',
  'geography-years-differ':
    'Les deux périmètres ne sont pas dans la même géographie ({first} et {second}). Ramenez-les à la même année.',
  'passage-share':
    'La table de passage ne répartit pas le code {code} en entier : ses parts doivent faire 1.',
  'passages-do-not-meet':
    'Les tables de passage « {first} » et « {second} » ne se suivent pas. Choisissez deux tables qui se rejoignent.',
};

export type TerritoryRefusals = typeof territoryRefusals;
