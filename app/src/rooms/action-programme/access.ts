// Who may read and change the programme of actions of a territory.
import type { AccessRule } from '../../platform/contract.js';

/** The programme belongs to all the actors (R124): reading is wide, and restricted actions are left out by role. */
export const programmeRead: AccessRule = {
  id: 'action-programme.read',
  scope: 'space',
  roles: ['programme-owner', 'facilitator', 'project-lead', 'lead-pair'],
  sentence:
    'Les organisateurs du territoire lisent son programme d’actions ; les actions restreintes ne sont montrées qu’à l’animateur, au chef de projet et au binôme.',
};

export const programmeEdit: AccessRule = {
  id: 'action-programme.edit',
  scope: 'space',
  roles: ['facilitator', 'project-lead'],
  sentence: 'L’animateur et le chef de projet du territoire écrivent son programme d’actions.',
};
