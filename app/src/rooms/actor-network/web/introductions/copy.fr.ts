// Words of introductions, in French.

export const copy = {
  title: 'Mises en relation',
  lead: 'Ce que les uns apportent, ce que les autres attendent, rapprochés par les mots qu’ils ont écrits au séminaire. Chacun est demandé à part\u202f; une mise en relation n’est faite qu’avec deux oui.',
  toMap: 'La carte des liens',
  print: 'Imprimer les feuilles',
  empty: 'Aucune rencontre pour l’instant',
  emptyText:
    'Cette page se remplit quand un séminaire clos a tenu l’activité «\u00a0Apports et attentes\u00a0», et que deux phrases y partagent un mot ou un thème.',
  sentence:
    'À proposer\u202f: {free}. En attente\u202f: {asked}. Faites\u202f: {made}. Closes\u202f: {lapsed}.',
  word: 'Mot ou thème partagé',
  everyWord: 'Tous',
  groups: {
    asked: 'En attente de deux oui',
    free: 'À proposer',
    made: 'Faites',
    lapsed: 'Closes sans deux oui',
    nobody: 'Sans personne à qui demander',
  },
  groupLeads: {
    asked:
      'Ni un oui seul, ni un non, ni un silence ne s’affichent ici\u202f: personne ne peut savoir qui n’a pas voulu.',
    free: 'Dans l’ordre des séminaires. Aucune note\u202f: seulement les mots partagés, que vous jugez.',
    made: 'Un lien daté entre les deux organisations figure sur la carte, à part de l’enquête, sans nom de personne.',
    lapsed: 'Trente jours sans deux oui. Ce n’est pas un refus\u202f: la question n’a peut-être pas été lue.',
    nobody:
      'L’une des deux phrases n’est rattachée à personne de la liste de présence. Rattachez-la sur la page du séminaire.',
  },
  offer: 'Apporte',
  need: 'Attend',
  unknown: 'Auteur non rattaché à la liste',
  words: { one: 'Mot écrit par les deux\u202f: {list}.', many: 'Mots écrits par les deux\u202f: {list}.' },
  tags: {
    one: 'Thème choisi par les deux\u202f: {list}.',
    many: 'Thèmes choisis par les deux\u202f: {list}.',
  },
  byEye: 'Rapprochées par l’équipe pendant le séminaire.',
  askedOn: 'Demandé le {day}\u202f; chacun peut répondre jusqu’au {until}.',
  madeOn: 'Faite le {day}.',
  inRoom: 'Faite dans la salle, le {day}.',
  lapsedOn: 'Demandé le {day}, close le {until}.',
  ask: 'Proposer à chacun',
  askLabel: 'Proposer à {a} et à {b}',
  asked: 'La question est prête pour {a} et pour {b}.',
  links: 'Un lien pour chacun, à lui seul',
  linksLead:
    'Affichés cette fois seulement. Envoyez à chacun le sien, ou imprimez les deux feuilles. Qui a un badge trouve aussi la question sur sa page «\u00a0Ma trace\u00a0».',
  linkFor: 'Pour {name}',
  copyLink: 'Copier',
  copyLabel: 'Copier le lien de {name}',
  copied: 'Lien copié.',
  renew: 'Donner d’autres liens',
  sheets: 'Imprimer les deux feuilles',
  paper: 'Un oui rendu sur papier',
  paperLead: 'Pour qui n’a pas de téléphone. Seul un oui se rend\u202f: sans coupon, il n’y a rien à noter.',
  paperWho: 'De qui',
  paperContact: 'Comment joindre cette personne',
  paperContactHint: 'Ce qu’elle a écrit sur le coupon\u202f; l’autre ne le lit qu’après deux oui.',
  paperKeep: 'Noter ce oui',
  paperKept: 'Le oui est noté.',
  drop: 'Retirer',
  dropLabel: 'Retirer la demande faite à {a} et à {b}',
  dropped: 'La demande est retirée\u202f; ses liens n’ouvrent plus rien.',
  cancel: 'Annuler',
  more: 'Voir {count} de plus',
  caution: 'Ce que cette page ne dit pas',
  cautions: [
    'Un mot partagé n’est pas un accord\u202f: «\u00a0logement\u00a0» peut vouloir dire deux choses. Lisez les phrases.',
    'Aucun synonyme n’est deviné\u202f: deux phrases qui se répondent sans mot commun n’apparaissent pas.',
    'Rien ne dit qui a répondu quoi. Une demande en attente se lit pareil après un oui seul, un non ou un silence.',
    'Une mise en relation facilite une rencontre\u202f; elle ne crée pas la confiance.',
  ],
};

export type Copy = typeof copy;
