// The exercise of emblems on a participant's phone: its rules, and its view once it is shown.
import { emblem } from '@trame/core/methods/emblem';
import type { PhoneColumn } from '../../../../workshop/web/participant/index.js';

export const column: PhoneColumn = {
  method: emblem,
  loadFace: () => import('./emblem-phone.js').then(({ EmblemPhone }) => EmblemPhone),
};
