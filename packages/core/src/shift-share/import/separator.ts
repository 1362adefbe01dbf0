// Which character separates the columns of a text file.

/** Separators tried, in order of preference when two serve as well. */
export const separators = [';', ',', '\t', '|'] as const;

/** A column separator. */
export type Separator = (typeof separators)[number];

function countOutsideQuotes(line: string, separator: string): number {
  let quoted = false;
  let count = 0;
  for (const letter of line) {
    if (letter === '"') quoted = !quoted;
    else if (letter === separator && !quoted) count += 1;
  }
  return count;
}

/**
 * Guesses the separator of a text: the one that cuts the most lines into the same number of columns, at least
 * two. A text that nothing cuts is read with `;`, as one column.
 */
export function guessSeparator(text: string): Separator {
  const lines = text
    .split(/\r\n|\n|\r/)
    .slice(0, 60)
    .filter((line) => line.trim() !== '');
  let best: { readonly separator: Separator; readonly score: number } = { separator: ';', score: 0 };
  for (const separator of separators) {
    const counts = lines.map((line) => countOutsideQuotes(line, separator)).filter((count) => count > 0);
    const usual = [...counts].sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
    const score = counts.filter((count) => count === usual).length * Math.log2(1 + usual);
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}
