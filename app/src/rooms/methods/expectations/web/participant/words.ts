// The words of this phone's view, and the method's types as it meets them.
import type { ExpectationsCommand, ExpectationsState } from '@trame/core/methods/expectations';
import { useCopy } from '../../../../../platform/web/locale.js';
import type { PhoneProps } from '../../../../workshop/web/participant/index.js';
import { copy as en } from './copy.en.js';
import { type Copy, copy as fr } from './copy.fr.js';

export type ExpectationsPhoneProps = PhoneProps<ExpectationsState, ExpectationsCommand>;

/** The words in the reader's language. */
export function useWords(): Copy {
  return useCopy({ fr, en });
}
