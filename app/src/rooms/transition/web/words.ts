// The words of situations and transitions, in the reader's language.
import { useCopy } from '../../../platform/web/index.js';
import { copy as en } from './copy.en.js';
import { type Copy, copy as fr } from './copy.fr.js';

export type { Copy };

export function useWords(): Copy {
  return useCopy({ fr, en });
}
