// Finding and replacing one item of a list, and refusing an edit made on yesterday's words.
import { type Refusal, refuse } from '../../kernel/index.js';

/** Wordings of one item; all are kept. */
export const MAX_VERSIONS = 50;

/** The item of that identifier. */
export function findItem<T extends { readonly id: string }>(items: readonly T[], id: string): T | undefined {
  return items.find((item) => item.id === id);
}

/** A copy of the list with one item changed; the same list when the item is not in it. */
export function updateItem<T extends { readonly id: string }>(
  items: readonly T[],
  id: string,
  change: (item: T) => T,
): readonly T[] {
  return items.some((item) => item.id === id)
    ? items.map((item) => (item.id === id ? change(item) : item))
    : items;
}

/** Refuses an edit made on an older state than today's, with today's words so that both can be shown. */
export function explainStale(
  item: { readonly version: number; readonly versions: readonly unknown[] },
  seen: { readonly version: number; readonly current: string },
): { readonly ok: false; readonly refusal: Refusal } | null {
  if (item.version !== seen.version) {
    return refuse('version-stale', { version: item.version, current: seen.current });
  }
  return item.versions.length >= MAX_VERSIONS ? refuse('too-many-versions', { max: MAX_VERSIONS }) : null;
}
