// What the web server itself says when it cannot answer, in French, with what to do.

/** Code of a refusal by the server → its status, title and sentence. */
export const serverProblems = {
  'http/sign-in': {
    status: 401,
    title: 'Connexion nécessaire',
    detail:
      'Vous n’êtes pas connecté, ou votre session a pris fin. Ouvrez un nouveau lien de connexion, ou rejoignez la salle avec son code.',
  },
  'http/forbidden': {
    status: 403,
    title: 'Action réservée',
    detail: 'Votre rôle ne permet pas cette action. Demandez-la à la personne qui anime ou qui pilote.',
  },
  'http/foreign-origin': {
    status: 403,
    title: 'Demande venue d’un autre site',
    detail:
      'Cette demande vient d’un autre site et n’a pas été exécutée. Recommencez depuis une page de Trame.',
  },
  'http/not-found': {
    status: 404,
    title: 'Introuvable',
    detail: 'Cette page ou cet objet n’existe pas, ou ne vous est pas ouvert. Vérifiez l’adresse.',
  },
  'http/method-not-allowed': {
    status: 405,
    title: 'Méthode non permise',
    detail: 'Cette adresse existe, mais ne se demande pas ainsi. La documentation est à l’adresse /api/docs.',
  },
  'http/invalid': {
    status: 400,
    title: 'Saisie à corriger',
    detail: 'Certains champs sont à corriger ; chacun est indiqué avec ce qu’il attend.',
  },
  'http/malformed': {
    status: 400,
    title: 'Demande illisible',
    detail: 'La demande n’a pas pu être lue : elle doit être un objet JSON bien formé.',
  },
  'http/too-large': {
    status: 413,
    title: 'Envoi trop lourd',
    detail:
      'Ce que vous envoyez dépasse la taille acceptée. Raccourcissez-le ou envoyez-le en plusieurs fois.',
  },
  'http/media-type': {
    status: 415,
    title: 'Format non accepté',
    detail: 'Cette adresse n’accepte que du JSON (content-type: application/json).',
  },
  'http/unavailable': {
    status: 503,
    title: 'Momentanément indisponible',
    detail:
      'La base de données ne répond pas pour le moment. Rien n’est perdu : réessayez dans quelques secondes.',
  },
  'http/storage-full': {
    status: 503,
    title: 'Plus de place',
    detail:
      'Il n’y a plus de place pour écrire sur la machine qui héberge Trame. La lecture reste possible ; prévenez la personne qui l’exploite.',
  },
  'http/defect': {
    status: 500,
    title: 'Erreur de Trame',
    detail:
      'Une erreur s’est produite de notre côté et a été notée. Réessayez ; si elle revient, transmettez la référence à la personne qui exploite Trame.',
  },
} as const;

export type ServerProblemCode = keyof typeof serverProblems;

/** Titles of the problems that a room's refusal becomes. */
export const refusalTitles: Readonly<Record<number, string>> = {
  400: 'Saisie à corriger',
  401: 'Connexion nécessaire',
  403: 'Action réservée',
  404: 'Introuvable',
  409: 'Action impossible pour l’instant',
  410: 'Plus disponible',
  413: 'Envoi trop lourd',
  422: 'Saisie à corriger',
  429: 'Trop d’essais',
  503: 'Momentanément indisponible',
};

export const unknownRefusal = 'Cette action n’est pas possible dans l’état actuel.';
