// A world café on organisers' screens: its rules, and its views once one is asked for.
import { worldCafe } from '@trame/core/methods/world-cafe';
import type { OrganiserColumn } from '../../../workshop/web/index.js';

export const column: OrganiserColumn = {
  method: worldCafe,
  loadFace: () => import('./face.js').then(({ face }) => face),
};
