// The words of the sheets of the hall, in French; printed papers speak the language of the Fabrique.

export const paperWords = {
  colon: '\u202f:',
  codeAlt: 'Code QR',
  codeHint: 'à photographier',
  notes: 'Vos notes, d’un tour à l’autre',
  badges: 'Badges',
  badgesLead:
    'Dix par page, à couper. Chaque badge ouvre la place de sa personne, à ce séminaire et aux suivants.',
  group: 'Groupe {name}',
  roles: { host: 'anime', scribe: 'écrit', pitcher: 'porte-parole', timekeeper: 'garde le temps' },
  register: 'Feuille d’émargement',
  registerLead: '{title}. Signer vaut présence\u202f; les lignes libres sont pour qui n’était pas attendu.',
  registerColumns: ['Nom', 'Organisation', 'Famille d’acteurs', 'Signature'],
  day: 'Le déroulé, à afficher',
  time: 'Affiches du temps',
  until: 'jusqu’à {time}',
  timeChanged: 'Si l’heure change\u202f:',
  timeSignsTitle: 'Panneaux du garde-temps',
  timeSigns: ['10\u00a0min', '5\u00a0min', '2\u00a0min', '1\u00a0min', 'C’est fini'],
  tables: 'Numéros de table',
  table: 'Table {number}',
  welcome: 'Entrez dans la salle',
  welcomeTitle: 'Affiche d’entrée',
  welcomeLines: [
    'Visez ce code avec votre téléphone, ou tapez l’adresse.',
    'Le code de la salle est affiché à l’écran.',
    'Pas de téléphone\u202f? Une feuille de papier compte autant.',
  ],
};
