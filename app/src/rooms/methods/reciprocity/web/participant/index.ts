// Offers and needs on a participant's phone: their rules, and their view once it is shown.
import { reciprocity } from '@trame/core/methods/reciprocity';
import type { PhoneColumn } from '../../../../workshop/web/participant/index.js';

export const column: PhoneColumn = {
  method: reciprocity,
  loadFace: () => import('./reciprocity-phone.js').then(({ ReciprocityPhone }) => ReciprocityPhone),
};
