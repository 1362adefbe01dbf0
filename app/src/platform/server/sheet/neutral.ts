// Words that a spreadsheet would run, written so that it only shows them; and read back as they were.

// A formula may hide behind blanks, quotes or full-width signs: what programs skip before they look is skipped here.
const WOULD_RUN =
  /^'*[\s\u00a0\u2000-\u200f\u2028-\u202f\u3000\ufeff]*[=+\-@|%\uff1d\uff0b\uff0d\uff20\u2212]|^'*[\t\r\n]/;

/** True when a spreadsheet that opens this text, in a cell or in a line of CSV, could take it for a formula. */
export function wouldRun(text: string): boolean {
  return WOULD_RUN.test(text) && !text.startsWith("'");
}

/**
 * Writes an apostrophe before a text that would run; texts that already begin with apostrophes and a formula get one
 * more, so that `restoreText` gives every text back exactly.
 */
export function neutraliseText(text: string): string {
  return WOULD_RUN.test(text) ? `'${text}` : text;
}

/** The text as it was before `neutraliseText`. */
export function restoreText(shown: string): string {
  return shown.startsWith("'") && WOULD_RUN.test(shown.slice(1)) ? shown.slice(1) : shown;
}
