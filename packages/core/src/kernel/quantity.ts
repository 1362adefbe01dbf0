// Instants, spans and identifiers as plain values; nobody here reads a clock or throws dice.

declare const brand: unique symbol;

/** A value that only its own room may mint: `Brand<string, 'TerritoryId'>`. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** Milliseconds since 1970-01-01T00:00:00Z, always handed in by the caller. */
export type Instant = Brand<number, 'Instant'>;

/** A span in minutes, as facilitators count. */
export type Minutes = Brand<number, 'Minutes'>;

/** Marks a number of milliseconds since 1970 as an instant. */
export function instant(milliseconds: number): Instant {
  return milliseconds as Instant;
}

/** Marks a number as minutes. */
export function minutes(count: number): Minutes {
  return count as Minutes;
}

/** Moves an instant by a span. */
export function addMinutes(at: Instant, span: Minutes): Instant {
  return (at + span * 60_000) as Instant;
}
