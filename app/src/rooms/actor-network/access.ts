// Who may read and keep the organisations of a Fabrique.
import type { AccessRule } from '../../platform/contract.js';

/** Organisations are common to the territories of a Fabrique (R033): connected, not doubled. */
export const organisationRead: AccessRule = {
  id: 'actor-network.read',
  scope: 'space',
  roles: ['programme-owner', 'facilitator', 'project-lead', 'lead-pair'],
  sentence:
    'Les organisateurs de la Fabrique et de ses territoires lisent l’annuaire commun des organisations et ce que chacune pilote.',
};

export const organisationEdit: AccessRule = {
  id: 'actor-network.edit',
  scope: 'space',
  roles: ['facilitator', 'project-lead'],
  sentence: 'L’animateur et le chef de projet ajoutent et corrigent les organisations de l’annuaire commun.',
};
