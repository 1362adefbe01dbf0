// What every part of the agenda editor reads: the draft, the house's methods, and which line is unfolded.
import type { AgendaStep } from '@trame/core/seminar';
import type { AnyMethod, Carried, MethodAbout } from '@trame/core/workshop';
import { createContext, useContext } from 'react';
import { useCopy, useLocale } from '../../../../platform/web/index.js';
import type { RosterPerson } from '../../../workshop/web/index.js';
import type { SeminarSheet } from '../../contract.js';
import type { SeminarHouse } from '../room/index.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import type { DraftStep } from './draft/draft.js';
import type { AgendaDesk } from './draft/use-agenda-draft.js';

export interface Editor {
  readonly space: string;
  readonly seminar: SeminarSheet;
  readonly house: SeminarHouse;
  readonly desk: AgendaDesk;
  /** The steps as an agenda, unreadable minutes counted for none. */
  readonly agenda: readonly AgendaStep[];
  /** When each line begins, or null. */
  readonly starts: readonly (string | null)[];
  /** What earlier seminars left, for the methods that carry it on. */
  readonly carry: readonly Carried[];
  readonly people: readonly RosterPerson[];
  /** The line whose settings are unfolded. */
  readonly unfolded: string | null;
  unfold(id: string | null): void;
  /** The sheet as the server has it now: just saved, or saved by somebody else. */
  renew(seminar: SeminarSheet): void;
  /** Puts the keyboard on a part of a line once it is on screen. */
  focus(part: StepPart, id: string): void;
}

/** Parts of a line that can take the keyboard. */
export type StepPart = 'title' | 'up' | 'down' | 'settle';

/** The id of that part in the page. */
export function getPartId(part: StepPart, id: string): string {
  return `moment-${part}-${id}`;
}

const EditorContext = createContext<Editor | null>(null);

export const EditorProvider = EditorContext.Provider;

/** The editor around; these parts are never shown outside of it. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (editor === null) throw new Error('seminar/useEditor: outside of the agenda editor');
  return editor;
}

export function useWords() {
  return useCopy({ fr, en });
}

/** The words of a method in the reader's language; null when nobody wrote them. */
export function useAbout(house: SeminarHouse): (id: string | null) => MethodAbout | null {
  const locale = useLocale();
  return (id) => house.about[id ?? '']?.[locale] ?? null;
}

export function findMethod(house: SeminarHouse, step: Pick<DraftStep, 'method'>): AnyMethod | undefined {
  return house.methods.find(({ id }) => id === step.method);
}
