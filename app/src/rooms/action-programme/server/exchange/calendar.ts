// The dated things of a programme as a calendar file: taken again, lines move instead of doubling.
import { listDated } from '@trame/core/action-programme';
import ical from 'ical-generator';
import type { ExchangeContent } from './content.js';
import { exchangeWords as words } from './words.fr.js';

const DAY = 86_400_000;
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Writes the calendar: whole days, no hour, no alarm, no guest. */
export function writeCalendar({ programme, at }: ExchangeContent): string {
  const calendar = ical({
    name: words.title(programme.territoryName ?? ''),
    prodId: '//Trame//programme//FR',
  });
  for (const dated of listDated(programme.actions)) {
    const start = new Date(`${dated.on}T00:00:00Z`);
    const what =
      dated.what === null ? words.calendar[dated.kind] : `${words.calendar[dated.kind]} : ${dated.what}`;
    calendar.createEvent({
      id: `${dated.key}@trame`,
      start,
      end: new Date(start.getTime() + DAY),
      allDay: true,
      stamp: new Date(at),
      summary: oneLine(`${dated.actionTitle} — ${what}`),
      ...(dated.who !== null && { description: oneLine(dated.who) }),
    });
  }
  return calendar.toString();
}
