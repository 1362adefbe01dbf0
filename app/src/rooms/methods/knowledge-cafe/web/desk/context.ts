// What every part of an organiser's screen needs at hand: the activity and the words.
import { createContext, useContext } from 'react';
import { useCopy } from '../../../../../platform/web/index.js';
import type { CafeOrganiserProps } from '../activity.js';
import { copy as en } from './copy.en.js';
import { type Copy, copy as fr } from './copy.fr.js';

const DeskContext = createContext<CafeOrganiserProps | null>(null);

/** Gives the activity to everything inside. */
export const DeskProvider = DeskContext.Provider;

/** The activity around. */
export function useDesk(): CafeOrganiserProps {
  const props = useContext(DeskContext);
  if (props === null) throw new Error('knowledge-cafe/useDesk: outside of its provider');
  return props;
}

/** The words of organisers' screens in the reader's language. */
export function useWords(): Copy {
  return useCopy({ fr, en });
}
