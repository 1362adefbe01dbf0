// Finding and replacing one item of a list, and who may touch it.
import { type Refusal, refuse } from '../../../kernel/index.js';
import type { Actor, MemberId } from '../../../workshop/index.js';
import type { Person } from '../state.js';
import { MAX_VERSIONS } from './limits.js';

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

/** Facilitators and scribes. */
export function isStaff(who: Actor): boolean {
  return who.role === 'facilitator' || who.role === 'scribe';
}

/** Whether this person is that seat. */
export function isPerson(person: Person | null, member: MemberId): boolean {
  return person !== null && 'id' in person && person.id === member;
}

/** Whether the seat wrote the item, or had it written. */
export function isAuthor(
  item: { readonly by: MemberId; readonly onBehalfOf: Person | null },
  member: MemberId,
): boolean {
  return item.by === member || isPerson(item.onBehalfOf, member);
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
