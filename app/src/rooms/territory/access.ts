// Who may read and change the sheet of a territory.
import type { AccessRule, SpaceRole } from '../../platform/contract.js';

const EVERY_READER: readonly SpaceRole[] = ['programme-owner', 'facilitator', 'project-lead', 'lead-pair'];

/** Sheets are common to the Fabrique (R020): a role on one of its territories is enough to read them all. */
export const territoryRead: AccessRule = {
  id: 'territory.read',
  scope: 'space',
  roles: EVERY_READER,
  sentence:
    'Les organisateurs de la Fabrique et de ses territoires lisent les fiches de tous les territoires de la Fabrique.',
};

export const territoryEdit: AccessRule = {
  id: 'territory.edit',
  scope: 'space',
  roles: ['facilitator', 'project-lead'],
  sentence:
    'L’animateur et le chef de projet d’un territoire complètent la fiche de ce territoire, et d’elle seule.',
};
