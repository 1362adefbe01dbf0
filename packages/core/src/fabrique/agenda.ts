// What the day and the week hold: the seminars open now, soon, or ready to open.

/** A dated or undated event of the calendar; the day is an ISO date. */
export interface CalendarEvent {
  readonly id: string;
  readonly date: string | null;
  readonly state: 'planned' | 'ready' | 'open' | 'closed';
}

/** The three lists of the first page; an event stands in one of them at most. */
export interface WeekReading<E> {
  /** Open, or dated today and not closed. */
  readonly now: readonly E[];
  /** Dated within the seven days after today, soonest first. */
  readonly thisWeek: readonly E[];
  /** Ready to open whatever the date, and not above. */
  readonly ready: readonly E[];
}

const DAY = 86_400_000;

/**
 * Moves an ISO day by a number of days, on the Gregorian calendar.
 *
 * @example addDays('2019-12-31', 1) // '2020-01-01'
 */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/**
 * Sorts the calendar for the first page: what is open or dated today, what comes within seven days, what
 * is ready. Closed events and those further away are left to the calendar; an open one stays under
 * « now » whatever its date, since people are in the room.
 */
export function groupByUrgency<E extends CalendarEvent>(events: readonly E[], today: string): WeekReading<E> {
  const alive = events.filter((event) => event.state !== 'closed');
  const isNow = (event: E): boolean => event.state === 'open' || event.date === today;
  const isSoon = (event: E): boolean =>
    !isNow(event) && event.date !== null && event.date > today && event.date <= addDays(today, 7);
  const byDay = (a: E, b: E): number =>
    Number((a.date ?? '') > (b.date ?? '')) - Number((a.date ?? '') < (b.date ?? ''));
  return {
    now: alive.filter(isNow),
    thisWeek: alive.filter(isSoon).sort(byDay),
    ready: alive.filter((event) => event.state === 'ready' && !isNow(event) && !isSoon(event)),
  };
}
