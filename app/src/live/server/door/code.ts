// The code that people copy from a screen: six symbols that nobody mistakes for another.
import { randomInt } from 'node:crypto';

// Neither 0 nor O, 1 nor I nor L, S (for 5) nor U (for V): 29 symbols, 29.1 bits in six.
const SYMBOLS = '23456789ABCDEFGHJKMNPQRTVWXYZ';
const LENGTH = 6;

/** Draws a code. */
export function createCode(): string {
  return Array.from({ length: LENGTH }, () => SYMBOLS[randomInt(SYMBOLS.length)]).join('');
}

/** Reads what was typed: case, spaces and dashes do not matter; null when it can be no code. */
export function parseCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s.-]/g, '');
  return code.length === LENGTH && [...code].every((symbol) => SYMBOLS.includes(symbol)) ? code : null;
}
