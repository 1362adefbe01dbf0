// The kit's words on a phone, in the reader's language.
import { useCopy } from '../../../../platform/web/locale.js';
import { copy as en } from './copy.en.js';
import { type Copy, copy as fr } from './copy.fr.js';

export function useWords(): Copy {
  return useCopy({ fr, en });
}
