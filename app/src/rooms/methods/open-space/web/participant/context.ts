// What every part of the phone's view needs at hand: the room, the person, the words.
import type { OpenSpaceCommand } from '@trame/core/methods/open-space';
import { createContext, useContext } from 'react';
import { useCopy } from '../../../../../platform/web/locale.js';
import {
  type DraftForm,
  plainText,
  useDraft as useKeptDraft,
} from '../../../../workshop/web/participant/index.js';
import type { OpenSpacePhoneProps, RefusedCommand } from './activity.js';
import { copy as en } from './copy.en.js';
import { type Copy, copy as fr } from './copy.fr.js';

const PhoneContext = createContext<OpenSpacePhoneProps | null>(null);

/** Gives the activity to everything inside. */
export const PhoneProvider = PhoneContext.Provider;

/** The activity around. */
export function usePhone(): OpenSpacePhoneProps {
  const props = useContext(PhoneContext);
  if (props === null) throw new Error('open-space/usePhone: outside of its provider');
  return props;
}

/** The words of this view in the reader's language. */
export function useWords(): Copy {
  return useCopy({ fr, en });
}

/** Commands of one kind that the room refused, with the fields of their kind. */
export function listRefused<T extends OpenSpaceCommand['type']>(
  refused: readonly RefusedCommand[],
  type: T,
): readonly (RefusedCommand & { readonly command: Extract<OpenSpaceCommand, { type: T }> })[] {
  return refused.filter(
    (one): one is RefusedCommand & { readonly command: Extract<OpenSpaceCommand, { type: T }> } =>
      one.command.type === type,
  );
}

/** A form under way, kept on this phone. */
export function useDraft<T>(name: string, form: DraftForm<T>) {
  return useKeptDraft(usePhone().drafts, name, form);
}

/** A text under way, kept on this phone. */
export function useTextDraft(name: string) {
  return useDraft(name, plainText);
}
