// The words of offers and needs on a phone, in the reader's language; and what a phone is given.
import type { ReciprocityCommand, ReciprocityState } from '@trame/core/methods/reciprocity';
import { useCopy } from '../../../../../platform/web/locale.js';
import type { PhoneProps } from '../../../../workshop/web/participant/index.js';
import { copy as en } from './copy.en.js';
import { type Copy, copy as fr } from './copy.fr.js';

export type ReciprocityPhoneProps = PhoneProps<ReciprocityState, ReciprocityCommand>;

export function useWords(): Copy {
  return useCopy({ fr, en });
}
