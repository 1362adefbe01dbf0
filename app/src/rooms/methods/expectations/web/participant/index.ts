// Expectations on a participant's phone: their rules, and their view once it is shown.
import { expectations } from '@trame/core/methods/expectations';
import type { PhoneColumn } from '../../../../workshop/web/participant/index.js';

export const column: PhoneColumn = {
  method: expectations,
  loadFace: () => import('./expectations-phone.js').then(({ ExpectationsPhone }) => ExpectationsPhone),
};
