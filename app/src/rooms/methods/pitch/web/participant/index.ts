// Pitches on a participant's phone: their rules, and their view once it is shown.
import { pitch } from '@trame/core/methods/pitch';
import type { PhoneColumn } from '../../../../workshop/web/participant/index.js';

export const column: PhoneColumn = {
  method: pitch,
  loadFace: () => import('./pitch-phone.js').then(({ PitchPhone }) => PitchPhone),
};
