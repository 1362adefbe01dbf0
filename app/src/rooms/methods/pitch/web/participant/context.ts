// What every part of the phone's view needs at hand: the room, the person, the words.
import { createContext, useContext } from 'react';
import { useCopy } from '../../../../../platform/web/locale.js';
import type { DraftForm } from '../../../../workshop/web/participant/index.js';
import type { PitchPhoneProps } from '../activity.js';
import { copy as en } from './copy.en.js';
import { type Copy, copy as fr } from './copy.fr.js';

const PhoneContext = createContext<PitchPhoneProps | null>(null);

/** Gives the activity to everything inside. */
export const PhoneProvider = PhoneContext.Provider;

/** The activity around. */
export function usePhone(): PitchPhoneProps {
  const props = useContext(PhoneContext);
  if (props === null) throw new Error('pitch/usePhone: outside of its provider');
  return props;
}

/** The words of this view in the reader's language. */
export function useWords(): Copy {
  return useCopy({ fr, en });
}

/** A form kept as JSON; what cannot be read any more is begun again. */
export function createJsonForm<T extends object>(start: T): DraftForm<T> {
  return {
    parse: (kept) => {
      if (kept === null) return start;
      try {
        return { ...start, ...(JSON.parse(kept) as Partial<T>) };
      } catch {
        return start;
      }
    },
    format: (value) => JSON.stringify(value),
  };
}
