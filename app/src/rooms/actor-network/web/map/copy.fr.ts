// Words of the map of ties, in French.

export const copy = {
  title: 'Carte des liens',
  lead: 'Ce que les organisations ont fait ensemble, fait par fait, avec sa date et sa source. Aucune réponse à l’enquête n’y entre.',
  toBoard: 'Le tableau des liens',
  empty: 'Aucun fait pour l’instant',
  emptyText:
    'La carte se remplit d’elle-même\u202f: tables des séminaires clos, actions pilotées à plusieurs, espaces de coopération. Les organisations du territoire viennent de l’annuaire.',
  month: 'Mois regardé',
  monthHint: 'Du premier fait daté à aujourd’hui. Au clavier\u202f: flèches gauche et droite.',
  focus: 'Montrer les liens de',
  everybody: 'Tout le monde',
  sentence: 'Au {day}\u202f: {ties} entre {actors}.',
  ties: { one: 'lien', many: 'liens' },
  actors: { one: 'acteur', many: 'acteurs' },
  fading:
    'À réactiver\u202f: {count}. Sans date\u202f: {undated}. Montrés d’un commun accord\u202f: {shown}.',
  list: 'Les liens, un par un',
  listLead: 'La même chose que le dessin, en clair.',
  caption: 'Liens au {day}',
  one: 'Entre',
  other: 'et',
  made: 'Ce qui les lie',
  last: 'Dernière fois',
  state: 'État',
  undated: 'sans date',
  accepted: 'Montré d’un commun accord',
  kinds: {
    'co-presence': 'Même table',
    'co-piloting': 'Action pilotée ensemble',
    space: 'Même espace',
    introduction: 'Mise en relation acceptée',
  },
  times: '{kind} ({count} fois)',
  states: { alive: 'vivant', 'to-reactivate': 'à réactiver', unknown: 'non daté' },
  noTie: 'Aucun lien à cette date.',
  drawing: 'Le dessin',
  drawingLead:
    'Chaque signe est un acteur, sa forme et sa couleur disent sa famille. Trait plein\u202f: lien vivant. Trait pâle et tireté\u202f: à réactiver. Pointillé\u202f: sans date. Trait double\u202f: montré par deux personnes. La place et la distance ne mesurent rien.',
  drawingLabel: 'Carte de {ties} entre {actors} au {day}\u202f; la liste ci-dessus dit la même chose.',
  otherFamily: 'Sans famille',
  reactivate: 'Liens à réactiver',
  reactivateLead:
    'Plus de deux fois leur propre rythme sans rien faire ensemble. Une idée de rencontre, pas une consigne\u202f: un lien qui dort garde souvent sa valeur.',
  reactivateNone: 'Aucun lien daté n’est à réactiver.',
  reactivateOne: '{a} et {b}\u202f: {kind}, {source}, le {day}.',
  alone: 'Sans lien vivant dans les faits',
  aloneLead:
    'Par ordre alphabétique. Cela ne dit pas qu’elles ne connaissent personne\u202f: seulement que rien n’est inscrit ici, ou que c’est ancien.',
  aloneNone: 'Chaque organisation a au moins un lien vivant.',
  solicited: 'Sollicitées partout',
  solicitedLead:
    'Présentes dans la moitié des faits ou plus, par ordre alphabétique. Ce n’est ni un mérite ni un reproche\u202f: beaucoup repose sur elles, et partirait avec elles.',
  solicitedNone: 'Aucune, ou trop peu de faits pour le dire.',
  leave: 'Emporter la carte',
  leaveLead:
    'Les liens d’aujourd’hui, chacun avec sa source et ses dates. DL et Pajek n’ont pas de place pour elles\u202f: le CSV les garde. Un fichier parti ne se reprend pas\u202f: si quelqu’un retire un lien, emportez la carte de nouveau et jetez l’ancienne.',
  caution: 'Ce que la carte ne dit pas',
  cautions: [
    'Un lien absent d’ici peut exister\u202f: la carte ne connaît que ce qui est inscrit.',
    'Une personne n’apparaît que si les deux bouts du lien l’ont choisi, chacun sur son téléphone\u202f; elle se retire d’un geste, à tout moment.',
    'S’être assis à la même table n’est pas travailler ensemble. Au-delà de douze organisations dans un groupe, on ne compte pas de lien.',
    'La carte ne classe personne et ne dit pas qui compte.',
  ],
};
