// What people says when it says no, in French.
export const refusals = {
  'link-unusable':
    'Ce lien de connexion a déjà servi, a expiré ou n’est pas complet. Demandez-en un nouveau à la personne qui exploite Trame.',
  'too-many-failures': 'Trop d’essais sans succès depuis ce réseau. Réessayez dans {minutes}\u00a0min.',
  'account-unknown': 'Ce compte n’existe pas. Vérifiez la liste des comptes.',
  'space-unknown': 'Un des espaces indiqués n’existe pas. Vérifiez la liste des rôles demandés.',
  'organiser-unknown': 'Cette personne ne tient aucun rôle dans cet espace.',
  'name-empty': 'Donnez un nom lisible à cette personne.',
  'last-owner':
    'Vous êtes le dernier pilote du programme dans cet espace. Donnez ce rôle à quelqu’un d’autre avant de vous retirer.',
} as const;
