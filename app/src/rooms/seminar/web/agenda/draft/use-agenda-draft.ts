// The draft on screen: what was typed, how to take a gesture back, and the shelf that keeps it.
import { useMemo, useState } from 'react';
import type { SeminarSheet } from '../../../contract.js';
import { type AgendaDraft, createAgendaDraft, type DraftStep } from './draft.js';
import { createAgendaShelf } from './draft-shelf.js';

const MOST_GESTURES = 100;

interface Desk {
  readonly draft: AgendaDraft;
  /** Whether something waits to be saved. */
  readonly isTouched: boolean;
  readonly past: readonly AgendaDraft[];
  readonly future: readonly AgendaDraft[];
  /** The field under way: keys typed in one field are one gesture. */
  readonly field: string | null;
}

/** What the editor does with its draft. */
export interface AgendaDesk extends Pick<Desk, 'draft' | 'isTouched'> {
  /** Found on this machine when the page opened. */
  readonly wasFound: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** `field` names the field that is typed in; a gesture without one is a gesture of its own. */
  change(changes: Partial<AgendaDraft>, field?: string): void;
  changeStep(id: string, changes: Partial<DraftStep>, field?: string): void;
  undo(): void;
  redo(): void;
  /** Takes the sheet as it is, and forgets the draft. */
  settle(seminar: SeminarSheet): void;
}

function start(found: AgendaDraft | null, seminar: SeminarSheet): Desk {
  const draft = found ?? createAgendaDraft(seminar);
  return { draft, isTouched: found !== null, past: [], future: [], field: null };
}

/** Keeps at most a hundred gestures: nobody goes further back by hand. */
function step(desk: Desk, draft: AgendaDraft, field: string | null): Desk {
  const isSame = field !== null && field === desk.field;
  const past = isSame ? desk.past : [...desk.past, desk.draft].slice(-MOST_GESTURES);
  return { draft, isTouched: true, past, future: [], field };
}

function goBack(desk: Desk): Desk {
  const last = desk.past.at(-1);
  if (last === undefined) return desk;
  const draft = { ...last, version: desk.draft.version };
  return {
    draft,
    isTouched: true,
    past: desk.past.slice(0, -1),
    future: [desk.draft, ...desk.future],
    field: null,
  };
}

function goForward(desk: Desk): Desk {
  const [next, ...future] = desk.future;
  if (next === undefined) return desk;
  const draft = { ...next, version: desk.draft.version };
  return { draft, isTouched: true, past: [...desk.past, desk.draft], future, field: null };
}

export function useAgendaDraft(seminar: SeminarSheet): AgendaDesk {
  const shelf = useMemo(() => createAgendaShelf(seminar.id), [seminar.id]);
  const [found] = useState(() => shelf.read());
  const [kept, setDesk] = useState(() => start(found, seminar));
  // Nobody has touched it: what a colleague saved meanwhile is simply what there is.
  const isBehind = !kept.isTouched && kept.draft.version !== seminar.version;
  const desk = isBehind ? start(null, seminar) : kept;
  const put = (next: Desk) => {
    setDesk(next);
    shelf.write(next.isTouched ? next.draft : null);
  };
  const change: AgendaDesk['change'] = (changes, field) =>
    put(step(desk, { ...desk.draft, ...changes }, field ?? null));
  return {
    draft: desk.draft,
    isTouched: desk.isTouched,
    wasFound: found !== null,
    canUndo: desk.past.length > 0,
    canRedo: desk.future.length > 0,
    change,
    changeStep: (id, changes, field) =>
      change(
        { steps: desk.draft.steps.map((one) => (one.id === id ? { ...one, ...changes } : one)) },
        field === undefined ? undefined : `${id}/${field}`,
      ),
    undo: () => put(goBack(desk)),
    redo: () => put(goForward(desk)),
    settle: (saved) => put(start(null, saved)),
  };
}
