// What is typed while a seminar is prepared, and the edit it makes.
import type { SeminarEdit, SeminarSheet } from '../../contract.js';

/** The form as typed: texts only, so that a half-typed number is never lost. */
export interface Draft {
  readonly title: string;
  readonly date: string;
  readonly startsAt: string;
  readonly placeName: string;
  readonly host: string;
  readonly access: string;
  readonly agenda: readonly { readonly id: string; readonly title: string; readonly typedMinutes: string }[];
}

export function createDraft(seminar: SeminarSheet): Draft {
  return {
    title: seminar.title,
    date: seminar.date ?? '',
    startsAt: seminar.startsAt ?? '',
    placeName: seminar.place.name ?? '',
    host: seminar.place.host ?? '',
    access: seminar.place.access ?? '',
    agenda: seminar.agenda.map(({ id, title, minutes }) => ({ id, title, typedMinutes: String(minutes) })),
  };
}

function parseText(typed: string): string | null {
  return typed.trim() === '' ? null : typed.trim();
}

/** The edit over the sheet that was last read; a length that is not a whole number keeps the old one. */
export function parseDraft(draft: Draft, base: SeminarSheet): SeminarEdit {
  const typed = new Map(draft.agenda.map((step) => [step.id, step.typedMinutes.trim()]));
  return {
    version: base.version,
    title: draft.title,
    phase: base.phase,
    date: parseText(draft.date),
    startsAt: parseText(draft.startsAt),
    place: {
      ...base.place,
      name: parseText(draft.placeName),
      host: parseText(draft.host),
      access: parseText(draft.access),
    },
    note: base.note,
    agenda: base.agenda.map((step) => {
      const minutes = typed.get(step.id) ?? '';
      return /^\d{1,3}$/.test(minutes) ? { ...step, minutes: Number(minutes) } : step;
    }),
  };
}
