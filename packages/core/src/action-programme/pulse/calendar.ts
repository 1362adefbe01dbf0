// The days on which nobody is written to: weekends, public holidays, the whole of August.

/** Milliseconds of a day. */
const DAY = 86_400_000;

const parse = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const format = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The day so many days later (earlier when negative), « 2027-03-31 » + 1 = « 2027-04-01 ». */
export function addDays(day: string, count: number): string {
  return format(parse(day) + count * DAY);
}

/** The month of a day, « 2027-03 ». */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** The months from one to another, both included, in order; none when the second comes first. */
export function listMonths(from: string, to: string): readonly string[] {
  const months: string[] = [];
  for (let at = from; at <= to; at = monthOf(addDays(`${at}-28`, 4))) months.push(at);
  return months;
}

/** Easter Sunday of a year (Gregorian computus; Meeus, Jones and Butcher, Nature, 1876), as milliseconds. */
function computeEaster(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = Math.floor((a + 11 * d + 22 * e) / 451);
  const month = Math.floor((d + e - 7 * f + 114) / 31);
  return Date.UTC(year, month - 1, ((d + e - 7 * f + 114) % 31) + 1);
}

const FIXED = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];
/** Easter Monday, Ascension Day and Whit Monday, in days after Easter. */
const AFTER_EASTER = [1, 39, 50];

/** True on the public holidays of France (Labour Code, art. L3133-1). */
export function isHoliday(day: string): boolean {
  if (FIXED.includes(day.slice(5))) return true;
  const easter = computeEaster(Number(day.slice(0, 4)));
  return AFTER_EASTER.some((count) => format(easter + count * DAY) === day);
}

/** True when a mail may leave: never on a weekend or a public holiday, never in August (C10). */
export function isSendingDay(day: string): boolean {
  const weekday = new Date(parse(day)).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !isHoliday(day) && day.slice(5, 7) !== '08';
}

/** The first day on or after `day` when a mail may leave. */
export function findSendingDay(day: string): string {
  let at = day;
  while (!isSendingDay(at)) at = addDays(at, 1);
  return at;
}

/** True for a month when pilots are asked: every one but August. */
export function isAskedMonth(month: string): boolean {
  return month.slice(5, 7) !== '08';
}
