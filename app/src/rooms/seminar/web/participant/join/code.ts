// The six symbols of a room's code, read as people type them.

// The room's alphabet has neither 0 nor O, 1 nor I nor L; S is always a 5, U always a V.
const SYMBOLS = /^[2-9A-HJKMNP-RTV-Z]$/;
const LOOK_ALIKES: Readonly<Record<string, string>> = { S: '5', U: 'V' };

export const CODE_LENGTH = 6;

/** Upper case, without accents, spaces, dots or dashes; look-alikes set right; at most six symbols. */
export function normaliseCode(typed: string): string {
  const bare = typed
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
  return [...bare]
    .map((symbol) => LOOK_ALIKES[symbol] ?? symbol)
    .slice(0, CODE_LENGTH)
    .join('');
}

/** What keeps a code from being sent. */
export type CodeDoubt = 'empty' | 'short' | 'symbol';

/** The doubt about a normalised code, or null when it can be tried. */
export function explainCode(code: string): CodeDoubt | null {
  if (code === '') return 'empty';
  if (![...code].every((symbol) => SYMBOLS.test(symbol))) return 'symbol';
  return code.length < CODE_LENGTH ? 'short' : null;
}
