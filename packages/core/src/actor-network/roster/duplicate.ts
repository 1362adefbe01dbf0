// Lines of a roster that may be the same person, with the reason; somebody decides, never the machine.
import { foldText } from '../../kernel/index.js';
import type { RosterLine } from './entry.js';

/** Why two lines look alike, the surest first. */
export type DuplicateReason = 'same-contact' | 'same-name' | 'close-name';

/** Two lines that may be one person. */
export interface DuplicatePair {
  readonly first: string;
  readonly second: string;
  readonly reason: DuplicateReason;
}

/** « DURAND Anne » and « Anne Durand » have the same key. */
function keyName(name: string): string {
  return foldText(name).split(' ').sort().join(' ');
}

/**
 * Letters to add, drop or change to go from one word to the other (Levenshtein 1966), or `most + 1` as soon as
 * it is known to be above `most`.
 */
export function countEdits(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(row[right.length] ?? 0, most + 1);
}

interface Keyed {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly contact: string;
}

function compareLines(one: Keyed, other: Keyed): DuplicateReason | null {
  if (one.contact !== '' && one.contact === other.contact) return 'same-contact';
  const isElsewhere =
    one.organisation !== '' && other.organisation !== '' && one.organisation !== other.organisation;
  if (isElsewhere) return null;
  if (one.name === '' || other.name === '') {
    return one.name === other.name && one.organisation === other.organisation ? 'same-name' : null;
  }
  if (one.name === other.name) return 'same-name';
  const most = Math.min(one.name.length, other.name.length) < 8 ? 1 : 2;
  return countEdits(one.name, other.name, most) <= most ? 'close-name' : null;
}

/**
 * Pairs of lines that may be one person, in the order of the roster: the same contact; the same name, words in any
 * order, at the same organisation or at one not given; a name one letter away (two from eight letters on). Namesakes
 * of two organisations are two people. A family name alone never makes a pair.
 */
export function findDuplicates(lines: readonly RosterLine[]): readonly DuplicatePair[] {
  const keyed = lines.map((line) => ({
    id: line.id,
    name: keyName(line.personName),
    organisation: foldText(line.organisationName),
    contact: line.contact.trim().toLowerCase(),
  }));
  return keyed.flatMap((one, index) =>
    keyed.slice(index + 1).flatMap((other) => {
      const reason = compareLines(one, other);
      return reason === null ? [] : [{ first: one.id, second: other.id, reason }];
    }),
  );
}
