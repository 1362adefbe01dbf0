// What every part of the facilitator's view needs at hand: the activity and the words.
import { createContext, useContext } from 'react';
import { formatSentence } from '../../../../../design/index.js';
import { useCopy } from '../../../../../platform/web/index.js';
import type { OpenSpaceOrganiserProps } from '../activity.js';
import { isLetter } from '../room-name.js';
import { copy as en } from './copy.en.js';
import { type Copy, copy as fr } from './copy.fr.js';

const FacilitatorContext = createContext<OpenSpaceOrganiserProps | null>(null);

/** Gives the activity to everything inside. */
export const FacilitatorProvider = FacilitatorContext.Provider;

/** The activity around. */
export function useFacilitator(): OpenSpaceOrganiserProps {
  const props = useContext(FacilitatorContext);
  if (props === null) throw new Error('open-space/useFacilitator: outside of its provider');
  return props;
}

/** The words of this view in the reader's language. */
export function useWords(): Copy {
  return useCopy({ fr, en });
}

/** « Salle A », but « Salle Loire » and « Hangar 7 » as they are: only a sign needs the noun. */
export function nameRoom(name: string, words: Copy['market']): string {
  return isLetter(name) ? formatSentence(words.room, { name }) : name;
}

/** An item's identifier begins with the operation that made it. */
export function isWaiting(waiting: ReadonlySet<string>, id: string): boolean {
  return waiting.has(id.split(':')[0] ?? id);
}
