// Who may do what with accounts, sessions and links, in sentences.
import type { AccessRule } from '../../platform/contract.js';

export const openSession = {
  id: 'people.open-session',
  scope: 'public',
  roles: [],
  sentence:
    'Toute personne qui détient un lien de connexion encore valable peut ouvrir une session, une seule fois.',
} as const satisfies AccessRule;

export const ownSession = {
  id: 'people.own-session',
  scope: 'account',
  roles: [],
  sentence: 'Toute personne connectée peut voir qui elle est et quels rôles elle tient.',
} as const satisfies AccessRule;

export const closeSession = {
  id: 'people.close-session',
  scope: 'public',
  roles: [],
  sentence: 'Toute personne peut mettre fin à la session de son propre navigateur.',
} as const satisfies AccessRule;

export const readRights = {
  id: 'people.read-rights',
  scope: 'public',
  roles: [],
  sentence: 'Tout le monde peut lire la table des droits.',
} as const satisfies AccessRule;

export const createLinks = {
  id: 'people.create-links',
  scope: 'instance',
  roles: ['operator'],
  sentence: 'L’exploitant peut créer un nouveau lien de connexion pour un compte qui existe.',
} as const satisfies AccessRule;

export const createAccounts = {
  id: 'people.create-accounts',
  scope: 'instance',
  roles: ['operator'],
  sentence: 'L’exploitant peut créer un compte d’organisateur et lui donner ses rôles dans les espaces.',
} as const satisfies AccessRule;

export const listAccounts = {
  id: 'people.list-accounts',
  scope: 'instance',
  roles: ['operator'],
  sentence: 'L’exploitant peut lire la liste des comptes et de leurs rôles, sans rien voir des contenus.',
} as const satisfies AccessRule;

export const keepOrganisers = {
  id: 'people.keep-organisers',
  scope: 'space',
  roles: ['programme-owner'],
  sentence:
    'Le pilote du programme peut voir, ajouter et retirer les organisateurs d’un espace où il tient ce rôle.',
} as const satisfies AccessRule;
