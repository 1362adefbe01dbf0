// Who may read and fill the benchmark, and pin its sheets.
import type { AccessRule } from '../../platform/contract.js';

export const benchmarkRead: AccessRule = {
  id: 'benchmark.read',
  scope: 'space',
  roles: ['programme-owner', 'facilitator', 'project-lead', 'lead-pair'],
  sentence: 'Les organisateurs de la Fabrique et de ses territoires lisent les fiches de benchmark.',
};

/** Sheets are common: whoever runs one of the spaces may fill them. */
export const benchmarkEdit: AccessRule = {
  id: 'benchmark.edit',
  scope: 'space',
  roles: ['facilitator', 'project-lead'],
  sentence:
    'L’animateur et le chef de projet remplissent les fiches de benchmark de leur Fabrique et les épinglent aux défis de leur territoire.',
};
