// Who may see which spaces, read a Fabrique and change its frame.
import type { AccessRule, SpaceRole } from '../../platform/contract.js';

const EVERY_READER: readonly SpaceRole[] = ['programme-owner', 'facilitator', 'project-lead', 'lead-pair'];

export const spacesRead: AccessRule = {
  id: 'fabrique.spaces',
  scope: 'account',
  roles: [],
  sentence: 'Chaque organisateur voit la liste des espaces où il a un rôle, et aucun autre.',
};

export const fabriqueRead: AccessRule = {
  id: 'fabrique.read',
  scope: 'space',
  roles: EVERY_READER,
  sentence:
    'Les organisateurs de la Fabrique et de ses territoires lisent ce que les territoires ont en commun : question, phases, livraisons, enseignements, méthodes, benchmark.',
};

export const fabriqueEdit: AccessRule = {
  id: 'fabrique.edit',
  scope: 'space',
  roles: ['programme-owner', 'facilitator'],
  sentence:
    'Le pilote national et l’animateur de la Fabrique écrivent sa question, ses dates, son but et son périmètre.',
};

export const homeRead: AccessRule = {
  id: 'fabrique.home',
  scope: 'space',
  roles: EVERY_READER,
  sentence: 'Les organisateurs d’un espace lisent ce qui les y attend aujourd’hui et cette semaine.',
};
