// What every part of the console needs at hand: the room, its place, the words.
import type { SeminarCommand, SeminarState } from '@trame/core/seminar';
import { createContext, useContext, useEffect, useState } from 'react';
import { useCopy } from '../../../../platform/web/index.js';
import type { SeminarSheet } from '../../contract.js';
import type { OrganiserFaces, OrganiserRoom } from '../room/index.js';
import type { Guest } from '../roster.js';
import { copy as en } from './copy.en.js';
import { type Copy, copy as fr } from './copy.fr.js';

/** The console's surroundings; the state is there, or the console is not shown. */
export interface ConsoleParts {
  readonly space: string;
  /** The sheet; null on a seat without an account, which knows its room and no seminar. */
  readonly seminar: SeminarSheet | null;
  readonly roomId: string;
  readonly room: OrganiserRoom;
  readonly state: SeminarState;
  readonly faces: OrganiserFaces;
  /** The attendance list, once read; empty where the reader may not see it. */
  readonly guests: readonly Guest[];
  /** What to take off an instant of the room to read it on this machine's clock; 0 when the room's own hour is shown. */
  readonly skew: number;
  readonly order: (command: SeminarCommand) => string;
  /** Asks before closing: the one dialog, wherever the wish comes from. */
  readonly askClosing: () => void;
}

const ConsoleContext = createContext<ConsoleParts | null>(null);

/** Gives the room to everything inside. */
export const ConsoleProvider = ConsoleContext.Provider;

/** The room around. */
export function useConsole(): ConsoleParts {
  const parts = useContext(ConsoleContext);
  if (parts === null) throw new Error('seminar/useConsole: outside of its provider');
  return parts;
}

/** The words of the console in the reader's language. */
export function useWords(): Copy {
  return useCopy({ fr, en });
}

/** Renders again every `ms`: times of day move even when nothing happens. */
export function useTick(ms: number): void {
  const [, setTurn] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTurn((turn) => turn + 1), ms);
    return () => clearInterval(timer);
  }, [ms]);
}
