// The knowledge café on a participant's phone: its rules, and its view once it is shown.
import { knowledgeCafe } from '@trame/core/methods/knowledge-cafe';
import type { PhoneColumn } from '../../../../workshop/web/participant/index.js';

export const column: PhoneColumn = {
  method: knowledgeCafe,
  loadFace: () => import('./cafe-phone.js').then(({ CafePhone }) => CafePhone),
};
