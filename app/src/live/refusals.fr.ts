// What the live engine says no to, in French.
export const liveRefusals = {
  'live/unknown-code':
    'Ce code n’ouvre aucune salle. Vérifiez-le sur l’écran de la salle : il change parfois en cours de séance.',
  'live/too-many-tries':
    'Trop d’essais avec de mauvais codes depuis cet endroit. Attendez {retryAfterSeconds} s, ou scannez le code QR de la salle.',
  'live/link-spent':
    'Ce lien a déjà servi ou n’est plus valable. Demandez-en un autre à la personne qui anime.',
  'live/door-locked': 'La porte de la salle est fermée. Demandez à la personne qui anime de la rouvrir.',
  'live/room-full': 'La salle est pleine ({seats} places). Demandez à la personne qui anime d’en ajouter.',
  'live/unknown-room': 'Cette salle n’existe pas, ou n’existe plus.',
  'live/room-closed': 'La salle est fermée : rien ne peut plus y être ajouté.',
  'live/seat-removed':
    'Cette place a été retirée de la salle. Demandez à la personne qui anime de vous faire entrer de nouveau.',
  'live/unknown-member': 'Cette personne n’est pas, ou n’est plus, dans la salle.',
  'live/not-allowed': 'Votre rôle dans la salle ne permet pas ce geste.',
  'live/too-fast': 'Vous envoyez trop vite. Attendez {retryAfterSeconds} s, puis recommencez.',
  'live/unreadable':
    'Ce message contient des signes qui ne peuvent pas être conservés. Retapez-le sans copier-coller.',
  'live/operation-of-another': 'Ce message porte le numéro d’un autre. Écrivez-le de nouveau.',
  'live/bad-settings':
    'Les réglages de cette salle ne sont pas lisibles. Revoyez le conducteur du séminaire.',
  'live/name-too-long': 'Ce nom est trop long : {most} caractères au plus.',
  'live/program-newer':
    'Cette salle a été tenue avec une version plus récente de Trame que celle de ce serveur. Mettez ce serveur à jour, puis recommencez.',
  'live/log-hole':
    'Il manque des faits avant ceux qui sont envoyés (le serveur en a {seq}). Recommencez le dépôt depuis le début : rien n’est perdu.',
  'live/log-diverged':
    'Le journal de cette salle a continué autrement sur ce serveur (à partir du fait {seq}) : rien n’y a été changé. Gardez les deux, et demandez à la personne qui exploite Trame.',
  'live/defect':
    'Ce geste a échoué par notre faute. Le reste de la salle continue. Référence à transmettre : {reference}.',
} as const;

/** A refusal of the live engine. */
export type LiveRefusalCode = keyof typeof liveRefusals;
