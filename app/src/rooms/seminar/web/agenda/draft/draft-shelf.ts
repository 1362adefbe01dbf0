// A draft kept on this machine until it is saved: it outlives a reload, a cut, a full battery.
import { createShelf } from '../../participant/room/shelf.js';
import type { AgendaDraft, DraftStep } from './draft.js';

const NAME = 'agenda';
const KINDS: readonly unknown[] = ['plenary', 'method', 'break', 'free'];

function isStep(input: unknown): input is DraftStep {
  if (typeof input !== 'object' || input === null) return false;
  const step = input as Readonly<Record<string, unknown>>;
  const { kind } = step;
  const texts = ['id', 'title', 'typedMinutes', 'role', 'materials'];
  return texts.every((field) => typeof step[field] === 'string') && KINDS.includes(kind);
}

/** The draft that a text holds; null for anything this version did not write. */
export function parseDraft(text: string | null): AgendaDraft | null {
  if (text === null) return null;
  try {
    const input = JSON.parse(text) as Readonly<Record<string, unknown>> | null;
    const { version, startsAt, endsBy, steps } = input ?? {};
    const isWhole =
      typeof version === 'number' &&
      typeof startsAt === 'string' &&
      typeof endsBy === 'string' &&
      Array.isArray(steps) &&
      steps.every(isStep);
    return isWhole ? { version, startsAt, endsBy, steps } : null;
  } catch {
    return null;
  }
}

/** Where the draft of one seminar is kept. */
export interface AgendaShelf {
  read(): AgendaDraft | null;
  /** Null forgets it. */
  write(draft: AgendaDraft | null): void;
}

/** The shelf of one seminar; in a private window it lasts as long as the page. */
export function createAgendaShelf(seminar: string): AgendaShelf {
  const shelf = createShelf(seminar, NAME);
  return {
    read: () => parseDraft(shelf.read(NAME)),
    write: (draft) => shelf.write(NAME, draft === null ? null : JSON.stringify(draft)),
  };
}
