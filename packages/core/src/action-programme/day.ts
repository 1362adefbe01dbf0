// A day of the calendar as programmes write it; nobody here knows what day it is today.

/** A day, « 2026-03-31 » (ISO 8601): sorts as text, and has no hour to get wrong. */
export type Day = string;

/** True for a day that the calendar has: the 30th of February is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const read = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text);
}

/** Whole days from one day to another, negative when the second comes first; null when either is no day. */
export function countDays(from: Day, to: Day): number | null {
  if (!isDay(from) || !isDay(to)) return null;
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
