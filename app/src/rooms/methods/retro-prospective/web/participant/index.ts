// A retro-prospective on a participant's phone: its rules, and its view once it is shown.
import { retroProspective } from '@trame/core/methods/retro-prospective';
import type { PhoneColumn } from '../../../../workshop/web/participant/index.js';

export const column: PhoneColumn = {
  method: retroProspective,
  loadFace: () => import('./retro-phone.js').then(({ RetroPhone }) => RetroPhone),
};
