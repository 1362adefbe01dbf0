// The words of a world café on organisers' screens, in the reader's language.
import { readRound } from '@trame/core/methods/world-cafe';
import { formatSentence } from '../../../../design/index.js';
import { useCopy } from '../../../../platform/web/index.js';
import { copy as en } from './copy.en.js';
import { type Copy, copy as fr } from './copy.fr.js';

export type { Copy };

export function useWords(): Copy {
  return useCopy({ fr, en });
}

/** A timed step in words: a round, the handover before it, or a named one. */
export function nameStage({ stages }: Pick<Copy, 'stages'>, id: string): string {
  const number = readRound(id);
  if (number === null) return id === 'welcome' ? stages.welcome : stages.harvest;
  return formatSentence(id.startsWith('round') ? stages.round : stages.handover, { number });
}
