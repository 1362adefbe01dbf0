// Who may read and bring employment tables.
import type { AccessRule } from '../../platform/contract.js';

/** Diagnoses are read by all who prepare the seminars. */
export const diagnosisRead: AccessRule = {
  id: 'shift-share.read',
  scope: 'space',
  roles: ['programme-owner', 'facilitator', 'project-lead', 'lead-pair'],
  sentence:
    'Les organisateurs d’un territoire lisent son diagnostic et les tableaux d’emplois de leur Fabrique.',
};

/** The agenda is prepared by the same hands. */
export const questionSend: AccessRule = {
  id: 'shift-share.question',
  scope: 'space',
  roles: ['facilitator', 'project-lead'],
  sentence:
    'L’animateur et le chef de projet envoient la question d’un diagnostic à un séminaire de leur espace.',
};

export const employmentEdit: AccessRule = {
  id: 'shift-share.edit',
  scope: 'space',
  roles: ['facilitator', 'project-lead'],
  sentence: 'L’animateur et le chef de projet apportent des tableaux d’emplois dans leur espace.',
};
