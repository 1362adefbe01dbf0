// A form under way at a desk: kept at each key, read back after a reload; an older form gives back the fields it had.
import { useState } from 'react';
import type { DraftShelf } from '../face.js';

type Fields = Readonly<Record<string, string>>;

/** Its value, and how to change some of its fields. */
export function useDraft<T extends Fields>(drafts: DraftShelf, name: string, blank: T) {
  const [value, setValue] = useState<T>(() => readDraft(drafts.read(name), blank));
  const change = (fields: Partial<T>) => {
    const next = { ...value, ...fields };
    setValue(next);
    const isBlank = Object.entries(next).every(([field, text]) => text.trim() === (blank[field] ?? ''));
    drafts.write(name, isBlank ? null : JSON.stringify(next));
  };
  return [value, change] as const;
}

/** A kept draft, field by field. */
export function readDraft<T extends Fields>(kept: string | null, blank: T): T {
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
