// Words of an introduction on the phone of the person asked, in French.

export const copy = {
  title: 'Mise en relation',
  loading: 'Lecture de votre lien…',
  unreachable: 'Pas de réseau pour l’instant. Rien n’est perdu.',
  retry: 'Recommencer',
  failed: 'Cela n’a pas pu se faire. Vérifiez la connexion, puis recommencez.',
  question: 'Voulez-vous être mis en relation\u202f?',
  from: '{where}, {territory}.',
  yours: { offer: 'Vous apportez', need: 'Vous attendez' },
  theirs: { offer: 'Quelqu’un apporte', need: 'Quelqu’un attend' },
  named: { offer: '{name} apporte', need: '{name} attend' },
  words: { one: 'Mot écrit par vous deux\u202f: {list}.', many: 'Mots écrits par vous deux\u202f: {list}.' },
  tags: {
    one: 'Thème choisi par vous deux\u202f: {list}.',
    many: 'Thèmes choisis par vous deux\u202f: {list}.',
  },
  rules: 'Ce qui se passe',
  ruleLines: [
    'La même question est posée à l’autre, séparément. Vos noms ne sont dits qu’après deux oui.',
    'Un non, ou pas de réponse, n’est dit à personne et n’est écrit nulle part.',
    'Avec deux oui, chacun reçoit le nom de l’autre et ce qu’il a laissé pour être joint. Vos deux organisations ont un lien daté sur la carte du territoire, que lit son équipe\u202f; vos noms n’y sont pas.',
  ],
  contact: 'Comment vous joindre',
  contactHint: 'Téléphone, adresse, ou rien. L’autre ne le lit qu’après deux oui.',
  yes: 'Oui, mettez-nous en relation',
  no: 'Non merci',
  saidYes:
    'Votre oui est noté. Si l’autre dit oui avant le {until}, vous recevez son nom ici. Sinon la question s’efface.',
  saidNo:
    'Rien n’est noté, et rien n’est dit à personne. Si vous changez d’avis, ce lien reste bon jusqu’au {until}.',
  takeBack: 'Retirer mon oui',
  made: 'Vous êtes en relation',
  madeOn: 'Deux oui, depuis le {day}.',
  reach: 'Pour joindre cette personne\u202f: {contact}',
  noContact: 'Cette personne n’a rien laissé pour être jointe. L’équipe du territoire peut vous aider.',
  takeBackMade: 'Ne plus montrer ce lien',
  takeBackMadeHint: 'Le lien de vos organisations quitte la carte, et votre nom ne s’affiche plus à l’autre.',
  until: 'Vous pouvez répondre jusqu’au {until}.',
  panel: 'Mises en relation',
  panelLead: 'Quelqu’un pourrait vous être utile, ou vous l’être. Rien ne se fait sans votre oui.',
  footer: 'Sans compte ni mot de passe. Ce lien n’ouvre que cette question\u202f: ne le transmettez pas.',
};

export type Copy = typeof copy;
