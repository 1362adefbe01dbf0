// The open space on a participant's phone: its rules, and its view once it is shown.
import { openSpace } from '@trame/core/methods/open-space';
import type { PhoneColumn } from '../../../../workshop/web/participant/index.js';

export const column: PhoneColumn = {
  method: openSpace,
  loadFace: () => import('./open-space-phone.js').then(({ OpenSpacePhone }) => OpenSpacePhone),
};
