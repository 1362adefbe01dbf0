// The agenda as it is being written: texts as typed, so that a half-typed number is never lost, and the gestures on its lines.
import { instant, minutes } from '@trame/core/kernel';
import { type AgendaStep, computeTimes, type StepKind } from '@trame/core/seminar';
import type { SeminarEdit, SeminarSheet } from '../../../contract.js';

/** One line as typed. */
export interface DraftStep {
  readonly id: string;
  readonly title: string;
  readonly typedMinutes: string;
  readonly kind: StepKind;
  readonly method: string | null;
  readonly methodSettings: unknown;
  readonly role: string;
  /** One per line. */
  readonly materials: string;
}

/** The whole agenda as typed, and the version of the sheet it started from. */
export interface AgendaDraft {
  readonly version: number;
  readonly startsAt: string;
  readonly endsBy: string;
  readonly steps: readonly DraftStep[];
}

/** What keeps a line from being saved. */
export type StepFault =
  | 'title-empty'
  | 'title-long'
  | 'minutes'
  | 'role-long'
  | 'materials-many'
  | 'materials-long';

const CLOCK = /^([01]?\d|2[0-3])\s?[:h]\s?([0-5]\d)$/i;
const MOST_MINUTES = 600;

/** Lines of one agenda, as the server takes them. */
export const MOST_STEPS = 60;

/** « 13:30 », « 13h30 » or « 9 h 05 » → minutes since midnight; null for anything else. */
export function readClock(typed: string): number | null {
  const read = CLOCK.exec(typed.trim());
  return read === null ? null : Number(read[1]) * 60 + Number(read[2]);
}

/** 810 → « 13:30 ». Past midnight the day starts again. */
export function formatDayMinutes(count: number): string {
  const inDay = ((Math.round(count) % 1440) + 1440) % 1440;
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`;
}

/** The minutes of a line; null while they cannot be read. */
export function readMinutes(step: DraftStep): number | null {
  const typed = step.typedMinutes.trim();
  if (!/^\d{1,3}$/.test(typed)) return null;
  return Number(typed) <= MOST_MINUTES ? Number(typed) : null;
}

function listMaterials(step: DraftStep): readonly string[] {
  return step.materials
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A line of the sheet, as text fields hold it. */
export function createDraftStep(step: SeminarSheet['agenda'][number]): DraftStep {
  const { id, title, kind, method, methodSettings, role, materials } = step;
  return {
    id,
    title,
    kind,
    method,
    methodSettings,
    typedMinutes: String(step.minutes),
    role: role ?? '',
    materials: materials.join('\n'),
  };
}

/** The draft of a sheet that nobody has touched. */
export function createAgendaDraft(seminar: SeminarSheet): AgendaDraft {
  return {
    version: seminar.version,
    startsAt: seminar.startsAt ?? '',
    endsBy: seminar.endsBy ?? '',
    steps: seminar.agenda.map(createDraftStep),
  };
}

/** The agenda that the draft means; unreadable minutes count for none. */
export function parseSteps(steps: readonly DraftStep[]): readonly AgendaStep[] {
  return steps.map((step) => ({
    id: step.id,
    title: step.title.trim(),
    minutes: minutes(readMinutes(step) ?? 0),
    kind: step.kind,
    method: step.kind === 'method' ? step.method : null,
    methodSettings: step.kind === 'method' ? step.methodSettings : null,
    role: step.role.trim() === '' ? null : step.role.trim(),
    materials: listMaterials(step),
  }));
}

/** What is sent to save it, over the sheet that was last read. */
export function parseAgendaDraft(draft: AgendaDraft, base: SeminarSheet): SeminarEdit {
  const { title, phase, date, place, note } = base;
  const clock = (typed: string) => {
    const read = readClock(typed);
    return read === null ? null : formatDayMinutes(read);
  };
  return {
    version: draft.version,
    title,
    phase,
    date,
    place,
    note,
    startsAt: clock(draft.startsAt),
    endsBy: clock(draft.endsBy),
    agenda: parseSteps(draft.steps),
  };
}

/** Everything that keeps a line from being saved, in the order of its fields. */
export function listFaults(step: DraftStep): readonly StepFault[] {
  const title = step.title.trim();
  const materials = listMaterials(step);
  const faults: readonly (readonly [StepFault, boolean])[] = [
    ['title-empty', title === ''],
    ['title-long', title.length > 120],
    ['minutes', readMinutes(step) === null],
    ['role-long', step.role.trim().length > 200],
    ['materials-many', materials.length > 20],
    ['materials-long', materials.some((line) => line.length > 200)],
  ];
  return faults.flatMap(([fault, is]) => (is ? [fault] : []));
}

/** Whether an hour is typed that no clock shows; an empty field is no fault. */
export function isClockWrong(typed: string): boolean {
  return typed.trim() !== '' && readClock(typed) === null;
}

/** When each line begins, « 14:20 »; null without a start. */
export function listStarts(draft: AgendaDraft): readonly (string | null)[] {
  const start = readClock(draft.startsAt);
  if (start === null) return draft.steps.map(() => null);
  return computeTimes(parseSteps(draft.steps), instant(start * 60_000)).map(({ startAt }) =>
    formatDayMinutes(startAt / 60_000),
  );
}

/** The minutes between the start and the hour by which it must be over; null when one of them is not said. */
export function readAvailable(draft: AgendaDraft): number | null {
  const [start, end] = [readClock(draft.startsAt), readClock(draft.endsBy)];
  return start === null || end === null || end <= start ? null : end - start;
}

/** An identifier that no other line bears. */
export function createStepId(): string {
  return `step-${crypto.randomUUID().slice(0, 13)}`;
}

/** The steps with one more, after the one named; at the end when none is. */
export function addStep(
  steps: readonly DraftStep[],
  added: DraftStep,
  after: string | null = null,
): readonly DraftStep[] {
  const index = steps.findIndex(({ id }) => id === after);
  const at = index < 0 ? steps.length : index + 1;
  return [...steps.slice(0, at), added, ...steps.slice(at)];
}

/** The steps with one of them at another rank; ranks beyond the ends are the ends. */
export function moveStep(steps: readonly DraftStep[], id: string, to: number): readonly DraftStep[] {
  const moved = steps.find((step) => step.id === id);
  if (moved === undefined) return steps;
  const rest = steps.filter((step) => step !== moved);
  const at = Math.max(0, Math.min(rest.length, to));
  return [...rest.slice(0, at), moved, ...rest.slice(at)];
}
