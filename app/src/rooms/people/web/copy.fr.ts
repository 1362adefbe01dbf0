// Words of sign-in and of the pages that the law asks for, in French.
export const copy = {
  enterTitle: 'Entrer dans Trame',
  entering: 'Connexion en cours…',
  signedOutTitle: 'Vous n’êtes pas connecté',
  signedOutLead:
    'Trame n’a pas de mot de passe. Chaque organisateur entre avec un lien qui ne sert qu’une fois.',
  howTitle: 'Obtenir un lien',
  how: [
    'Vous venez d’installer Trame\u202f: le lien est écrit dans la fenêtre où vous l’avez démarré.',
    'Vous animez ou pilotez une Fabrique\u202f: demandez un lien à la personne qui exploite Trame chez vous.',
    'Votre lien a déjà servi ou a plus d’un jour\u202f: demandez-en un autre, c’est l’affaire d’une minute.',
  ],
  participantTitle: 'Vous participez à un séminaire\u202f?',
  participantText:
    'Vous n’avez besoin d’aucun compte\u202f: flashez le code affiché dans la salle, ou tapez-le.',
  join: 'Rejoindre une salle',
  signedInTitle: 'Vous êtes connecté',
  signedInAs: 'Sous le nom de {name}.',
  goOn: 'Continuer',
  signOut: 'Se déconnecter',
  newLink: 'Ce lien n’ouvre plus Trame',
  rightsTitle: 'Qui peut quoi',
  rightsLead:
    'Chaque action de Trame est couverte par l’une de ces règles. La table est tirée du logiciel lui-même\u202f: elle ne peut pas mentir.',
  rightsCaption: 'Règles d’accès, avec les rôles et les places qui les ouvrent',
  rule: 'Règle',
  heldBy: 'Ouverte à',
  routes: 'Adresses couvertes',
  everyone: 'tout le monde',
  anyAccount: 'tout organisateur connecté',
  roles: {
    operator: 'exploitant',
    'programme-owner': 'pilote national',
    facilitator: 'animateur',
    'project-lead': 'chef de projet',
    'lead-pair': 'binôme',
    'data-steward': 'dépositaire des réponses',
  } as Record<string, string>,
  seats: {
    facilitator: 'animateur en salle',
    scribe: 'secrétaire de groupe',
    participant: 'participant',
    observer: 'observateur',
    projector: 'écran de salle',
  } as Record<string, string>,
};

export type PeopleCopy = typeof copy;
