// A retro-prospective on organisers' screens: its rules, and its views once one is asked for.
import { retroProspective } from '@trame/core/methods/retro-prospective';
import type { OrganiserColumn } from '../../../workshop/web/index.js';

export const column: OrganiserColumn = {
  method: retroProspective,
  loadFace: () => import('./face.js').then(({ face }) => face),
};
