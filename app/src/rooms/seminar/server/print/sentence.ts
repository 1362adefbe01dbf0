// Numbers, dates and sentences as our papers say them: French, and the hour of the hall.
const ZONE = 'Europe/Paris';

const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeZone: ZONE });
const plainDay = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeZone: 'UTC' });
const clock = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit', timeZone: ZONE });

/** Fills the holes of a sentence. */
export function fill(sentence: string, data: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => String(data[name] ?? hole));
}

/** French takes the plural from two on; zero is singular. */
export function choose(words: { readonly one: string; readonly other: string }, count: number): string {
  return count < 2 ? words.one : words.other;
}

/** The words of a count, which they hold. */
export function formatCount(words: { readonly one: string; readonly other: string }, count: number): string {
  return fill(choose(words, count), { count });
}

/** The day of an instant, in full. */
export function formatDay(at: number): string {
  return day.format(at);
}

/** A calendar date (`2027-05-13`), which belongs to no hour. */
export function formatDate(date: string): string {
  return plainDay.format(Date.parse(`${date}T00:00:00Z`));
}

/** The hour of a clock (`13:05`) as French papers write it: `13 h 05`. */
function writeTime(time: string): string {
  return time.replace(':', '\u00a0h\u00a0');
}

/** The hour of an instant, as French papers write it. */
export function formatTime(at: number): string {
  return writeTime(clock.format(at));
}

/** Minutes, in hours from one hour on: `1 h 53`. */
export function formatMinutes(count: number): string {
  const whole = Math.round(count);
  if (whole < 60) return `${whole}\u00a0min`;
  const rest = whole % 60;
  return `${Math.floor(whole / 60)}\u00a0h${rest === 0 ? '' : `\u00a0${String(rest).padStart(2, '0')}`}`;
}

/** The end of a span that starts at `13:30`; past midnight it is the hour of the next day. */
export function addToTime(time: string, minutes: number): string {
  const [hours = 0, rest = 0] = time.split(':').map(Number);
  const total = (hours * 60 + rest + minutes) % (24 * 60);
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

/** The steps of an agenda with the hours each begins and ends at, as papers write them; empty when the day has no hour yet. */
export function walkAgenda<Step extends { readonly minutes: number }>(seminar: {
  readonly startsAt: string | null;
  readonly agenda: readonly Step[];
}): readonly { readonly step: Step; readonly from: string; readonly until: string }[] {
  let at = seminar.startsAt;
  return seminar.agenda.map((step) => {
    const from = at;
    at = at === null ? null : addToTime(at, step.minutes);
    return { step, from: from === null ? '' : writeTime(from), until: at === null ? '' : writeTime(at) };
  });
}
