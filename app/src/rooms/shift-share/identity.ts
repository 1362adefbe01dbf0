// The identity as it is printed, on screen and on paper: numbers that add up, or that say why they do not.
import { chooseDigits } from '@trame/core/shift-share';

export interface PrintedIdentity {
  readonly digits: number;
  /** The printed parts add up to the printed total; otherwise rounding is to be named. */
  readonly addsUp: boolean;
}

/** Decimals with which parts add up to their total as printed; whole numbers, said to be rounded, when none do. */
export function printIdentity(parts: readonly number[], total: number): PrintedIdentity {
  const digits = chooseDigits(parts, total);
  const scale = 10 ** digits;
  const sum = parts.reduce((so, part) => so + Math.round(part * scale), 0);
  return sum === Math.round(total * scale) ? { digits, addsUp: true } : { digits: 0, addsUp: false };
}
