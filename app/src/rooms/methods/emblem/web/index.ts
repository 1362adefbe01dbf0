// The exercise of emblems on organisers' screens: its rules, and its views once one is asked for.
import { emblem } from '@trame/core/methods/emblem';
import type { OrganiserColumn } from '../../../workshop/web/index.js';

export const column: OrganiserColumn = {
  method: emblem,
  loadFace: () => import('./face.js').then(({ face }) => face),
};
