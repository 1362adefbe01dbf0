// The knowledge café on organisers' screens: its rules, and its views once one is asked for.
import { knowledgeCafe } from '@trame/core/methods/knowledge-cafe';
import type { OrganiserColumn } from '../../../workshop/web/index.js';

export const column: OrganiserColumn = {
  method: knowledgeCafe,
  loadFace: () => import('./face.js').then(({ face }) => face),
};
