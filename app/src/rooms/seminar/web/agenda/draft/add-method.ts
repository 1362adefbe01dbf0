// The agenda on the editor's desk, seen from outside of the editor: read as it is, saved or not, and added to.

import type { AgendaStep } from '@trame/core/seminar';
import type { AnyMethod } from '@trame/core/workshop';
import type { SeminarSheet } from '../../../contract.js';
import { addStep, createAgendaDraft, createStepId, MOST_STEPS, parseSteps } from './draft.js';
import { createAgendaShelf } from './draft-shelf.js';

/** The agenda as it stands on this machine: the draft when there is one, else what is saved. */
export function readAgenda(seminar: SeminarSheet): readonly AgendaStep[] {
  const draft = createAgendaShelf(seminar.id).read() ?? createAgendaDraft(seminar);
  return parseSteps(draft.steps);
}

export interface AddedMethod {
  readonly method: AnyMethod;
  readonly title: string;
  /** The line it comes after; at the end when null. */
  readonly after: string | null;
}

/** Puts the method in the draft with its own times; the answer is the new line, or null when the agenda is full. */
export function addMethod(seminar: SeminarSheet, { method, title, after }: AddedMethod): string | null {
  const shelf = createAgendaShelf(seminar.id);
  const draft = shelf.read() ?? createAgendaDraft(seminar);
  if (draft.steps.length >= MOST_STEPS) return null;
  const id = createStepId();
  const planned = method.plan(method.defaults).reduce((sum, step) => sum + step.minutes, 0);
  const step = {
    id,
    title,
    typedMinutes: String(planned),
    kind: 'method' as const,
    method: method.id,
    methodSettings: method.defaults,
    role: '',
    materials: '',
  };
  shelf.write({ ...draft, steps: addStep(draft.steps, step, after) });
  return id;
}
