// Expectations on organisers' screens: their rules, and their views once one is asked for.
import { expectations } from '@trame/core/methods/expectations';
import type { OrganiserColumn } from '../../../workshop/web/index.js';

export const column: OrganiserColumn = {
  method: expectations,
  loadFace: () => import('./face.js').then(({ face }) => face),
};
