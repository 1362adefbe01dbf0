// What every part of the phone's view needs at hand: the room, the person, the words.
import { createContext, useContext } from 'react';
import { useCopy } from '../../../../../platform/web/locale.js';
import type { CafePhoneProps } from '../activity.js';
import { copy as en } from './copy.en.js';
import { type Copy, copy as fr } from './copy.fr.js';

const PhoneContext = createContext<CafePhoneProps | null>(null);

/** Gives the activity to everything inside. */
export const PhoneProvider = PhoneContext.Provider;

/** The activity around. */
export function usePhone(): CafePhoneProps {
  const props = useContext(PhoneContext);
  if (props === null) throw new Error('knowledge-cafe/usePhone: outside of its provider');
  return props;
}

/** The words of this view in the reader's language. */
export function useWords(): Copy {
  return useCopy({ fr, en });
}
