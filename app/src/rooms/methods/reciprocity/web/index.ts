// Offers and needs on organisers' screens: their rules, and their views once one is asked for.
import { reciprocity } from '@trame/core/methods/reciprocity';
import type { OrganiserColumn } from '../../../workshop/web/index.js';

export const column: OrganiserColumn = {
  method: reciprocity,
  loadFace: () => import('./face.js').then(({ face }) => face),
};
