// Numbers, dates and durations as people read them; the only place where the language decides their shape.

/** The languages the interface speaks. */
export type Locale = 'fr' | 'en';

const tags: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB' };

/** The IETF tag of a locale, for `lang` attributes and sorting. */
export function getTag(locale: Locale): string {
  return tags[locale];
}

/** `124487` → « 124 487 ». */
export function formatNumber(value: number, locale: Locale, digits = 1): string {
  return new Intl.NumberFormat(tags[locale], { maximumFractionDigits: digits }).format(value);
}

/** A share between 0 and 1 → « 27,8 % ». */
export function formatShare(share: number, locale: Locale): string {
  return new Intl.NumberFormat(tags[locale], {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(share);
}

type DateStyle = 'day' | 'short' | 'month' | 'weekday';

const dateStyles: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  month: { month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
};

function isBareDay(value: string | number | Date): boolean {
  return typeof value === 'string' && value.length === 10;
}

/** An instant or a bare `2019-03-14` → « 14 mars 2019 ». A bare day has no time zone and never slips to its eve. */
export function formatDate(value: string | number | Date, locale: Locale, style: DateStyle = 'day'): string {
  const zone = isBareDay(value) ? { timeZone: 'UTC' } : {};
  const text = new Intl.DateTimeFormat(tags[locale], { ...dateStyles[style], ...zone }).format(
    new Date(value),
  );
  // The first of a month is an ordinal in French, which Intl ignores.
  return locale === 'fr' ? text.replace(/(^|\s)1(?=\s)/, '$11er') : text;
}

/** An instant → « 14:05 » on the reader's clock. */
export function formatTime(value: string | number | Date, locale: Locale): string {
  return new Intl.DateTimeFormat(tags[locale], { hour: '2-digit', minute: '2-digit' }).format(
    new Date(value),
  );
}

/** Minutes → « 35 min », « 1 h 30 ». */
export function formatMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = Math.round(minutes % 60);
  if (hours === 0) return `${rest}\u00a0min`;
  return rest === 0 ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${String(rest).padStart(2, '0')}`;
}

/** Seconds left on a clock → « 12:05 », « 2:51:19 » from one hour on; overtime carries a minus sign. */
export function formatClock(seconds: number): string {
  const whole = Math.trunc(Math.abs(seconds));
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  const pad = (value: number): string => String(value).padStart(2, '0');
  const clock = hours === 0 ? `${minutes}:${pad(whole % 60)}` : `${hours}:${pad(minutes)}:${pad(whole % 60)}`;
  return seconds < 0 && whole > 0 ? `\u2212${clock}` : clock;
}

/** Counts with the right noun: French says « 0 action », « 1,5 action », « 2 actions »; English « 0 actions ». */
export function formatCount(
  count: number,
  noun: { readonly one: string; readonly many: string },
  locale: Locale,
): string {
  const singular = new Intl.PluralRules(tags[locale]).select(count) === 'one';
  return `${formatNumber(count, locale)}\u00a0${singular ? noun.one : noun.many}`;
}

/** Fills the `{name}` holes of a catalogue sentence; a hole without a value stays visible. */
export function formatSentence(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}

/** What people type, with the space before a French double sign tied to its word: « rester\u00a0: comment ». */
export function formatTypedText(text: string): string {
  return text.replace(/ (?=[:;!?»])/g, '\u00a0').replace(/« /g, '«\u00a0');
}

/** Compares two labels as a reader of that language sorts them (É beside E, numbers in order). */
export function compareLabels(a: string, b: string, locale: Locale): number {
  return a.localeCompare(b, tags[locale], { sensitivity: 'base', numeric: true });
}

/** A label and what it says → « 4 membres\u202f: Airbus », “4 members: Airbus”. */
export function formatLabelled(label: string, said: string, locale: Locale): string {
  return `${label}${locale === 'fr' ? '\u202f' : ''}: ${said}`;
}

/** Words between the quotes of the reader's language: «\u00a0navette\u00a0», “navette”. */
export function formatQuoted(words: string, locale: Locale): string {
  return locale === 'fr' ? `«\u00a0${words}\u00a0»` : `“${words}”`;
}
