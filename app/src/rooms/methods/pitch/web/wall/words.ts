// The words of the big screen in the reader's language.
import { useCopy } from '../../../../../platform/web/index.js';
import { copy as en } from './copy.en.js';
import { type Copy, copy as fr } from './copy.fr.js';

/** The catalogue in the reader's language. */
export function useWords(): Copy {
  return useCopy({ fr, en });
}
