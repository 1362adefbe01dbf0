// What every form of the desk needs at hand: the activity, its drafts, the words.
import { createContext, useContext, useState } from 'react';
import { useCopy } from '../../../../../platform/web/index.js';
import type { OpenSpaceCaptureProps } from './activity.js';
import { copy as en } from './copy.en.js';
import { type Copy, copy as fr } from './copy.fr.js';

const CaptureContext = createContext<OpenSpaceCaptureProps | null>(null);

/** Gives the activity to everything inside. */
export const CaptureProvider = CaptureContext.Provider;

/** The activity around. */
export function useCapture(): OpenSpaceCaptureProps {
  const props = useContext(CaptureContext);
  if (props === null) throw new Error('open-space/useCapture: outside of its provider');
  return props;
}

/** The words of this desk in the reader's language. */
export function useWords(): Copy {
  return useCopy({ fr, en });
}

/** Fields of text under way, kept at each key; an older form gives back the fields it had. */
export function useDraft<T extends Readonly<Record<string, string>>>(name: string, blank: T) {
  const { drafts } = useCapture();
  const [value, setValue] = useState<T>(() => readDraft(drafts.read(name), blank));
  const change = (fields: Partial<T>) => {
    const next = { ...value, ...fields };
    setValue(next);
    const isBlank = Object.values(next).every((text) => text.trim() === '');
    drafts.write(name, isBlank ? null : JSON.stringify(next));
  };
  return [value, change] as const;
}

/** A kept draft, field by field. */
export function readDraft<T extends Readonly<Record<string, string>>>(kept: string | null, blank: T): T {
  const fields = parseFields(kept);
  const known = Object.keys(blank).flatMap((name) =>
    typeof fields[name] === 'string' ? [[name, fields[name]]] : [],
  );
  return { ...blank, ...Object.fromEntries(known) };
}

function parseFields(kept: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(kept ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
