// A room cut in pairs, then in fours, whatever its number: what is left over joins a group, nobody waits alone.

/** How a room of so many people falls into pairs, then into fours; what is left over joins, never waits alone. */
export interface OneTwoFour {
  readonly pairs: number;
  /** Groups of three during the pairs: one when the number is odd. */
  readonly trios: number;
  readonly fours: number;
  /** Groups of two or three (a room of two, three, six or seven) and of five during the fours. */
  readonly threes: number;
  readonly fives: number;
  readonly twos: number;
}

/**
 * Splits a room for a 1-2-4. Odd numbers make one trio; fours take one more person each for one or two left over, and
 * three left over make a group of three. A room of one stays alone: everything is 0. Fewer than four make one group.
 *
 * @example splitOneTwoFour(17) // { pairs: 7, trios: 1, fours: 3, threes: 0, fives: 1, twos: 0 }
 */
export function splitOneTwoFour(people: number): OneTwoFour {
  const nobody = { pairs: 0, trios: 0, fours: 0, threes: 0, fives: 0, twos: 0 };
  const count = Math.max(0, Math.floor(people) || 0);
  if (count < 2) return nobody;
  const trios = count % 2;
  const pairs = (count - 3 * trios) / 2;
  const left = count % 4;
  const whole = Math.floor(count / 4);
  const halves = { ...nobody, pairs, trios };
  if (whole === 0) return { ...halves, twos: count === 2 ? 1 : 0, threes: count === 3 ? 1 : 0 };
  if (left === 3) return { ...halves, fours: whole, threes: 1 };
  // One or two left over join groups of four; a single group of four that two would join splits in two threes.
  if (left > whole) return { ...halves, threes: 2 };
  return { ...halves, fours: whole - left, fives: left };
}
