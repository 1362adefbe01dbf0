// What every form of the desk needs at hand: the activity, its drafts, the words.
import { createContext, useContext } from 'react';
import { useCopy } from '../../../../../platform/web/index.js';
import { useDraft as useKeptDraft } from '../../../../workshop/web/index.js';
import type { OpenSpaceOrganiserProps } from '../activity.js';
import { copy as en } from './copy.en.js';
import { type Copy, copy as fr } from './copy.fr.js';

const CaptureContext = createContext<OpenSpaceOrganiserProps | null>(null);

/** Gives the activity to everything inside. */
export const CaptureProvider = CaptureContext.Provider;

/** The activity around. */
export function useCapture(): OpenSpaceOrganiserProps {
  const props = useContext(CaptureContext);
  if (props === null) throw new Error('open-space/useCapture: outside of its provider');
  return props;
}

/** The words of this desk in the reader's language. */
export function useWords(): Copy {
  return useCopy({ fr, en });
}

/** Fields of text under way, on this machine's shelf. */
export function useDraft<T extends Readonly<Record<string, string>>>(name: string, blank: T) {
  return useKeptDraft(useCapture().drafts, name, blank);
}
