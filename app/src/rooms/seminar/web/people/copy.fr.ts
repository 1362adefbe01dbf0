// Words of the persons of a space and of the keys of handing over, in French.

export const copy = {
  title: 'Personnes',
  lead: 'Les mêmes personnes d’un séminaire à l’autre, sans compte. Même nom et même organisation\u202f: la même personne.',
  caption: 'Personnes des séminaires de cet espace',
  name: 'Nom',
  erasedName: 'nom effacé',
  organisation: 'Organisation',
  seminars: 'Séminaires',
  badge: 'Badge',
  yes: 'imprimé',
  no: 'non',
  none: 'Personne encore',
  noneText: 'Les personnes viennent des listes de présence.',
  asked: 'Demandes de retrait',
  askedLead:
    'Ces personnes demandent que leurs mots soient retirés. Répondez-leur, retirez ce qu’il faut dans l’activité, puis notez-le ici.',
  noNote: 'sans précision',
  settle: 'J’ai répondu',
  settleOf: 'J’ai répondu à {name}',
  merge: 'Réunir deux fiches',
  mergeLead: 'Deux façons d’écrire le même nom\u202f? La première fiche rejoint la seconde, badges compris.',
  from: 'Cette fiche',
  into: 'est la même personne que',
  choose: 'Choisir…',
  doMerge: 'Réunir',
  merged: 'Les deux fiches n’en font plus qu’une.',
  keys: 'Clés de dépôt',
  keysLead:
    'Pour remettre ici un séminaire tenu sur un ordinateur sans Internet, avec la commande «\u00a0trame push\u00a0». Une clé n’est montrée qu’une fois et vaut quatorze jours.',
  keyLabel: 'Pour quel ordinateur\u202f?',
  makeKey: 'Faire une clé',
  madeKey: 'Recopiez cette clé maintenant, elle ne sera plus montrée',
  keysCaption: 'Clés de dépôt',
  expires: 'Jusqu’au',
  used: 'Dernier usage',
  never: 'jamais',
  act: 'Geste',
  removeKey: 'Retirer',
  removeKeyOf: 'Retirer la clé {label}',
};

export type Copy = typeof copy;
