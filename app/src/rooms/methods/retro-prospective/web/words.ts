// The words of a retro-prospective on organisers' screens, in the reader's language.
import { useCopy } from '../../../../platform/web/index.js';
import { copy as en } from './copy.en.js';
import { type Copy, copy as fr } from './copy.fr.js';

export type { Copy };

export function useWords(): Copy {
  return useCopy({ fr, en });
}

/** A timed step in words. */
export function nameStage(words: Copy, id: string): string {
  const known: Readonly<Record<string, string>> = words.stages;
  return known[id] ?? id;
}
