// The words of a world café on a phone, in the reader's language; and what a phone is given.
import {
  readRound,
  type Theme,
  type WorldCafeCommand,
  type WorldCafeState,
} from '@trame/core/methods/world-cafe';
import { formatSentence } from '../../../../../design/format.js';
import { useCopy } from '../../../../../platform/web/locale.js';
import type { PhoneProps } from '../../../../workshop/web/participant/index.js';
import { copy as en } from './copy.en.js';
import { type Copy, copy as fr } from './copy.fr.js';

export type CafePhoneProps = PhoneProps<WorldCafeState, WorldCafeCommand>;

export function useWords(): Copy {
  return useCopy({ fr, en });
}

/** The sentence of a step. */
export function explainStage({ stages }: Copy, id: string): string {
  const number = readRound(id);
  if (number === null) return id === 'welcome' ? stages.welcome : stages.harvest;
  return id.startsWith('handover') ? stages.handover : formatSentence(stages.round, { number });
}

/** What the sign of a table says. */
export function namePlace({ themes }: WorldCafeState, theme: Theme, words: Copy): string {
  const number = themes.findIndex(({ id }) => id === theme.id) + 1;
  return theme.place ?? formatSentence(words.place.table, { number });
}
