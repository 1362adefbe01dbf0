// The words of a retro-prospective on a phone, in the reader's language; and what a phone is given.
import type { RetroCommand, RetroState, Situation } from '@trame/core/methods/retro-prospective';
import type { Team } from '@trame/core/workshop';
import { useCopy } from '../../../../../platform/web/locale.js';
import type { PhoneProps } from '../../../../workshop/web/participant/index.js';
import { copy as en } from './copy.en.js';
import { type Copy, copy as fr } from './copy.fr.js';

export type { Copy };
export type RetroPhoneProps = PhoneProps<RetroState, RetroCommand>;

/** A group before its situation. */
export interface CanvasProps {
  readonly room: RetroPhoneProps;
  readonly team: Team;
  readonly situation: Situation;
}

export function useWords(): Copy {
  return useCopy({ fr, en });
}
