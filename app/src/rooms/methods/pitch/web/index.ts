// Pitches on organisers' screens: their rules, and their views once one is asked for.
import { pitch } from '@trame/core/methods/pitch';
import type { OrganiserColumn } from '../../../workshop/web/index.js';

export const column: OrganiserColumn = {
  method: pitch,
  loadFace: () => import('./face.js').then(({ face }) => face),
};
