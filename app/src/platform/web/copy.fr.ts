// The words of the frame around every screen, in French.
export const copy = {
  skip: 'Aller au contenu',
  home: 'Trame, accueil',
  mainNavigation: 'Navigation principale',
  spaces: 'Espace',
  spacesFabrique: 'Fabrique',
  language: 'Langue',
  account: 'Mon compte',
  footer: 'Informations',
  legal: 'Mentions légales',
  privacy: 'Vie privée',
  accessibility: 'Accessibilité\u202f: partiellement conforme',
  rights: 'Qui peut quoi',
  software: 'Trame, logiciel libre sous licence MIT',
  offline: 'Pas de réseau',
  offlineText:
    'Ce que vous voyez date d’avant la coupure. Vos saisies partiront quand la connexion reviendra\u202f: gardez cette page ouverte.',
  onlineAgain: 'Le réseau est revenu.',
  notFoundTitle: 'Cette page n’existe pas',
  notFoundText:
    'L’adresse est peut-être incomplète, ou cette page ne vous est pas ouverte. Repartez de l’accueil.',
  toHome: 'Revenir à l’accueil',
  errorTitle: 'Cette page n’a pas pu s’afficher',
  errorText:
    'Une erreur s’est produite de notre côté. Réessayez\u202f; si elle revient, transmettez la référence à la personne qui exploite Trame.',
  refusedTitle: 'Cette page ne vous est pas ouverte',
  unreachableTitle: 'Trame ne répond pas',
  unreachableText:
    'Le serveur n’a pas répondu. Vérifiez que vous êtes sur le réseau de la salle ou de votre bureau, puis réessayez. Rien de ce qui était enregistré n’est perdu.',
  foreignText:
    'Une autre page que Trame a répondu, souvent celle d’un Wi-Fi qui demande à se connecter. Ouvrez un nouvel onglet, identifiez-vous sur ce réseau, puis réessayez.',
  retry: 'Réessayer',
  reference: 'Référence à transmettre\u202f: {reference}',
};

export type PlatformCopy = typeof copy;
