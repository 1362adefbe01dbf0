// Jobs, points and rates as the page prints them: signed, with the sign that a printer would set.
import { formatNumber, type Locale } from '../../../design/index.js';

/** `-848.3` → « −848 »; `12.5` → « +13 ». Zero has no sign. */
export function formatSigned(value: number, locale: Locale, digits = 0): string {
  const scale = 10 ** digits;
  const rounded = Math.round(value * scale) / scale;
  const text = new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(Math.abs(rounded));
  if (rounded === 0) return text;
  return `${rounded < 0 ? '\u2212' : '+'}${text}`;
}

/** As many decimals in every line of a column: « 0,20 » under « 0,45 ». */
export function formatFixed(value: number, locale: Locale, digits: number): string {
  return new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
    .format(value)
    .replace('-', '\u2212');
}

/** Jobs, to the unit. */
export function formatJobs(value: number, locale: Locale): string {
  return formatNumber(Math.round(value), locale, 0);
}

/** A rate, 0.05 for 5 %, signed: « +5,0\u00a0% ». */
export function formatRate(rate: number, locale: Locale): string {
  return `${formatSigned(100 * rate, locale, 1)}\u00a0%`;
}
