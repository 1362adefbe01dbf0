// Words of the register of spaces of cooperation, in French.

export const copy = {
  title: 'Espaces de coopération',
  lead: 'Les lieux et les cadres où l’on coopère\u202f: ce qui existe, ce qui émerge, ce qui est projeté, et comment ils se tiennent entre eux.',
  stages: { existing: 'Existants', emerging: 'Émergents', planned: 'Projetés' },
  stageOf: { existing: 'existe', emerging: 'émerge', planned: 'projeté' },
  kinds: { grouping: 'regroupement d’acteurs', frame: 'cadre d’action' },
  empty: 'Aucun espace encore',
  emptyText:
    'Associations, coopératives, clusters, tiers-lieux\u202f; budget participatif, financement participatif, jardins partagés…',
  members: { one: 'membre', many: 'membres' },
  noMember: 'membres non renseignés',
  linked: 'Travaille avec {names}',
  source: 'Source\u202f: publication de l’ANCT, {source}.',
  articulation: 'Comment ils se tiennent',
  articulationLead:
    'Part moyenne des membres d’un espace qui siègent aussi dans un autre. Ce n’est ni bien ni mal\u202f: trop peu isole, trop ferme.',
  sentence:
    'En moyenne, {value} des membres d’un espace siègent aussi dans un autre\u202f: compté deux à deux, sur les {spaces} espaces dont les membres sont inscrits.',
  without:
    'Sans les trois membres les plus présents, il en reste {value}. Un grand écart dirait\u202f: toujours les mêmes.',
  noPair: 'Renseignez les membres d’au moins deux espaces pour lire comment ils se tiennent.',
  caution:
    'Compté sur les membres inscrits ici, et sur eux seuls. Partager des membres ne dit pas que l’on coopère.',
  shared: 'Membres que deux espaces partagent',
  one: 'Un espace',
  other: 'Un autre',
  who: 'Ce qu’ils partagent',
  noShared: 'Aucun membre inscrit n’est dans deux espaces.',
  add: 'Ajouter un espace',
  edit: 'Corriger',
  editOf: 'Corriger {name}',
  name: 'Nom',
  kind: 'Nature',
  stage: 'Stade',
  form: 'Forme',
  formHint: 'Le mot du territoire\u202f: tiers-lieu, club, cluster…',
  note: 'Note',
  memberList: 'Membres',
  memberHint: 'Des organisations de l’annuaire.',
  linkList: 'Espaces reliés',
  take: 'Ajouter',
  drop: 'Retirer {name}',
  choose: 'Choisir…',
  save: 'Enregistrer',
  cancel: 'Annuler',
  remove: 'Retirer du registre',
  removeSure: 'Retirer pour de bon',
};

export type SpacesCopy = typeof copy;
