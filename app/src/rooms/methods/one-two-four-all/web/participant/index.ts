// 1-2-4-all on a participant's phone: its rules, and its view once it is shown.
import { oneTwoFourAll } from '@trame/core/methods/one-two-four-all';
import type { PhoneColumn } from '../../../../workshop/web/participant/index.js';

export const column: PhoneColumn = {
  method: oneTwoFourAll,
  loadFace: () => import('./phone.js').then(({ OneTwoFourAllPhone }) => OneTwoFourAllPhone),
};
