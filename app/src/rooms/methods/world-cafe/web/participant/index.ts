// A world café on a participant's phone: its rules, and its view once it is shown.
import { worldCafe } from '@trame/core/methods/world-cafe';
import type { PhoneColumn } from '../../../../workshop/web/participant/index.js';

export const column: PhoneColumn = {
  method: worldCafe,
  loadFace: () => import('./cafe-phone.js').then(({ CafePhone }) => CafePhone),
};
