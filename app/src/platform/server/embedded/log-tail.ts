// The end of PostgreSQL's log, to be shown with a failure instead of « undefined ».
import { readFileSync } from 'node:fs';

/** Reads the last lines of a log; says so when there are none. */
export function readLogTail(file: string, lines = 12): string {
  try {
    const text = readFileSync(file, 'utf8').trimEnd();
    if (text !== '')
      return text
        .split('\n')
        .slice(-lines)
        .map((line) => `  | ${line}`)
        .join('\n');
  } catch {
    // Said below.
  }
  return `  | (rien dans ${file})`;
}
