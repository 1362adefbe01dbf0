// Who may read and write the situations of a territory.
import type { AccessRule } from '../../platform/contract.js';

export const situationRead: AccessRule = {
  id: 'transition.read',
  scope: 'space',
  roles: ['facilitator', 'project-lead', 'lead-pair'],
  sentence:
    'L’animateur, le chef de projet et le binôme d’un territoire lisent ses situations et les transitions.',
};

/** Challenges come from what was said in seminars: whoever may read a harvest may tie a situation to it. */
export const situationKeep: AccessRule = {
  id: 'transition.keep',
  scope: 'space',
  roles: ['facilitator', 'project-lead'],
  sentence:
    'L’animateur et le chef de projet écrivent les situations de leur territoire, les rattachent à ses défis et les donnent à un séminaire.',
};
