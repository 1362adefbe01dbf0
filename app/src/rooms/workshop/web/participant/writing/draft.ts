// Texts under way, kept on this phone at each key: a reload, a cut or a refusal loses nothing.
import { useState } from 'react';
import type { DraftShelf } from '../../face.js';

/** A value under way: how it is written on the shelf and read back; null when there is nothing to keep. */
export interface DraftForm<T> {
  readonly parse: (text: string | null) => T;
  readonly format: (value: T) => string | null;
}

/** A text alone. */
export const plainText: DraftForm<string> = {
  parse: (text) => text ?? '',
  format: (text) => (text.trim() === '' ? null : text),
};

/** A form under way: its value, how to change it, how to forget it. */
export function useDraft<T>(
  drafts: DraftShelf,
  name: string,
  form: DraftForm<T>,
): readonly [T, (value: T) => void, () => void] {
  const [value, setValue] = useState(() => form.parse(drafts.read(name)));
  const change = (next: T) => {
    setValue(next);
    drafts.write(name, form.format(next));
  };
  const forget = () => {
    setValue(form.parse(null));
    drafts.write(name, null);
  };
  return [value, change, forget];
}

/** Whether something is kept under that name. */
export function hasDraft(drafts: DraftShelf, name: string): boolean {
  return drafts.read(name) !== null;
}
