// The territory's rises and falls as a timeline, with dates as vague as the sources.

/** One fact of the timeline (R021); `from` and `to` are years, and may come from words alone. */
export interface HistoryEntry {
  readonly id: string;
  readonly text: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly approximate: boolean;
  /** The words of the source when it gives no plain year: « XVe–XVIe siècles ». */
  readonly period: string | null;
  readonly source: string | null;
}

/** A span of years, both included. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function parseRoman(numeral: string): number {
  const digits = [...numeral].map((letter) => ROMAN[letter] ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}

/**
 * Reads the periods that French texts use in place of a year: « XVe siècle », « XVe–XVIe siècles »,
 * « années 1950 », « années 1850-1860 ». The nth century runs from 100(n−1)+1 to 100n, a decade from its
 * first year to its ninth after. Null for anything else: a period is never guessed.
 *
 * @example parsePeriod('années 1950') // { from: 1950, to: 1959 }
 */
export function parsePeriod(words: string): YearSpan | null {
  const centuries = /^([IVX]+)e(?:\s*[–-]\s*([IVX]+)e)?\s+siècles?$/u.exec(words.trim());
  if (centuries?.[1] !== undefined) {
    const first = parseRoman(centuries[1]);
    const last = parseRoman(centuries[2] ?? centuries[1]);
    return { from: 100 * (first - 1) + 1, to: 100 * last };
  }
  const decades = /^années\s+(\d{3}0)(?:\s*[–-]\s*(\d{3}0))?$/u.exec(words.trim());
  if (decades?.[1] === undefined) return null;
  return { from: Number(decades[1]), to: Number(decades[2] ?? decades[1]) + 9 };
}

/** The years an entry covers: those written, else those its words mean, else null. */
export function computeSpan(entry: HistoryEntry): YearSpan | null {
  if (entry.from !== null) return { from: entry.from, to: entry.to ?? entry.from };
  return entry.period === null ? null : parsePeriod(entry.period);
}

/**
 * Puts a timeline in order (R021): by first year, then by last year, then as given. Entries without any
 * readable date come last, in the order given: they are not lost for want of a date.
 */
export function rankHistory(entries: readonly HistoryEntry[]): readonly HistoryEntry[] {
  return [...entries].sort((a, b) => {
    const left = computeSpan(a);
    const right = computeSpan(b);
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return left.from - right.from || left.to - right.to;
  });
}
