// The words of a 1-2-4-all in the reader's language, and what its parts share.
import { IDEA_VOICES } from '@trame/core/methods/one-two-four-all';
import { useCopy } from '../../../../platform/web/locale.js';
import { copy as en } from './copy.en.js';
import { type Copy, copy as fr } from './copy.fr.js';

export function useWords(): Copy {
  return useCopy({ fr, en });
}

/** The voices, for lists of choices. */
export function listVoices({ voices }: Copy) {
  return IDEA_VOICES.map((id) => ({ id, label: voices[id] }));
}
