// Words of the sheet that puts an introduction to somebody by paper, in French; they follow its reader, not the server's language.

export const words = {
  documentTitle: 'Mises en relation à proposer, {territory}',
  file: 'mises-en-relation-{territory}',
  eyebrow: 'Mise en relation proposée',
  for: 'Pour {name}',
  lead: 'Au {where}, vous avez écrit une phrase qui rencontre celle de quelqu’un d’autre. Voulez-vous que l’on vous mette en relation\u202f?',
  yours: { offer: 'Vous apportez', need: 'Vous attendez' },
  theirs: { offer: 'Quelqu’un apporte', need: 'Quelqu’un attend' },
  family: 'Famille\u202f: {family}',
  sharedWords: {
    one: 'Le mot que vous avez écrit tous les deux\u202f: {words}.',
    many: 'Les mots que vous avez écrits tous les deux\u202f: {words}.',
  },
  sharedTags: {
    one: 'Le thème que vous avez choisi tous les deux\u202f: {tags}.',
    many: 'Les thèmes que vous avez choisis tous les deux\u202f: {tags}.',
  },
  rulesTitle: 'Ce qui se passe',
  rules: [
    'La même question est posée à l’autre, séparément. Vos noms ne sont dits qu’après deux oui.',
    'Un non, ou pas de réponse, n’est dit à personne et n’est écrit nulle part. La question s’efface d’elle-même après le {until}.',
    'Avec deux oui, chacun reçoit le nom de l’autre et ce qu’il a laissé pour être joint. Vos deux organisations ont alors un lien daté sur la carte du territoire, que lit son équipe\u202f; vos noms n’y sont pas.',
    'Un oui se retire à tout moment, avec le même code ou auprès de qui vous a donné cette feuille.',
  ],
  phone: 'Avec un téléphone',
  phoneText: 'Scannez ce code, ou tapez l’adresse\u202f:',
  paper: 'Sans téléphone',
  paperText:
    'Si vous dites oui, rendez ce coupon à la personne qui vous a donné cette feuille. Sinon, gardez-le\u202f: il n’y a rien à rendre.',
  coupon: 'Oui, je veux bien être mis en relation',
  couponAbout: 'À propos de\u202f: {text}',
  name: 'Nom',
  contact: 'Comment me joindre',
  codeAlt: 'Code à scanner pour répondre avec un téléphone',
} as const;
