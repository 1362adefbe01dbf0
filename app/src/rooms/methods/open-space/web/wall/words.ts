// The words of the big screen, and how long a text is to the eye.
import { useCopy } from '../../../../../platform/web/index.js';
import { copy as en } from './copy.en.js';
import { type Copy, copy as fr } from './copy.fr.js';

/** The catalogue in the reader's language. */
export function useWords(): Copy {
  return useCopy({ fr, en });
}

/** Long texts are set smaller, so that a card stays whole: about two lines, five lines, more. */
export function getLength(text: string): 'short' | 'medium' | 'long' {
  if (text.length <= 240) return 'short';
  return text.length <= 520 ? 'medium' : 'long';
}
