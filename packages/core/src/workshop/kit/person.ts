// Somebody named in a room, how words reached it, and who may touch them.
import { accept, type Instant } from '../../kernel/index.js';
import type { MemberId } from '../live-program.js';
import { type Parser, parseId, parseNullable, parseObject, parseText, refuseMalformed } from '../parse.js';

/**
 * Somebody named in the room: the opaque identifier of a seat or of a line of the attendance list, or, for lack of
 * one, a few words typed from paper. A label is personal data that the log keeps for good: give an id when there is one.
 */
export type Person = { readonly id: string } | { readonly label: string };

/** How words reached the room: typed by their author, by a scribe, by the facilitator, or copied from a slip. */
export type Channel = 'phone' | 'scribe' | 'facilitator' | 'paper';

/** The four ways in, for parsers. */
export const CHANNELS: readonly Channel[] = ['phone', 'scribe', 'facilitator', 'paper'];

/** How far words are attributed outside the room; the group by default (R146). */
export type Attribution = 'person' | 'organisation' | 'group' | 'none';

/** Who did something, and when. */
export interface Mark {
  readonly by: MemberId;
  readonly at: Instant;
}

/** A gesture of moderation: kept, so that it can be taken back. */
export interface Hidden extends Mark {
  /** The operation that hid it: what was hidden together is restored together. */
  readonly op: string;
}

/** Longest text after cleaning, in UTF-16 code units. */
export const MAX_TEXT = 1000;
/** Longest name, label or title. */
export const MAX_LABEL = 120;

const named = parseObject<{ id: string | null; label: string | null }>({
  id: parseNullable(parseId),
  label: parseNullable(parseText(MAX_LABEL)),
});

/** Reads a person: an identifier when there is one, otherwise the words of the slip. */
export const parsePerson: Parser<Person> = (input, field) => {
  const read = named(input, field);
  if (!read.ok) return read;
  if (read.value.id !== null) return accept({ id: read.value.id });
  return read.value.label === null ? refuseMalformed(field) : accept({ label: read.value.label });
};

/** Whether this person is that seat. */
export function isPerson(person: Person | null, member: MemberId): boolean {
  return person !== null && 'id' in person && person.id === member;
}

/** Whether two names mean the same person: the same identifier, or the same words. */
export function isSamePerson(one: Person, other: Person): boolean {
  if ('id' in one) return 'id' in other && one.id === other.id;
  return 'label' in other && one.label === other.label;
}

/** Whether the seat wrote the item, or had it written. */
export function isAuthor(
  item: { readonly by: MemberId; readonly onBehalfOf: Person | null },
  member: MemberId,
): boolean {
  return item.by === member || isPerson(item.onBehalfOf, member);
}
