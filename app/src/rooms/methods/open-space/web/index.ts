// The open space on organisers' screens: its rules, and its views once one is asked for.
import { openSpace } from '@trame/core/methods/open-space';
import type { OrganiserColumn } from '../../../workshop/web/index.js';

export const column: OrganiserColumn = {
  method: openSpace,
  loadFace: () => import('./face.js').then(({ face }) => face),
};
