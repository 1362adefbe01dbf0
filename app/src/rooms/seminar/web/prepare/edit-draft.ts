// What is typed while a seminar is prepared, and the edit it makes.
import type { SeminarEdit, SeminarSheet } from '../../contract.js';

/** The form as typed: texts only. */
export interface Draft {
  readonly title: string;
  readonly date: string;
  readonly startsAt: string;
  readonly placeName: string;
  readonly host: string;
  readonly access: string;
}

export function createDraft(seminar: SeminarSheet): Draft {
  return {
    title: seminar.title,
    date: seminar.date ?? '',
    startsAt: seminar.startsAt ?? '',
    placeName: seminar.place.name ?? '',
    host: seminar.place.host ?? '',
    access: seminar.place.access ?? '',
  };
}

function parseText(typed: string): string | null {
  return typed.trim() === '' ? null : typed.trim();
}

/** The edit over the sheet that was last read; the agenda has its own editor and stays as it is. */
export function parseDraft(draft: Draft, base: SeminarSheet): SeminarEdit {
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
    agenda: base.agenda,
  };
}
