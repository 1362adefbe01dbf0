// 1-2-4-all on organisers' screens: its rules, and its views once one is asked for.
import { oneTwoFourAll } from '@trame/core/methods/one-two-four-all';
import type { OrganiserColumn } from '../../../workshop/web/index.js';

export const column: OrganiserColumn = {
  method: oneTwoFourAll,
  loadFace: () => import('./face.js').then(({ face }) => face),
};
